"""What helps a teacher mend the notes: answers people found unhelpful, questions the notes could not answer.

Who it was is kept only as a salted hash: enough to delete it with the person, and to count one voice once.
"""

import hashlib
import hmac
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import RowMapping, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import meta
from bot.storage.schema import feedback, insert_into
from bot.storage.sweep import SWEEP_DUE
from bot.storage.values import Feedback, FeedbackKind


def person_hash(salt: str, person_id: int) -> str:
    """Keyed SHA-256, so that nobody without the salt can try ids until one fits."""
    return hmac.new(bytes.fromhex(salt), str(person_id).encode(), hashlib.sha256).hexdigest()


async def add(connection: AsyncConnection, feedback_id: str, remark: Feedback) -> None:
    """Keep a remark. The same id again changes nothing."""
    row = {name: getattr(remark, name) for name in Feedback.__slots__}
    await connection.execute(
        insert_into(connection.dialect.name, feedback).values(feedback_id=feedback_id, **row).on_conflict_do_nothing()
    )


async def of_server(
    connection: AsyncConnection, server_id: int, kind: FeedbackKind, limit: int
) -> tuple[Feedback, ...]:
    """The latest first."""
    found = await connection.execute(
        select(feedback)
        .where(feedback.c.server_id == server_id, feedback.c.kind == kind)
        .order_by(feedback.c.at.desc(), feedback.c.feedback_id)
        .limit(limit)
    )
    return tuple(_remark(row) for row in found.mappings())


def _remark(row: RowMapping) -> Feedback:
    told = {name: value for name, value in row.items() if name != "feedback_id"}
    return Feedback(**(told | {"kind": FeedbackKind(row["kind"])}))


async def drop_before(
    connection: AsyncConnection, moment: datetime, server_id: int | None, besides: Collection[int]
) -> int:
    """Remarks older than this, of one server or of all besides some. Returns how many there were."""
    old = delete(feedback).where(feedback.c.at < moment)
    if server_id is not None:
        old = old.where(feedback.c.server_id == server_id)
    if besides:
        old = old.where(feedback.c.server_id.not_in(sorted(besides)))
    dropped = (await connection.execute(old)).rowcount
    if dropped:
        await meta.put(connection, SWEEP_DUE, "yes")
    return dropped
