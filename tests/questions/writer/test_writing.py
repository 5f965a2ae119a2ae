from collections import Counter
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from written_notes import note_of

from bot.questions.bank import Bank
from bot.questions.judge import Judge, Verdict
from bot.questions.likeness import clash
from bot.questions.question import Kind, Origin, Question
from bot.questions.wording import fold, holds
from bot.questions.writer import write
from bot.questions.writer.fairness import same, told_by_wording
from bot.questions.writer.gates import fault
from tests.questions.writer.course import ROCKS, TIME, knowledge, notes, written

_PRINTED = st.characters(exclude_categories=["Cs", "Cc"])  # bytes of control are no text to the reader
_ALL = written()


def _choices() -> list[Question]:
    return [question for question in _ALL if question.kind is Kind.CHOICE]


def test_two_short_notes_give_a_question_for_every_rule_they_feed() -> None:
    rules = {question.rule for question in _ALL}

    assert rules >= {
        "definition-term", "definition-meaning", "definition-statement", "definition-typed", "acronym", "number",
        "comparison-subject", "comparison-cell", "comparison-statement", "comparison-match", "point-label",
        "listing-is", "listing-is-not", "listing-several", "listing-statement", "listing-any", "listing-under",
    }  # fmt: skip
    assert len(_ALL) >= 24


def test_the_key_is_among_the_options_once_and_no_option_is_as_good_as_another() -> None:
    for question in _choices():
        assert question.options.count(question.answer) == 1
        assert question.options[question.key[0]] == question.answer
        for at, one in enumerate(question.options):
            assert not any(same(one, other) for other in question.options[at + 1 :]), question.prompt


def test_no_question_is_told_by_its_own_wording() -> None:
    for question in _choices():
        wrong = [option for option in question.options if option != question.answer]
        assert not told_by_wording(question.prompt, question.answer, wrong), question.prompt
    for question in _ALL:
        if question.kind is Kind.TYPED and question.rule != "listing-any":
            assert not holds(question.prompt, question.answer)


def test_every_question_passed_the_gates_and_says_where_it_comes_from() -> None:
    titles = {note.path: note.title for note in notes()}

    for question in _ALL:
        assert fault(question) == ""
        assert question.origin is Origin.WRITER
        assert question.rule
        assert question.unit == "Unit 1"
        assert question.topic == titles[question.source.path]
        assert 0 < question.source.first <= question.source.last
        assert 0 <= question.difficulty <= 1


def test_the_source_s_lines_hold_the_answer() -> None:
    lines = {"unit-1/rocks.md": ROCKS.split("\n"), "unit-1/time.md": TIME.split("\n")}

    for question in _ALL:
        if question.rule in ("definition-term", "comparison-cell", "listing-is", "number"):
            text = "\n".join(lines[question.source.path][question.source.first - 1 : question.source.last])
            assert all(holds(text, part) for part in question.answer.split(": ")), question


def test_the_same_seed_writes_the_same_bank_and_another_one_keeps_the_ids() -> None:
    assert written(seed=0) == _ALL
    other = written(seed=5)

    assert {question.question_id for question in other} == {question.question_id for question in _ALL}
    assert other != _ALL


def test_ids_are_unique() -> None:
    assert max(Counter(question.question_id for question in _ALL).values()) == 1


def test_what_is_added_elsewhere_in_a_note_leaves_all_other_ids() -> None:
    before = {question.question_id for question in _ALL}

    words = "## Words\n\nA **stratum** is a single bed between two others.\n\n## Dating"
    after = {question.question_id for question in written(time=TIME.replace("## Dating", words))}

    assert before <= after


def test_a_changed_definition_changes_its_own_questions_only() -> None:
    changed = written(time=TIME.replace("the reading of the order of layers", "the study of the sequence of beds"))
    kept = {question.question_id for question in changed}

    gone = [question for question in _ALL if question.question_id not in kept]

    assert gone
    assert {fold(question.term) for question in gone} == {"stratigraphy"}


