from datetime import timedelta

from ledger_scenes import ADA, BEN, NOON, SERVER

from bot.storage import FeedbackKind, Storage


async def test_remarks_are_kept_by_kind_the_latest_first_and_name_nobody(storage: Storage) -> None:
    later = NOON + timedelta(hours=1)
    await storage.add_feedback(SERVER, ADA, FeedbackKind.UNHELPFUL, question=None, place="VMs › Types", at=NOON)
    await storage.add_feedback(SERVER, BEN, FeedbackKind.UNHELPFUL, question="what?", place="VMs", at=later)
    await storage.add_feedback(SERVER, ADA, FeedbackKind.UNANSWERED, question="lunch?", place="", at=NOON)

    told = await storage.feedback(SERVER, FeedbackKind.UNHELPFUL)

    assert [(remark.question, remark.place, remark.at) for remark in told] == [
        ("what?", "VMs", later),
        (None, "VMs › Types", NOON),
    ]
    assert str(ADA) not in str(told)
    assert [remark.question for remark in await storage.feedback(SERVER, FeedbackKind.UNANSWERED)] == ["lunch?"]
    assert told[1].person_hash == (await storage.feedback(SERVER, FeedbackKind.UNANSWERED))[0].person_hash


async def test_old_remarks_are_dropped(storage: Storage) -> None:
    for days in range(4):
        at = NOON + timedelta(days=days)
        await storage.add_feedback(SERVER + days % 2, ADA, FeedbackKind.UNANSWERED, question="?", place="", at=at)

    assert await storage.drop_feedback_before(NOON + timedelta(days=2), SERVER) == 1
    assert await storage.drop_feedback_before(NOON + timedelta(days=3)) == 2
    assert len(await storage.feedback(SERVER + 1, FeedbackKind.UNANSWERED)) == 1
