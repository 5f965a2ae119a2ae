"""Everything Viva does for people, behind one name."""

from random import Random
from typing import TYPE_CHECKING

from bot.course import Shelf
from bot.tutor.afterwards import Afterwards
from bot.tutor.allowance import AllowanceRules, Allowances
from bot.tutor.asking import Asking, AskRules
from bot.tutor.banks import Banks
from bot.tutor.board_rules import BoardRules
from bot.tutor.boards import Boards
from bot.tutor.browsing import Browsing
from bot.tutor.cards import Cards
from bot.tutor.clock import Clock
from bot.tutor.configuring import Configuring
from bot.tutor.daily import Daily
from bot.tutor.examining import Examining
from bot.tutor.explaining import Explaining
from bot.tutor.exporting import Exporting
from bot.tutor.figures import Figuring
from bot.tutor.hosting import Hosting
from bot.tutor.housekeeping import Housekeeping, Retention
from bot.tutor.importing import Importing
from bot.tutor.judging import judge_of
from bot.tutor.languages import Languages
from bot.tutor.nudging import Nudging
from bot.tutor.planning import Planning
from bot.tutor.practising import Practising
from bot.tutor.privacy import Privacy
from bot.tutor.quizzing import Quizzing
from bot.tutor.remarks import Remarks
from bot.tutor.revising import Revising
from bot.tutor.tidings import Tidings
from bot.tutor.wish import QuizRules

if TYPE_CHECKING:
    from bot.storage import Storage


class Tutor:
    """The use cases, over one shelf of courses and one storage."""

    def __init__(
        self,
        shelf: Shelf,
        storage: "Storage",
        clock: Clock,
        rng: Random,
        ask: AskRules | None = None,
        quiz: QuizRules | None = None,
        boards: BoardRules | None = None,
        retention: Retention | None = None,
        allowances: AllowanceRules | None = None,
        tell_owner_hours: int = 0,
    ) -> None:
        self.shelf = shelf
        self._storage = storage
        self.allowances = Allowances(clock, allowances or AllowanceRules())
        self.tidings = Tidings(clock, tell_owner_hours)
        asking = ask or AskRules()
        self.asking = Asking(shelf, clock, asking)
        self.remarks = Remarks(storage, clock, keep_questions=asking.keep_questions)
        self._banks = Banks(shelf)
        self.browsing = Browsing(shelf)
        self.explaining = Explaining(self.asking, self.browsing, shelf.knows)
        self.practising = Practising(shelf, rng, self._banks)
        self.configuring = Configuring(
            storage,
            clock,
            ask=asking,
            quiz=quiz or QuizRules(),
            boards=boards or BoardRules(),
            retention=retention or Retention(),
        )
        quizzing = Quizzing(shelf, self._banks, storage, clock, rng, self.configuring)
        self.quizzing = quizzing
        self.hosting = Hosting(quizzing.rounds, storage, clock)
        self.afterwards = Afterwards(quizzing.rounds, quizzing.past, storage, clock)
        self.daily = Daily(quizzing.rounds, quizzing.starting, quizzing.drawing, storage, clock, rng)
        self.boards = Boards(storage, shelf, self._banks, clock, self.configuring, boards)
        self.figuring = Figuring(storage, self.boards, clock)
        cards = Cards(shelf)
        self.revising = Revising(cards, self._banks, storage, clock, judge_of(shelf))
        self.examining = Examining(shelf, cards, self._banks, storage, clock, rng)
        self.planning = Planning(cards, self._banks, storage, clock)
        self.exporting = Exporting(cards, self._banks, storage, clock)
        self.importing = Importing(cards, self._banks, storage)
        self.nudging = Nudging(storage, clock)
        self.languages = Languages(storage)
        self.privacy = Privacy(storage, quizzing, self.languages)
        self.housekeeping = Housekeeping(storage, clock, retention)

    async def open(self) -> None:
        """Open the database now rather than when it is first needed. Raises StorageError."""
        await self._storage.open_rounds()

    def make_banks(self) -> None:
        """Begin to make the banks of questions, beside everything else."""
        self._banks.begin()

    async def remembers(self, key: str, value: str) -> bool:
        """Whether `value` was what was last remembered under `key`."""
        return await self._storage.meta(key) == value

    async def remember(self, key: str, value: str) -> None:
        """Remember a small fact, such as which commands Discord was last told of."""
        await self._storage.set_meta(key, value)

    async def close(self) -> None:
        """Let go of the rounds, then of the database."""
        await self.daily.close()
        await self.nudging.close()
        await self.revising.close()
        await self.quizzing.close()
        await self.languages.close()
        await self._storage.close()
