"""What a question wants, read off its wording."""

import csv
from pathlib import Path

import pytest
from test_search_golden import index_of

from bot.search.asked import Asked, leans_on_context, understood

TABLE = Path(__file__).parent / "golden_asked.csv"
CASES = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines()))


def asked(question: str) -> Asked:
    catalogue = index_of("biology").catalogue
    return understood(question, catalogue.reader.read(question), catalogue.lexicon.wording.kinds)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["question"])
def test_the_wording_says_what_is_wanted(case: dict[str, str]) -> None:
    read = asked(case["question"])

    assert read.wanted.value == case["wanted"]
    assert (read.kind.name if read.kind else "") == case["kind"]
    assert read.marks == int(case["marks"])


@pytest.mark.parametrize(
    "question", ["and its disadvantages?", "how does it differ from diffusion", "examples", "why?", "what are they"]
)
def test_a_question_without_a_subject_leans_on_what_was_spoken_of(question: str) -> None:
    assert leans_on_context(asked(question))


@pytest.mark.parametrize(
    "question", ["what is a cell and how does it divide", "thanks a lot", "ok", "what about enzymes", "lunch?"]
)
def test_a_question_with_its_own_subject_or_no_question_at_all_does_not(question: str) -> None:
    assert not leans_on_context(asked(question))
