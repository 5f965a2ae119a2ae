"""A picture, drawn: what goes beside a card's text, and what is read out in its place."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG. `alt` says in words what it shows."""

    name: str
    alt: str
    png: bytes
