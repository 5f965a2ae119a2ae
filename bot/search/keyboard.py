"""The keys of a keyboard that a finger takes for one another."""

from itertools import pairwise

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _touching() -> frozenset[tuple[str, str]]:
    pairs = [pair for row in _ROWS for pair in pairwise(row)]
    for upper, lower in pairwise(_ROWS):
        pairs += [(key, upper[at]) for at, key in enumerate(lower)]
        pairs += [(key, upper[at + 1]) for at, key in enumerate(lower) if at + 1 < len(upper)]
    return frozenset(pairs) | frozenset((b, a) for a, b in pairs)


TOUCHING = _touching()
"""Pairs of keys, either way round: beside each other, or one above the other with the half-key shift of a keyboard."""
