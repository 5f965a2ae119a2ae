"""The head of a table: which column is which field, whatever a teacher calls it."""

import re
from collections.abc import Sequence

from bot.notes.problem import Problem, Severity

FIELDS = frozenset({
    "question", "kind", "options", "answer", "answers", "also", "any", "of", "steps", "pairs", "explanation", "topic",
    "heading", "term", "unit", "difficulty", "marks", "id",
})  # fmt: skip
OPTION = re.compile(r"(?:option|choice|answer|opción|réponse)?[\s_.-]*([a-f]|[1-6])[.)]?", re.IGNORECASE)
_CALLED = {
    "correct": "answer", "correct answer": "answer", "right answer": "answer", "correct option": "answer",
    "key": "answer", "correct answers": "answers", "prompt": "question", "question text": "question",
    "type": "kind", "question type": "kind", "alternatives": "also", "also accepted": "also", "feedback": "explanation",
    "points": "marks", "mark": "marks", "note": "topic", "chapter": "unit", "module": "unit", "level": "difficulty",
}  # fmt: skip


def fields(path: str, line: int, header: Sequence[str]) -> tuple[list[str], list[Problem]]:
    """The field of each column, empty for one that means nothing; each of those is named once, not in every row."""
    names, problems = [], []
    for column in header:
        called = " ".join(column.casefold().split())
        name = _CALLED.get(called, called)
        if name not in FIELDS and not OPTION.fullmatch(name):
            if name:
                fix = "Rename it to one of the columns a table of questions has, or leave it: it is passed over."
                problems.append(
                    Problem(path, line, Severity.WARNING, f"the column “{column.strip()}” means nothing here", fix)
                )
            name = ""
        elif name in names:
            fix = "Keep one of the two."
            problems.append(Problem(path, line, Severity.WARNING, f"the column “{column.strip()}” is there twice", fix))
            name = ""
        names.append(name)
    if "question" not in names:
        fix = "Write the names of the columns into the first row: question, answer, and what else is wanted."
        problems.append(Problem(path, line, Severity.ERROR, "there is no column `question`", fix))
    return names, problems
