"""What is written of one note on waters."""

from written_notes import note_of

from bot.questions.likeness import merge
from bot.questions.question import Question
from bot.questions.writer import write
from tests.questions.writer.course import knowledge


def written(body: str, title: str = "Water in the Landscape") -> tuple[Question, ...]:
    """The questions on a note with that body."""
    of = [note_of(f'---\ntitle: "{title}"\n---\n\n# {title}\n\n{body}', "water.md")]
    return merge(write(knowledge(of), of))


def prompts(body: str, title: str = "Water in the Landscape", rule: str = "") -> list[str]:
    """Their prompts; of a rule, or of several whose names begin alike, where one is given."""
    return [question.prompt for question in written(body, title) if question.rule.startswith(rule)]
