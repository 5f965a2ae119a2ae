"""What the notes say: terms, definitions, listings, comparisons, exam questions. Every item carries its source."""

from typing import TYPE_CHECKING

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
from bot.late import late

if TYPE_CHECKING:
    from bot.knowledge.gathering import NoteKnowledge, gather, gather_note, merge

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

# A kept course has been understood already: it needs what the notes say and not who finds it out.
__getattr__ = late(__name__, dict.fromkeys(("NoteKnowledge", "gather", "gather_note", "merge"), "gathering"))