def test_a_round_is_varied_and_tells_no_answers() -> None:
    bank = Bank.build([], [], _ALL, notes=notes(), terms=knowledge(notes()).terms)

    for seed in range(10):
        chosen = bank.pick(Random(seed), 8)
        assert len(chosen) == 8
        assert len({question.rule for question in chosen}) >= 4
        assert not any(clash(one, other) for one in chosen for other in chosen if one is not other)


def test_the_right_option_has_no_favourite_place_in_the_list() -> None:
    places = Counter(
        question.key[0] for seed in range(12) for question in written(seed=seed) if len(question.options) == 4
    )

    expected = sum(places[place] for place in range(4)) / 4
    # chi-squared with three degrees of freedom: 16.3 is passed once in a thousand
    assert sum((places[place] - expected) ** 2 / expected for place in range(4)) < 16.3


def test_analogies_and_drawings_are_never_asked() -> None:
    likeness = """

> [!quote] **Analogy: the kitchen**
> Magma is like toffee in a pan, and an igneous rock is like the toffee when it has set hard.

```ascii
+--------+   +--------+
| magma  |-->| basalt |
+--------+   +--------+
```
"""

    asked = " ".join(question.prompt + question.answer for question in written(rocks=ROCKS + likeness))

    assert "toffee" not in asked
    assert "-->" not in asked


SHEET = """\
# Quiz on Rocks

## Multiple Choice

1.  Which rock comes from lava?
    a) Basalt
    b) Shale

## Answers

### Multiple Choice - Answers

1.  **1. a) Basalt** - **Concept:** An **igneous intrusion** is a body of rock that cooled below the ground.
"""


def test_nothing_is_written_from_a_quiz_sheet() -> None:
    of = [*notes(), note_of(SHEET, "quiz.md")]

    assert {question.source.path for question in write(knowledge(of), of)} == {"unit-1/rocks.md", "unit-1/time.md"}


def test_nothing_is_written_from_a_worked_example_or_the_course_s_outline() -> None:
    worked = """
## Worked example: the weight of a step

| Value | Step A | Step B | Step C |
| --- | --- | --- | --- |
| Weight of the slab | 120 kg | 200 kg | 90 kg |

The slab of the **upper step** is a slab of 40% more weight than the others of the stair.
"""
    outline = "# Syllabus\n\nA **quarry** is a place where stone is cut out of the ground in blocks.\n"
    of = [*notes(rocks=ROCKS + worked), note_of(outline, "syllabus.md")]

    asked = " ".join(question.prompt + question.answer for question in write(knowledge(of), of))

    assert "slab" not in asked.replace("Slabs", "")
    assert "quarry" not in asked.casefold()


def test_no_notes_no_questions() -> None:
    assert list(write(knowledge([]), [])) == []


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(_PRINTED, max_size=120), max_size=6))
def test_any_text_can_be_read_for_questions(pieces: list[str]) -> None:
    of = [
        note_of("# Rocks\n\n" + "\n\n".join(pieces) + "\n\nA **rock** is a piece of the crust of a planet.\n", "a.md")
    ]

    for question in write(knowledge(of), of):
        assert fault(question) == ""


def test_no_option_would_be_accepted_for_another_if_it_were_typed() -> None:
    judge = Judge()

    for question in _choices():
        for one in question.options:
            for other in question.options:
                accepted = judge.judge(one, other).verdict is Verdict.ACCEPT
                assert accepted == (one == other), (question.prompt, one, other)


def test_what_is_to_be_typed_is_accepted_by_the_judge() -> None:
    judge = Judge()

    for question in _ALL:
        if question.kind is Kind.TYPED:
            listed = question.answer.partition(": ")[2].split("; ")
            guess = " and ".join(listed[:2]) if question.rule == "listing-any" else question.answer
            assert judge.judge(question.answer, guess, question.alternatives).verdict is Verdict.ACCEPT, question
