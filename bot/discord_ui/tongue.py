"""What Viva says, in the language of whoever reads it.

The English sentence stands where it is said and is the key of its translations (gettext), which stand in
`locales/<language>/LC_MESSAGES/viva.po`. `spoken.py` knows the language, `written.py` its numbers and days.
"""

import gettext
from collections.abc import Iterable
from functools import cache, reduce
from pathlib import Path

from bot.discord_ui.spoken import ENGLISH, LANGUAGES, language_of, speak, speaking, spoken
from bot.discord_ui.written import number

__all__ = [
    "ENGLISH",
    "LANGUAGES",
    "LOCALES",
    "catalogue",
    "joined",
    "language_of",
    "mark",
    "say",
    "say_count",
    "speak",
    "speaking",
    "spoken",
]

LOCALES = Path(__file__).with_name("locales")


def mark(text: str) -> str:
    """The text itself: it stands in a table and is translated by `say` when it is said."""
    return text


def say(text: str, /, **parts: object) -> str:
    """The sentence in the language spoken, its `{name}` places filled, whole numbers as that language writes them. What
    fills them is never read as a pattern."""
    return _filled(catalogue(spoken()).gettext(text), parts) if text else ""  # its "" is a catalogue's own head


def say_count(one: str, many: str, count: int, /, **parts: object) -> str:
    """The sentence for so many; both forms may hold `{count}`."""
    return _filled(catalogue(spoken()).ngettext(one, many, count), {"count": count, **parts})


def joined(names: Iterable[str]) -> str:
    """`Asha and Ben and Chitra`; nothing for nobody."""
    return reduce(lambda one, other: say("{one} and {other}", one=one, other=other) if one else other, names, "")


def _filled(text: str, parts: dict[str, object]) -> str:
    if not parts:
        return text
    return text.format_map({name: number(part) if type(part) is int else part for name, part in parts.items()})


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """All sentences of a language; without a file, none, which is English."""
    return gettext.translation("viva", LOCALES, [language], fallback=True)
