"""Asking as a use case: what counts as a question, and for how long a follow-up has a topic."""

import contextlib

import pytest
from hands import Hands
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.course import Shelf, read_shelf
from bot.search import Verdict
from bot.tutor import Asking, AskRules, Reason, Refused

NOTE = """\
# Rivers

A **meander** is a bend of a river that grows because the outer bank is worn away and the inner one built up.

## Examples of meanders

- **Horseshoe Bend:** a bend of the Colorado in Arizona.
- **Saarschleife:** a loop of the Saar near Mettlach.

A **delta** is the land a river builds where it meets still water and drops what it carries.

## Examples of deltas

- **Nile delta:** a fan north of Cairo.
- **Okavango delta:** an inland delta in Botswana.
"""


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    folder = tmp_path_factory.mktemp("notes")
    (folder / "rivers.md").write_text(NOTE)
    return read_shelf(folder)


def asking(shelf: Shelf, clock: Hands | None = None) -> Asking:
    return Asking(shelf, clock or Hands(0), AskRules())


def said(asked: Asking, question: str, person_id: int = 1, channel_id: int = 1) -> str:
    return str(asked.ask(question, person_id, channel_id).answer.pieces)


def test_a_follow_up_keeps_its_topic_for_ten_minutes_and_no_longer(shelf: Shelf) -> None:
    clock = Hands(0)
    asked = asking(shelf, clock)
    said(asked, "what is a delta")

    clock.now = 600
    assert "Okavango" in said(asked, "and some examples?")
    clock.now = 600 + 601
    assert "Okavango" not in said(asked, "and some examples?")


def test_a_topic_belongs_to_one_person_in_one_channel(shelf: Shelf) -> None:
    asked = asking(shelf)
    said(asked, "what is a delta", person_id=1, channel_id=1)
    said(asked, "what is a meander", person_id=2, channel_id=1)

    assert "Okavango" in said(asked, "and some examples?", person_id=1, channel_id=1)
    assert "Saarschleife" in said(asked, "and some examples?", person_id=2, channel_id=1)
    assert "Okavango" not in said(asked, "and some examples?", person_id=1, channel_id=2)


def test_a_refusal_leaves_the_topic_as_it_was(shelf: Shelf) -> None:
    asked = asking(shelf)
    said(asked, "what is a delta")
    asked.ask("who won the football", 1, 1)

    assert "Okavango" in said(asked, "and some examples?")


def test_mentions_are_not_part_of_a_question(shelf: Shelf) -> None:
    assert "bend of a river" in said(asking(shelf), "<@123456789> what is a meander <#42> @everyone")


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("", Reason.EMPTY_QUESTION),
        (" \n\t", Reason.EMPTY_QUESTION),
        ("<@1>", Reason.EMPTY_QUESTION),
        ("?!…", Reason.NO_WORDS),
        ("🤔", Reason.NO_WORDS),
        ("x" * 1001, Reason.QUESTION_TOO_LONG),
    ],
)
def test_what_is_no_question_is_refused_with_its_reason(shelf: Shelf, question: str, reason: Reason) -> None:
    with pytest.raises(Refused) as refused:
        asking(shelf).ask(question, 1, 1)

    assert refused.value.reason is reason


def test_a_long_question_is_answered_and_said_to_be_long(shelf: Shelf) -> None:
    reply = asking(shelf).ask("what is a meander " + "in a river " * 20, 1, 1)

    assert reply.long_winded
    assert not asking(shelf).ask("what is a meander", 1, 1).long_winded


def test_without_a_course_there_is_nothing_to_answer_from() -> None:
    with pytest.raises(Refused) as refused:
        asking(Shelf(())).ask("what is a meander", 1, 1)

    assert refused.value.reason is Reason.NO_NOTES


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(question=st.text(max_size=300))
def test_any_text_is_answered_or_refused_and_nothing_else_happens(shelf: Shelf, question: str) -> None:
    with contextlib.suppress(Refused):
        answer = asking(shelf).ask(question, 1, 1).answer

        assert 0 <= answer.confidence <= 100
        assert bool(answer.pieces) is (answer.verdict is Verdict.ANSWERED)
