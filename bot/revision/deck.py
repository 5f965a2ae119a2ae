"""Which questions are cards, and in what order somebody meets them.

A card is a question of the bank, under the question's own id, so that a card and a question missed in a round are the
same thing. Not every question is worth a place in a deck: of the many that Viva writes about a definition, the one each
way is.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from bot.questions import Origin, Question
from bot.revision.memory import Memory, Schedule

BOTH_WAYS = {"definition-meaning", "definition-typed"}
RULES = BOTH_WAYS | {"acronym", "comparison-cell", "listing-any", "listing-order", "cloze-typed", "number"}
"""What of Viva's own writing is a card: each asks for something to be recalled, none for one of two to be picked."""
HARD_DIFFICULTY = 5.0
"""The middle of FSRS's scale, for a card nobody has met."""


def deck(questions: Iterable[Question]) -> tuple[Question, ...]:
    """The questions that are cards, in their order: all that people wrote, and of Viva's own the ones of `RULES`."""
    return tuple(question for question in questions if question.origin is not Origin.WRITER or question.rule in RULES)


def due(memories: Mapping[str, Memory], now: datetime, schedule: Schedule) -> tuple[str, ...]:
    """Ids of the cards that are due, the one most likely to be forgotten first."""
    waiting = [card for card, memory in memories.items() if memory.due <= now]
    return tuple(sorted(waiting, key=lambda card: (schedule.recall(memories[card], now), memories[card].due, card)))


def hardest_first(
    questions: Iterable[Question], memories: Mapping[str, Memory], now: datetime, schedule: Schedule
) -> tuple[Question, ...]:
    """For the night before: what was forgotten most, then what is hardest for this person or, unmet, by itself."""

    def ease(question: Question) -> tuple[int, float, float]:
        memory = memories.get(question.question_id)
        if memory is None:
            return 0, -HARD_DIFFICULTY, -question.difficulty
        return -memory.lapses, -memory.difficulty, schedule.recall(memory, now)

    return tuple(sorted(questions, key=ease))


def front(question: Question) -> str:
    """What the card asks, with the options where it can't be asked without them."""
    if question.prompts:
        return "\n".join([question.prompt, *(f"- {prompt}" for prompt in question.prompts)])
    return question.prompt


def back(question: Question) -> str:
    """What is on the other side."""
    return question.answer
