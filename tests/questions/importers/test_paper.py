from bot.questions.importers.imported import Asked
from bot.questions.importers.paper import import_paper
from bot.questions.question import Kind
from tests.questions.importers.sheets import PAPER, first, paper

_PAPER = list(import_paper(paper()))


def test_the_questions_of_a_paper_are_found_and_no_decoy() -> None:
    assert [(one.section, one.number, one.marks) for one in _PAPER] == [
        ("part_a", "1", 2),
        ("part_a", "2", 2),
        ("part_b", "11a", 10),
        ("part_b", "11b", 10),
        ("part_b", "12a", 10),
    ]


def test_an_answer_runs_to_the_next_question_with_all_that_stands_in_it() -> None:
    by_number = {one.number: one.answer for one in _PAPER}

    assert by_number["1"] == "A delta is a fan of land at a river's mouth.\n1. Shape: it has three corners."
    assert by_number["11a"].startswith("The two banks:\n1. Outer bank:\n  - It is worn away.")
    assert by_number["11a"].endswith("Bank | Water\nOuter | Fast")
    assert by_number["11b"] == "river --> sea"
    assert by_number["12a"] == "13 km is the width of the first."


def test_a_paper_question_is_graded_by_oneself_with_its_marks() -> None:
    question = _PAPER[2].to_question()

    assert question is not None
    assert (question.kind, question.marks, question.prompt) == (Kind.SELF_GRADED, 10, "Explain how a meander moves.")
    assert _PAPER[2].kind is Asked.SELF_GRADED


def test_a_question_s_lines_reach_from_it_to_the_end_of_its_answer() -> None:
    lines = PAPER.split("\n")
    one = _PAPER[1]

    assert lines[one.source.first - 1] == "**2. List two loads of a river.**"
    assert lines[one.source.last - 1].startswith("-   **Suspended load:**")


def test_a_quiz_sheet_is_no_paper() -> None:
    assert list(import_paper(first())) == []
