"""Questions written by Viva from what the notes say."""

from bot.questions.writer.writing import write

__all__ = ["write"]
