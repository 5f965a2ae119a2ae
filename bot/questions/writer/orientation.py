"""Which side of a table holds the things compared.

`Planet | Diameter | Moons` has them down the side, though its head looks like subjects: every column is counted in one
measure, and along a row the measures change. Words do not tell; a table that is not of figures stays as it was read.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.knowledge.model import Comparison, Feature
from bot.questions.wording import fold

_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?\s?(?P<unit>(?:[^\d\s]\S{0,11})?)")


_ATTRIBUTE = re.compile(
    r"(?:tools?|reasons?|descriptions?|meanings?|examples?|purposes?|uses?|use cases?|notes?|values?|results?|causes?"
    r"|effects?|(?:dis)?advantages?|definitions?|functions?|roles?|formulas?|symbols?|units?|years?|dates?|costs?|prices?"
    r"|comments?|details|explanations?|benefits?|drawbacks?|events?|outcomes?|consequences?|who|what|when|where|why|how)",
    re.IGNORECASE,
)


def oriented(comparison: Comparison, defined: Collection[str] = ()) -> Comparison:
    """With the things compared as subjects. `defined` are the folded names the course has definitions of.

    Where the table is turned, a row has the whole of it for its source, and each cell its own line.
    """
    columns = tuple(zip(*(row.cells for row in comparison.features), strict=True))
    if len(columns) < 2 or len(comparison.features) < 2:
        return comparison
    units = [_unit([cell.plain.strip() for cell in column]) for column in columns]
    measured = None not in units and len(set(units)) > 1
    if not (measured or _are_attributes(comparison, defined)):
        return comparison
    features = tuple(
        Feature(head, column, comparison.source, tuple(row.source_of(at) for row in comparison.features))
        for at, (head, column) in enumerate(zip(comparison.shown, columns, strict=True))
    )
    return replace(comparison, subjects=tuple(row.name for row in comparison.features), features=features, heads=())


def _are_attributes(comparison: Comparison, defined: Collection[str]) -> bool:
    """`Tool | Reason`; or no column is a thing of the course, and most of the rows are."""
    if all(_ATTRIBUTE.fullmatch(subject.strip()) for subject in comparison.subjects):
        return True
    rows = [row.name for row in comparison.features]
    known = sum(fold(name) in defined for name in rows)
    return 2 * known > len(rows) and not any(fold(subject) in defined for subject in comparison.subjects)


def _unit(texts: Sequence[str]) -> str | None:
    """What all figures of a column are counted in; None where they differ, or one is no figure."""
    found = [_FIGURE.fullmatch(text) for text in texts]
    units = {match["unit"] if match else None for match in found}
    return units.pop() if len(units) == 1 else None
