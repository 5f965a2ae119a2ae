"""What rounds as use cases are played with: a note with a table, two people, and a database that has its moods."""

from collections.abc import Mapping
from pathlib import Path

from bot.course import Shelf, read_shelf
from bot.storage import BusyError, Corrected, Entry, SavedRound, Storage
from bot.tutor import Person, Place

ASHA, BEN = Person(1, "Asha"), Person(2, "Ben")
HERE = Place(server_id=10, channel_id=20)
NOTE = """\
# Rivers

| Feature | Meander | Delta | Gorge |
| --- | --- | --- | --- |
| **Where** | Lower course | Mouth | Upper course |
| **Made by** | Wear on the outer bank | Sediment that settles | Cutting down into rock |
| **Shape** | A bend | A fan of channels | A narrow cleft |
| **Typical slope** | Gentle | Almost flat | Steep |
"""


def course_in(folder: Path) -> Shelf:
    """The note's course, written into the folder and read."""
    (folder / "rivers.md").write_text(NOTE)
    return read_shelf(folder)


class Moody(Storage):
    """A database that can be too busy to keep anything of a round, or to correct it."""

    busy = False

    def _may_refuse(self) -> None:
        if self.busy:
            raise BusyError("The database is held by another program.")

    async def advance(self, saved: SavedRound, entries: tuple[Entry, ...]) -> int:
        self._may_refuse()
        return await super().advance(saved, entries)

    async def void(self, round_id: str, question_number: int) -> tuple[Corrected, ...]:
        self._may_refuse()
        return await super().void(round_id, question_number)

    async def accept(self, round_id: str, question_number: int, points: Mapping[int, int]) -> tuple[Corrected, ...]:
        self._may_refuse()
        return await super().accept(round_id, question_number, points)
