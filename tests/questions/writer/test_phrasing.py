import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.model import Definition, Trust
from bot.notes.source import Source
from bot.notes.text import Text
from bot.questions.writer.describing import Form, describe
from bot.questions.writer.phrasing import (
    balanced,
    blanked,
    capital,
    small,
    stands_alone,
    stays_inside,
    without_asides,
    without_stop,
)
from bot.questions.writer.tongues import ENGLISH


def _definition(text: str, trust: Trust = Trust.PROSE) -> Definition:
    return Definition("delta", Text(text), trust, Source("rivers.md", "Rivers", (), 1, 1))


@pytest.mark.parametrize(
    ("text", "form", "said"),
    [
        ("A delta is a fan of sand at the mouth of a river.", Form.IS, "A fan of sand at the mouth of a river"),
        ("A **delta**, also known as a fan, is the end of a river.".replace("*", ""), Form.IS, "The end of a river"),
        ("At its heart, a delta is the end of a river. It grows.", Form.IS, "The end of a river"),
        ("The delta refers to the land that a river builds.", Form.IS, "The land that a river builds"),
        ("A delta is where a river ends.", Form.WHERE, "Where a river ends"),
        ("Deltas hold most of the rice fields of the south.", Form.DOES, "Hold most of the rice fields of the south"),
        ("It is the land that a river builds.", Form.IS, "The land that a river builds"),
    ],
)
def test_a_definition_is_taken_apart_after_its_subject(text: str, form: Form, said: str) -> None:
    found = describe(_definition(text), ("delta",))

    assert found is not None
    assert (found.form, found.text) == (form, said)


def test_a_glossary_entry_needs_no_subject_and_a_label_no_verb() -> None:
    entry = describe(_definition("A fan of sand where a river ends.", Trust.GLOSSARY), ("delta",))
    label = describe(_definition("Every river drops its sand at its mouth.", Trust.LABEL), ("delta",))

    assert entry is not None
    assert entry.form is Form.GLOSS
    assert label is not None
    assert label.form is Form.SAID


@pytest.mark.parametrize(
    "text",
    [
        "A delta is an important landform.",  # praise tells nothing apart
        "The deltas are a powerful sight for visitors.",
        "Is a delta always made of sand?",
        "Rivers of the south end in a delta.",  # another subject
        "Above, we have met the delta.",
        "",
    ],
)
def test_what_does_not_tell_what_a_thing_is_gives_no_description(text: str) -> None:
    assert describe(_definition(text), ("delta",)) is None


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        ("A delta is a fan.", "A(n) ____ is a fan."),
        ("An oxbow lake, and oxbow lakes again.", "A(n) ____, and ____ again."),
        ("The process called “meandering” is slow.", "The process called ____ is slow."),
        ("Bedload (BL) moves along the bed.", "____ moves along the bed."),
        ("Nothing of the kind.", "Nothing of the kind."),
    ],
)
def test_every_name_of_a_term_is_blanked_as_a_whole_word(text: str, blank: str) -> None:
    assert blanked(text, ("delta", "oxbow lake", "meandering", "bedload")) == blank


def test_a_name_within_a_longer_word_is_left() -> None:
    assert blanked("Deltaic sand of a sub-delta.", ("delta",)) == "Deltaic sand of a sub-delta."


@pytest.mark.parametrize(
    "text",
    [
        "This is the longest.",
        "It flows north.",
        "However, the Rhine flows north.",
        "As discussed, rivers meander.",
        "Rivers meander, as shown in the table.",
        "The river in the diagram meanders.",
        "See the section on lakes.",
        "The exam asks for rivers.",
        "Rivers use these channels.",
        "A river uses that technology.",
        "",
    ],
)
def test_a_sentence_that_leans_on_its_place_does_not_stand_alone(text: str) -> None:
    assert not stands_alone(text)


def test_a_sentence_that_says_all_it_says_stands_alone() -> None:
    assert stands_alone("Rivers that carry much sand build a delta.")
    assert stays_inside("It carries sand. This builds a delta.")
    assert not stays_inside("It carries this. The rest stays.")


def test_small_details_of_a_sentence() -> None:
    assert capital("delta") == "Delta"
    assert capital("pH value") == "pH value"
    assert small("The end of a river") == "the end of a river"
    assert small("Danube water") == "Danube water"
    assert without_stop('It is called a "delta."') == 'It is called a "delta"'
    assert without_asides("Rivers (e.g., the Rhine) flow (slowly).") == "Rivers flow (slowly)."
    assert ENGLISH.sentence("Which?") == "“Which?”"
    assert ENGLISH.sentence("A fan") == "“A fan.”"
    assert balanced("a (b) “c”")
    assert not balanced('a "b')


@given(st.text(), st.lists(st.text(min_size=1), min_size=1, max_size=3))
def test_any_text_can_be_blanked_and_described(text: str, names: list[str]) -> None:
    assert isinstance(blanked(text, tuple(names)), str)
    describe(_definition(text), tuple(names))
