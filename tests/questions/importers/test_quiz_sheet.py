import pytest
from written_notes import note_of

from bot.questions.importers.imported import Asked, Imported
from bot.questions.importers.quiz_sheet import import_sheet
from bot.questions.question import Kind
from tests.questions.importers.sheets import FIRST_DIALECT, first, second

_FIRST = {(one.section, one.number): one for one in import_sheet(first())}
_SECOND = {(one.section, one.number): one for one in import_sheet(second())}


def test_every_printed_question_is_found_by_section_and_number() -> None:
    sections = {section: [number for kind, number in _FIRST if kind == section] for section, _ in _FIRST}

    assert sections == {
        "mcq": ["1", "2", "3", "10"],
        "reasoning": ["1", "2"],
        "cases": ["1", "2"],
        "rapid_fire": ["1", "2", "3", "4", "5", "6"],
        "two_mark": ["1", "2", "3"],
    }


@pytest.mark.parametrize(
    ("place", "options", "answer"),
    [
        (("mcq", "1"), ("Rhine", "Danube", "Elbe", "Oder"), "b"),
        (("mcq", "2"), ("Clay", "Silt", "Gravel"), "c"),
        (("mcq", "10"), ("The Mekong, which rises on the high plain", "The Tagus"), "a"),
    ],
)
def test_a_choice_has_its_options_and_its_letter(place: tuple[str, str], options: tuple[str, ...], answer: str) -> None:
    one = _FIRST[place]

    assert (one.kind, one.options, one.answer, one.doubt) == (Asked.CHOICE, options, answer, "")


def test_the_explanation_of_either_dialect_is_kept() -> None:
    assert _FIRST["mcq", "1"].explanation == "Concept: Vienna lies on it. Reason: The others run elsewhere."
    assert _SECOND["mcq", "1"].explanation.startswith("Concept: Vienna lies on the Danube, as Budapest")
    assert "Reason: The Rhine" in _SECOND["mcq", "1"].explanation


def test_a_statement_among_the_choices_is_true_or_false() -> None:
    for sheet in (_FIRST, _SECOND):
        assert (sheet["mcq", "3"].kind, sheet["mcq", "3"].answer) == (Asked.TRUE_FALSE, "false")
        assert sheet["mcq", "3"].explanation == "Concept: The tide takes the sand away."


def test_a_letter_beside_another_option_s_text_is_doubted_and_never_asked() -> None:
    one = _SECOND["mcq", "2"]

    assert one.answer == "b"
    assert "Bed load" in one.doubt
    assert one.to_question() is None


def test_a_case_without_a_printed_answer_is_for_discussion_only() -> None:
    one = _SECOND["cases", "1"]

    assert one.question == "A bridge stands on a gravel bank. What may a flood do to it?"
    assert (one.kind, one.answer, one.answered) == (Asked.DISCUSSION, "", False)
    assert one.to_question() is None


def test_a_long_answer_is_whole_and_without_its_label() -> None:
    assert _FIRST["reasoning", "1"].answer == (
        "The water is faster on the outer bank. It cuts there:\n- Outer bank: worn away.\n- Inner bank: built up."
    )
    assert _FIRST["reasoning", "2"].answer == "Weight presses the young mud together."
    assert _FIRST["cases", "1"].answer == "It will be cut off and left as a lake."


def test_where_the_case_is_printed_again_the_answer_is_what_is_labelled_so() -> None:
    assert _FIRST["cases", "2"].answer == "Dredging, or a wall that leads the current past."


def test_yes_and_no_and_true_and_false_are_read_behind_the_repeated_question() -> None:
    assert (_FIRST["rapid_fire", "3"].kind, _FIRST["rapid_fire", "3"].answer) == (Asked.YES_NO, "no")
    assert (_FIRST["rapid_fire", "4"].kind, _FIRST["rapid_fire", "4"].answer) == (Asked.TRUE_FALSE, "true")


