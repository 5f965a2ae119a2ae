"""Whether students who ask about the shipped course are shown the right note and the right section of it.

    python -m benchmarks.course_asked [QUESTIONS.csv ...]

A row is `question,note,heading`: headings that answer are joined by `|`, one of another note is written `note#heading`,
and a question without a note is no matter of the course, so it should be refused. Every question goes through
`python -m bot ask --batch`; what counts is the first place found. Misses are printed with what was found in place of
what was expected. The exit status is 1 where the shares of all sheets together are below `RIGHT_NOTE` and
`RIGHT_SECTION`.
"""

import csv
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COURSE = ROOT / "content" / "virtualization"
SHEETS = sorted((ROOT / "benchmarks").glob("course_questions*.csv"))
RIGHT_NOTE, RIGHT_SECTION = 0.95, 0.9


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and the places, as (note, heading), of which any answers it; none where it should be refused."""

    question: str
    places: frozenset[tuple[str, str]]

    @property
    def notes(self) -> set[str]:
        return {note for note, _ in self.places}


@dataclass(frozen=True, slots=True)
class Shown:
    """The first place that was found, and whether it was given as the answer."""

    note: str
    heading: str
    answered: bool


def read_sheet(path: Path) -> list[Asked]:
    """The rows of one sheet, in their order."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            Asked(row["question"], frozenset(_places(row["note"], row["heading"]))) for row in csv.DictReader(lines)
        ]


def _places(note: str, headings: str) -> list[tuple[str, str]]:
    """`A|other-note#B` on `this-note` as `(this-note, A)` and `(other-note, B)`."""
    parts = [place.rpartition("#") for place in headings.split("|") if place]
    return [(other or note, heading) for other, _, heading in parts]


def ask(questions: list[Asked]) -> list[Shown]:
    """What the program shows for each, in their order."""
    with tempfile.TemporaryDirectory() as folder:
        sheet = Path(folder) / "questions.jsonl"
        sheet.write_text(
            "\n".join(json.dumps({"id": number, "question": each.question}) for number, each in enumerate(questions)),
            encoding="utf-8",
        )
        command = [sys.executable, "-m", "bot", "ask", "--batch", str(COURSE), str(sheet)]
        printed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    found = {line["id"]: line for line in map(json.loads, printed.splitlines()) if "id" in line}
    return [_first(found[number]["hits"], found[number]["answered"]) for number in range(len(questions))]


def _first(hits: list[dict[str, str]], answered: bool) -> Shown:
    return Shown(hits[0]["note"], hits[0]["heading"], answered) if hits else Shown("", "", answered)


@dataclass(frozen=True, slots=True)
class Score:
    """How many questions of the course there were, and how many led to a right note and a right section."""

    asked: int
    right_note: int
    right_section: int

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.asked + other.asked, self.right_note + other.right_note, self.right_section + other.right_section
        )

    def __str__(self) -> str:
        return f"{self.asked} questions, right note {self.note_share:.3f}, right section {self.section_share:.3f}"

    @property
    def note_share(self) -> float:
        return self.right_note / self.asked

    @property
    def section_share(self) -> float:
        return self.right_section / self.asked


def report(name: str, asked: list[Asked], shown: list[Shown]) -> Score:
    """Print one sheet's figures and misses."""
    inside = [pair for pair in zip(asked, shown, strict=True) if pair[0].places]
    outside = [pair for pair in zip(asked, shown, strict=True) if not pair[0].places]
    score = Score(
        len(inside),
        sum(found.note in wanted.notes for wanted, found in inside),
        sum((found.note, found.heading) in wanted.places for wanted, found in inside),
    )
    answered = sum(found.answered for _, found in inside)
    print(f"{name}: {score}, {answered} answered and {len(inside) - answered} only offered or refused")
    if outside:
        kept = sum(not found.answered for _, found in outside)
        print(f"{name}: {kept} of {len(outside)} questions outside the course not answered")
    for wanted, found in inside:
        if (found.note, found.heading) not in wanted.places:
            which = "section" if found.note in wanted.notes else "note"
            expected = " or ".join(sorted(f"{note}#{heading}" for note, heading in wanted.places))
            print(f"  {which:8}{wanted.question}\n          found {found.note}#{found.heading}, expected {expected}")
    for wanted, found in outside:
        if found.answered:
            print(f"  outside {wanted.question}\n          found {found.note}#{found.heading}")
    return score


def main(arguments: list[str]) -> int:
    """Ask every sheet's questions; 1 where the shares of all together are too low."""
    total = Score(0, 0, 0)
    for sheet in [Path(each) for each in arguments] or SHEETS:
        asked = read_sheet(sheet)
        total += report(sheet.stem, asked, ask(asked))
    print(f"together: {total}")
    return 0 if total.note_share >= RIGHT_NOTE and total.section_share >= RIGHT_SECTION else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
