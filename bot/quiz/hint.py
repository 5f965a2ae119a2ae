"""Hints a player may buy: the first letters of the answer, or half of the wrong options gone. The price is printed."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from random import Random
from typing import Final

from bot.questions.question import Kind
from bot.quiz.asked import Asked


class HintKind(Enum):
    """What can be bought."""

    LETTERS = "letters"
    FIFTY_FIFTY = "fifty_fifty"


PRICE: Final[Mapping[HintKind, int]] = {HintKind.LETTERS: 25, HintKind.FIFTY_FIFTY: 50}
"""Per cent of the question's points."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What was bought. Letters: `text`, `h_________`; fifty-fifty: the letters of wrong options, as `gone`."""

    kind: HintKind
    price: int
    text: str = ""
    gone: tuple[str, ...] = ()


def hint_for(asked: Asked) -> HintKind | None:
    """The kind of hint a question has; None where there is none."""
    if asked.question.kind is Kind.TYPED:
        return HintKind.LETTERS
    wrong = len(asked.order) - len(asked.right)
    return HintKind.FIFTY_FIFTY if asked.question.kind is Kind.CHOICE and wrong >= 2 else None


def make_hint(asked: Asked, rng: Random) -> Hint | None:
    """The hint to a question; the same for everybody when the dice are."""
    match hint_for(asked):
        case HintKind.LETTERS:
            return Hint(HintKind.LETTERS, PRICE[HintKind.LETTERS], text=first_letters(asked.question.answer))
        case HintKind.FIFTY_FIFTY:
            wrong = [letter for letter in asked.letters if letter not in asked.right_letters]
            gone = rng.sample(wrong, len(wrong) // 2 + len(wrong) % 2)
            return Hint(HintKind.FIFTY_FIFTY, PRICE[HintKind.FIFTY_FIFTY], gone=tuple(sorted(gone)))
        case _:
            return None


def first_letters(answer: str) -> str:
    """`Type-2 hypervisor` as `T___-_ h_________`: the first character of each word, the rest as blanks."""
    return " ".join(
        word[:1] + "".join("_" if character.isalnum() else character for character in word[1:])
        for word in answer.split()
    )
