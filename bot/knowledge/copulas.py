"""The words that make a sentence a definition (`is a`, `refers to`, `es una`, `是指`), and those that unmake one.

Where the subject stands is for telling.py; here stands what may follow it: English, and the plain forms of Spanish,
Italian, French, German, Portuguese and Chinese.
"""

import re

COPULA = (
    r"(?:is|are|was|were|refers?\s+to|means|denotes?|(?:is|are)\s+defined\s+as|describes|is\s+when|stands\s+for"
    r"|es|son|se\s+define\s+como|consiste\s+en|significa|se\s+refiere\s+a"
    r"|è|sono|si\s+definisce|indica|consiste\s+(?:in|nel|nella)"
    r"|est|sont|désigne|signifie|se\s+définit\s+comme"
    r"|ist|sind|bezeichnet|bedeutet|beschreibt"
    r"|é|são|define-se\s+como|consiste\s+em)"
)
CJK_COPULA = r"(?:是指|指的是|是一种|是一个|是一类|是|即|定义为|とは)"
_VERB_IS_ENOUGH = re.compile(
    r"(?:refers?\s+to|means|denotes?|(?:is|are)\s+defined\s+as|stands\s+for|se\s+define|consiste|significa"
    r"|se\s+refiere|si\s+definisce|indica|désigne|signifie|se\s+définit|bezeichnet|bedeutet|beschreibt|define-se)",
    re.IGNORECASE,
)
_SURE = re.compile(
    r"refers?\s+to|(?:is|are)\s+defined\s+as|denotes?|se\s+define\s+como|si\s+definisce|désigne|se\s+définit\s+comme|bezeichnet",
    re.IGNORECASE,
)
_INDEFINITE = re.compile(
    r"(?:an?|any|one\s+of\s+(?:the|several|many)|un|una|uno|une|unos|unas|des|ein|eine|einer|um|uma|un['’])\b\s*",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"(?:the|el|la|los|las|lo|il|gli|le|les|der|die|das|o|os)\s+|l['’]", re.IGNORECASE)
_WHERE = re.compile(r"(?:where|when|how|cuando|donde|quando|dove|lorsque|quand|wenn)\s", re.IGNORECASE)
# `the process of`, `software that`: what sets the thing apart from others of its class.
_DIFFERENTIA = re.compile(
    r"\b(?:of|that|which|where|who|whose|whereby|for|used|designed|to|between|by|from|with|about|when"
    r"|de|del|que|para|por|donde|cuyo|cuya|di|della|dello|che|per|dove|qui|dont|pour|où|du|des|der|die|das|dessen|deren"
    r"|wobei|aller|eines|einer|zur|zum|von|mit|em|do|da|dos|das)\b|\w+(?:ed|ing)\s|d['’]",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:that|which|who|used|designed|of|in which|whose|where|intended|made|que|che|qui)\b", re.IGNORECASE
)
# Things that take no article and are a class all the same.
_MASS = re.compile(
    r"\b(?:software|hardware|firmware|middleware|data|information|energy|matter|money|knowledge|code|text|material"
    r"|tissue|evidence|behaviou?r|memory|storage|power|force|work|demand|supply|income|debt|trade|people|water|light|heat)$",
    re.IGNORECASE,
)
_EVALUATION = re.compile(
    r"(?:(?!only)\w+ly\s+)?(?:compelling|powerful|great|good(?!\s+(?:for|that|which|whose)\b)|bad|excellent|perfect|classic|popular|favou?rite|huge|massive"
    r"|major|significant|wonderful|useful|helpful|interesting|convenient|ideal|must|big|hot|tough|frequent|crucial"
    r"|critical|key|important|essential|vital|central|fundamental|foundational|invaluable|valuable|indispensable"
    r"|(?:heart|engine|star|problem|solution|question|case|sign|bit)(?!\s+(?:that|which|in\s+which|whose)\b)"
    r"|cornerstone|backbone|secret|best|worst|next|same|most|least|main|primary|biggest|largest"
    r"|greatest|reason|answer|example|foundation|must-have|game[- ]changer|lot"
    r"|más|principal|mejor|più|migliore|plus|meilleur|wichtigste|beste|größte)\b",
    re.IGNORECASE,
)
# Praise of a thing that still says what it is: `a critical component that ...`
_CLASS_ALL_THE_SAME = re.compile(
    r"(?:critical|key|important|essential|vital|central|fundamental|core|main|primary|major|useful)\s+(?:\w+\s+)?"
    r"(?:component|part|element|concept|process|technique|method|software|service|server|tool|unit|organ|molecule"
    r"|protein|structure|system|principle|measure|model|program)\b.*\b(?:that|which|of|where|whose)\b",
    re.IGNORECASE,
)
# `This is an older, less common term today`: about the word, not the thing.
_THE_WORD = re.compile(
    r"(?:[\w-]+,?\s+){0,4}?(?:term|name|word|topic|concept|question|idea|misconception)\b(?!\s+(?:for|used|that|in\s+which|of|which))",
    re.IGNORECASE,
)
_NOT_WHAT_IT_IS = re.compile(
    r"(?:not\b|n['’]t\b|never|like\b|as\s+(?:if|though|\w+\s+as)\b|similar\s+to|analogous|akin|key\s+to|just\b|only\b"
    r"|also\b|about\b|no\s|nothing|everything|what\s+(?:makes|we)|why\b|because|here\b|there\b|now\b|still\b"
    r"|often\b|always\b|como\b|wie\b|comme\b|come\b|no\b|non\b|nicht\b|kein|pas\b|muy\b|molto\b|très\b|sehr\b)",
    re.IGNORECASE,
)
_ADVERB = re.compile(
    r"(?:(?:essentially|basically|simply|generally|in\s+essence|typically|usually|defined\s+as)|,\s*[^,]{2,60},)\s+",
    re.IGNORECASE,
)
# `Cost is a factor that ...` says nothing of what cost is
_EMPTY_CLASS = re.compile(
    r"(?:\w+\s+){0,3}?(?:factor|issue|concern|cost|price|fact|reason|mistake|benefit|thing|matter|challenge|topic|area|point|aspect|step|day|time|place|choice"
    r"|option|approach|field|subject|skill|habit|student|teacher|man|woman|boy|girl|friend|person|patient|trait|feature"
    r"|problema|cosa|tema|médico|hombre|mujer|persona|chose|sujet|homme|femme|personne|sache|thema|mann|frau)\b",
    re.IGNORECASE,
)
_CLAUSE_APART = re.compile(
    r"(?:[\w'’-]+\s+){1,6}?(?:that|which|in\s+which|where|whose|used\s+(?:to|for|in)|designed\s+(?:to|for)|made\s+(?:of|from|up)"
    r"|consisting\s+of|que|qui|che|per\s+cui)\s",
    re.IGNORECASE,
)
_LEANING = re.compile(
    r"\b(?:that|this|these|those)\s+(?:technology|model|approach|method|process|concept|layer|idea|problem)\b",
    re.IGNORECASE,
)
_HISTORY = re.compile(r"(?:\w+\s+){1,3}?that\s+\w+ed\b", re.IGNORECASE)


