"""Practising alone: one question on a topic, privately, as often as one likes. Nothing of it is scored."""

from dataclasses import dataclass
from random import Random

from bot.course import Shelf
from bot.questions import Kind, Question
from bot.quiz import Asked, shown_order
from bot.tutor.banks import Banks
from bot.tutor.refusal import Reason, Refused

KINDS = (Kind.CHOICE, Kind.TRUE_FALSE)


@dataclass(frozen=True, slots=True)
class Practice:
    """A question as shown to one person. `seed` brings the same order of options back when the answer comes."""

    asked: Asked
    seed: int


class Practising:
    """Draws questions and shows them again. It keeps nothing, so its buttons outlive a restart."""

    def __init__(self, shelf: Shelf, rng: Random, banks: Banks) -> None:
        self._shelf = shelf
        self._rng = rng
        self._banks = banks

    async def draw(self, topic: str) -> Practice:
        """A question on the topic. Raises Refused where the bank has none."""
        await self._banks()
        picked = self._shelf.pick(self._rng, 1, topic=topic, kinds=KINDS)
        if not picked:
            raise Refused(Reason.NO_QUESTIONS)
        return _shown(picked[0], self._rng.randrange(1_000_000))

    async def again(self, question_id: str, seed: int) -> Practice:
        """The same question in the same order. Raises Refused when the notes have changed and it is gone."""
        await self._banks()
        question = self._shelf.question(question_id)
        if question is None:
            raise Refused(Reason.QUESTION_GONE)
        return _shown(question, seed)


def _shown(question: Question, seed: int) -> Practice:
    return Practice(Asked(1, 1, question, shown_order(question, Random(seed))), seed)
