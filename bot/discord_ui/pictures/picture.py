"""A picture, drawn: what goes beside a card's text, and what is read out in its place."""

from dataclasses import dataclass

ALT_TEXT = 1024
"""Characters Discord takes."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG. `alt` says in words what it shows."""

    name: str
    alt: str
    png: bytes
