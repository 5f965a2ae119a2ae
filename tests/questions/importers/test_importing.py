import json

from class_notes import VAULT, needs_vault
from hypothesis import given, settings
from hypothesis import strategies as st
from written_notes import note_of

from bot.knowledge import gather
from bot.knowledge.model import ExamQuestion, Knowledge, Term
from bot.notes import read_vault
from bot.notes.source import Source
from bot.notes.text import Text
from bot.questions.importers import Asked, import_questions, is_question_material
from tests.questions.importers.sheets import first, paper, second

_PRINTED = st.characters(exclude_categories=["Cs", "Cc"])  # bytes of control are no text to the reader


def test_of_near_copies_the_one_that_explains_most_is_kept() -> None:
    found = {one.name: one for one in import_questions([first(), second()], Knowledge())}

    assert found["rivers.md:mcq:1"].duplicate_of == "rivers-again.md:mcq:1"
    assert found["rivers-again.md:mcq:1"].duplicate_of == ""
    assert found["rivers.md:mcq:2"].duplicate_of == ""
    assert found["rivers.md:mcq:1"].to_question() is None


def test_a_strategy_is_never_an_answer() -> None:
    source = Source("rivers.md", "Rivers", (), 4, 6)
    asked = [
        ExamQuestion(2, "2-Mark Question", "What is a delta?", Text("A fan of land."), (), None, source),
        ExamQuestion(6, "6-Mark Question", "Explain deltas.", None, (), Text("Draw one first."), source),
    ]

    answered, prompt = import_questions([], Knowledge(exam_questions=tuple(asked)))

    assert (answered.kind, answered.answer, answered.marks) == (Asked.SELF_GRADED, "A fan of land.", 2)
    assert (prompt.kind, prompt.answer) == (Asked.DISCUSSION, "")
    assert "Draw" not in str(prompt.record())


def test_cards_are_imported_where_a_deck_is_declared_and_two_way_cards_are_two() -> None:
    cards = note_of(
        "---\ntags: flashcards/rivers\n---\n\n# Rivers\n\nLongest river of Europe::Volga\n\nDonau:::Danube\n", "c.md"
    )
    plain = note_of("# Rivers\n\nLongest river of Europe::Volga\n", "p.md")

    found = import_questions([cards], Knowledge())

    assert [(one.question, one.answer) for one in found] == [
        ("Longest river of Europe", "Volga"),
        ("Donau", "Danube"),
        ("Danube", "Donau"),
    ]
    assert import_questions([plain], Knowledge()) == ()


def test_a_folded_question_is_a_card_without_any_deck_and_an_open_one_is_none() -> None:
    note = note_of(
        "# Rivers\n\n> [!faq]- What is a delta?\n> A fan of land.\n> - of mud\n\n"
        "> [!faq] What is a bay?\n> A gulf.\n\n> [!question]- Exam Focus\n> Learn deltas.\n",
        "rivers.md",
    )

    (card,) = import_questions([note], Knowledge())

    assert (card.section, card.question, card.answer) == ("flashcard", "What is a delta?", "A fan of land.\n- of mud")
    assert card.source.first == 3


def test_sheets_and_papers_are_question_material_and_topic_notes_are_not() -> None:
    assert is_question_material(first())
    assert is_question_material(paper())
    assert not is_question_material(note_of("# Rivers\n\n1. Rise\n2. Flow\n", "rivers.md"))


@settings(max_examples=60, deadline=None)
@given(st.text(_PRINTED, max_size=200), st.text(_PRINTED, max_size=60))
def test_any_answers_at_all_can_be_printed(answers: str, question: str) -> None:
    asked = f"## MCQ\n\n1. {question}\n   a) x\n   b) y\n2. z\n\n"
    text = f"{asked}## Answers\n\n### MCQ - Answers\n\n{answers}\n1. {answers}\n"

    for one in import_questions([note_of(text, "q.md")], Knowledge()):
        made = one.to_question()

        assert json.loads(json.dumps(one.record()))["question"] == one.question
        assert made is None or set(made.key) <= set(range(len(made.options)))


@needs_vault
def test_the_development_sheets_and_paper_are_read_whole() -> None:
    vault = read_vault(VAULT)

    found = import_questions(vault.notes, gather(vault.notes))

    sheets = [one for one in found if one.source.path.startswith("quizzes/")]
    assert len(sheets) == 220
    assert sum(one.answered for one in sheets) == 210
    choices = [one for one in sheets if one.section == "mcq"]
    assert sum(one.kind is Asked.CHOICE and len(one.options) == 4 for one in choices) == 36
    assert sum(one.kind is Asked.TRUE_FALSE for one in choices) == 4
    keys = {"Unit_01": "b c c d c a c b false b", "Unit_02": "b c d c c c c c false b"}
    for path in {one.source.path for one in choices}:
        key = " ".join(one.answer for one in choices if one.source.path == path)
        assert key == keys[path.rpartition("/")[2][:7]]
    assert not [one.doubt for one in found if one.doubt]
    paper = [(one.section, one.marks) for one in found if one.source.path.startswith("papers/")]
    assert paper == [("part_a", 2)] * 10 + [("part_b", 10)] * 6


def test_an_imported_question_is_about_the_longest_term_it_names() -> None:
    terms = (Term("Danube", ("Donau",), "", ()), Term("river", (), "", ()))

    found = {one.name: one for one in import_questions([first()], Knowledge(terms=terms))}

    assert found["rivers.md:mcq:1"].term == "river"
    assert found["rivers.md:two_mark:2"].term == ""
