"""One guess before the judge, with everything the rules look at."""

from dataclasses import dataclass
from functools import cached_property

from bot.questions.judge.alignment import Alignment, align
from bot.questions.judge.course import Course
from bot.questions.judge.expected import Expected
from bot.questions.judge.phrase import Phrase, phrase


@dataclass(frozen=True)  # no slots: what several rules need is worked out once, when the first asks
class Case:
    """What was asked for, what was typed, and the course it belongs to."""

    expected: Expected
    guess: Phrase
    course: Course

    @cached_property
    def own(self) -> frozenset[str]:
        """The keys of every name of the answer, with those the course knows besides."""
        return self.course.family(self.expected.keys)

    @cached_property
    def laid(self) -> tuple[tuple[Phrase, Alignment], ...]:
        """The guess laid along each form of the answer, the best fit first."""
        pairs = [(form, align(form, self.guess)) for form in self.expected.forms if form.words]
        return tuple(sorted(pairs, key=lambda pair: _misfit(pair[1])))

    def saying(self, text: str) -> "Case":
        """The same case for another wording, or for a part of this one."""
        return Case(self.expected, phrase(text), self.course)


def _misfit(found: Alignment) -> tuple[int, int, int]:
    return len(found.missing) + len(found.extra), found.slips, len(found.missing)
