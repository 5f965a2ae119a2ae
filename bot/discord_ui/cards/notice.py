"""One kind sentence, for the person who did something that can't be answered otherwise."""

from math import ceil

from bot.discord_ui.cards.card import Card, Tone, card
from bot.discord_ui.sentences import SENTENCES
from bot.discord_ui.stamp import stamp
from bot.discord_ui.tongue import say
from bot.tutor import Reason


def notice(sentence: str, tone: Tone = Tone.QUIET) -> Card:
    """A card of one sentence, which is ours: anybody's text in it must be escaped already."""
    return card(tone, [sentence])


def refusal(reason: Reason, again_at: float | None = None, where: tuple[int, ...] = ()) -> Card:
    """Why something was not done, and what to do instead; or when it can be, and where or by whom."""
    mention = "<@&{}>" if reason is Reason.NOT_A_STARTER else "<#{}>"
    places = ", ".join(mention.format(one) for one in where)
    return notice(say(SENTENCES[reason], again=stamp(ceil(again_at or 0)), where=places))
