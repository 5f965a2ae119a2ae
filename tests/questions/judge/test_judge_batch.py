import json
from itertools import count

import pytest

from bot.questions.judge import judge_batch


def row(**fields: object) -> str:
    return json.dumps({"id": "q1", "course": "biology", "answer": "Mitosis", "aliases": [], "siblings": [], **fields})


def test_each_row_gets_a_line_in_order() -> None:
    rows = [row(id="a", guess="mitosis"), row(id="b", guess="meiosis"), row(id="c", guess="mitosys")]

    lines = [json.loads(line) for line in judge_batch(rows)]

    assert [(line["id"], line["verdict"]) for line in lines] == [("a", "accept"), ("b", "reject"), ("c", "accept")]
    assert all(line["reason"] for line in lines)
    assert all("us" not in line for line in lines)


def test_the_time_spent_is_told_when_a_clock_is_given() -> None:
    seconds = count(start=0.0, step=0.000_25)

    (line,) = judge_batch([row(guess="mitosis")], clock=lambda: next(seconds))

    assert json.loads(line)["us"] == 250.0


def test_the_siblings_of_a_row_are_its_own() -> None:
    rows = [
        row(id="a", answer="Ileum", guess="illeum", siblings=[]),
        row(id="b", answer="Ileum", guess="illeum", siblings=["Illeum"]),
    ]

    verdicts = [json.loads(line)["verdict"] for line in judge_batch(rows)]

    assert verdicts == ["accept", "reject"]


def test_aliases_and_siblings_may_be_missing_and_blank_lines_are_passed_over() -> None:
    rows = ["\n", json.dumps({"id": 7, "answer": "Nucleus", "guess": "the nucleus"}), "  "]

    (line,) = judge_batch(rows)

    assert json.loads(line)["id"] == 7
    assert json.loads(line)["verdict"] == "accept"


def test_a_line_that_is_no_row_is_an_error() -> None:
    with pytest.raises(ValueError, match="line 2"):
        list(judge_batch([row(guess="mitosis"), '{"id": 1}']))


def test_other_scripts_stay_readable() -> None:
    (line,) = judge_batch([row(id="ä", answer="Zelle", guess="Zellé")])

    assert '"ä"' in line
