"""Reads the golden sheets: one guess a row, with a fair teacher's verdict. Aliases and siblings stand between ` ; `."""

import csv
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
SHEETS = sorted((HERE / "golden").glob("*.csv"))


@dataclass(frozen=True, slots=True)
class GoldenCase:
    """One row of a sheet."""

    answer: str
    aliases: tuple[str, ...]
    siblings: tuple[str, ...]
    guess: str
    verdict: str


def read_sheet(path: Path) -> list[GoldenCase]:
    with path.open(encoding="utf-8", newline="") as file:
        return [
            GoldenCase(row["answer"], _listed(row["aliases"]), _listed(row["siblings"]), row["guess"], row["verdict"])
            for row in csv.DictReader(file)
        ]


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(" ; ") if part)
