"""A class's answers, put into the bot's own storage as if they had been played."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scenes import Scene

from bot.storage import Entry, Storage, Verdict


def storage_of(scene: Scene) -> Storage:
    """The storage inside the bot."""
    storage: Storage = scene.env.bot.tutor._storage  # type: ignore[attr-defined]  # simcord types it as a plain client
    return storage


def now(scene: Scene) -> datetime:
    """The simulated moment."""
    moment: datetime = scene.env.now()
    return moment.astimezone(UTC)


def answer(scene: Scene, person_id: int, points: int, number: int = 1, **other: Any) -> Entry:
    """A right answer just now, unless said otherwise; wrong without points."""
    told = {
        "server_id": scene.guild.id,
        "channel_id": scene.channel.id,
        "round_id": "round-1",
        "question_number": number,
        "question_id": f"question-{number}",
        "topic": "Understanding Server Virtualization",
        "person_id": person_id,
        "name": f"Person {person_id}",
        "verdict": Verdict.RIGHT if points else Verdict.WRONG,
        "points": points,
        "latency_ms": 1500,
        "at": now(scene),
    }
    return Entry(**(told | other))


def left_of(folder: Path, person_id: int, name: str) -> list[str]:
    """The database's files under `folder` that still hold an id or a name."""
    traces = (name.encode(), person_id.to_bytes(8, "big"), str(person_id).encode())
    return [file.name for file in folder.glob("viva.sqlite3*") for trace in traces if trace in file.read_bytes()]


async def fill(scene: Scene, people: int) -> None:
    """So many people with one answer each, the first with the most points."""
    await storage_of(scene).record([answer(scene, number, 1000 - number) for number in range(1, people + 1)])
