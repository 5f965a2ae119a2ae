"""How much of a question the best places say in one breath, by which the section is chosen within its note.

Words of a question that stand together in a sentence, an item of a list or a row of a table say more than the same
words strewn over a section. What a whole note says is better told by all of it. Only the best places are read closely.
"""

from collections.abc import Sequence

import numpy as np

from bot.search.breath import Breath, Breaths
from bot.search.evidence import Clue
from bot.search.postings import Floats
from bot.search.word import Role

_READ = 12
"""Places that are read closely, and as many of the best note."""
_FEW, _MANY = 4, 12
"""Telling words of a short question, which one sentence may answer, and of a long one, which tells a story."""


def close(asked: Sequence[Clue], total: Floats, note: range, breaths: Breaths) -> Floats:
    """Of the places with the best totals, and those of the best `note`, the share their best sentence says; else 0."""
    said = np.zeros_like(total)
    telling = [clue for clue in asked if clue.role not in {Role.KIND, Role.ASKING}]
    whole = sum(clue.mass for clue in telling)
    much = (sum(clue.role is Role.TOPIC for clue in telling) - _FEW) / (_MANY - _FEW)
    if whole and much < 1:
        for at in {*_best(total), *(note.start + at for at in _best(total[note.start : note.stop]))}:
            said[at] = max((_share(telling, breath) for breath in breaths.of(at)), default=0.0) / whole
        said *= np.float32(min(1, 1 - much))
    return said


def _best(total: Floats) -> list[int]:
    best = np.argpartition(-total, _READ - 1)[:_READ] if len(total) > _READ else np.arange(len(total))
    places: list[int] = best.tolist()
    return places


def _share(asked: Sequence[Clue], breath: Breath) -> float:
    return sum(
        clue.mass * max((way.likeness for way in clue.ways if breath.issuperset(way.words)), default=0.0)
        for clue in asked
    )
