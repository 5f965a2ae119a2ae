"""A question found in the course's own material, as it is printed there."""

from dataclasses import dataclass
from enum import Enum
from typing import Any

from bot.notes.source import Source
from bot.questions.identity import question_id
from bot.questions.importers.alternatives import Worded, read_answer
from bot.questions.question import Kind, Origin, Question
from bot.questions.wording import count_words

_TYPED = 6
"""An answer of at most so many words is typed and judged; a longer one is compared by the student."""
_LETTERS = "abcdefgh"


class Asked(Enum):
    """How the sheet means it to be answered."""

    CHOICE = "choice"
    TRUE_FALSE = "true_false"
    YES_NO = "yes_no"
    SHORT = "short"
    SELF_GRADED = "self_graded"
    DISCUSSION = "discussion"
    """It has no answer that could be quoted: never asked in a competition."""


@dataclass(frozen=True, slots=True)
class Imported:
    """One question. `answer`: a letter (choice), `true` or `false`, `yes` or `no`, or text; empty for a discussion."""

    source: Source
    section: str
    number: str
    """As printed: `4`, `11a`."""
    kind: Asked
    question: str
    options: tuple[str, ...] = ()
    answer: str = ""
    alternatives: tuple[str, ...] = ()
    explanation: str = ""
    marks: int = 0
    unit: str = ""
    term: str = ""
    duplicate_of: str = ""
    """The name of the copy that is kept."""
    doubt: str = ""
    """What does not agree in it, for whoever can mend the sheet."""

    @property
    def name(self) -> str:
        """`Unit_01_Quiz.md:mcq:4`, unique but for flashcards."""
        return f"{_file(self.source)}:{self.section}:{self.number or self.source.first}"

    @property
    def answered(self) -> bool:
        """Whether it comes with an answer."""
        return bool(self.answer)

    def record(self) -> dict[str, Any]:
        """What `python -m bot questions --json` prints."""
        return {
            "origin": Origin.IMPORTED.value,
            "source": _file(self.source),
            "line": self.source.first,
            "section": self.section,
            "number": self.number,
            "kind": self.kind.value,
            "marks": self.marks,
            "question": self.question,
            "options": list(self.options),
            "answer": self.answer,
            "alternatives": list(self.alternatives),
            "explanation": self.explanation,
            "duplicate_of": self.duplicate_of,
        }

    def to_question(self) -> Question | None:
        """As a question of the bank; None for a discussion, a copy, and what is in doubt."""
        if not self.answered or self.kind is Asked.DISCUSSION or self.duplicate_of or self.doubt:
            return None
        kind, options, key, answer, also = self._asked()
        return Question(
            question_id=question_id("imported", self.section, self.question, answer),
            kind=kind,
            prompt=self.question,
            options=options,
            key=key,
            answer=answer,
            topic=self.source.note,
            source=self.source,
            origin=Origin.IMPORTED,
            explanation=self.explanation,
            alternatives=also,
            marks=self.marks,
            rule=self.section,
            term=self.term,
            unit=self.unit,
        )

    def _asked(self) -> tuple[Kind, tuple[str, ...], tuple[int, ...], str, tuple[str, ...]]:
        match self.kind:
            case Asked.CHOICE:
                at = _LETTERS.index(self.answer)
                return Kind.CHOICE, self.options, (at,), self.options[at], ()
            case Asked.TRUE_FALSE:
                true = self.answer == "true"
                return Kind.TRUE_FALSE, ("True", "False"), (0 if true else 1,), str(true), ()
            case Asked.YES_NO:
                yes = self.answer == "yes"
                return Kind.CHOICE, ("Yes", "No"), (0 if yes else 1,), "Yes" if yes else "No", ()
            case Asked.SHORT:
                typed = read_answer(self.question, Worded(self.answer, self.alternatives))
                if typed and all(count_words(text) <= _TYPED for text in typed.parts):
                    return Kind.TYPED, (), (), typed.text, typed.also
        return Kind.SELF_GRADED, (), (), self.answer, ()


def _file(source: Source) -> str:
    return source.path.rpartition("/")[2]
