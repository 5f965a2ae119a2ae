"""What the deck is called that holds the cards one brought along without a deck: the tutor has one name for it, every
language its own."""

from bot.discord_ui.tongue import mark, say
from bot.tutor.cards import OWN_DECK

CALLED = mark("My own cards")


def called(topic: str) -> str:
    """A topic or deck as it is read."""
    return say(CALLED) if topic == OWN_DECK else topic


def meant(typed: str) -> str:
    """A topic or deck as the tutor knows it."""
    return OWN_DECK if typed.strip().casefold() == say(CALLED).casefold() else typed
