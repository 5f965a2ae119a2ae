"""What a typed sentence claims: the part that names something, without the explanation round it.

`this is a glacier, as it moves` claims "glacier"; `frozen water that moves is called a glacier` claims "glacier";
`valleys are carved by glaciers` claims "glaciers"; `the lake below a glacier` claims nothing but itself.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.questions.judge.courtesy import bare
from bot.questions.judge.lexicon import listed

_PIECES = re.compile(
    r"\s+(?:-+|=>|->)\s+|\s*[\n;]\s*|(?<=\w):\s+|(?<!\bmt)(?<!\bst)(?<!\bdr)(?<!\bno)(?<!\b\w)\.\s+(?=\w)|(?<=[^\d\s]),\s*|(?<=\d),\s+"
    r"|\s*\b(?:i\.?e\.?|e\.?g\.?|aka|a\.k\.a\.)[ ,]\s*"
)
_ASIDE = re.compile(r"(?:\s+[(\[]|[(\[](?![ivx\d]{1,4}[)\]]))[^()\[\]]*[)\]]?\s*")  # iron(III) has none
_BECAUSE = re.compile(
    r"\s+(?:because|cause|coz|cuz|bc|since|as (?:it|they|there|we|you|in)|which|whose|that|where|when|while|who|due to"
    r"|so (?:that|the|it|they|you|we|there)|(?:it|they) (?:is|are|was|has|have|shares?|runs?|does|do|means?|uses?|can)"
    r"|porque|parce que|car il|weil|denn|который|которая|которое|потому что|kyunki)\b.*$"
)
_REASON = re.compile(r"\s+(?:because|cause|coz|cuz|since|porque|parce que|weil|denn|потому что)\b.*$")
_COPULA = (
    r"(?:(?:is|are|was|were|would be|must be|means|=|equals|es|son|est|sont|ist|sind|это|hai)"
    r"(?: (?:called|named|known as|termed|referred to as|defined as|llamad[oa]|appelee?|genannt))?"
    r"|called|named|known as|termed|referred to as|refers to|describes|is what we call"
    r"|se llama|s'appelle|heisst|nennt man|называется)"
)
_INTRODUCING = frozenset(("ie", "eg", "aka"))
_LACKING = re.compile(rf"\bwithout .*(?= {_COPULA} \S)")  # `a reaction without oxygen is anaerobic`
_SAYING = frozenset(  # the words without one of which there is no copula
    listed(
        """
    is are was were would must means = equals es son est sont ist sind это hai called named known termed referred refers
    describes se s'appelle heisst nennt называется
    """
    )
)
_SUBJECT = re.compile(rf"(.{{2,}}?) {_COPULA} \S")
_PREDICATE = re.compile(rf".{{2,}} {_COPULA} (\S.*)$")
_AFTER = (
    "to|so|for|in|on|at|from|of|when|during|until|here|there"
    "|across|through|into|over|between|within|inside|under|against"
)
_OBJECTS = tuple(  # the words without one of which a pattern says nothing, and the pattern
    (
        frozenset(words.split()),
        re.compile(rf"(?:{verb}) (?:an? |the )?(\S.*?)(?: (?:{_AFTER})\b.*)?$"),
    )
    for words, verb in (
        ("by", r".+ (?:is|are|was|were|be|been|being|gets?) (?:\w+ ){1,2}(?:and \w+ )?by"),
        (
            "through via using with have has call calls",
            (
                r"(?:you|we|they|it|one|people|i) (?:\w+ ){0,3}?"
                r"(?:through|via|using|with|have|has|calls? (?:it|this|that))"
            ),
        ),
        # `bees make honey`, but not `the bees that make honey`: that names the bees
        (
            """
            make makes produce produces release releases secrete secretes use uses create creates forms become becomes
            turn turns
            """,
            (
                r"(?:(?!that |which |who |where |what )\w+ ){1,6}?"
                r"(?:makes?|produces?|releases?|secretes?|uses?|creates?|forms|becomes?|turns? into)"
            ),
        ),
        # `water moves by osmosis`, but not `a cell infected by a virus`, nor `a road by the river`
        (
            "by via using",
            (
                r"(?!(?:an?|the|any|one) )(?:(?!that |which |who |where |what )\S+ )+(?!\w+ed )\w+"
                r" (?:by|via|by means of|using)"
            ),
        ),
        ("using via with by", r".+ (?:is|are|was|were) .*(?:using|via|with the help of|by means of)"),
        (
            "in inside at",
            r".+ (?:is|are|was|were) (?:produced|made|formed|found|stored|located) (?:in|inside|at)",
        ),
        ("place happens occurs", r".+ (?:takes place|happens|occurs) (?:in|inside|at|by|through)"),
        ("get obtain speak call", r".+ (?:you|we|one) (?:get|obtain|speak of|call (?:it|this|that))"),
        (
            "by via through",
            r"\w+ (?:\w+ )?(?:makes?|gets?|produces?|finds?|sorts?|stores?|sends?|works?|grows?) .*(?:by|via|through)",
        ),
    )
)
_ACTING = listed(
    """
