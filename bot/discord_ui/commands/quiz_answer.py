"""Handing in an answer, and the words it is acknowledged with. They never say whether it is right."""

from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.notice import notice
from bot.discord_ui.interaction import Interaction, channel_of, person_of, tutor_of
from bot.discord_ui.limits import clip
from bot.discord_ui.markdown import escape
from bot.discord_ui.respond import respond
from bot.discord_ui.sentences import ANSWERED, CHANGED, CLOSE, DAILY_ANSWERED, MAY_CHANGE, REFUSED, UNEVEN, WAIT
from bot.discord_ui.stamp import stamp
from bot.discord_ui.tongue import say, say_count
from bot.quiz import Choice, Refusal, Rules, Verdict
from bot.quiz.events import AnswerRefused, AnswerTaken
from bot.tutor import day_of_round

CHOSEN = 100
"""Characters of an answer that are said again."""


async def give(interaction: Interaction, round_id: str, number: int, choice: Choice) -> None:
    """Answer, and be told privately what was taken. The press's own time counts, not ours."""
    quizzing = tutor_of(interaction).quizzing
    event = await quizzing.answer(round_id, number, choice, person_of(interaction), interaction.created_at.timestamp())
    rules = quizzing.rules_of(round_id)
    if isinstance(event, AnswerRefused):
        await respond(interaction, _refused(event, choice))
    elif day_of_round(round_id) is not None:
        await respond(interaction, await _of_the_day(interaction, round_id, event))
    else:
        await respond(interaction, taken(event, rules))


def taken(event: AnswerTaken, rules: Rules | None) -> Card:
    """What was taken; of a near miss, that it may be tried again."""
    if event.given.verdict is Verdict.CLOSE:
        return notice(say(CLOSE, chosen=_said(event.chosen)))
    sentence = say(CHANGED if event.changed else ANSWERED, chosen=_said(event.chosen))
    return notice(f"{sentence} {say(MAY_CHANGE if rules is not None and rules.change_answers else WAIT)}")


def _refused(event: AnswerRefused, choice: Choice) -> Card:
    if event.reason is Refusal.NOT_AN_ANSWER and isinstance(choice, tuple) and len(choice) > 1:
        return notice(say(UNEVEN))
    return notice(say(REFUSED[event.reason], chosen=_said(event.chosen)))


async def _of_the_day(interaction: Interaction, round_id: str, event: AnswerTaken) -> Card:
    tutor = tutor_of(interaction)
    today = day_of_round(round_id)
    streak = await tutor.daily.streak(channel_of(interaction), person_of(interaction), today=today) if today else 1
    ends = tutor.quizzing.ends_at(round_id)
    days = say_count("🔥 {count} day in a row.", "🔥 {count} days in a row.", streak) if streak > 1 else ""
    when = stamp(ends) if ends else say("soon")
    return notice(say(DAILY_ANSWERED, chosen=_said(event.chosen), when=when) + f" {days}".rstrip())


def _said(chosen: str) -> str:
    return escape(clip(chosen, CHOSEN))
