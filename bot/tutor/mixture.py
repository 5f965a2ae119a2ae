"""Several topics in one round, by weight: `unit 1, unit 2 x2` is one part of the first to two of the second."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_WEIGHT = re.compile(r"\s*(?:[x×*]\s*(\d{1,2})|(?<=\s)(\d{1,2})\s*[x×*])\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """A topic and how much of it."""

    name: str
    weight: int = 1


def read_mixture(said: str, knows: Callable[[str], bool]) -> tuple[Part, ...]:
    """The parts of what was typed. A topic whose own name holds a comma or ends in `x2` is taken as it is: `knows`
    says what is a topic."""
    said = " ".join(said.split())
    if not said:
        return ()
    if knows(said):
        return (Part(said),)
    return tuple(_part(piece.strip(), knows) for piece in re.split(r"[,;+]", said) if piece.strip())


def _part(piece: str, knows: Callable[[str], bool]) -> Part:
    found = _WEIGHT.search(piece)
    if found is None or knows(piece):
        return Part(piece)
    return Part(piece[: found.start()].strip(), max(1, int(found[1] or found[2])))


def shares(weights: Sequence[int], count: int) -> list[int]:
    """`count` dealt out by weight: whole numbers that add up to it, by the largest remainder (Hamilton's method)."""
    total = sum(weights)
    exact = [count * weight / total for weight in weights]
    dealt = [int(share) for share in exact]
    by_remainder = sorted(range(len(weights)), key=lambda place: (dealt[place] - exact[place], place))
    for place in by_remainder[: count - sum(dealt)]:
        dealt[place] += 1
    return dealt


def last_part(typed: str) -> tuple[str, str]:
    """What is being typed, and what stands before it: suggestions are for the last part alone."""
    before, comma, last = typed.rpartition(",")
    return (f"{before}{comma} " if comma else "", last.strip())
