"""Cards to revise with."""

from bot.notes.source import Source
from bot.questions import Kind, Origin, Question


def question(number: int, *, topic: str = "Rivers", heading: str = "Deltas", **fields: object) -> Question:
    """A typed question of the bank, unless told otherwise."""
    said = {
        "question_id": f"q{number}",
        "kind": Kind.TYPED,
        "prompt": f"Question {number}?",
        "options": (),
        "key": (),
        "answer": f"Answer {number}",
        "topic": topic,
        "source": Source("rivers.md", topic, (topic, heading), 1, 2),
        "origin": Origin.BANK,
    }
    return Question(**(said | fields))  # type: ignore[arg-type]  # whatever a test says of it