@pytest.mark.parametrize(
    ("one", "answer", "alternatives"),
    [
        (_FIRST["rapid_fire", "1"], "Glacial lake outburst flood", ()),
        (_FIRST["rapid_fire", "2"], "Loire", ("Seine", "Rhône")),
        (_SECOND["rapid_fire", "1"], "Loire", ("Seine", "Rhône")),
        (_SECOND["rapid_fire", "2"], "Point bar", ("slip-off slope",)),
        (_FIRST["two_mark", "2"], "To hold back floods; To drive turbines", ()),
        (_FIRST["two_mark", "3"], "Ebro, Tagus", ("Duero", "Guadiana")),
    ],
)
def test_alternatives_are_taken_out_of_an_answer(one: Imported, answer: str, alternatives: tuple[str, ...]) -> None:
    assert (one.answer, one.alternatives) == (answer, alternatives)


def test_a_bracket_within_a_sentence_is_no_alternative() -> None:
    assert _FIRST["rapid_fire", "6"].answer.startswith("A bend (or loop) that a river makes")
    assert _FIRST["rapid_fire", "6"].alternatives == ()


def _typed(one: Imported) -> tuple[Kind, str, tuple[str, ...]] | None:
    question = one.to_question()
    return (question.kind, question.answer, question.alternatives) if question else None


def test_short_answers_are_typed_lists_are_any_of_them_and_long_ones_graded_by_oneself() -> None:
    assert _typed(_FIRST["rapid_fire", "2"]) == (Kind.TYPED, "Loire", ("Seine", "Rhône"))
    assert _typed(_FIRST["rapid_fire", "5"]) == (
        Kind.TYPED, "any two of: Bed load; suspended load; dissolved load", ()
    )  # fmt: skip
    assert _typed(_FIRST["two_mark", "3"]) == (Kind.TYPED, "any two of: Ebro; Tagus; Duero; Guadiana", ())
    graded = _typed(_FIRST["two_mark", "1"])
    assert graded is not None
    assert graded[0] is Kind.SELF_GRADED


def test_a_question_knows_its_lines_unit_and_marks() -> None:
    one = _FIRST["two_mark", "1"]

    assert FIRST_DIALECT.split("\n")[one.source.first - 1] == "1.  Define delta."
    assert (one.unit, one.marks) == ("Unit 3", 2)


def test_the_record_has_the_agreed_fields() -> None:
    record = _FIRST["mcq", "1"].record()

    assert list(record) == [
        "origin", "source", "line", "section", "number", "kind", "marks", "question", "options", "answer",
        "alternatives", "explanation", "duplicate_of",
    ]  # fmt: skip
    assert record["source"] == "rivers.md"
    assert (record["origin"], record["kind"], record["answer"]) == ("imported", "choice", "b")


def test_a_topic_note_is_no_quiz_sheet_whatever_it_is_called() -> None:
    note = note_of("# Unit 3 Quiz\n\n## Steps\n\n1. Rise\n2. Flow\n\n## Answers to common doubts\n\nNone.\n", "Quiz.md")

    assert list(import_sheet(note)) == []


_SPANISH = """\
# Ríos

## Opción múltiple

1.  ¿Cuál es el río más largo?
    a) Volga
    b) Danubio
2.  Verdadero o falso: los ríos suben.

## Preguntas rápidas

1.  ¿Dónde termina un río?

## Preguntas de dos puntos

1.  ¿Qué es un delta?

## Respuestas

### Opción múltiple - Respuestas

1.  **Respuesta:** a) Volga
    - **Razón:** Mide 3.531 km.
2.  **2. Falso** - Bajan.

### Preguntas rápidas - Respuestas

1.  **1. ¿Dónde termina un río?** En el mar

### Preguntas de dos puntos - Respuestas

1.  **¿Qué es un delta?** Un abanico de tierra.
"""


def test_a_sheet_in_another_language_is_read_like_any() -> None:
    found = [(one.section, one.kind, one.answer, one.marks) for one in import_sheet(note_of(_SPANISH, "rios.md"))]

    assert found == [
        ("mcq", Asked.CHOICE, "a", 0),
        ("mcq", Asked.TRUE_FALSE, "false", 0),
        ("rapid_fire", Asked.SHORT, "En el mar", 0),
        ("two_mark", Asked.SHORT, "Un abanico de tierra", 2),
    ]
