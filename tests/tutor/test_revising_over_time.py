"""Whatever happens, in whatever order: nothing due is lost, every review counts once, and the schedule is FSRS's own.

The machine revises over a real SQLite file with a clock turned by hand; beside it stands the `fsrs` library alone.
"""

import asyncio
import shutil
import tempfile
from collections.abc import Coroutine
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import fsrs
from hands import Hands
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from revision_scenes import ADA, DAY, MINUTE, WORDS, revising, shelf_of

from bot.course import Shelf
from bot.revision import Grade
from bot.storage import Storage
from bot.tutor.dealing import AHEAD
from bot.tutor.desk import Way
from bot.tutor.revising import Aside, Finished, Revising, Turn

T = TypeVar("T")
ZONES = ("UTC", "Asia/Kolkata", "America/New_York", "Pacific/Auckland")
EDITS = (WORDS, WORDS[1:], WORDS[:3])
SCHEDULER = fsrs.Scheduler(enable_fuzzing=False)


@cache
def shelf(words: tuple[str, ...]) -> Shelf:
    """The course with these words, read once for all examples."""
    folder = tempfile.mkdtemp()
    try:
        read = shelf_of(Path(folder), words)
        read.make_banks()
        return read
    finally:
        shutil.rmtree(folder)


class Revision(RuleBasedStateMachine):
    """One person's weeks."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.loop = asyncio.new_event_loop()
        self.clock = Hands()
        self.words = WORDS
        self.zone = "UTC"
        self.turn: Turn | Finished | None = None
        self.cards: dict[str, fsrs.Card] = {}
        self.reviews = 0
        self.suspended: set[str] = set()
        self.buried: dict[str, datetime] = {}

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    @property
    def now(self) -> datetime:
        return datetime.fromtimestamp(self.clock.now, UTC)

    def there(self, card_id: str) -> bool:
        return shelf(self.words).question(card_id) is not None

    def due(self) -> set[str]:
        return {
            card_id
            for card_id, card in self.cards.items()
            if card.due <= self.now
            and self.there(card_id)
            and card_id not in self.suspended
            and self.buried.get(card_id, self.now) <= self.now
        }

    @initialize()
    def open(self) -> None:
        self.storage = self.run(Storage.open(f"sqlite:///{self.folder / 'viva.sqlite3'}"))
        self.revise: Revising = revising(shelf(self.words), self.storage, self.clock)

    @rule()
    def begin(self) -> None:
        due = self.due()
        self.turn = self.run(self.revise.begin(ADA, Way.DUE))
        if due:
            assert isinstance(self.turn, Turn)
            assert self.turn.question.question_id in due
        elif isinstance(self.turn, Turn):
            card = self.cards.get(self.turn.question.question_id)
            assert card is None or card.due <= self.now + AHEAD

    @precondition(lambda self: isinstance(self.turn, Turn))
    @rule(grade=st.sampled_from(Grade), twice=st.booleans())
    def grade(self, grade: Grade, *, twice: bool) -> None:
        turn = self.turn
        assert isinstance(turn, Turn)
        card_id = turn.question.question_id
        presses = [self.revise.grade(ADA, card_id, turn.number, grade) for _ in range(1 + twice)]
        shown = self.run(_together(presses))
        self.turn = shown[-1]
        if not self.there(card_id):  # it left the notes while it lay open
            return
        before = self.cards.get(card_id) or fsrs.Card(card_id=0, due=self.now)
        self.cards[card_id], _ = SCHEDULER.review_card(before, fsrs.Rating(grade), self.now)
        self.reviews += 1
        assert self.cards[card_id].due == turn_due(turn, grade, self.now, self.cards[card_id])

    @precondition(lambda self: isinstance(self.turn, Turn))
    @rule(how=st.sampled_from(Aside))
    def put_aside(self, how: Aside) -> None:
        assert isinstance(self.turn, Turn)
        card_id = self.turn.question.question_id
        self.turn = self.run(self.revise.put_aside(ADA, card_id, how))
        if how is Aside.SUSPEND and self.there(card_id):
            self.suspended.add(card_id)
        if how is Aside.BURY:
            zone = ZoneInfo(self.zone)
            tomorrow = self.now.astimezone(zone).date() + timedelta(days=1)
            self.buried[card_id] = datetime.combine(tomorrow, time(), zone).astimezone(UTC)

    @rule(seconds=st.sampled_from([MINUTE, 11 * MINUTE, 7 * 3600, DAY, 4 * DAY, 30 * DAY]))
    def time_passes(self, seconds: float) -> None:
        self.clock.turn(seconds)

    @rule()
    def restart(self) -> None:
        self.run(self.storage.close())
        self.open()

    @rule(words=st.sampled_from(EDITS))
    def edit(self, words: tuple[str, ...]) -> None:
        self.words = words
        self.revise = revising(shelf(words), self.storage, self.clock)
        self.turn = None

    @rule(zone=st.sampled_from(ZONES))
    def move(self, zone: str) -> None:
        self.zone = zone
        self.run(self.storage.set_reviser(replace(self.run(self.storage.reviser(ADA)), zone=zone)))

    @invariant()
    def what_is_kept_is_what_fsrs_says(self) -> None:
        if not hasattr(self, "storage"):
            return
        kept = {card.card_id: card for card in self.run(self.storage.cards(ADA)) if card.stage}
        for card_id in [each for each in self.cards if each not in kept]:
            assert not self.there(card_id)  # a card is only ever dropped while its question is out of the notes
            del self.cards[card_id]
            self.suspended.discard(card_id)
            self.buried.pop(card_id, None)
        assert kept.keys() == self.cards.keys()
        for card_id, card in self.cards.items():
            assert (kept[card_id].due, kept[card_id].stability) == (card.due, card.stability)
        assert len(self.run(self.storage.card_reviews(ADA))) == self.reviews

    def teardown(self) -> None:
        if hasattr(self, "storage"):
            self.run(self.storage.close())
        self.loop.close()
        shutil.rmtree(self.folder)


async def _together(presses: list[Coroutine[Any, Any, Turn | Finished]]) -> list[Turn | Finished]:
    return list(await asyncio.gather(*presses))


def turn_due(turn: Turn, grade: Grade, now: datetime, card: fsrs.Card) -> datetime:
    """What the button said, where it was pressed at once."""
    return turn.dates[grade] if turn.at == now else card.due


Revision.TestCase.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)
TestRevision = Revision.TestCase
