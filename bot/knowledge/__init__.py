"""What the notes say: terms, definitions, listings, comparisons, exam questions. Every item carries its source."""

from bot.knowledge.gather import NoteKnowledge, gather, gather_note, merge
from bot.knowledge.model import (
    Analogy,
    Comparison,
    Continuation,
    Definition,
    Diagram,
    ExamQuestion,
    Feature,
    Knowledge,
    Listing,
    ListingKind,
    Point,
    Term,
    Trust,
)
from bot.knowledge.naming import fold
from bot.knowledge.subject import note_subject, subject

__all__ = [
    "Analogy",
    "Comparison",
    "Continuation",
    "Definition",
    "Diagram",
    "ExamQuestion",
    "Feature",
    "Knowledge",
    "Listing",
    "ListingKind",
    "NoteKnowledge",
    "Point",
    "Term",
    "Trust",
    "fold",
    "gather",
    "gather_note",
    "merge",
    "note_subject",
    "subject",
]
