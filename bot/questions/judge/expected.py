"""The answer that is expected, in every form that names it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.questions.judge.alignment import read_ahead
from bot.questions.judge.folding import spellings
from bot.questions.judge.initials import short_forms
from bot.questions.judge.numerals import foreign
from bot.questions.judge.phrase import Phrase, phrase
from bot.questions.judge.quantity import COUNTED
from bot.questions.judge.roster import Roster, roster
from bot.questions.judge.twins import HOMOPHONES
from bot.questions.judge.typo import openings

_ASIDE = re.compile(r"\s+[(\[]([^()\[\]]+)[)\]]\s*$")
_ALTERNATIVES = re.compile(r"\s+/\s+|\s+or\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class Expected:
    """An answer and its aliases, prepared. `expect` makes one for each, so that it is equal to itself alone."""

    text: str
    """As the teacher wrote it."""
    names: tuple[str, ...]
    """It and its aliases, as written, taken apart where one holds two (`A or B`, `Long Form (LF)`)."""
    forms: tuple[Phrase, ...]
    openings: tuple[frozenset[str], ...]
    """For each form the letters with which a guess at one of its words may begin."""
    letters: frozenset[str]
    """All of them."""
    keys: frozenset[str]
    shorts: dict[str, str]
    """What its names shorten to -> the initials that another term may share."""
    numeric: bool
    """Whether there is a number in it, in digits or words."""
    signs: bool
    """Whether it has neither letter nor digit: `&&`."""
    roster: Roster | None
    """Its items, where it is a list."""


@lru_cache(maxsize=8192)
def expect(answer: str, aliases: tuple[str, ...] = ()) -> Expected:
    """Prepare an answer."""
    names = tuple(dict.fromkeys(name for given in (answer, *aliases) for name in _names(given) if name.strip()))
    forms = tuple(map(phrase, dict.fromkeys(text for name in names for text in spellings(name))))
    for form in forms:
        read_ahead(form)
    letters = tuple(map(_openings, forms))
    return Expected(
        text=answer,
        names=names,
        forms=forms,
        openings=letters,
        letters=frozenset().union(*letters),
        keys=frozenset(key for form in forms for key in (form.key, form.full, _run_on(form.text)) if key),
        shorts=short_forms(names, forms),
        numeric=any(map(_is_numeric, forms)),
        signs=not any(map(str.isalnum, answer)),
        roster=_roster(answer, aliases),
    )


def _roster(answer: str, aliases: tuple[str, ...]) -> Roster | None:
    """The list an answer is; where an alias is the same list, with more that may be typed for its items, as that."""
    own = roster(answer)
    fuller = (found for alias in aliases if (found := roster(alias)) and own and len(found.items) == len(own.items))
    return next(fuller, own)


def _run_on(text: str) -> str:
    """The letters without a space, its numbers left as they were written: `louisxiv`, `thirdnormalform`."""
    joined = text.replace(" ", "").replace("-", "")
    return joined if joined.isalpha() else ""


def _openings(form: Phrase) -> frozenset[str]:
    alike = [other for word in form.words for other in HOMOPHONES.get(word, ())]  # whole, for hole
    return openings([*form.words, *form.surface, *alike])


def _is_numeric(form: Phrase) -> bool:
    if any(map(str.isdigit, form.key)) or not COUNTED.isdisjoint(form.words):
        return True
    return foreign(form.words) != form.words


def _names(given: str) -> Iterator[str]:
    yield given
    aside = _ASIDE.search(given)
    if aside:
        main, inner = given[: aside.start()], aside[1]
        yield main
        if _shortens(inner, main):
            yield inner
    for part in _ALTERNATIVES.split(given):
        if part != given:
            yield part


def _shortens(inner: str, main: str) -> bool:
    """`Structured Query Language (SQL)`, but not `Mercury (planet)`."""
    return inner.isupper() and inner[0].casefold() == main.strip()[:1].casefold()
