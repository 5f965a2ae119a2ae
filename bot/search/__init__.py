"""Finding and saying: an index over the notes and what they say, and answers put together from it."""

from bot.search.answer import (
    Answer,
    AnswerKind,
    Grid,
    Hit,
    Piece,
    Points,
    Prose,
    Verbatim,
    Verdict,
)
from bot.search.explanation import Explanation
from bot.search.index import Index

__all__ = [
    "Answer",
    "AnswerKind",
    "Explanation",
    "Grid",
    "Hit",
    "Index",
    "Piece",
    "Points",
    "Prose",
    "Verbatim",
    "Verdict",
]
