"""The cards of a round alone: they fit, they obey nobody's text, and before the reveal they know no answer."""

from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.discord_ui.cards.question import verdict_lines
from bot.discord_ui.cards.round import listed, named, standing_lines
from bot.discord_ui.cards.round_after import missed_card, ruled_card, statistics_card
from bot.discord_ui.cards.round_end import finished_card
from bot.discord_ui.cards.round_lobby import lobby_card
from bot.discord_ui.cards.round_question import question_card
from bot.discord_ui.cards.round_reveal import reveal_card
from bot.discord_ui.cards.source import cited, cited_all
from bot.discord_ui.commands.quiz_sheet import Sheet
from bot.notes import Source
from bot.questions import Kind, Origin, Question
from bot.quiz import Asked, Change, EndReason, Mode, Round, Rules, Standing, own_list
from bot.quiz.events import Event, Finished, Joined, LobbyOpened, QuestionAsked, Revealed
from bot.tutor import Ruled

ROUND = "0123456789abcdef"
SOURCE = Source("rivers.md", "Rivers", ("Rivers", "Deltas"), 3, 9)
ANYTHING = st.text(min_size=1, max_size=300)
OPTIONS = st.lists(st.text(min_size=1, max_size=150), min_size=2, max_size=6, unique=True)


def a_question(kind: Kind, prompt: str, options: list[str], key: tuple[int, ...], answer: str = "it") -> Question:
    return Question(
        question_id="rivers-1",
        kind=kind,
        prompt=prompt,
        options=tuple(options),
        key=key,
        answer=answer,
        topic="Rivers",
        source=SOURCE,
        origin=Origin.WRITER,
        explanation="Because it is so.",
        prompts=tuple(f"side {number}" for number in range(len(key))) if kind is Kind.MATCH else (),
    )


def body(card: Any) -> Any:
    return card.to_components()


def asked_as(question: Question) -> QuestionAsked:
    return QuestionAsked(Asked(3, 8, question, tuple(range(len(question.options)))), 20, 1_800_000_000.0)


@settings(max_examples=60, deadline=None)
@given(prompt=ANYTHING, options=OPTIONS, rng=st.randoms(use_true_random=False))
@pytest.mark.parametrize("kind", [Kind.CHOICE, Kind.SEVERAL, Kind.ORDER, Kind.MATCH])
def test_a_question_card_is_the_same_whatever_is_right(
    kind: Kind, prompt: str, options: list[str], rng: Random
) -> None:
    keys = [tuple(rng.sample(range(len(options)), 1 if kind is Kind.CHOICE else 2)) for _ in range(2)]
    one, other = (a_question(kind, prompt, options, key, answer=str(key)) for key in keys)
    other = replace(other, explanation="Something else.", source=replace(SOURCE, first=77))

    for rules in (Rules(), Rules(mode=Mode.DAILY), Rules(change_answers=True)):
        assert body(question_card(ROUND, asked_as(one), rules)) == body(question_card(ROUND, asked_as(other), rules))


@pytest.mark.parametrize("kind", [Kind.TYPED, Kind.ORDER, Kind.MATCH])
async def test_a_sheet_is_the_same_whatever_is_right(kind: Kind) -> None:
    options = [] if kind is Kind.TYPED else ["one", "two", "three"]
    keys = [(), ()] if kind is Kind.TYPED else [(0, 1, 2), (2, 0, 1)]
    sheets = [Sheet(ROUND, asked_as(a_question(kind, "How?", options, key, str(key))).asked) for key in keys]

    bodies = [sheet.to_dict() for sheet in sheets]
    for found in bodies:
        found.pop("custom_id")
        for part in found["components"]:
            part["component"].pop("custom_id")

    assert bodies[0] == bodies[1]


@settings(max_examples=60, deadline=None)
@given(prompt=st.text(max_size=4000), options=st.lists(st.text(min_size=1, max_size=1500), min_size=2, max_size=6))
def test_a_question_of_any_length_fits_a_message(prompt: str, options: list[str]) -> None:
    question = a_question(Kind.CHOICE, prompt or "?", options, (0,))

    asked = question_card(ROUND, asked_as(question))
    told = reveal_card(ROUND, revealed(question))

    assert asked.content_length() <= 4000
    assert told.content_length() <= 4000


def revealed(question: Question, standings: tuple[Standing, ...] = ()) -> Revealed:
    asked = asked_as(question).asked
    return Revealed(asked, asked.right_letters, False, (), (), (), standings, (), 0.0)


