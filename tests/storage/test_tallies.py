"""How questions were answered on a server: what a round's questions are chosen by."""

from datetime import timedelta

from ledger_scenes import ADA, BEN, NOON, SERVER, entry

from bot.storage import Storage, Verdict


async def test_answers_are_counted_by_question_with_what_a_teacher_ruled(storage: Storage) -> None:
    await storage.record([entry(ADA, 10, 1), entry(BEN, 0, 1), entry(ADA, 10, 2)])
    await storage.record([entry(BEN, 0, 2, verdict=Verdict.UNANSWERED)])
    await storage.record([entry(ADA, 10, 1, server_id=SERVER + 1, round_id="elsewhere")])

    before = await storage.tallies(SERVER, since=NOON - timedelta(days=1))
    await storage.accept("round-1", 1, {BEN: 10})
    await storage.void("round-1", 2)

    assert before == {"question-1": (2, 1), "question-2": (1, 1)}  # who was silent gave no answer
    assert await storage.tallies(SERVER, since=NOON - timedelta(days=1)) == {"question-1": (2, 2)}
    assert await storage.tallies(SERVER, since=NOON + timedelta(days=30)) == {}
