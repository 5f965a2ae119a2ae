"""Which side of a table holds the things compared.

`Planet | Diameter | Moons` has them down the side, though its head looks like subjects: every column is counted in one
measure, and along a row the measures change. Words do not tell; a table that is not of figures stays as it was read.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.knowledge.model import Comparison, Feature

_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?\s?(?P<unit>(?:[^\d\s]\S{0,11})?)")


def oriented(comparison: Comparison) -> Comparison:
    """With the things compared as subjects. A row then has the whole table for its source."""
    columns = tuple(zip(*(row.cells for row in comparison.features), strict=True))
    if len(columns) < 2 or len(comparison.features) < 2:
        return comparison
    units = [_unit([cell.plain.strip() for cell in column]) for column in columns]
    if None in units or len(set(units)) < 2:
        return comparison
    features = tuple(
        Feature(subject, column, comparison.source)
        for subject, column in zip(comparison.subjects, columns, strict=True)
    )
    return replace(comparison, subjects=tuple(row.name for row in comparison.features), features=features)


def _unit(texts: Sequence[str]) -> str | None:
    """What all figures of a column are counted in; None where they differ, or one is no figure."""
    found = [_FIGURE.fullmatch(text) for text in texts]
    units = {match["unit"] if match else None for match in found}
    return units.pop() if len(units) == 1 else None
