"""The judge of typed answers: prepared once for a course and once for a question, then asked for every guess."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from bot.questions.judge.case import Case
from bot.questions.judge.course import Course, prepare
from bot.questions.judge.expected import Expected, expect
from bot.questions.judge.folding import LONGEST, fold
from bot.questions.judge.judgement import Judgement, reject
from bot.questions.judge.phrase import phrase
from bot.questions.judge.table import decide, rules_for


class Asked:
    """One question within a course, ready for any number of guesses. Holds nothing of any of them; may be shared."""

    __slots__ = ("_course", "_expected", "_own")

    def __init__(self, expected: Expected, course: Course) -> None:
        """`expected`: the answer and its aliases."""
        self._expected = expected
        self._course = course
        self._own = course.family(expected.keys)
        if expected.forms:
            rules_for(expected)

    def judge(self, guess: str) -> Judgement:
        """The verdict on what was typed. Never raises, whatever it is."""
        if not self._expected.forms:
            return reject("the question has no answer to compare with")
        if len(guess) > LONGEST:
            return reject("it is an essay, not an answer")
        return decide(Case(self._expected, phrase(fold(guess)), self._course, self._own))


class Judge:
    """Judges typed answers within a course. Holds nothing of any guess; may be shared."""

    def __init__(self, siblings: Iterable[Iterable[str]] | Iterable[str] = ()) -> None:
        """`siblings`: the course's terms, each one name or all the names of one term. The answer may be among them."""
        self._course: Course = prepare(siblings)
        self._asked = lru_cache(maxsize=4096)(self._prepare)

    def judge(self, answer: str, guess: str, aliases: Sequence[str] = ()) -> Judgement:
        """The verdict on `guess` where `answer`, or any alias, was asked for. Never raises, whatever was typed."""
        return self._asked(answer, tuple(aliases)).judge(guess)

    def asked(self, answer: str, aliases: Sequence[str] = ()) -> Asked:
        """The question for `answer`: what takes time once is done before the first guess comes in."""
        return self._asked(answer, tuple(aliases))

    def _prepare(self, answer: str, aliases: tuple[str, ...]) -> Asked:
        return Asked(expect(answer, aliases), self._course)
