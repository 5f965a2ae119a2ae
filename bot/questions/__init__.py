"""Questions: held, written from what the notes say, imported from their material, and their answers judged."""

from bot.questions.bank import Bank
from bot.questions.importers import Imported, import_questions, is_question_material
from bot.questions.question import Kind, Origin, Question
from bot.questions.writer import write

__all__ = [
    "Bank",
    "Imported",
    "Kind",
    "Origin",
    "Question",
    "import_questions",
    "is_question_material",
    "write",
]
