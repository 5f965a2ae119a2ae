"""The vote to skip a question: half of those playing are enough."""

from bot.quiz import events as ev
from bot.quiz.events import Decline, Event
from bot.quiz.play import Play
from bot.quiz.state import State


def vote_skip(play: Play, person_id: int, number: int, now: float) -> tuple[Event, ...]:
    """Count a vote against question `number`, and skip it when that was the last one needed."""
    voters = {player.person_id for player in play.progress.roster.playing()}
    declined = _declined(play, person_id, number, voters)
    if declined:
        return (ev.Declined(person_id, declined),)
    play.sitting.votes.append(person_id)
    votes, needed = len(voters.intersection(play.sitting.votes)), (len(voters) + 1) // 2
    voted = ev.SkipVoted(person_id, number, votes, needed)
    return (voted,) if votes < needed else (voted, ev.Skipped(number, None), *play.skip(now))


def _declined(play: Play, person_id: int, number: int, voters: set[int]) -> Decline | None:
    if play.progress.state.over:
        return Decline.OVER
    if not play.plan.rules.vote_skip:
        return Decline.NOT_ALLOWED
    if play.progress.state is not State.QUESTION or number != play.progress.number:
        return Decline.NOT_NOW
    if person_id not in voters:
        return Decline.NOT_IN_ROUND
    return Decline.ALREADY_VOTED if person_id in play.sitting.votes else None
