"""Which language is spoken just now.

A private card speaks the person's language, a public one the server's. Both are set where an interaction, a message or
a round comes in, for everything that follows from it, so that no card has to be handed a language.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

ENGLISH = "en"
LANGUAGES: dict[str, str] = {
    ENGLISH: "English",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "hi": "हिन्दी",
}
"""By its code, what a language calls itself."""

_spoken: ContextVar[str] = ContextVar("spoken", default=ENGLISH)


def spoken() -> str:
    """The code of the language spoken just now."""
    return _spoken.get()


@cache
def language_of(locale: object) -> str:
    """The language for one of Discord's locales, such as `es-419`; English where Viva does not speak it.

    It is asked thousands of times at a start, of every text of every command in every locale.
    """
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
