"""What people remember: cards and their reviews."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, fields
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Integer,
    Row,
    Select,
    and_,
    bindparam,
    delete,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.column import Moment
from bot.storage.revision_values import StoredCard, StoredReview
from bot.storage.schema import card_reviews, cards, insert_into


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
    return await _found(connection, _all(), person_id=person_id)


async def not_new(connection: AsyncConnection, person_id: int, now: datetime) -> frozenset[str]:
    """Ids of the cards that can't be met for the first time now: reviewed before, put away, or put off."""
    return frozenset((await connection.execute(_not_new(), {"person_id": person_id, "now": now})).scalars())


async def some(connection: AsyncConnection, person_id: int, card_ids: Collection[str]) -> tuple[StoredCard, ...]:
    """Those of the ids that the person has."""
    here = and_(cards.c.person_id == person_id, cards.c.card_id.in_(card_ids))
    return await _found(connection, _CARDS.where(here))


async def due(connection: AsyncConnection, person_id: int, now: datetime, limit: int) -> tuple[StoredCard, ...]:
    """Cards to review now, the one waiting longest first."""
    return await _found(connection, _due(), person_id=person_id, now=now, limit=limit)


async def count_due(connection: AsyncConnection, person_id: int, now: datetime) -> int:
    """How many there are."""
    return int((await connection.execute(_count_due(), {"person_id": person_id, "now": now})).scalar_one())


async def missed(connection: AsyncConnection, person_id: int) -> tuple[StoredCard, ...]:
    """Cards still owed right answers, the most owed first."""
    return await _found(connection, _missed(), person_id=person_id)


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
    said = select(*(card_reviews.c[name] for name in _REVIEW)).where(card_reviews.c.person_id == person_id)
    if since is not None:
        said = said.where(card_reviews.c.at >= since)
    found = await connection.execute(said.order_by(card_reviews.c.at, card_reviews.c.card_id, card_reviews.c.number))
    return tuple(StoredReview(**dict(zip(_REVIEW, row, strict=True))) for row in found)


async def last_review(connection: AsyncConnection, person_id: int, card_id: str) -> int:
    """The number of a card's last review; 0 where there was none. A card that is back has those from before."""
    here = and_(card_reviews.c.person_id == person_id, card_reviews.c.card_id == card_id)
    found = await connection.execute(select(func.coalesce(func.max(card_reviews.c.number), 0)).where(here))
    return int(found.scalar_one())


async def count_reviews(connection: AsyncConnection, person_id: int) -> int:
    """How many reviews a person has done."""
    counted = select(func.count()).select_from(card_reviews).where(card_reviews.c.person_id == person_id)
    return int((await connection.execute(counted)).scalar_one())


# Each statement is put together once: that takes longer than a person's cards do.

_PERSON: BindParameter[int] = bindparam("person_id", type_=BigInteger)
_NOW = bindparam("now", type_=Moment)
_FIELDS = tuple(field.name for field in fields(StoredCard))
_REVIEW = tuple(field.name for field in fields(StoredReview))
_CARDS = select(*(cards.c[name] for name in _FIELDS))


@cache
def _all() -> Select[Any]:
    return _CARDS.where(cards.c.person_id == _PERSON).order_by(cards.c.card_id)


@cache
def _not_new() -> Select[Any]:
    away = or_(cards.c.stage > 0, cards.c.suspended.is_(True), cards.c.buried_until > _NOW)
    return select(cards.c.card_id).where(cards.c.person_id == _PERSON, away)


@cache
def _due() -> Select[Any]:
    return _CARDS.where(_waits()).order_by(cards.c.due, cards.c.card_id).limit(bindparam("limit", type_=Integer))


@cache
def _count_due() -> Select[Any]:
    return select(func.count()).select_from(cards).where(_waits())


def _waits() -> ColumnElement[bool]:
    return and_(
        cards.c.person_id == _PERSON,
        cards.c.due <= _NOW,
        cards.c.stage > 0,
        cards.c.suspended.is_(False),
        or_(cards.c.buried_until.is_(None), cards.c.buried_until <= _NOW),
    )


@cache
def _missed() -> Select[Any]:
    owing = and_(cards.c.person_id == _PERSON, cards.c.owed > 0, cards.c.suspended.is_(False))
    return _CARDS.where(owing).order_by(cards.c.owed.desc(), cards.c.card_id)


async def _found(connection: AsyncConnection, asked: Select[Any], **values: Any) -> tuple[StoredCard, ...]:
    return tuple(_card(row) for row in await connection.execute(asked, values))


def _card(row: Row[Any]) -> StoredCard:
    return StoredCard(**dict(zip(_FIELDS, row, strict=True)))
