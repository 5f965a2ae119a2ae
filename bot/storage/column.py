"""Types of column that every database keeps alike: moments, words, and numbers a row gets by itself."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Dialect, Integer, Text, TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept as whole microseconds since 1970 UTC: the same on every database, and exact."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Raises ValueError for a datetime without a time zone: that is a bug of the caller's."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a time zone cannot be stored: {value!r}")
        return (value - _EPOCH) // timedelta(microseconds=1)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """In UTC."""
        return None if value is None else _EPOCH + timedelta(microseconds=int(value))


class Words(TypeDecorator[str]):
    r"""Anybody's text. PostgreSQL takes no `\x00` and neither takes half of a surrogate pair; both are left out."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The text as it will come back."""
        if value is None or (value.isascii() and "\x00" not in value):
            return value
        return value.replace("\x00", "").encode("utf-8", "ignore").decode("utf-8")

    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:
        """As stored."""
        return None if value is None else str(value)


# SQLite numbers rows by itself only in a column of exactly this type.
Serial = BigInteger().with_variant(Integer(), "sqlite")
