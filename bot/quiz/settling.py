"""The end of a question: from the answers that were taken to everybody's award."""

from collections import Counter
from collections.abc import Iterable, Mapping

from bot.quiz.asked import Asked
from bot.quiz.award import Award
from bot.quiz.player import Player
from bot.quiz.roster import Roster
from bot.quiz.rules import Rules
from bot.quiz.scoring import score
from bot.quiz.sitting import Sitting
from bot.quiz.verdict import Verdict


def settle(
    asked: Asked, sitting: Sitting, roster: Roster, rules: Rules, streaks: Mapping[int, int]
) -> tuple[Award, ...]:
    """Everybody's award: first who answered, in the order of arrival, then who was there and did not.

    `streaks`: right answers in a row before this question, by person.
    """
    answered = [roster.players[person_id] for person_id in sitting.given]
    silent = [player for player in roster.playing() if _kept_silent(player, sitting)]
    return score([_award(asked, sitting, roster, player) for player in (*answered, *silent)], rules, streaks)


def _kept_silent(player: Player, sitting: Sitting) -> bool:
    # Who came while it was open was not asked: they may answer, but missing it is no miss.
    return player.since < sitting.number and player.person_id not in sitting.given


def _award(asked: Asked, sitting: Sitting, roster: Roster, player: Player) -> Award:
    given = sitting.given.get(player.person_id)
    verdict = given.verdict if given else Verdict.NONE
    window_ms = round(sitting.window(roster.extra_for(player.person_id)) * 1000)
    return Award(
        person_id=player.person_id,
        name=player.name,
        number=sitting.number,
        question_id=asked.question.question_id,
        kind=asked.question.kind,
        verdict=verdict,
        judged=verdict,
        points=0,
        latency_ms=min(given.latency_ms, window_ms) if given else window_ms,
        window_ms=window_ms,
        at=given.at if given else 0.0,
        choice=given.choice if given else (),
        shown=asked.order,
        hint_price=sitting.paid.get(player.person_id, 0),
    )


def drawn(places: int, awards: Iterable[Award]) -> tuple[int, ...]:
    """How many chose the option at each of the `places`; a choice of several counts at each of them."""
    chosen = Counter(place for award in awards if not isinstance(award.choice, str) for place in award.choice)
    return tuple(chosen[place] for place in range(places))
