import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.notes.problem import Severity
from bot.questions.question import Kind, Origin
from bot.questions.teacher import parse_bank

_TABLE = """\
question,kind,option 1,option 2,option 3,answer,explanation,topic,difficulty
Which river runs through Vienna?,,Rhine,Danube,Elbe,Danube,It comes from the west.,Rivers,easy
Which ends in the Black Sea?,choice,Rhine,Danube,,B,,Rivers,
The Volga ends in the Caspian Sea.,,,,,True,,Rivers,

"Which river, of those in Prague, is long?",,,,,Vltava,,Rivers,hard
"Explain how
a delta forms.",,,,,Where a river meets still water it drops all that it carries.,,Rivers,
"""


def test_a_table_of_a_spreadsheet_is_read_by_its_column_names() -> None:
    questions, problems = parse_bank("rivers.csv", _TABLE)

    assert problems == ()
    assert [question.kind for question in questions] == [
        Kind.CHOICE, Kind.CHOICE, Kind.TRUE_FALSE, Kind.TYPED, Kind.SELF_GRADED,
    ]  # fmt: skip
    assert [question.answer for question in questions[:4]] == ["Danube", "Danube", "True", "Vltava"]
    assert {question.origin for question in questions} == {Origin.BANK}
    assert {question.topic for question in questions} == {"Rivers"}


def test_a_row_knows_its_line_across_quoted_line_breaks() -> None:
    questions, _ = parse_bank("rivers.csv", _TABLE)

    assert [question.source.first for question in questions] == [2, 3, 4, 6, 7]
    assert questions[4].prompt == "Explain how\na delta forms."


def test_semicolons_lists_and_several_right_options_are_understood() -> None:
    text = (
        "question;options;answer;steps;any;of\n"
        "Which end in the North Sea?;Rhine|Elbe|Nile;A|Elbe;;;\n"
        "Order them;;;Vienna|Budapest|Belgrade;;\n"
        "Name two;;;;2;Loire|Seine|Ebro\n"
    )

    questions, problems = parse_bank("rivers.csv", text)

    assert problems == ()
    assert [question.kind for question in questions] == [Kind.SEVERAL, Kind.ORDER, Kind.TYPED]
    assert questions[0].answer == "Rhine; Elbe"
    assert questions[2].answer == "any two of: Loire; Seine; Ebro"


def test_a_bad_row_is_named_with_its_line_and_the_others_stand() -> None:
    questions, problems = parse_bank(
        "rivers.csv", "question,A,B,answer,colour\nWhich?,Rhine,Elbe,Oder,red\nIs it?,,,true,\n"
    )

    assert [question.answer for question in questions] == ["True"]
    assert [(problem.line, problem.severity) for problem in problems] == [(1, Severity.WARNING), (2, Severity.ERROR)]
    assert "colour" in problems[0].what
    assert "Oder" in problems[1].what


def test_columns_are_known_by_what_teachers_call_them_and_pairs_by_their_sign() -> None:
    questions, problems = parse_bank(
        "rivers.csv",
        "Question,Type,Option A,Option B,Correct answer,Pairs,Points\n"
        "Which is longer?,Choice,Rhine,Volga,B,,2\n"
        "Match the rivers.,,,,,Vltava = Prague | Seine = Paris,\n"
        "The Rhine ends in the sea.,True/False,,,Yes,,\n",
    )

    assert problems == ()
    assert [question.kind for question in questions] == [Kind.CHOICE, Kind.MATCH, Kind.TRUE_FALSE]
    assert [question.answer for question in questions] == ["Volga", "Vltava – Prague; Seine – Paris", "True"]
    assert questions[0].marks == 2


def test_a_table_without_a_column_of_questions_says_so_once() -> None:
    questions, problems = parse_bank("rivers.csv", "river,city\nSeine,Paris\nTagus,Lisbon\n")

    assert questions == ()
    assert [problem.what for problem in problems if problem.severity is Severity.ERROR] == [
        "there is no column `question`"
    ]


def test_an_anki_export_is_read_with_its_decks_clozes_and_html() -> None:
    text = (
        "#separator:tab\n#html:true\n#deck column:1\n#tags column:4\n"
        "Geo::Rivers\tRiver of <b>Vienna</b>\tDanube\twater\n"
        "Geo::Rivers\tThe {{c1::Rhine}} ends in the {{c2::North Sea::sea}}.\t\twater\n"
        'Geo::Rivers\t"What is a delta &amp; why?"\tThe land that a river builds<br>where it meets the sea.\t\n'
    )

    questions, problems = parse_bank("rivers.txt", text)

    assert problems == ()
    assert [(question.prompt, question.answer) for question in questions] == [
        ("River of Vienna", "Danube"),
        ("The ____ ends in the North Sea.", "Rhine"),
        ("The Rhine ends in the ____.", "North Sea"),
        ("What is a delta & why?", "The land that a river builds where it meets the sea."),
    ]
    assert {question.topic for question in questions} == {"Rivers"}
    assert [question.source.first for question in questions] == [5, 6, 6, 7]


@pytest.mark.parametrize("head", ["#separator:tab\n#deck:Lakes\n#deck:Rivers\n", "#deck:Rivers\n#tags column:²\n"])
def test_an_odd_head_of_an_anki_export_is_read_all_the_same(head: str) -> None:
    questions, problems = parse_bank("rivers.txt", f"{head}River of Vienna\tDanube\n")

    assert problems == ()
    assert [(one.prompt, one.topic, one.source.first) for one in questions] == [
        ("River of Vienna", "Rivers", head.count("\n") + 1)
    ]


def test_a_table_that_is_none_is_one_problem() -> None:
    questions, problems = parse_bank("bad.csv", "question,answer\n" + "x" * 200_000 + ",y\n")

    assert questions == ()
    assert len(problems) == 1


HEAD = "question,answer,A,B"


@given(st.text(max_size=200))
def test_any_text_gives_questions_or_problems_and_never_an_exception(text: str) -> None:
    for path, table in (("any.csv", text), ("any.txt", f"#separator:tab\n{text}"), ("any.csv", f"{HEAD}\n{text}")):
        questions, problems = parse_bank(path, table)

        assert all(question.prompt.strip() for question in questions)
        assert all(problem.path == path and problem.what for problem in problems)
