"""What is kept of a remark, and what a teacher gets to see."""

from datetime import UTC, datetime
from typing import Any, cast

from bot.storage import FeedbackKind, Storage, StorageError
from bot.tutor import Remarks
from bot.tutor.remarks import KEEP_QUESTIONS

SERVER = 1
NOW = 1_700_000_000.0


def remarks(storage: Storage, *, keep: bool = True) -> Remarks:
    return Remarks(storage, lambda: NOW, keep_questions=keep)


async def test_the_same_question_in_other_letters_is_one_and_its_people_are_counted(storage: Storage) -> None:
    said = remarks(storage)
    await said.unanswered(SERVER, 1, "When is LUNCH?")
    await said.unanswered(SERVER, 1, "when  is lunch")
    await said.unanswered(SERVER, 2, "when is lunch?!")
    await said.unanswered(SERVER, 3, "who won")

    lunch, won = await said.of_server(SERVER, FeedbackKind.UNANSWERED)

    assert (lunch.people, lunch.times, won.people) == (2, 3, 1)


async def test_a_servers_own_choice_goes_before_the_deployments(storage: Storage) -> None:
    said = remarks(storage, keep=True)
    await storage.set_setting(SERVER, KEEP_QUESTIONS, False, by=9, at=datetime.fromtimestamp(NOW, UTC))

    await said.unhelpful(SERVER, 1, "what is a delta", "Rivers › Deltas")

    (remark,) = await said.of_server(SERVER, FeedbackKind.UNHELPFUL)
    assert remark.question is None
    assert remark.place == "Rivers › Deltas"


async def test_what_is_said_in_a_direct_message_is_not_kept(storage: Storage) -> None:
    said = remarks(storage)

    await said.unanswered(None, 1, "when is lunch")

    assert await said.of_server(0, FeedbackKind.UNANSWERED) == ()


async def test_a_database_that_fails_keeps_nobody_from_asking() -> None:
    asked = []

    class Failing:
        async def settings(self, server_id: int) -> dict[str, Any]:
            asked.append(server_id)
            raise StorageError("gone")

    await remarks(cast("Storage", Failing())).unanswered(SERVER, 1, "when is lunch")

    assert asked == [SERVER]
