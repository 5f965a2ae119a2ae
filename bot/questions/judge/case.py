"""One guess before the judge, with everything the rules look at."""

from bot.questions.judge.alignment import Alignment, align
from bot.questions.judge.course import Course
from bot.questions.judge.expected import Expected
from bot.questions.judge.phrase import Phrase, phrase

Laid = tuple[tuple[Phrase, Alignment], ...]


class Case:
    """What was asked for, what was typed, and the course it belongs to."""

    __slots__ = ("course", "expected", "guess", "laid", "own")

    def __init__(self, expected: Expected, guess: Phrase, course: Course, own: frozenset[str] | None = None) -> None:
        """`own`: the keys of every name of the answer, with those the course knows besides; found where not given."""
        self.expected = expected
        self.guess = guess
        self.course = course
        self.own = course.family(expected.keys) if own is None else own
        self.laid: Laid = ()
        """The guess laid along each form of the answer that shares a word with it, the best fit first: see `lay`."""

    def lay(self) -> Laid:
        """Fill `laid`. That takes longest of all, so it is done where no rule of the first look has decided."""
        if self.laid:
            return self.laid
        guess, typed = self.guess, self.guess.openings
        pairs: list[tuple[Phrase, Alignment]] = []
        for form, letters in zip(self.expected.forms, self.expected.openings, strict=True):
            if not letters.isdisjoint(typed):
                found = align(form, guess)
                if found.matched:
                    pairs.append((form, found))
        if pairs[1:]:
            pairs.sort(key=_misfit)
        self.laid = tuple(pairs)
        return self.laid

    def saying(self, text: str) -> "Case":
        """The same case for another wording, or for a part of this one."""
        return Case(self.expected, phrase(text), self.course, self.own)


def _misfit(pair: tuple[Phrase, Alignment]) -> tuple[int, int, int]:
    found = pair[1]
    return len(found.missing) + len(found.extra), found.slips, len(found.missing)
