"""Whether two cells of a row could be taken for one, so that what one subject has is not told from what another has."""

import re

from bot.questions.wording import NEGATIONS, alike, fold, stems, telling, words

_OPPOSITES = frozenset(
    {"high", "higher", "low", "lower", "yes", "no", "more", "less", "fast", "slow", "strong", "weak"}
)
_NUMBERS = frozenset(
    re.findall(
        r"\w+",
        "one two three four five six ten several many few un uno una dos tres cuatro une deux trois quatre"
        " ein eine zwei drei vier due tre quattro um uma dois duas quatro",
    )
)
"""Where both cells have one, it tells them apart."""
_YES = frozenset({"yes", "si", "oui", "ja", "sim"})
_NO = frozenset({"no", "non", "nein", "nao"})
_HARDLY = frozenset({"hardly", "rarely", "seldom", "scarcely", "barely"})
_NOTHING = frozenset({"none", "nothing", "never"})
_GRADED = frozenset(
    re.findall(
        r"\w+",
        "high low strong weak fast slow large small big few long short cheap dear easy hard simple wide narrow great"
        " good bad early late old new young thick thin heavy light deep shallow hot cold warm dense rich poor near"
        " far tight loose safe broad fine rough tall quick quiet loud clean dark bright soft sharp steep close",
    )
)
"""Adjectives with `-er` and `-est`."""
_IRREGULAR = {
    "many": ("many", ""), "much": ("many", ""), "more": ("many", "more"), "most": ("many", "most"),
    "little": ("little", ""), "less": ("little", "more"), "least": ("little", "most"),
    "better": ("good", "more"), "best": ("good", "most"), "worse": ("bad", "more"), "worst": ("bad", "most"),
}  # fmt: skip
_BETWEEN = frozenset({"to", "or", "very", "a", "o", "ou", "bis", "und", "muy", "sehr", "tres", "molto", "muito"})
_MEASURES = _BETWEEN | frozenset(
    re.findall(
        r"\w+",
        "high higher highest low lower lowest medium moderate small large great little"
        " alto alta bajo baja medio media eleve elevee faible"
        " moyen moyenne hoch niedrig mittel gering basso bassa baixo baixa",
    )
)
_MIDDLE = frozenset(re.findall(r"\w+", "medium moderate medio media moyen moyenne mittel"))
_WHOLE = frozenset(
    re.findall(r"\w+", "full partial complete total none short completo completa parcial complet partiel")
)
"""Of what? The cells beside it say."""
_DETAIL = re.compile(r"\s*[(（:,;–]")
_OPENS = re.compile(
    r"(?:(?:usually|often|mostly|generally|normally) )?"
    r"(?:(?P<very>very )|the |much |far |slightly |somewhat |a little |a bit )?(?P<word>\w+)"
)
_OR = re.compile(r"[,;\s]+(?:or|o|ou|oder|y/o|and/or)\s+")
_LISTED = re.compile(r"[,;/]|\b(?:and|or|y|e|o|et|ou|und|oder)\b")
_OPEN = re.compile(
    r"\b(?:and (?:others?|more|so on)|etc|among others"
    r"|y otros|y otras|et autres|und andere|e altri|e outros)\b",
    re.IGNORECASE,
)


def agree(one: str, other: str) -> bool:
    """Whether two cells could be taken for one: equal, near-copies, or one says all the other does.

    `High` and `High (near-native)` agree, and so do `Yes` and `Yes, by contract`, `Stronger` and `Strong, by hardware`,
    `Members or provider` and `Owner or provider`, `Hardly any` and `None`; `Low` and `High` do not.
    """
    first, second = words(one), words(other)
    if first != second and sorted(first) == sorted(second) and not re.search("[,;]", one + other):
        return False  # `from north to south`, `from south to north`
    if fold(one) == fold(other) or alike(one, other, limit=80) or _opens_alike(one, other):
        return True
    if _head(one) == _head(other):
        return True
    here, there = _OPPOSITES.intersection(first), _OPPOSITES.intersection(second)
    if here != there:
        return bool(here and there) and (here < there or there < here)
    here, there = _NUMBERS.intersection(first), _NUMBERS.intersection(second)
    if here and there and here != there:
        return here < there or there < here
    if NEGATIONS.intersection(first) != NEGATIONS.intersection(second):
        return False
    if _choices(one) & _choices(other):
        return True
    left, right = stems(one) or frozenset(first), stems(other) or frozenset(second)
    if left <= right or right <= left or _differ_in_a_word(one, other):
        return True
    return bool(left & right) and bool(_OPEN.search(one) or _OPEN.search(other))


