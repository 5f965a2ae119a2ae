"""A question before its options are chosen and before it has passed the gates."""

from dataclasses import dataclass

from bot.notes.source import Source
from bot.questions.question import Kind


@dataclass(frozen=True, slots=True)
class Rival:
    """Something that could stand beside the right option. `closeness` 0 to 1: how near of kin it is to it."""

    text: str
    closeness: float


LOOKED_AT = 16
"""So many rivals are enough to find three fair wrong options among."""
GROUP = 24
"""At most so many of the things that have something in common are looked at: a course of any size stays linear."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a rule has to say. The material is what the id is made of, so it holds the note's words and nothing else."""

    rule: str
    kind: Kind
    term: str
    prompt: str
    answer: str
    source: Source
    material: tuple[str, ...]
    rivals: tuple[Rival, ...] = ()
    """Candidates for the wrong options, nearest of kin first (choice, several)."""
    fewest: int = 3
    """The fewest options it may be asked with: two where the notes compare two things, three elsewhere."""
    rights: tuple[str, ...] = ()
    """The right options (several), the steps in order, the right-hand sides of pairs."""
    prompts: tuple[str, ...] = ()
    true: bool = True
    """Whether the statement holds (true or false)."""
    explanation: str = ""
    alternatives: tuple[str, ...] = ()
    wrong_wanted: int = 3
    """How many wrong options to put beside the right one where there are as many fair ones."""
