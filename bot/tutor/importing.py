"""Cards somebody brings along: taken from a file, kept for them alone, revised like all others."""

import asyncio
import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.questions import Question
from bot.revision import Brought, read_cards
from bot.storage import OwnCard
from bot.tutor.banks import Banks
from bot.tutor.cards import OWN_DECK, Cards, Decks, begun_by
from bot.tutor.refusal import Reason, Refused
from bot.tutor.wording import Called

if TYPE_CHECKING:
    from bot.storage import Storage

MOST = 2000
"""Own cards of one person."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a file."""

    new: int
    updated: int
    in_course: int
    """Left out, for the course has them: they were exported from here."""


class Importing:
    """Everybody's own cards."""

    def __init__(self, cards: Cards, banks: Banks, storage: "Storage") -> None:
        self._decks = Decks(cards, banks, storage)
        self._storage = storage

    async def take(self, person_id: int, data: bytes, deck: str = "", called: Called = str) -> Taken:
        """Take the cards of a file, those taken before in their old place.

        A deck called as the one of cards without a deck is that one. Raises BadFileError with the line; Refused;
        StorageError.
        """
        if await self._storage.is_forgotten(person_id):
            raise Refused(Reason.FORGOTTEN)
        brought = await asyncio.to_thread(read_cards, data, " ".join(deck.split()))
        cards = await self._decks.of(person_id)
        course, own = await asyncio.to_thread(_guids, cards)
        taken = (_own(person_id, each, own.get(each.guid)) for each in brought if each.guid not in course)
        wanted = [replace(card, deck="") if _same(card.deck, called(OWN_DECK)) else card for card in taken]
        found = {card.card_id: card for card in wanted}
        new = await self._storage.put_own_cards(person_id, tuple(found.values()), most=MOST)
        if new < 0:
            raise Refused(Reason.TOO_MANY_OWN_CARDS)
        return Taken(new, len(found) - new, sum(each.guid in course for each in brought))

    async def drop(self, person_id: int, deck: str) -> int:
        """Delete a deck of own cards, and what is remembered of them. Raises Refused for no such deck."""
        cards = await self._storage.own_cards(person_id)
        ids = [card.card_id for card in cards if _same(card.deck or OWN_DECK, deck)]
        if not ids:
            raise Refused(Reason.NO_SUCH_DECK)
        return await self._storage.drop_own_cards(person_id, ids)

    async def decks(self, person_id: int, typed: str, called: Called = str) -> tuple[str, ...]:
        """The person's own decks that what was typed so far may become."""
        return begun_by(typed, (called(card.deck or OWN_DECK) for card in await self._storage.own_cards(person_id)))


def _same(deck: str, other: str) -> bool:
    return deck.casefold() == other.strip().casefold()


def _guids(cards: Cards) -> tuple[frozenset[str], dict[str, Question]]:
    """The ids that cards have in our own exports: the course's, and one's own with what they are here."""
    from bot.tutor.anki import guid  # noqa: PLC0415  # a library for whoever needs one

    return frozenset(map(guid, cards.of_courses())), {guid(card): card for card in cards.own()}


def _own(person_id: int, card: Brought, before: Question | None) -> OwnCard:
    """One that comes back from our own export stays the card it is, in its deck."""
    if before is not None:
        deck = "" if before.topic == OWN_DECK else before.topic
        return OwnCard(before.question_id, deck, card.front, card.back)
    return OwnCard(_id(person_id, card), card.deck, card.front, card.back)


def _id(person_id: int, card: Brought) -> str:
    """The same for the same person's same card: by the id in the file, else by what is asked."""
    key = card.guid or card.front
    return "own-" + hashlib.sha256(f"{person_id}\0{bool(card.guid)}\0{key}".encode("utf-8", "ignore")).hexdigest()[:20]
