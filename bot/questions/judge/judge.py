"""The judge of typed answers: prepared once with a course's terms, then asked for every guess."""

from collections.abc import Iterable, Sequence

from bot.questions.judge.case import Case
from bot.questions.judge.course import Course, prepare
from bot.questions.judge.expected import expect
from bot.questions.judge.folding import LONGEST, fold
from bot.questions.judge.judgement import Judgement, reject
from bot.questions.judge.phrase import phrase
from bot.questions.judge.table import decide


class Judge:
    """Judges typed answers within a course. Holds nothing of any guess; may be shared."""

    def __init__(self, siblings: Iterable[Iterable[str]] | Iterable[str] = ()) -> None:
        """`siblings`: the course's terms, each one name or all the names of one term. The answer may be among them."""
        self._course: Course = prepare(siblings)

    def judge(self, answer: str, guess: str, aliases: Sequence[str] = ()) -> Judgement:
        """The verdict on `guess` where `answer`, or any alias, was asked for. Never raises, whatever was typed."""
        expected = expect(answer, tuple(aliases))
        if not expected.forms:
            return reject("the question has no answer to compare with")
        if len(guess) > LONGEST:
            return reject("it is an essay, not an answer")
        return decide(Case(expected, phrase(fold(guess)), self._course))
