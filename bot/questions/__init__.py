"""Questions: held, written from what the notes say, imported from their material, and their answers judged."""

from typing import TYPE_CHECKING

from bot.late import late
from bot.questions.bank import Bank
from bot.questions.difficulty import Tally
from bot.questions.question import Kind, Origin, Question

if TYPE_CHECKING:
    from bot.questions.importers import Imported, import_questions, is_question_material
    from bot.questions.writer import write

__all__ = [
    "Bank",
    "Imported",
    "Kind",
    "Origin",
    "Question",
    "Tally",
    "import_questions",
    "is_question_material",
    "write",
]

# A course that was kept has its questions already: it needs neither who writes them nor who imports them.
__getattr__ = late(
    __name__,
    {
        "Imported": "importers",
        "import_questions": "importers",
        "is_question_material": "importers",
        "write": "writer",
    },
)
