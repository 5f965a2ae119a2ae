"""A server's settings: what each takes, what is in force, and who changed what."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from typing import Any, cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.quiz import Mode
from bot.storage import FeedbackKind, Storage, StorageError
from bot.tutor import (
    SETTINGS,
    AskRules,
    BoardRules,
    Configuring,
    Housekeeping,
    QuizRules,
    Reason,
    Refused,
    Retention,
    Rights,
    WrongValueError,
)

HERE, ELSEWHERE = 7, 8
ADA = 1
NOW = 1_700_000_000.0


def configuring(storage: Storage, quiz: QuizRules | None = None, ticks: Iterator[int] | None = None) -> Configuring:
    return Configuring(
        storage,
        lambda: next(ticks) if ticks else NOW,
        ask=AskRules(),
        quiz=quiz or QuizRules(),
        boards=BoardRules(),
        retention=Retention(),
    )


LIKELY = st.sampled_from(
    ("12", "0", "yes", "Off", "CALM", "race, classic", "Europe/Berlin", "es", "<#123456789012345678>", "<@&12>  <@&12>")
)


@given(st.sampled_from(list(SETTINGS.values())), st.one_of(LIKELY, st.text(max_size=60)))
@example(SETTINGS["questions"], " 12 ")
def test_whatever_is_typed_is_a_value_as_it_is_kept_or_is_told_to_be_none(setting: Any, typed: str) -> None:
    try:
        value = setting.read(typed)
    except WrongValueError:
        return

    assert setting.checked(value) == value


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("questions", " 12 ", 12),
        ("ask_public", "Yes", True),
        ("ask_public", "off", False),
        ("pace", "CALM", "calm"),
        ("modes", "race, classic race", ["classic", "race"]),
        ("channels", "<#123>, <#5> <#123>", [123, 5]),
        ("start_roles", "<@&77> 123456789012345678", [77, 123456789012345678]),
        ("time_zone", "America/New York", "America/New_York"),
        ("keep_answers_days", "0", 0),
    ],
)
def test_what_is_typed_is_read_as_it_is_meant(key: str, typed: str, value: object) -> None:
    assert SETTINGS[key].read(typed) == value


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("questions", "0"),
        ("questions", "51"),
        ("questions", "١٢"),
        ("ask_public", "perhaps"),
        ("modes", "classic chess"),
        ("modes", "daily"),
        ("channels", "the arena"),
        ("channels", "<#1> and more"),
        ("start_roles", "@everyone"),
        ("time_zone", "../etc"),
        ("language", "xx"),
    ],
)
def test_what_a_setting_does_not_take_is_wrong(key: str, typed: str) -> None:
    with pytest.raises(WrongValueError):
        SETTINGS[key].read(typed)


async def test_what_is_in_force_is_read_once_and_anew_after_a_change(storage: Storage) -> None:
    reads = []
    settings = storage.settings

    async def counted(server_id: int) -> dict[str, Any]:
        reads.append(server_id)
        return await settings(server_id)

    storage.settings = counted  # type: ignore[method-assign]  # a real database that counts how often it is asked
    ours = configuring(storage)

    for _ in range(3):
        assert (await ours.of(HERE)).quiz.questions == 8
    before = len(reads)
    await ours.keep(HERE, ADA, "questions", 3)
    after = [(await ours.of(HERE)).quiz.questions for _ in range(3)]

    assert before == 1
    assert after == [3, 3, 3]
    assert len(reads) == 2
    assert (await ours.of(ELSEWHERE)).quiz.questions == 8


async def test_a_change_while_the_settings_are_being_read_is_not_forgotten(storage: Storage) -> None:
    ours = configuring(storage)
    settings = storage.settings

    async def overtaken(server_id: int) -> dict[str, Any]:
        kept = await settings(server_id)
        storage.settings = settings  # type: ignore[method-assign]  # only the first reading is overtaken
        await ours.keep(server_id, ADA, "questions", 3)
        return kept

    storage.settings = overtaken  # type: ignore[method-assign]  # a change comes between the reading and its end
    await ours.of(HERE)

    assert (await ours.of(HERE)).quiz.questions == 3


async def test_a_database_that_fails_leaves_the_deployments_rules_in_force() -> None:
    class Failing:
        async def settings(self, _server_id: int) -> dict[str, Any]:
            raise StorageError("gone")

    ours = configuring(cast("Storage", Failing()))

    assert await ours.as_far_as_known(HERE) == ours.standard
    with pytest.raises(StorageError):
        await ours.of(HERE)


async def test_every_change_is_on_record_and_the_last_one_is_told_with_the_setting(storage: Storage) -> None:
    ours = configuring(storage, ticks=count(int(NOW)))

    await ours.set(HERE, ADA, "questions", 3)
    await ours.set(HERE, 2, "questions", 4)
    shown = await ours.reset(HERE, 3, "questions")

    assert (shown.value, shown.default, shown.own) == (8, 8, False)
    assert shown.changed is not None
    assert shown.changed.person_id == 3
    changes = await ours.history(HERE, 10)
    assert [(one.person_id, one.old, one.new) for one in changes] == [(3, 4, None), (2, 3, 4), (1, None, 3)]


async def test_what_a_former_viva_kept_and_nothing_takes_any_more_counts_for_nothing(storage: Storage) -> None:
    await storage.set_setting(HERE, "pace", "leisurely", by=ADA, at=datetime.fromtimestamp(NOW, UTC))
    await storage.set_setting(HERE, "modes", ["chess"], by=ADA, at=datetime.fromtimestamp(NOW, UTC))

    chosen = await configuring(storage).of(HERE)

    assert chosen.quiz.pace == "normal"
    assert chosen.modes == frozenset(Mode)


async def test_answers_are_typed_in_the_channel_only_where_the_deployment_reads_channels(storage: Storage) -> None:
    deaf, hearing = configuring(storage), configuring(storage, QuizRules(typed_in_channel=True))

    with pytest.raises(Refused) as refused:
        await deaf.set(HERE, ADA, "typed_in_channel", True)
    await hearing.set(HERE, ADA, "typed_in_channel", False)

    assert refused.value.reason is Reason.NOT_ALLOWED_BY_HOST
    assert not (await hearing.of(HERE)).typed_in_channel
    assert (await hearing.of(ELSEWHERE)).typed_in_channel


async def test_a_servers_own_pace_is_not_overruled_by_the_deployments_seconds(storage: Storage) -> None:
    ours = configuring(storage, QuizRules(seconds=20))

    await ours.set(HERE, ADA, "pace", "calm")

    assert (await ours.of(HERE)).quiz.seconds == 0
    assert (await ours.of(ELSEWHERE)).quiz.seconds == 20


async def test_a_rule_for_a_channel_holds_in_its_threads_and_one_for_a_category_in_its_channels(
    storage: Storage,
) -> None:
    ours = configuring(storage)
    await ours.set(HERE, ADA, "channels", [50])
    chosen = await ours.of(HERE)

    chosen.check_start(Rights(channels=frozenset({99, 50})), Mode.CLASSIC)
    with pytest.raises(Refused) as refused:
        chosen.check_start(Rights(channels=frozenset({99, 51}), manages=True), Mode.CLASSIC)

    assert refused.value.reason is Reason.NOT_IN_THIS_CHANNEL
    assert refused.value.where == (50,)


async def test_teachers_are_who_has_the_chosen_roles_and_until_then_who_has_the_deployments(storage: Storage) -> None:
    ours = configuring(storage)
    by_name, by_role = Rights(role_names=frozenset({"teacher"})), Rights(roles=frozenset({5}))
    before = await ours.of(HERE)

    await ours.set(HERE, ADA, "teacher_roles", [5])
    after = await ours.of(HERE)

    assert [before.is_teacher(one) for one in (by_name, by_role, Rights(manages=True))] == [True, False, True]
    assert [after.is_teacher(one) for one in (by_name, by_role, Rights(manages=True))] == [False, True, True]


async def test_remarks_are_kept_for_as_long_as_each_server_says(storage: Storage) -> None:
    ours = configuring(storage)
    await ours.set(HERE, ADA, "keep_remarks_days", 2)
    await ours.set(ELSEWHERE, ADA, "keep_remarks_days", 0)
    third = 9
    for server_id in (HERE, ELSEWHERE, third):
        for days in (1, 5, 200):
            at = datetime.fromtimestamp(NOW - days * 86_400, UTC)
            await storage.add_feedback(server_id, ADA, FeedbackKind.UNHELPFUL, question=None, place="Rivers", at=at)

    await Housekeeping(storage, lambda: NOW, Retention(remarks_days=180)).daily()

    left = [len(await storage.feedback(one, FeedbackKind.UNHELPFUL)) for one in (HERE, ELSEWHERE, third)]
    assert left == [1, 3, 2]


async def test_a_server_that_is_deleted_leaves_no_setting_and_no_change(storage: Storage) -> None:
    ours = configuring(storage)
    await ours.set(HERE, ADA, "questions", 3)

    await storage.delete_server(HERE)
    ours.forget(HERE)

    assert await storage.settings(HERE) == {}
    assert await ours.history(HERE, 10) == ()
    assert (await ours.of(HERE)).quiz.questions == 8
