"""The words that make a sentence a definition (`is a`, `refers to`, `es una`, `是指`), and those that unmake one.

Subject patterns are looked for in definitions.py; here stands what may follow the subject.
"""

import re

# After the subject, with a space before: English, Spanish, Italian, French, German, Portuguese.
_IS = (
    r"is|are|was|were|refers?\s+to|means|denotes?|is\s+defined\s+as|are\s+defined\s+as|describes|is\s+when"
    r"|stands\s+for"
    r"|es|son|se\s+define\s+como|consiste\s+en|significa|se\s+refiere\s+a"
    r"|è|sono|si\s+definisce|indica|consiste\s+(?:in|nel|nella)"
    r"|est|sont|désigne|signifie|se\s+définit\s+comme"
    r"|ist|sind|bezeichnet|bedeutet|beschreibt"
    r"|é|são|define-se\s+como|consiste\s+em"
)
COPULA = rf"(?:{_IS})"
CJK_COPULA = r"(?:是指|指的是|是一种|是一個|是一个|是一类|是|即|定义为|称为|とは|は)"
_VERB_IS_ENOUGH = re.compile(
    r"(?:refers?\s+to|means|denotes?|(?:is|are)\s+defined\s+as|stands\s+for|se\s+define|consiste|significa"
    r"|se\s+refiere"
    r"|si\s+definisce|indica|désigne|signifie|se\s+définit|bezeichnet|bedeutet|beschreibt|define-se)",
    re.IGNORECASE,
)
_INDEFINITE = re.compile(
    r"(?:an?|any|one\s+of\s+(?:the|several|many)|un|una|uno|une|unos|unas|des|ein|eine|einer|einem|um|uma"
    r"|un['’])\b\s*",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"(?:the|el|la|los|las|lo|il|i|gli|le|les|der|die|das|o|a|os|as)\s+|l['’]", re.IGNORECASE)
_WHERE = re.compile(r"(?:where|when|cuando|donde|quando|dove|lorsque|quand|wenn)\s", re.IGNORECASE)
# `the process of`, `software that`: what sets the thing apart from others of its class.
_DIFFERENTIA = re.compile(
    r"\b(?:of|that|which|where|who|whose|whereby|in which|for|used|designed|to|between|by|from|with|about|when"
    r"|because"
    r"|de|del|que|para|por|donde|cuyo|cuya|di|del|della|dello|che|per|dove|qui|dont|pour|où|du|des|der|die|das"
    r"|dessen|deren"
    r"|wobei|zur|zum|von|mit|em|do|da)\b|\w+(?:ed|ing)\s|d['’]",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?:that|which|who|used|designed|of|in which|whose|where|intended|made)\b", re.IGNORECASE)
_MASS = re.compile(
    r"(?:\w+\s+){0,2}?(?:software|hardware|firmware|middleware|data|information|energy|matter|money|knowledge|code"
    r"|text"
    r"|material|tissue|evidence|behaviou?r|memory|storage|power|force|work|demand|supply|income|debt|trade|goods"
    r"|services"
    r"|people|cells|devices|programs|instructions|commands|rules|units|organisms|molecules|proteins|numbers|values"
    r"|sets"
    r"|functions|files|systems|networks|computers|firms|markets|taxes|assets|costs)\b",
    re.IGNORECASE,
)
_EVALUATION = re.compile(
    r"(?:\w+ly\s+)?(?:compelling|powerful|great|good|bad|excellent|perfect|classic|popular|favou?rite|huge|massive"
    r"|major"
    r"|significant|wonderful|useful|helpful|interesting|convenient|ideal|must|big|hot|tough|good|common point"
    r"|frequent"
    r"|crucial|critical|key|important|essential|vital|central|fundamental|foundational|core part|cornerstone|backbone"
    r"|heart|engine|star|secret|best|worst|first|last|next|same|most|least|main|primary|biggest|largest|greatest"
    r"|result"
    r"|reason|problem|solution|answer|question|example|favorite|foundation|case|más|principal|mejor|più|migliore|plus"
    r"|meilleur|wichtigste|beste|größte)\b",
    re.IGNORECASE,
)
# Praise of a thing that still says what it is: `a critical component that ...`
_CLASS_ALL_THE_SAME = re.compile(
    r"(?:critical|key|important|essential|vital|central|fundamental|core|main|primary|major|useful)\s+(?:\w+\s+)?"
    r"(?:component|part|element|concept|process|technique|method|software|service|server|tool|unit|organ|molecule"
    r"|protein"
    r"|structure|system|principle|measure|model|program)\b.*\b(?:that|which|of|where|whose|in which)\b",
    re.IGNORECASE,
)
_NOT_WHAT_IT_IS = re.compile(
    r"(?:not\b|n['’]t\b|never|like\b|as\s+(?:if|though|\w+\s+as)\b|similar\s+to|analogous|key\s+to|just\b|only\b"
    r"|also\b"
    r"|about\b|no\s|nothing|everything|what\s+(?:makes|we)|why\b|because|how\b|here\b|there\b|now\b|still\b|often\b"
    r"|usually\b|always\b|como\b|wie\b|comme\b|come\b|no\b|non\b|nicht\b|kein|pas\b|muy\b|molto\b|très\b|sehr\b)",
    re.IGNORECASE,
)
_ADVERB = re.compile(
    r"(?:essentially|basically|simply|generally|in\s+essence|typically|usually|defined\s+as|,\s*[^,]+,)\s+",
    re.IGNORECASE,
)
_LEANING = re.compile(
    r"\b(?:that|this|these|those)\s+(?:technology|model|approach|method|process|concept|layer|idea|problem)\b",
    re.IGNORECASE,
)
_HISTORY = re.compile(r"^(?:\w+\s+){1,3}?that\s+\w+ed\b", re.IGNORECASE)


def defines(verb: str, predicate: str) -> bool:
    """Whether `verb predicate` says what its subject is: a class and what sets it apart, not praise or likeness."""
    rest = _ADVERB.sub("", predicate.strip(), count=1)
    if len(rest) < 8 or _NOT_WHAT_IT_IS.match(rest):
        return False
    if _VERB_IS_ENOUGH.match(verb) or (_WHERE.match(rest) and len(rest.split()) > 4):
        return True
    indefinite, definite = _INDEFINITE.match(rest), _DEFINITE.match(rest)
    if found := indefinite or definite:
        noun = rest[found.end() :]
        if _EVALUATION.match(noun) and not _CLASS_ALL_THE_SAME.match(noun):
            return False
        return bool(indefinite and len(noun.split()) > 1) or bool(_DIFFERENTIA.search(noun))
    return _of_no_article(rest)


def _of_no_article(rest: str) -> bool:
    """`software that ...`: a class without an article needs its differentia."""
    if _EVALUATION.match(rest):
        return False
    before = _RELATIVE.split(rest, maxsplit=1)[0]
    return before != rest and bool(_MASS.search(before)) and len(before.split()) <= 6


def leans(predicate: str) -> bool:
    """Whether it needs something said before (`that technology`) or tells history (`that transformed ...`)."""
    rest = _DEFINITE.sub("", predicate.strip(), count=1)
    return bool(_LEANING.search(predicate) or _HISTORY.match(rest))
