"""A fair teacher's verdicts, in many fields and languages. To add a case, add a row to a sheet."""

from collections import Counter
from pathlib import Path

import pytest

from bot.questions.judge import Judge
from tests.questions.judge.cases import HERE, SHEETS, GoldenCase, read_sheet


def verdict_on(case: GoldenCase) -> str:
    return Judge(case.siblings).judge(case.answer, case.guess, case.aliases).verdict.value


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.stem)
def test_the_judge_says_what_a_teacher_says(sheet: Path) -> None:
    cases = read_sheet(sheet)

    said = [(case.answer, case.guess, case.verdict, verdict_on(case)) for case in cases]

    assert [row for row in said if row[2] != row[3]] == []


@pytest.mark.parametrize("case", read_sheet(HERE / "gaps.csv"), ids=lambda case: f"{case.answer} <- {case.guess}")
def test_a_known_gap_is_still_one(case: GoldenCase) -> None:
    """What the judge gets wrong is written down. Once it gets a row right, the row belongs on a golden sheet."""
    assert verdict_on(case) != case.verdict


def test_no_known_gap_gives_a_point_for_a_wrong_answer() -> None:
    gaps = read_sheet(HERE / "gaps.csv")

    given = [case for case in gaps if case.verdict == "reject" and verdict_on(case) == "accept"]

    assert len(given) <= 0.01 * sum(len(read_sheet(sheet)) for sheet in SHEETS)


def test_the_sheets_are_broad() -> None:
    cases = [case for sheet in SHEETS for case in read_sheet(sheet)]

    verdicts = Counter(case.verdict for case in cases)

    assert len(cases) >= 500
    assert set(verdicts) == {"accept", "close", "reject"}
    assert min(verdicts.values()) >= 50
    assert len(cases) == len({(case.answer, case.guess, case.aliases) for case in cases})


def test_the_course_terms_may_hold_the_answer_itself() -> None:
    judge = Judge([("Virtual machine", "VM"), ("Container",), ("Hypervisor", "VMM")])

    assert judge.judge("Virtual machine", "vm").accepted
    assert not judge.judge("Virtual machine", "container").accepted
