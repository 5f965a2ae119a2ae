"""What Viva says, in the language of whoever reads it.

The English sentence stands where it is said and is the key of its translations (gettext), which stand in
`locales/<language>/LC_MESSAGES/viva.po`. A private card speaks the person's language, a public one the server's; both
are set where an interaction, a message or a round comes in, for everything that follows from it, so that no card has to
be handed a language.
"""

import gettext
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

ENGLISH = "en"
LANGUAGES: dict[str, str] = {
    ENGLISH: "English",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "hi": "हिन्दी",
}
"""By its code, what a language calls itself."""

_LOCALES = Path(__file__).with_name("locales")
_spoken: ContextVar[str] = ContextVar("spoken", default=ENGLISH)


def spoken() -> str:
    """The code of the language spoken just now."""
    return _spoken.get()


def language_of(locale: object) -> str:
    """The language for one of Discord's locales, such as `es-419`; English where Viva does not speak it."""
    code = str(locale).partition("-")[0].casefold()
    return code if code in LANGUAGES else ENGLISH


def speak(language: str) -> None:
    """Speak it from here on, in this task and what it starts."""
    _spoken.set(language)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak it inside."""
    token = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(token)


def mark(text: str) -> str:
    """The text itself: it stands in a table and is translated by `say` when it is said."""
    return text


def say(text: str, /, **parts: object) -> str:
    """The sentence in the language spoken, its `{name}` places filled. What fills them is never read as a pattern."""
    return _filled(_catalogue(spoken()).gettext(text), parts)


def say_count(one: str, many: str, count: int, /, **parts: object) -> str:
    """The sentence for so many; both forms may hold `{count}`."""
    return _filled(_catalogue(spoken()).ngettext(one, many, count), {"count": count, **parts})


def _filled(text: str, parts: dict[str, object]) -> str:
    return text.format_map(parts) if parts else text


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    return gettext.translation("viva", _LOCALES, [language], fallback=True)
