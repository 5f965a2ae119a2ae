"""What the storage tests tell about: a class, its rounds and their entries."""

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.storage import Entry, SavedRound, Verdict

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SERVER = 700_000_000_000_000_001
CHANNEL = 700_000_000_000_000_002
ADA, BEN, CLEO, DAN = (900_000_000_000_000_000 + number for number in range(1, 5))
NAMES = {ADA: "Ada", BEN: "Ben", CLEO: "Cleo", DAN: "Dan"}


def entry(person_id: int = ADA, points: int = 10, number: int = 1, **other: Any) -> Entry:
    """A right answer to question `number` of a round, unless said otherwise; wrong without points."""
    told = {
        "server_id": SERVER,
        "channel_id": CHANNEL,
        "round_id": "round-1",
        "question_number": number,
        "question_id": f"question-{number}",
        "topic": "Hypervisors",
        "person_id": person_id,
        "name": NAMES.get(person_id, f"Person {person_id}"),
        "verdict": Verdict.RIGHT if points else Verdict.WRONG,
        "points": points,
        "latency_ms": 1500,
        "at": NOON + timedelta(seconds=number),
    }
    return Entry(**(told | other))


def saved_round(round_id: str = "round-1", **other: Any) -> SavedRound:
    """A round waiting for its bell."""
    told = {
        "round_id": round_id,
        "server_id": SERVER,
        "channel_id": CHANNEL,
        "message_id": 700_000_000_000_000_003,
        "host_id": ADA,
        "state": '{"question": 1}',
        "deadline_at": NOON + timedelta(seconds=20),
        "updated_at": NOON,
    }
    return SavedRound(**(told | other))
