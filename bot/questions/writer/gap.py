"""Which terms may fill the gap of a sentence that says what a thing is."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from bot.questions.wording import fold, stems
from bot.questions.writer.draft import LOOKED_AT, Rival
from bot.questions.writer.genus import Sort, noun_of, of_one_sort, sort_of
from bot.questions.writer.kinship import LISTED, SAME_HEAD
from bot.questions.writer.material import Material
from bot.questions.writer.telltale import mentions

_GENUS = 3
_ENOUGH = 2
"""So many of the term's own kind are options enough."""
_WHOLE = 4
"""Of fewer words, all may stand in a text by chance."""
_LITTLE_SHARED, _SHARE = 2, 0.25
_IS = re.compile(r"\b(?:is|are|es|son|est|sont|ist|sind|è|sono|é|são)\s+(?P<rest>.+)", re.DOTALL)
_KIND_OF = re.compile(r"\b(?:an?|the|one) (?:kind|type|form|class|sort|version|variety|mode) of\b", re.IGNORECASE)


def fits(material: Material, term: str, said: str, rival: Rival) -> bool:
    """Whether a term could stand in the gap of what is said of another.

    Not one that the sentence speaks of, for it is ruled out, nor one of which all of it is said as well, nor one of
    another sort; only near kin are the kind of thing it names; and where it names what the right term has in its name
    (`A stair lock is a lock ...`), only what has it too.
    """
    its = material.description(rival.text)
    if its and says_all(its.text, _what_it_is(said)):
        return False
    if mentions(said, rival.text, material.names) or not opening(_what_it_is(said)) & stems(term) <= stems(rival.text):
        return False
    return _is_set_beside(rival) or (not _KIND_OF.search(said) and is_of_the_sort(material, term, rival))


def _what_it_is(said: str) -> str:
    found = _IS.search(said)
    return found["rest"] if found else said


def is_of_the_sort(material: Material, term: str, rival: Rival) -> bool:
    """Whether two terms are of one sort by what is said of them; what the notes compare or list together is beside each
    other whatever it is."""
    if _is_set_beside(rival):
        return True
    own, its = material.description(term), material.description(rival.text)
    if not own or not its:
        return True
    if sort_of(own.text) is Sort.DONE and noun_of(own.text) != noun_of(its.text) and _share(own.text, its.text):
        return False  # two things done by the same with the same may be one
    # `Money spent once` stands beside no `A program that ...`
    return bool(noun_of(own.text)) is bool(noun_of(its.text)) and of_one_sort(own.text, its.text)


def _is_set_beside(rival: Rival) -> bool:
    return rival.closeness >= LISTED and rival.closeness != SAME_HEAD


def _share(one: str, other: str) -> bool:
    """Whether two descriptions are of much the same matter."""
    first, second = stems(one), stems(other)
    return len(first & second) >= max(_LITTLE_SHARED, _SHARE * min(len(first), len(second)))


def says_all(text: str, said: str, *, share: float = 1.0) -> bool:
    """Whether a text has all words of what is said, or that share: then that is true of what the text is about, too."""
    words = stems(said)
    return len(words) >= _WHOLE and len(words & stems(text)) >= share * len(words)


def told_by_none(material: Material, term: str, rivals: Iterable[Rival]) -> Iterator[Rival]:
    """The nearest, without those that would make the term the odd one out: of what is by its description another kind
    of thing, one of each kind at most; and none where there are enough of its own kind."""
    said = material.description(term)
    own, seen = noun_of(said.text) if said else "", set[str]()
    nouns = [(rival, _noun_of(material, rival)) for rival in islice(rivals, LOOKED_AT)]
    alike = sum(noun == own for _, noun in nouns)
    for rival, noun in nouns:
        if noun and own and noun != own:
            if alike >= _ENOUGH and not _is_set_beside(rival):
                continue
            if noun in seen:
                continue
            seen.add(noun)
        yield rival


def _noun_of(material: Material, rival: Rival) -> str:
    """What kind of thing it is; the first word where no article tells: `Money spent once`."""
    its = material.description(rival.text)
    return (noun_of(its.text) or fold(its.text.partition(" ")[0])) if its else ""


def opening(said: str) -> frozenset[str]:
    """The first words of a description."""
    return stems(" ".join(said.split()[:_GENUS]))
