"""The cards people brought along themselves. Nobody else ever sees one."""

from collections.abc import Collection, Sequence
from dataclasses import asdict

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.revision_values import OwnCard
from bot.storage.schema import insert_into, own_cards

_AT_ONCE = 500


async def of_person(connection: AsyncConnection, person_id: int) -> tuple[OwnCard, ...]:
    """All of a person's, in the order they came."""
    theirs = select(own_cards).where(own_cards.c.person_id == person_id)
    found = await connection.execute(theirs.order_by(own_cards.c.place, own_cards.c.card_id))
    return tuple(OwnCard(row.card_id, row.deck, row.front, row.back) for row in found)


async def put(connection: AsyncConnection, person_id: int, found: Sequence[OwnCard], most: int) -> int:
    """Keep cards in the place of those of the same ids, new ones after the others. Returns how many are new.

    Where the person would have more than `most` by then, nothing is kept and -1 returned.
    """
    ids = set(
        (await connection.execute(select(own_cards.c.card_id).where(own_cards.c.person_id == person_id))).scalars()
    )
    last = select(func.coalesce(func.max(own_cards.c.place), 0)).where(own_cards.c.person_id == person_id)
    place = int((await connection.execute(last)).scalar_one())
    new = {card.card_id for card in found} - ids
    if len(ids) + len(new) > most:
        return -1
    rows = [
        {"person_id": person_id, "place": place + at, **asdict(card)}
        for at, card in enumerate({card.card_id: card for card in found}.values(), start=1)
    ]
    statement = insert_into(connection.dialect.name, own_cards)
    words = {name: statement.excluded[name] for name in ("deck", "front", "back")}
    write = statement.on_conflict_do_update(index_elements=["person_id", "card_id"], set_=words)
    for start in range(0, len(rows), _AT_ONCE):
        await connection.execute(write, rows[start : start + _AT_ONCE])
    return len(new)


async def drop(connection: AsyncConnection, person_id: int, card_ids: Collection[str]) -> int:
    """Delete some. Returns how many there were."""
    ordered, touched = sorted(card_ids), 0
    for start in range(0, len(ordered), _AT_ONCE):
        some = own_cards.c.card_id.in_(ordered[start : start + _AT_ONCE])
        touched += (
            await connection.execute(delete(own_cards).where(own_cards.c.person_id == person_id, some))
        ).rowcount
    return touched
