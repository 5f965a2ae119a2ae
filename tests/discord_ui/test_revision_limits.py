"""Whatever stands on a card, in a paper or in a plan, the message is one that Discord takes."""

from datetime import UTC, date, datetime, timedelta

from discord import ui
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.discord_ui.cards.flashcard import back_card, front_card
from bot.discord_ui.cards.paper import paper_card
from bot.discord_ui.cards.plan import plan_card, progress_card
from bot.discord_ui.limits import VIEW_TEXT
from bot.notes.source import Source
from bot.questions import Kind, Origin, Question
from bot.quiz import Verdict
from bot.revision import Covered, Grade, Kept, plan, points
from bot.tutor import Marked, Planned, Progress, Sat, Turn, Way
from bot.tutor.examining import PartMarks

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
ODD = st.sampled_from(["@everyone", "**", "||x||", "```", "`", "<@1>", "_" * 40, "# ", "\n- ", "w" * 300, "мова", "😀"])
TEXT = st.lists(ODD, min_size=1, max_size=90).map(" ".join).filter(str.strip)
NAME = st.lists(ODD, min_size=1, max_size=6).map(" ".join)
LISTED = st.lists(NAME, min_size=2, max_size=60).map(
    lambda said: "\n".join(f"- {' '.join(each.split())}" for each in said)
)


def question(prompt: str, answer: str, topic: str, *, marks: int = 10, kind: Kind = Kind.SELF_GRADED) -> Question:
    source = Source("a.md", topic, (topic,), 1, 2)
    return Question("q1", kind, prompt, (), (), answer, topic, source, Origin.BANK, explanation=prompt, marks=marks)


def said(view: ui.LayoutView) -> str:
    """What it says as text; the options of a menu mention nobody, and are shown letter by letter."""
    return "\n".join(item.content for item in view.walk_children() if isinstance(item, ui.TextDisplay))


def turn(asked: Question, way: Way) -> Turn:
    dates = {grade: NOW + timedelta(days=grade) for grade in Grade}
    return Turn(asked, way, 1, 3, 2, 1, NOW, dates, until=NOW if way is Way.EXAM else None)


@given(TEXT, TEXT | LISTED, NAME, st.sampled_from([Kind.TYPED, Kind.SELF_GRADED]))
@settings(max_examples=50, deadline=None)
def test_a_card_of_any_text_is_a_message(prompt: str, answer: str, topic: str, kind: Kind) -> None:
    asked = question(prompt, answer, topic, kind=kind)
    exam = turn(asked, Way.EXAM)

    for view in (
        front_card(turn(asked, Way.DUE)),
        back_card(turn(asked, Way.DUE)),
        back_card(turn(asked, Way.DUE), Verdict.WRONG, prompt[:300]),
        front_card(exam),
        back_card(exam),
        back_card(exam, ticked=range(len(points(answer)))),
    ):
        assert view.content_length() <= VIEW_TEXT
        assert "@everyone" not in said(view)


@given(TEXT, TEXT | LISTED, NAME, st.booleans())
@settings(max_examples=50, deadline=None)
def test_a_paper_of_any_text_is_a_message(prompt: str, answer: str, name: str, turned: bool) -> None:
    asked = question(prompt, answer, name)
    found = points(answer) if turned else ()
    sat = Sat(name, name, 3, 10, 2, (asked,) if turned else (asked, asked), turned, found, frozenset({0}), 2.5, 18, NOW)
    marked = Marked(name, (PartMarks(name, 2.5, 10),) * 6, (asked,) * 13, timedelta(0), timedelta(minutes=90))

    for view in (paper_card(sat), paper_card(marked)):
        assert view.content_length() <= VIEW_TEXT
        assert "@everyone" not in said(view)


@given(st.integers(1, 300), st.integers(1, 50), NAME)
@settings(max_examples=20, deadline=None)
def test_a_plan_and_progress_of_any_length_are_messages(days: int, new: int, name: str) -> None:
    today = date(2026, 11, 2)
    made = plan({}, [f"n{at}" for at in range(new)], today + timedelta(days=days), today)
    covered = tuple(Covered(f"{name} {at}", name, 5, at % 6, at % 3) for at in range(days))
    weeks = tuple(Kept(today, 5, 3) for _ in range(days))

    for view in (
        plan_card(Planned(made, (name,) * 20, 3, new, 7)),
        progress_card(Progress(weeks, (5,) * 30, covered, 9, today)),
    ):
        assert view.content_length() <= VIEW_TEXT
