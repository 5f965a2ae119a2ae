"""What the course computes comes out: each sum in its notes, papers and banks is computed a second time."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

COURSE = Path(__file__).resolve().parents[2] / "content" / "virtualization"
WRITTEN = sorted([*COURSE.rglob("*.md"), *COURSE.rglob("*.yaml")])
NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
TERM = rf"{NUMBER}(?: [×/+−] {NUMBER})*"
SUM = re.compile(rf"(?<![\w.,)])(?<![×/+−⊕)] )(?={NUMBER} [×/+−]){TERM}(?: = {TERM})+(?! [×/+−⊕]|\w|,\d)")
BRACKET = re.compile(rf"({NUMBER}) / \(({TERM})\) = ({NUMBER})")
UNIT = re.compile(r"(?<=\d) (?:TB|GB|MB|KB|Gbit/s|Mbit/s|MB a second|ms|seconds|hours|IOPS|bytes|lines|%)(?= [×/+−=])")


def plain(line: str) -> str:
    """A line with its signs made one: `30 x 3 GB = 90 GB` and `5 - 1` as `30 × 3 = 90 GB` and `5 − 1`."""
    return UNIT.sub("", line.replace(" x ", " × ").replace(" - ", " − "))


def value(term: str) -> float:
    """`7 × 8 / 2 + 1`, from left to right, products before sums."""
    return sum(float(sign + "1") * product(part) for sign, part in re.findall(r"([+-]?) ?([^+-]+)", ascii_signs(term)))


def ascii_signs(term: str) -> str:
    return term.replace(",", "").replace("−", "-")


def product(part: str) -> float:
    """`7 × 8 / 2`."""
    first, *rest = part.split()
    found = float(first)
    for sign, number in zip(rest[::2], rest[1::2], strict=True):
        found = found * float(number) if sign == "×" else found / float(number)
    return found


def half_a_digit(term: str) -> float:
    """How far a rounded result may lie from the exact one: 0.05 for `19.9`, nearly nothing for a term with signs."""
    return 0.5 * 10 ** -len(term.partition(".")[2]) if " " not in term else 0.0


def sums(path: Path) -> list[str]:
    """Every sum of a file, such as `8 × 4 = 32`."""
    return [found[0] for line in path.read_text(encoding="utf-8").splitlines() for found in SUM.finditer(plain(line))]


def comes_out(found: str) -> bool:
    return all(
        abs(value(left) - value(right)) <= max(half_a_digit(left), half_a_digit(right)) + 1e-9
        for left, right in pairwise(found.split(" = "))
    )


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_every_sum_comes_out(path: Path) -> None:
    wrong = [found for found in sums(path) if not comes_out(found)]

    assert wrong == []


def test_every_quotient_by_a_bracket_comes_out() -> None:
    text = plain("\n".join(path.read_text(encoding="utf-8") for path in WRITTEN))

    found = BRACKET.findall(text)
    wrong = [each for each in found if abs(value(each[0]) / value(each[1]) - value(each[2])) > half_a_digit(each[2])]

    assert len(found) >= 10
    assert wrong == []


def test_the_sums_of_the_course_are_seen() -> None:
    found = [each for path in WRITTEN for each in sums(path)]

    assert len(found) >= 150
    assert "12 × 11 / 2 = 66" in found


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("8 × 4 = 32", True),
        ("8 × 4 = 31", False),
        ("14 + 20 + 8 + 8 = 50", True),
        ("0.3 × 5 + 0.4 × 4 = 1.5 + 1.6 = 3.1", True),
        ("256 − 16 = 240", True),
        ("256 − 16 = 241", False),
        ("320 / 240 = 1.33", True),
        ("320 / 240 = 1.4", False),
    ],
)
def test_a_wrong_sum_is_noticed(written: str, right: bool) -> None:
    assert comes_out(written) is right
