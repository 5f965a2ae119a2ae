"""Question material of the notes: quiz sheets, exam answer papers, questions by marks, flashcards."""

from bot.questions.importers.imported import Asked, Imported
from bot.questions.importers.importing import import_questions, is_question_material

__all__ = ["Asked", "Imported", "import_questions", "is_question_material"]