def share_an_item(one: str, other: str) -> bool:
    """Whether two lists have a thing in common: neither of `Rye, oats` and `Oats, wheat` is all wrong of the other."""
    first, second = _items(one), _items(other)
    return len(first | second) > 2 and bool(first & second)


def names_an_item(text: str, other: str) -> bool:
    """Whether a text speaks of one of the things that another lists: `Rye of many farms` beside `Rye, oats, wheat`."""
    items = _items(other)
    return len(items) > 1 == len(_items(text)) and any(item <= stems(text) for item in items)


def compares(text: str) -> bool:
    """Whether a cell is a bare comparative, `Stronger` or `Fewer parts`: than which of the others?"""
    found = _degree(text)
    return found is not None and found[1] == "more"


def is_degree(text: str) -> bool:
    """Whether a cell is a bare degree: `High`, `Low to medium`."""
    said = words(text)
    return bool(said) and _MEASURES.issuperset(said) and not _BETWEEN.issuperset(said)


def is_relative(text: str) -> bool:
    """Whether a cell is a degree that says nothing but beside the others: `Medium (a day's work)`, `Least`."""
    head = _DETAIL.split(text, maxsplit=1)[0]
    found = _degree(head)
    superlative = found is not None and found[1] == "most" and len(words(head)) == 1
    whole = bool(words(head)) and _WHOLE.issuperset(words(head))
    return superlative or whole or (is_degree(head) and not _MIDDLE.isdisjoint(words(head)))


def is_graded(text: str) -> bool:
    """Whether it is a degree, with or without a reason (`High, by its own crane`), or another grade: `Slow`."""
    head = _DETAIL.split(text, maxsplit=1)[0]
    return is_degree(head) or (len(words(head)) == 1 and _degree(head) is not None)


def same_measure(one: str, other: str) -> bool:
    """Whether one adjective opens both cells, in whatever degree: a `Strong` thing is stronger than most."""
    first, second = _degree(one), _degree(other)
    return first is not None and second is not None and first[0] == second[0]


def _opens_alike(one: str, other: str) -> bool:
    """Yes and yes, whatever stands behind it; one adjective in two degrees."""
    return bool(_opening(one) & _opening(other)) or (same_measure(one, other) and _degree(one) != _degree(other))


def _head(text: str) -> str:
    """Without the reason in brackets behind it: `High (by its own disks)`. Empty brackets set nothing apart."""
    return fold(re.split(r"\s*[(（]", text.strip(), maxsplit=1)[0]) or text


def _differ_in_a_word(one: str, other: str) -> bool:
    """`On a host in the data centre` and `On a server in the data centre`: who knows whether two words mean one thing?
    Figures, letters and what denies do tell."""
    if any(telling(word) for word in set(words(one)) ^ set(words(other))):
        return False
    first, second = stems(one), stems(other)
    return len(first & second) > 1 and max(len(first - second), len(second - first)) == 1


def _choices(text: str) -> frozenset[frozenset[str]]:
    """What it may be: `Members or provider` is either of two things, `Members` one."""
    return frozenset(found for part in _OR.split(text) if (found := stems(part)))


def _items(text: str) -> frozenset[frozenset[str]]:
    return frozenset(found for part in _LISTED.split(text) if (found := stems(part)))


def _opening(text: str) -> frozenset[str]:
    """What the first word answers, where the cell is no more than that word and its reason: `None` is also a no."""
    word = fold(re.split(r"[\s,:;.(–—]", text.strip(), maxsplit=1)[0])
    if word in _HARDLY:
        return frozenset({"hardly"})
    if not re.fullmatch(r"\w+\s*(?:[,:;.(–—].*)?", text.strip(), re.DOTALL):
        return frozenset()
    if word in _NOTHING:
        return frozenset({"no", "hardly"})
    return frozenset({"yes"} if word in _YES else {"no"} if word in _NO else ())


def _degree(text: str) -> tuple[str, str] | None:
    """The adjective a cell opens with, and its degree (`more`, `most`, `very`, none): of `Lower than now` low, more."""
    found = _OPENS.match(fold(text))
    word = found["word"] if found else ""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if found and found["very"]:
        return (word, "very") if word in _GRADED else None
    for ending, degree in (("est", "most"), ("er", "more"), ("", "")):
        base = word.removesuffix(ending) if word.endswith(ending) else ""
        undoubled = base[:-1] if base[-1:] == base[-2:-1] else base
        for form in (base, base + "e", undoubled, re.sub("i$", "y", base)):
            if form in _GRADED:
                return form, degree
    return None
