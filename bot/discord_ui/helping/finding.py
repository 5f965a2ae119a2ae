"""Finding an entry by what somebody wants to do, in their own words, slips included."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from rapidfuzz import fuzz

from bot.discord_ui.helping.entry import Entry
from bot.discord_ui.helping.table import TABLE
from bot.discord_ui.tongue import say, spoken

_WORD = re.compile(r"\w+")
_CLOSE: Final = 78
"""How alike two words are that may be one with a slip, of 100."""
_WISH, _WORDS, _LINE = 3.0, 2.0, 1.0
EMPTY: Final = (
    "a an the i me my we us our you your it its is are be do does did to of for in on at by with from and or can could "
    "how what where when which that this want would like please there so if get make some somebody"
)
"""Words that tell nothing of what is wanted."""
_EMPTY: Final = frozenset(_WORD.findall(EMPTY))


def find(wanted: str, limit: int = 25) -> tuple[Entry, ...]:
    """The entries that fit, the best first; from the beginning of the table where no word tells what is wanted."""
    sought = list(_telling(wanted))
    if not sought:
        return TABLE[:limit]
    scored = [(_score(entry, sought), -at, entry) for at, entry in enumerate(TABLE)]
    best = max(score for score, _, _ in scored)
    fitting = [one for one in scored if one[0] > 0 and one[0] >= best / 3]
    return tuple(entry for _, _, entry in sorted(fitting, key=lambda one: one[:2], reverse=True)[:limit])


def _score(entry: Entry, sought: list[str]) -> float:
    """For each word, the best place it stands in."""
    places = _places(entry, spoken())
    return sum(max(weight * _likeness(word, names) for weight, names in places) for word in sought)


@cache
def _places(entry: Entry, _language: str) -> tuple[tuple[float, tuple[str, ...]], ...]:
    """Its words, in English and the language spoken; a command's own words weigh as what one wants."""
    menu = say(entry.command) if entry.is_menu else ""
    return (
        (_WISH, (*_telling(entry.wish), *_telling(say(entry.wish)), *_telling(entry.command), *_telling(menu))),
        (_WORDS, tuple(_telling(entry.words))),
        (_LINE, (*_telling(entry.line), *_telling(say(entry.line)))),
    )


def _likeness(word: str, names: Iterable[str]) -> float:
    """1 for the same word, less for a begun or a mistyped one, 0 for another."""
    return max((_alike(word, name) for name in names), default=0.0)


def _alike(word: str, name: str) -> float:
    if word == name:
        return 1.0
    if len(word) > 1 and name.startswith(word):
        return 0.9
    if len(name) > 3 and word.startswith(name):
        return 0.8
    if min(len(word), len(name)) < 4:
        return 0.0
    alike = fuzz.ratio(word, name)
    return 0.8 * alike / 100 if alike >= _CLOSE else 0.0


def _telling(text: str) -> Iterator[str]:
    return (word for word in _WORD.findall(text.casefold()) if word not in _EMPTY)