def is_sure(verb: str) -> bool:
    """Whether the verb alone makes a definition: `refers to`, `is defined as`."""
    return bool(_SURE.fullmatch(verb))


def defines(verb: str, predicate: str) -> bool:
    """Whether `verb predicate` says what its subject is: a class and what sets it apart, not praise or likeness."""
    adverb = _ADVERB.match(predicate.strip())
    rest = predicate.strip()[adverb.end() if adverb else 0 :]
    if len(rest) < 8 or _NOT_WHAT_IT_IS.match(rest):
        return False
    if _VERB_IS_ENOUGH.match(verb) or (_WHERE.match(rest) and len(rest.split()) > 4):
        return True
    indefinite, definite = _INDEFINITE.match(rest), _DEFINITE.match(rest)
    if found := indefinite or definite:
        noun = rest[found.end() :]
        if _THE_WORD.match(noun) or (_EVALUATION.match(noun) and not _CLASS_ALL_THE_SAME.match(noun)):
            return False
        return bool(indefinite and len(noun.split()) > 1) or bool(_DIFFERENTIA.search(noun))
    return _of_no_article(verb, rest)


def _of_no_article(verb: str, rest: str) -> bool:
    """`software that ...`, `commands that ...`: a class without an article needs what sets it apart."""
    before = _RELATIVE.split(rest, maxsplit=1)[0].strip()
    if before == rest.strip() or not before or len(before.split()) > 6 or _EVALUATION.match(rest):
        return False
    plural = verb.casefold() in ("are", "were", "son", "sono", "sont", "sind") and bool(re.search(r"[^s']s$", before))
    return plural or bool(_MASS.search(before))


def is_thin(predicate: str) -> bool:
    """`a complete defence`: a class in three words, with nothing that sets the thing apart."""
    found = _INDEFINITE.match(predicate.strip())
    rest = predicate.strip()[found.end() if found else 0 :].rstrip(".!")
    return bool(found) and len(rest.split()) < 3 and not _DIFFERENTIA.search(rest)


def sets_apart(predicate: str) -> bool:
    """`a name that refers to ...`: a class that says something, and a clause that sets the thing apart in it."""
    found = _INDEFINITE.match(predicate.strip())
    rest = predicate.strip()[found.end() if found else 0 :]
    if not found or _EMPTY_CLASS.match(rest) or _EVALUATION.match(rest):
        return False
    return bool(_CLAUSE_APART.match(rest)) and len(rest.split()) > 4


def leans(predicate: str) -> bool:
    """Whether it needs something said before (`that technology`) or tells history (`that transformed ...`)."""
    definite = _DEFINITE.match(predicate.strip())
    rest = predicate.strip()[definite.end() if definite else 0 :]
    return bool(_LEANING.search(predicate) or _HISTORY.match(rest))
