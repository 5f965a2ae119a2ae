"""Match the subjects of a comparison with their cells."""

from collections.abc import Iterator

from bot.questions.question import Kind
from bot.questions.writer.comparing import agree, plain
from bot.questions.writer.draft import Draft
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.material import Material


def matched(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """One matching for every feature that all subjects differ in, where there are three subjects or more."""
    for comparison in lesson.comparisons:
        subjects = comparison.subjects
        for row in comparison.features:
            texts = tuple(map(plain, row.cells))
            distinct = not any(agree(one, other) for at, one in enumerate(texts) for other in texts[at + 1 :])
            if not 3 <= len(subjects) <= 6 or not all(texts) or not distinct:
                continue
            tongue = material.tongue(row.source)
            pairs = list(zip(subjects, texts, strict=True))
            yield Draft(
                rule="comparison-match",
                kind=Kind.MATCH,
                term=subjects[0],
                prompt=tongue.match_cells.format(feature=tongue.quote(row.name)),
                answer="; ".join(f"{subject} – {text}" for subject, text in pairs),
                source=row.source,
                material=(row.name, *texts),
                rights=texts,
                prompts=subjects,
            )
