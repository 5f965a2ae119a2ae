"""What people remember: cards and their reviews."""

from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import card_reviews, cards, insert_into
from bot.storage.values import StoredCard, StoredReview


async def review(connection: AsyncConnection, person_id: int, card: StoredCard, done: StoredReview) -> bool:
    """Keep a review and what the card is after it. False, and nothing done, where that review was kept already."""
    row = insert_into(connection.dialect.name, card_reviews).values(person_id=person_id, **asdict(done))
    if (await connection.execute(row.on_conflict_do_nothing().returning(card_reviews.c.number))).first() is None:
        return False
    await put(connection, person_id, (card,))
    return True


async def put(connection: AsyncConnection, person_id: int, found: Sequence[StoredCard]) -> None:
    """Keep cards as they are now, in the place of what they were."""
    if not found:
        return
    statement = insert_into(connection.dialect.name, cards)
    rows = [{"person_id": person_id, **asdict(card)} for card in found]
    others = {name: statement.excluded[name] for name in rows[0] if name not in {"person_id", "card_id"}}
    await connection.execute(
        statement.on_conflict_do_update(index_elements=["person_id", "card_id"], set_=others), rows
    )


async def miss(connection: AsyncConnection, person_id: int, missed: Sequence[StoredCard]) -> None:
    """Put cards on the list of the missed; of those already there, only what is owed changes."""
    if not missed:
        return
    statement = insert_into(connection.dialect.name, cards)
    rows = [{"person_id": person_id, **asdict(card)} for card in missed]
    owed = {"owed": statement.excluded.owed}
    await connection.execute(statement.on_conflict_do_update(index_elements=["person_id", "card_id"], set_=owed), rows)


async def of_person(connection: AsyncConnection, person_id: int) -> tuple[StoredCard, ...]:
    """All of a person's cards."""
    found = await connection.execute(select(cards).where(cards.c.person_id == person_id).order_by(cards.c.card_id))
    return tuple(_card(row) for row in found)


async def not_new(connection: AsyncConnection, person_id: int, now: datetime) -> frozenset[str]:
    """Ids of the cards that can't be met for the first time now: reviewed before, put away, or put off."""
    away = or_(cards.c.stage > 0, cards.c.suspended.is_(True), cards.c.buried_until > now)
    found = await connection.execute(select(cards.c.card_id).where(cards.c.person_id == person_id, away))
    return frozenset(found.scalars())


async def some(connection: AsyncConnection, person_id: int, card_ids: Collection[str]) -> tuple[StoredCard, ...]:
    """Those of the ids that the person has."""
    here = and_(cards.c.person_id == person_id, cards.c.card_id.in_(card_ids))
    return tuple(_card(row) for row in await connection.execute(select(cards).where(here)))


async def due(connection: AsyncConnection, person_id: int, now: datetime, limit: int) -> tuple[StoredCard, ...]:
    """Cards to review now, the one waiting longest first."""
    waiting = select(cards).where(_waits(person_id, now)).order_by(cards.c.due, cards.c.card_id).limit(limit)
    return tuple(_card(row) for row in await connection.execute(waiting))


async def count_due(connection: AsyncConnection, person_id: int, now: datetime) -> int:
    """How many there are."""
    counted = select(func.count()).select_from(cards).where(_waits(person_id, now))
    return int((await connection.execute(counted)).scalar_one())


def _waits(person_id: int, now: datetime) -> ColumnElement[bool]:
    return and_(
        cards.c.person_id == person_id,
        cards.c.due <= now,
        cards.c.stage > 0,
        cards.c.suspended.is_(False),
        or_(cards.c.buried_until.is_(None), cards.c.buried_until <= now),
    )


async def missed(connection: AsyncConnection, person_id: int) -> tuple[StoredCard, ...]:
    """Cards still owed right answers, the most owed first."""
    owing = and_(cards.c.person_id == person_id, cards.c.owed > 0, cards.c.suspended.is_(False))
    found = await connection.execute(select(cards).where(owing).order_by(cards.c.owed.desc(), cards.c.card_id))
    return tuple(_card(row) for row in found)


async def mark(
    connection: AsyncConnection, person_id: int, card_id: str, *, suspended: bool, buried_until: datetime | None
) -> None:
    """Take a card out of the way for good, until a time, or not any more."""
    await connection.execute(
        update(cards)
        .where(cards.c.person_id == person_id, cards.c.card_id == card_id)
        .values(suspended=suspended, buried_until=buried_until)
    )


async def drop(connection: AsyncConnection, person_id: int, card_ids: Collection[str]) -> int:
    """Cards whose questions are gone. Their reviews stay: they still say how the person forgets."""
    here = and_(cards.c.person_id == person_id, cards.c.card_id.in_(card_ids))
    return (await connection.execute(delete(cards).where(here))).rowcount


async def reviews(connection: AsyncConnection, person_id: int, since: datetime | None) -> tuple[StoredReview, ...]:
    """A person's reviews in the order of time."""
    said = select(card_reviews).where(card_reviews.c.person_id == person_id)
    if since is not None:
        said = said.where(card_reviews.c.at >= since)
    found = await connection.execute(said.order_by(card_reviews.c.at, card_reviews.c.card_id, card_reviews.c.number))
    return tuple(StoredReview(**_without_person(row)) for row in found)


async def last_review(connection: AsyncConnection, person_id: int, card_id: str) -> int:
    """The number of a card's last review; 0 where there was none. A card that is back has those from before."""
    here = and_(card_reviews.c.person_id == person_id, card_reviews.c.card_id == card_id)
    found = await connection.execute(select(func.coalesce(func.max(card_reviews.c.number), 0)).where(here))
    return int(found.scalar_one())


async def count_reviews(connection: AsyncConnection, person_id: int) -> int:
    """How many reviews a person has done."""
    counted = select(func.count()).select_from(card_reviews).where(card_reviews.c.person_id == person_id)
    return int((await connection.execute(counted)).scalar_one())


def _card(row: Row[Any]) -> StoredCard:
    return StoredCard(**_without_person(row))


def _without_person(row: Row[Any]) -> dict[str, Any]:
    return {name: value for name, value in row._mapping.items() if name != "person_id"}
