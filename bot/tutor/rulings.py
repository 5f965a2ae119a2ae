"""A teacher's rulings on a round. They are kept nowhere but in the awards they changed, and read off them again."""

from collections.abc import Iterable

from bot.quiz import Accept, Asked, Choice, Ruling, Settled, Verdict, Void


def in_force(past: Iterable[Settled]) -> tuple[Ruling, ...]:
    """Every ruling that has an effect: questions out of the scoring, answers that were right after all."""
    found: dict[Ruling, None] = {}
    for settled in past:
        for award in settled.awards:
            if award.void:
                found[Void(settled.number)] = None
            if award.verdict is Verdict.RIGHT and award.judged is not Verdict.RIGHT:
                typed = isinstance(award.choice, str)
                found[Accept(settled.number, award.choice if typed else award.chosen_options())] = None
    return tuple(found)


def accept(asked: Asked, answer: str) -> Accept | None:
    """The ruling for an answer as a teacher gives it: letters as they were shown (`B`, `A, C`), the wording of an
    option, or what was typed. None where it is no answer to the question."""
    choice: Choice | None = asked.read(answer) or _by_wording(asked, answer)
    if choice is None:
        return None
    if isinstance(choice, str):
        return Accept(asked.number, choice)
    return Accept(asked.number, tuple(asked.order[place] for place in choice))


def _by_wording(asked: Asked, answer: str) -> Choice | None:
    said = answer.strip().casefold()
    return next(
        ((place,) for place, option in enumerate(asked.options) if option.strip().casefold() == said and place >= 0),
        None,
    )


def without(rulings: Iterable[Ruling], number: int, kind: type[Void] | type[Accept]) -> tuple[Ruling, ...]:
    """The rulings but for those of a kind on one question."""
    return tuple(ruling for ruling in rulings if not (isinstance(ruling, kind) and ruling.number == number))