forwards filters protects turns converts discovered invented discovers invents wrote translates contains carries keeps
allows lets helps moves gives does has can will prevents removes blocks sends stores connects produces makes happens
occurs means destroys fights digests absorbs pumps led founded defeated
"""
)
_ACTS = (  # `a firewall blocks traffic`: verbs that are no nouns in the plural
    frozenset(_ACTING),
    re.compile(rf"(?:an? |the )?(\S.*?) (?:{'|'.join(_ACTING).replace('filters', 'filters out')}) \w"),
)
_WHEN = re.compile(r"(?:when|if|since|because|as|whenever)\b")
_DATED = re.compile(r"(\D+?) (?:of|in|from|on) (?:the year )?\d{3,4}(?: (?:ad|bc|ce|bce))?")
_CAUSED = re.compile(r"(?!that |which |what )\S.* (?:because of|due to|thanks to|owing to) (\S.*)")
_DEFINED = re.compile(r"[^()\[\],;/]+ [^()\[\],;/]+ [(\[]([^()\[\]]+)[)\]]")  # `a fast heart (tachycardia)`
_DEFINED_BEFORE = re.compile(r"[^(),;/]+ (?:of|that|which|in|from|into|with|by) [^(),;/]+, ((?:[^\s(),;/]+ ?){1,3})")
_PLACED = re.compile(r"(\S.*?) (?:on|in|at) (?:the|an?|your|its) \w")
_PLACING = frozenset(("on", "in", "at"))
_PART_OF = re.compile(r"(\S.*?) of the \w+")  # `the numerator of the fraction`
_NAMELY = re.compile(
    r".*\b(?:i\.?e\.?|aka|namely|specifically|in other words|also known as|better known as"
    r"|so(?: it'?s| it is| that'?s| it must be)?)[,:]? (\S.*)$"
)
_CONCLUDED = re.compile(
    r"[^,;]+ [^,;]+[,;] *(?:so |and )?(?:that'?s|that is|this is|it'?s|it is|we call (?:it|this|that)"
    r"|(?:it|this|that) is called) (\S[^,;]*)"
)
_CORRECTION = re.compile(
    r".*(?:\bno,? wait\b|\bwait,? no\b|\bi meant?\b|\bsorry\b|\bor rather\b|\bscratch that\b|\bedit:)[,:. ]*(?=\S)"
)
_TAKING_BACK = ("wait", "mean", "sorry", "rather", "scratch", "edit:")
_NAMING = ("i.e", "ie", "aka", "namely", "specifically", "words", "known as", " so")
_CAUSING = ("because of", "due to", "thanks to", "owing to")
_DENIED = re.compile(
    r"(?:and |but )?(?:not|never|rather than|instead of|as opposed to|unlike|nicht|no|pas|non|не|а не|y no|und nicht"
    r"|et pas)\b"
)


def corrected(text: str) -> str:
    """What stands after the writer took something back: `rna no wait dna`."""
    return _CORRECTION.sub("", text, count=1) if _has_any(_TAKING_BACK, text) else text


def concluded(text: str) -> str:
    """What a sentence comes to, where it says so in the end; else empty: `it is not used up, so it's a catalyst`."""
    found = _CONCLUDED.fullmatch(text) if "," in text or ";" in text else None
    return found[1] if found else ""


def unexplained(text: str) -> str:
    """The text without the reason given, and what its subject lacks: a `no` in there turns nothing round."""
    text = _REASON.sub("", text)
    return _LACKING.sub("", text) if "without" in text else text


def _has_any(hints: tuple[str, ...], text: str) -> bool:
    """Whether a pattern need be tried at all: most have to look at every letter of a sentence to say no."""
    return any(map(text.__contains__, hints))


def claims(text: str) -> Iterator[str]:
    """The parts of a sentence that may be its claim, the likeliest first."""
    opening, rest = parts(text)
    yield opening
    if " " not in text:
        return
    if len(rest) == 1 and _WHEN.match(text):  # `when a function calls itself, it's recursion`
        yield rest[0]
    if in_the_end := concluded(text):
        yield bare(in_the_end)
    plain = bare(_BECAUSE.sub("", opening))
    if plain != opening:
        yield plain
    namely = _NAMELY.match(text) if _has_any(_NAMING, text) else None
    if namely:
        yield bare(namely[1])
    dated = _DATED.fullmatch(opening) if any(map(str.isdigit, opening)) else None
    if dated:  # `the revolution of 1789`
        yield dated[1]
    yield from _named_within(text, opening)


def _named_within(text: str, opening: str) -> Iterator[str]:
    """What a sentence names as the cause, the term, the place, the actor or the object of what it tells."""
    first = text if _is_run(text) and _INTRODUCING.isdisjoint(text.split()) else _PIECES.split(text, maxsplit=1)[0]
    caused = _CAUSED.fullmatch(first) if _has_any(_CAUSING, first) else None
    if caused:
        yield bare(caused[1])
    defined = _DEFINED.fullmatch(text) if "(" in text or "[" in text else None
    defined = defined or (_DEFINED_BEFORE.fullmatch(text) if "," in text else None)
    if defined:
        yield bare(defined[1])
    opening_words = opening.split()
    placed = None if _PLACING.isdisjoint(opening_words) else _PLACED.match(opening)
    placed = placed or (_PART_OF.fullmatch(opening) if " of the " in opening else None)
    if placed:  # `ailerons on the wing`
        yield placed[1]
    clause = unexplained(first)
    words = clause.split()
    acted = (verb.match(clause) for hints, verb in _OBJECTS if not hints.isdisjoint(words))
    yield from (bare(found[1]) for found in acted if found)
    verbs, acting = _ACTS
    acts = None if verbs.isdisjoint(opening_words) else acting.match(opening)
    if acts:
        yield acts[1]
    for sentence in dict.fromkeys((opening, _ASIDE.sub(" ", text))):
        said = None if _SAYING.isdisjoint(sentence.split()) else _PREDICATE.match(sentence)
        of = _SUBJECT.match(sentence) if said else None
        if said and of:
            yield bare(said[1])
            yield bare(of[1])


def _is_run(text: str) -> bool:
    """Whether a text is nothing but words and spaces."""
    return text.replace(" ", "").isalnum()


@lru_cache(maxsize=4096)
def parts(text: str) -> tuple[str, tuple[str, ...]]:
    """The opening of a sentence and what follows it, taken apart at commas, dashes, brackets and full stops."""
    if _is_run(text) and " aka " not in text:  # as most answers are
        return bare(text), ()
    asides = tuple(aside.strip(" ()[]") for aside in _ASIDE.findall(text))
    pieces = [piece for piece in _PIECES.split(_ASIDE.sub(" , ", text)) if piece.strip(" ,.")]
    if not pieces:
        return text, asides
    return bare(pieces[0].strip(" ,.")), tuple(bare(piece.strip(" ,.")) for piece in pieces[1:])


def denies(part: str) -> bool:
    """Whether a part after the opening only says what it is not: `mitosis, not meiosis`."""
    return _DENIED.match(part) is not None
