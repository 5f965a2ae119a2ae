"""What people say of the answers, kept for the teacher: a thumbs down, a question the notes could not answer.

Of the person a salted hash is kept, of the question its words only where the server allows it. Asking goes on whether
or not a remark could be kept.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import structlog

from bot.storage import Feedback, FeedbackKind, StorageError
from bot.tutor.clock import Clock, moment

if TYPE_CHECKING:
    from bot.storage import Storage

log = structlog.get_logger()

KEEP_QUESTIONS = "keep_questions"
"""The server's own setting; without one, the deployment's rule counts."""
LOOKED_AT = 500
"""The latest remarks a teacher's list is made from."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What several people said alike. `question` is None where words were not kept."""

    question: str | None
    place: str
    """Where the answer was taken from; empty where there was none."""
    people: int
    times: int
    last: datetime


class Remarks:
    """A server's remarks. Said in a direct message they belong to no server, and are not kept."""

    def __init__(self, storage: "Storage", clock: Clock, *, keep_questions: bool) -> None:
        self._storage = storage
        self._clock = clock
        self._keep_questions = keep_questions

    async def unhelpful(self, server_id: int | None, person_id: int, question: str, place: str) -> None:
        """The answer taken from `place` was not what was asked."""
        await self._keep(FeedbackKind.UNHELPFUL, server_id, person_id, question, place)

    async def unanswered(self, server_id: int | None, person_id: int, question: str) -> None:
        """The notes held no answer."""
        await self._keep(FeedbackKind.UNANSWERED, server_id, person_id, question, "")

    async def of_server(self, server_id: int, kind: FeedbackKind) -> tuple[Remark, ...]:
        """What was said there, what most people said first. Raises StorageError."""
        alike = defaultdict[tuple[str | None, str], list[Feedback]](list)
        for said in await self._storage.feedback(server_id, kind, limit=LOOKED_AT):
            alike[_folded(said.question), said.place].append(said)
        remarks = [_together(said) for said in alike.values()]
        return tuple(sorted(remarks, key=lambda remark: (-remark.people, -remark.times, -remark.last.timestamp())))

    async def keeps_questions(self, server_id: int) -> bool:
        """Whether the words of questions are kept there. Raises StorageError."""
        return bool((await self._storage.settings(server_id)).get(KEEP_QUESTIONS, self._keep_questions))

    async def _keep(self, kind: FeedbackKind, server_id: int | None, person_id: int, question: str, place: str) -> None:
        if server_id is None:
            return
        now = moment(self._clock)
        try:
            words = question if await self.keeps_questions(server_id) else None
            await self._storage.add_feedback(server_id, person_id, kind, question=words, place=place, at=now)
        except StorageError as error:
            log.warning("a remark was not kept", error=type(error).__name__)


def _folded(question: str | None) -> str | None:
    return None if question is None else " ".join(question.casefold().split()).rstrip("?!. ")


def _together(said: list[Feedback]) -> Remark:
    latest = max(said, key=lambda one: one.at)
    people = len({one.person_hash for one in said})
    return Remark(latest.question, latest.place, people, len(said), latest.at)
