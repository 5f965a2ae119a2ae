"""The part of the storage's door that is about revising; `Storage` has it as its own."""

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.storage import cards, consent, own_cards, reviser
from bot.storage.database import Database
from bot.storage.revision_values import OwnCard, Reviser, StoredCard, StoredReview


class RevisingStorage:
    """Cards, reviews, revisers, desks. Nothing is written of somebody who asked to be forgotten."""

    _database: Database
    _salt: str

    async def review(self, person_id: int, card: StoredCard, done: StoredReview) -> bool:
        """Keep a review and what the card is after it, as one. False, and nothing done, where it was kept before."""
        return bool(
            await self._database.write(consent.unless_forgotten, person_id, self._salt, cards.review, card, done)
        )

    async def put_cards(self, person_id: int, found: Sequence[StoredCard]) -> None:
        """Keep cards as they are now, in the place of what they were."""
        await self._database.write(consent.unless_forgotten, person_id, self._salt, cards.put, found)

    async def miss_cards(self, person_id: int, missed: Sequence[StoredCard]) -> None:
        """Put cards on the list of the missed; of those the person has, only what is owed changes."""
        await self._database.write(consent.unless_forgotten, person_id, self._salt, cards.miss, missed)

    async def mark_card(
        self, person_id: int, card_id: str, *, suspended: bool = False, buried_until: datetime | None = None
    ) -> None:
        """Take a card out of the way for good, until a time, or not any more."""
        await self._database.write(cards.mark, person_id, card_id, suspended=suspended, buried_until=buried_until)

    async def drop_cards(self, person_id: int, card_ids: Collection[str]) -> int:
        """Drop cards whose questions are gone. Returns how many there were."""
        return await self._database.write(cards.drop, person_id, card_ids)

    async def cards(self, person_id: int) -> tuple[StoredCard, ...]:
        """All of a person's cards."""
        return await self._database.read(cards.of_person, person_id)

    async def not_new_cards(self, person_id: int, now: datetime) -> frozenset[str]:
        """Ids of the cards that can't be met for the first time now: reviewed before, put away, or put off."""
        return await self._database.read(cards.not_new, person_id, now)

    async def some_cards(self, person_id: int, card_ids: Collection[str]) -> tuple[StoredCard, ...]:
        """Those of the ids that the person has."""
        return await self._database.read(cards.some, person_id, card_ids)

    async def due_cards(self, person_id: int, now: datetime, *, limit: int = 50) -> tuple[StoredCard, ...]:
        """Cards to review now, the one waiting longest first."""
        return await self._database.read(cards.due, person_id, now, limit)

    async def count_due(self, person_id: int, now: datetime) -> int:
        """How many cards there are to review now."""
        return await self._database.read(cards.count_due, person_id, now)

    async def missed_cards(self, person_id: int) -> tuple[StoredCard, ...]:
        """Cards still owed right answers."""
        return await self._database.read(cards.missed, person_id)

    async def card_reviews(self, person_id: int, *, since: datetime | None = None) -> tuple[StoredReview, ...]:
        """A person's reviews in the order of time."""
        return await self._database.read(cards.reviews, person_id, since)

    async def last_review(self, person_id: int, card_id: str) -> int:
        """The number of a card's last review, 0 without any; of one that was dropped and is back, too."""
        return await self._database.read(cards.last_review, person_id, card_id)

    async def count_reviews(self, person_id: int) -> int:
        """How many reviews a person has done."""
        return await self._database.read(cards.count_reviews, person_id)

    async def own_cards(self, person_id: int) -> tuple[OwnCard, ...]:
        """The cards a person brought along, in the order they came."""
        return await self._database.read(own_cards.of_person, person_id)

    async def put_own_cards(self, person_id: int, found: Sequence[OwnCard], *, most: int) -> int:
        """Keep cards in the place of those of the same ids. Returns how many are new.

        -1, and nothing kept, where the person would have more than `most`.
        """
        kept = await self._database.write(consent.unless_forgotten, person_id, self._salt, own_cards.put, found, most)
        return kept or 0

    async def drop_own_cards(self, person_id: int, card_ids: Collection[str]) -> int:
        """Delete some, and what the person remembers of them. Returns how many there were."""
        await self._database.write(cards.drop, person_id, card_ids)
        return await self._database.write(own_cards.drop, person_id, card_ids)

    async def reviser(self, person_id: int) -> Reviser:
        """How a person revises."""
        return await self._database.read(reviser.of_person, person_id)

    async def set_reviser(self, chosen: Reviser) -> None:
        """Keep it, in the place of what was chosen before."""
        await self._database.write(consent.unless_forgotten, chosen.person_id, self._salt, reviser.put, chosen)

    async def to_nudge(self, now: datetime, *, limit: int = 100) -> tuple[Reviser, ...]:
        """Whose time to be reminded has come, the longest waiting first."""
        return await self._database.read(reviser.to_nudge, now, limit)

    async def next_nudge(self) -> datetime | None:
        """When anybody is next to be reminded."""
        return await self._database.read(reviser.next_nudge)

    async def desk(self, person_id: int) -> str | None:
        """What a person left on their desk, as it was put there."""
        return await self._database.read(reviser.desk, person_id)

    async def put_desk(self, person_id: int, state: str, *, at: datetime) -> None:
        """Keep what is on the desk."""
        await self._database.write(consent.unless_forgotten, person_id, self._salt, reviser.put_desk, state, at)

    async def clear_desk(self, person_id: int) -> None:
        """Nothing is on it any more."""
        await self._database.write(reviser.clear_desk, person_id)
