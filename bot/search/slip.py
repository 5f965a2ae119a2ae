"""How likely one word was typed for another: the cost of the slips of hand between them."""

from functools import lru_cache

from bot.search.keyboard import TOUCHING

_ADJACENT, _DOUBLED, _SWAPPED, _OTHER, _FIRST_LETTER = 0.6, 0.4, 0.7, 1.0, 0.3


def allowed(length: int) -> float:
    """The highest cost a word of this length may have been mistyped by; the shorter, the less there is to go by."""
    for longest, cost in ((2, 0.0), (4, 1.0), (6, 1.6), (9, 2.2), (11, 3.0)):
        if length <= longest:
            return cost
    return 3.6


def edits(length: int) -> int:
    """The same bound in plain edits (insert, delete, replace, swap), for throwing out most words cheaply."""
    return 0 if length <= 2 else 1 if length <= 4 else 2 if length <= 8 else 3 if length <= 10 else 4


@lru_cache(maxsize=20_000)
def cost(typed: str, meant: str) -> float:
    """Weighted optimal string alignment distance: touching keys .6, doubling .4, swapping .7, anything else 1.

    The first letter is seldom missed: an edit there costs .3 more.
    """
    first, typed_end, meant_end = _middle(typed, meant)
    letters = [(meant[at], _gap(meant, at)) for at in range(first, meant_end)]
    before: list[float] = []
    row = [0.0]
    for _, missing in letters:
        row.append(row[-1] + missing)
    last = ""
    for i in range(first, typed_end):
        key, gap = typed[i], _gap(typed, i)
        two_before, before, row = before, row, [row[0] + gap]
        beside, left = "", row[0]
        for at, (letter, missing) in enumerate(letters):
            least = before[at]
            if key != letter:
                least += _ADJACENT if (key, letter) in TOUCHING else _OTHER
                if key == beside and last == letter:
                    least = min(least, two_before[at - 1] + _SWAPPED)
            least = left = min(least, before[at + 1] + gap, left + missing)
            row.append(least)
            beside = letter
        last = key
    return row[-1] + (_FIRST_LETTER if typed[:1] != meant[:1] else 0.0)


def _middle(typed: str, meant: str) -> tuple[int, int, int]:
    """Where the two begin to differ, and where in each what they end in alike begins: all slips lie between.

    The first letter alike at the end stays in, for it may be a doubled one: `accesss` is access.
    """
    shorter = min(len(typed), len(meant))
    first = next((at for at in range(shorter) if typed[at] != meant[at]), shorter)
    alike = 0
    while alike < shorter - first and typed[-1 - alike] == meant[-1 - alike]:
        alike += 1
    cut = max(0, alike - 1)
    return first, len(typed) - cut, len(meant) - cut


def _gap(word: str, at: int) -> float:
    """A letter too many or too few: cheap where it repeats the one before."""
    return _DOUBLED if at and word[at - 1] == word[at] else _OTHER
