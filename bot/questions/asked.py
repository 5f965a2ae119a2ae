"""A question as it is put to people: its options in an order, each with its letter."""

from dataclasses import dataclass
from random import Random

from bot.questions.question import Kind, Question

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """One asking of a question. `letters[i]` is the letter of `options[i]`."""

    question: Question
    options: tuple[str, ...]
    letters: tuple[str, ...]
    right: tuple[str, ...]
    """The letters of the right options. Order: all of them, as they have to follow each other. Match: one a prompt."""

    def option(self, letter: str) -> str:
        """What stands at a letter, in either case. KeyError where there is no such letter."""
        return dict(zip(self.letters, self.options, strict=True))[letter.upper()]

    def is_right(self, chosen: tuple[str, ...]) -> bool:
        """Whether these letters are the answer; their order counts only where the question is about order."""
        said = tuple(letter.upper() for letter in chosen)
        if self.question.kind in (Kind.ORDER, Kind.MATCH):
            return said == self.right
        return sorted(said) == sorted(self.right)


def show(question: Question, rng: Random) -> AskedQuestion:
    """Put the options in an order drawn uniformly; true and false keep theirs, and typed kinds have none."""
    order = list(range(len(question.options)))
    if question.kind is not Kind.TRUE_FALSE:
        rng.shuffle(order)
    letters = tuple(LETTERS[: len(order)])
    at = {option: letters[place] for place, option in enumerate(order)}
    options = tuple(question.options[index] for index in order)
    return AskedQuestion(question, options, letters, tuple(at[index] for index in question.key))
