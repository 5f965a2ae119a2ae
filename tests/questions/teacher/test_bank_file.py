import jsonschema
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.notes.problem import Severity
from bot.questions.question import Kind, Origin
from bot.questions.teacher import json_schema, parse_bank

_GOOD = """\
topic: Rivers of Europe
unit: Unit 1
questions:
  - kind: choice
    question: Which river runs through Vienna?
    options: [Rhine, Danube, No]
    answer: Danube
    explanation: It comes from the Black Forest.
    difficulty: easy
  - kind: several
    question: Which of these end in the North Sea?
    options: [Rhine, Elbe, Danube]
    answers: [Elbe, Rhine]
  - kind: true_false
    question: The Volga ends in the Caspian Sea.
    answer: true
  - kind: typed
    question: Which river runs through Prague?
    answer: Vltava
    also: [Moldau]
  - kind: typed
    question: Name two rivers of France.
    any: 2
    of: [Loire, Seine, Rhône]
  - kind: order
    question: Order them along the Danube.
    steps: [Vienna, Budapest, Belgrade]
  - kind: match
    question: Which capital stands at which river?
    pairs:
      Vienna: Danube
      Paris: Seine
  - kind: self_graded
    question: Explain how a delta forms.
    answer: Where a river meets still water it drops what it carries.
    marks: 6
"""


def test_every_kind_of_question_can_be_written() -> None:
    questions, problems = parse_bank("europe.yaml", _GOOD)

    assert problems == ()
    kinds = [Kind.CHOICE, Kind.SEVERAL, Kind.TRUE_FALSE, Kind.TYPED, Kind.TYPED, Kind.ORDER, Kind.MATCH]
    assert [question.kind for question in questions] == [*kinds, Kind.SELF_GRADED]
    assert {question.origin for question in questions} == {Origin.BANK}
    assert {question.topic for question in questions} == {"Rivers of Europe"}


def test_the_key_points_at_the_right_options() -> None:
    one_right, two_right, statement, *_ = parse_bank("europe.yaml", _GOOD)[0]

    assert [one_right.options[index] for index in one_right.key] == ["Danube"]
    assert [two_right.options[index] for index in two_right.key] == ["Rhine", "Elbe"]
    assert (statement.options, statement.key, statement.answer) == (("True", "False"), (0,), "True")


def test_a_list_is_answered_by_any_of_it() -> None:
    listed = parse_bank("europe.yaml", _GOOD)[0][4]

    assert listed.answer == "any two of: Loire; Seine; Rhône"


def test_a_question_knows_its_lines() -> None:
    questions, _ = parse_bank("europe.yaml", _GOOD)

    assert (questions[0].source.path, questions[0].source.first, questions[0].source.last) == ("europe.yaml", 4, 9)


def test_what_was_written_stays_as_it_was() -> None:
    text = "questions:\n  - kind: choice\n    question: Q?\n    options: [No, 1:30, 2024-02-31, '']\n    answer: No\n"
    good = text.replace(", ''", "")

    assert parse_bank("a.yaml", good)[0][0].options == ("No", "1:30", "2024-02-31")
    assert "options" in parse_bank("a.yaml", text)[1][0].what


def test_all_mistakes_are_named_at_once_with_line_and_field() -> None:
    text = """\
questions:
  - kind: choice
    question: Which river?
    options: [Rhine, Elbe]
    answer: Oder
  - kind: chioce
    question: Which?
  - question: Which?
  - kind: order
    qestion: Sort
    steps: [a, b]
    difficulty: tough
  - kind: true_false
    question: It flows.
    answer: perhaps
  - kind: typed
    question: Name two.
    any: 4
    of: [a, b]
"""

    questions, problems = parse_bank("b.yaml", text)

    assert questions == ()
    found = [(problem.line, problem.what) for problem in problems]
    assert [line for line, _ in found] == [2, 6, 8, 9, 10, 11, 12, 15, 16]
    assert "“Oder”, which is none of the options" in found[0][1]
    assert "“chioce”" in found[1][1]
    assert "`kind` is missing" in found[2][1]
    assert all(problem.fix and problem.severity is Severity.ERROR for problem in problems)


def test_a_good_question_stands_beside_a_bad_one() -> None:
    questions, problems = parse_bank("b.yaml", _GOOD.replace("answer: Danube", "answer: Oder"))

    assert len(questions) == 7
    assert len(problems) == 1


def test_an_id_stays_when_another_question_comes_before_it() -> None:
    first = "  - {kind: true_false, question: Ice floats., answer: true}\n"
    before = {question.question_id for question in parse_bank("a.yaml", _GOOD)[0]}

    after = parse_bank("a.yaml", _GOOD.replace("questions:\n", f"questions:\n{first}"))[0]

    assert before < {question.question_id for question in after}


def test_the_same_question_twice_is_a_problem() -> None:
    one = "  - {kind: true_false, question: Ice floats., answer: true}\n"

    questions, problems = parse_bank("a.yaml", f"questions:\n{one}{one}")

    assert len(questions) == 1
    assert "line 2" in problems[0].what


def test_a_key_written_twice_is_said() -> None:
    text = "questions:\n  - kind: true_false\n    question: A.\n    question: B.\n    answer: true\n"

    questions, problems = parse_bank("a.yaml", text)

    assert questions[0].prompt == "B."
    assert [(problem.line, problem.severity) for problem in problems] == [(4, Severity.WARNING)]


def test_text_that_is_no_yaml_or_too_much_of_it_is_one_problem() -> None:
    for text in (
        "a: b: c",
        "[" * 5000,
        "questions: &a [*a]",
        "a\0b",
        "- just\n- a list",
        "questions: 5",
        "!!python/x 1",
    ):
        questions, problems = parse_bank("bad.yaml", text)

        assert questions == ()
        assert len(problems) == 1, text
    assert parse_bank("empty.yaml", "# nothing yet\n") == ((), ())


def test_the_schema_accepts_what_the_parser_accepts() -> None:
    schema = json_schema()

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(yaml.safe_load(_GOOD.replace("No]", "'No']")), schema)


@given(st.text(max_size=300))
def test_any_text_gives_questions_or_problems_and_never_an_exception(text: str) -> None:
    parse_bank("any.yaml", text)
    questions, problems = parse_bank("any.yaml", f"questions:\n  - kind: typed\n    question: {text!r}\n")

    assert questions or problems
