"""Small real questions for tests."""

from bot.notes.source import Source
from bot.questions.question import Kind, Origin, Question


def source(line: int = 1, path: str = "rivers.md", note: str = "Rivers", heading: str = "") -> Source:
    return Source(path, note, (heading,) if heading else (), line, line)


def choice(
    prompt: str,
    right: str,
    *wrong: str,
    line: int = 1,
    topic: str = "Rivers",
    term: str = "",
    rule: str = "written",
    unit: str = "",
    origin: Origin = Origin.WRITER,
    question_id: str = "",
) -> Question:
    return Question(
        question_id=question_id or f"{topic}-{line}-{prompt}",
        kind=Kind.CHOICE,
        prompt=prompt,
        options=(right, *wrong),
        key=(0,),
        answer=right,
        topic=topic,
        source=source(line, f"{topic}.md", topic),
        origin=origin,
        rule=rule,
        term=term,
        unit=unit,
    )


def statement(prompt: str, true: bool, line: int = 1, topic: str = "Rivers") -> Question:
    return Question(
        question_id=f"{topic}-{line}-{prompt}",
        kind=Kind.TRUE_FALSE,
        prompt=prompt,
        options=("True", "False"),
        key=(0 if true else 1,),
        answer="True" if true else "False",
        topic=topic,
        source=source(line, f"{topic}.md", topic),
        origin=Origin.WRITER,
    )
