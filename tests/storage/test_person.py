from datetime import timedelta

from ledger_scenes import ADA, BEN, CLEO, NOON, SERVER, entry

from bot.storage import Played, Preference, Storage, TopicScore, Verdict


async def test_history_tells_every_round_with_the_place_in_it(storage: Storage) -> None:
    later = NOON + timedelta(days=1)
    await storage.record(
        [
            *(entry(ADA, 5), entry(BEN, 10), entry(CLEO, 5)),
            *(entry(ADA, 9, round_id="round-2", at=later), entry(ADA, 0, 2, round_id="round-2", at=later)),
            entry(BEN, 9, round_id="round-3"),
            entry(ADA, 9, round_id="elsewhere", server_id=5),
        ]
    )

    assert await storage.history(ADA, SERVER) == (
        Played("round-2", later, place=1, players=1, points=9, answered=2, right=1),
        Played("round-1", NOON + timedelta(seconds=1), place=2, players=3, points=5, answered=1, right=1),
    )
    assert [played.round_id for played in await storage.history(ADA, SERVER, limit=1)] == ["round-2"]


async def test_accuracy_is_told_by_topic(storage: Storage) -> None:
    await storage.record(
        [
            *(entry(ADA, 5, 1, topic="Containers"), entry(ADA, 0, 2, topic="Containers")),
            entry(ADA, 4, 3, topic="Backups"),
            entry(ADA, 0, 4, topic="Silence", verdict=Verdict.UNANSWERED),
            entry(BEN, 9, 1, topic="Containers"),
        ]
    )

    topics = await storage.topics(ADA, SERVER)

    assert topics == (TopicScore("Backups", 1, 1, 4), TopicScore("Containers", 2, 1, 5))
    assert topics[1].accuracy == 0.5


async def test_missed_are_the_questions_last_not_right(storage: Storage) -> None:
    def day(number: int, question_id: str, points: int, **other: object) -> object:
        at = NOON + timedelta(days=number)
        return entry(ADA, points, number, question_id=question_id, at=at, **other)

    await storage.record(
        [  # type: ignore[list-item] # the scene's own shorthand
            day(1, "learned", 0),
            day(2, "learned", 5),
            day(3, "lost", 5),
            day(4, "lost", 0),
            day(5, "silent", 0, verdict=Verdict.UNANSWERED),
            day(6, "voided", 0),
            day(7, "accepted", 0),
            day(8, "other server", 0, server_id=5),
        ]
    )
    await storage.void("round-1", 6)
    await storage.accept("round-1", 7, {ADA: 3})

    assert await storage.missed(ADA) == ("other server", "silent", "lost")
    assert await storage.missed(ADA, SERVER) == ("silent", "lost")
    assert await storage.missed(ADA, limit=1) == ("other server",)
    assert await storage.missed(BEN) == ()


async def test_answers_come_in_order_as_they_count_now(storage: Storage) -> None:
    await storage.record([entry(ADA, 5, 2), entry(ADA, 0, 1), entry(ADA, 0, 3, verdict=Verdict.UNANSWERED)])
    await storage.accept("round-1", 1, {ADA: 3})

    told = await storage.answers(ADA, SERVER)

    assert [(answer.question_id, answer.right, answer.points) for answer in told] == [
        ("question-1", True, 3),
        ("question-2", True, 5),
    ]
    assert await storage.answers(ADA, SERVER, since=NOON + timedelta(hours=1)) == ()


async def test_who_asks_to_be_off_the_boards_is_and_the_others_move_up(storage: Storage) -> None:
    await storage.record([entry(ADA, 30), entry(BEN, 20), entry(CLEO, 10)])

    await storage.set_preference(Preference(server_id=SERVER, person_id=ADA, hidden=True))

    assert [(line.rank, line.name) for line in await storage.standings(SERVER)] == [(1, "Ben"), (2, "Cleo")]
    assert await storage.rank_of(SERVER, ADA) is None
    assert (await storage.history(BEN, SERVER))[0].place == 2


async def test_an_alias_is_shown_in_the_place_of_the_name(storage: Storage) -> None:
    chosen = Preference(server_id=SERVER, person_id=ADA, alias="Countess")
    await storage.record([entry(ADA)])
    await storage.set_preference(Preference(server_id=SERVER, person_id=ADA, hidden=True))
    await storage.set_preference(chosen)

    assert [line.name for line in await storage.standings(SERVER)] == ["Countess"]
    assert await storage.preference(SERVER, ADA) == chosen
    assert await storage.preference(SERVER, BEN) == Preference(server_id=SERVER, person_id=BEN)