@settings(max_examples=60, deadline=None)
@given(names=st.lists(st.text(max_size=80), min_size=1, max_size=40))
def test_any_forty_names_fit_every_card_and_call_nobody(names: list[str]) -> None:
    standings = tuple(Standing(1, person, name, 100, 1, 1, 1, 0, 1, 1, team="Red") for person, name in enumerate(names))
    joined = [Joined(person, name, person + 1) for person, name in enumerate(names)]
    opened = LobbyOpened(ROUND, 0, Rules(), 8, 1_800_000_000.0)

    cards = [
        lobby_card(opened, joined, names[0]),
        finished_card(ROUND, Finished(EndReason.COMPLETED, standings, (), 8)),
        reveal_card(ROUND, revealed(a_question(Kind.CHOICE, "?", ["a", "b"], (0,)), standings)),
        ruled_card("Said", None, Ruled(tuple(Change(1, name, 0, 1) for name in names), standings), names[0]),
    ]

    for each in cards:
        assert each.content_length() <= 4000
        assert "@everyone" not in str(body(each))


def test_a_name_is_cut_and_escaped() -> None:
    assert named("**Asha**\n# big") == "\\*\\*Asha\\*\\* # big"
    assert len(named("x" * 500)) == 32
    assert named(" ") == "somebody"
    assert named("https://a.org") == "https\\://a.org"  # nobody's name is a link


def test_more_names_than_fit_are_counted() -> None:
    assert listed(["Asha", "Ben", "Chen"], most=12) == "Asha, Ben and 1 more"


def test_equal_points_share_a_medal_and_no_points_earn_none() -> None:
    lines = standing_lines(
        [
            Standing(1, 1, "Asha", 100, 1, 1, 1, 0, 1, 1),
            Standing(1, 2, "Ben", 100, 1, 1, 1, 0, 1, 1),
            Standing(3, 3, "Chen", 0, 0, 1, 1, 0, 0, 0),
        ],
        before={1: 2, 2: 1},
    )

    assert lines == "🥇 Asha · 100 (1 of 1 right) ▲1\n🥇 Ben · 100 (1 of 1 right)\n**3.** Chen · 0 (0 of 1 right)"


def test_a_long_list_of_misses_turns_its_pages() -> None:
    round_ = a_round_with_misses(12)

    first = missed_card(ROUND, own_list(round_.questions, round_.past, 1), 1)
    last = missed_card(ROUND, own_list(round_.questions, round_.past, 1), 3)

    assert labels(first) == ["More", "Add my misses"]
    assert labels(last) == ["Back", "Add my misses"]
    assert "12 of 12" in str(body(first))
    assert labels(statistics_card(ROUND, round_, 2)) == ["Back", "More"]


def labels(card: Any) -> list[str]:
    return [item.label for item in card.walk_children() if hasattr(item, "label")]


def a_round_with_misses(count: int) -> Round:
    """One player who is wrong every time."""
    questions = [
        replace(a_question(Kind.CHOICE, f"Which {number}?", ["a", "b"], (0,)), question_id=f"q{number}")
        for number in range(count)
    ]
    round_ = Round(ROUND, 1, questions, Rules(silent_limit=99), Random(1), 0.0)
    round_.join(1, "Asha", 0.0)
    events: tuple[Event, ...] = round_.start(1, 0.0)
    now = 0.0
    while round_.deadline is not None:
        asked = round_.asked
        if asked is not None and not round_.chosen_by(1, asked.number):
            wrong = next(place for place in range(2) if place not in asked.right)
            events = round_.answer(1, "Asha", (wrong,), number=asked.number, at=now, now=now)
        now = max(now, round_.deadline or now)
        events = round_.tick(now)
    assert events
    return round_


def test_why_is_told_unless_the_question_has_said_it() -> None:
    told = a_question(Kind.CHOICE, "Which river runs through Kyiv?", ["Dnieper", "Loire"], (0,))
    repeated = replace(told, prompt="Which river is described? “It falls into the Black Sea.”")

    assert verdict_lines(asked_as(told).asked)[1:] == ["Because it is so."]
    assert verdict_lines(asked_as(replace(repeated, explanation="It falls into the Black Sea.")).asked)[1:] == []


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        ("A delta.", "✅ **A delta.**"),
        (
            "Where a river ends.\n- It is flat\n- It is wet",
            "✅ **Where a river ends.**\n✅ **It is flat**\n✅ **It is wet**",
        ),
        ("first line\n\nsecond - line", "✅ **first line\n\nsecond - line**"),
    ],
)
def test_of_a_model_answer_that_is_a_list_every_point_is_ticked(answer: str, shown: str) -> None:
    asked = asked_as(a_question(Kind.SELF_GRADED, "What is a delta?", [], (), answer)).asked

    assert verdict_lines(asked)[0] == shown


def test_the_line_of_a_teachers_file_is_not_told_as_the_notes() -> None:
    written = Source("questions/unit-1.yaml", "Rivers", ("Deltas",), 644, 650)

    assert cited(SOURCE).endswith("line\N{NO-BREAK SPACE}3")
    assert cited(written) == "📖 Rivers › Deltas"
    assert cited_all([written, written], 3) == "📖 Rivers › Deltas"
