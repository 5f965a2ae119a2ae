"""One course put together: its notes, what they say, the index over both, the questions made from them."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from bot.course.manifest import Manifest, read_manifest
from bot.knowledge import Knowledge
from bot.notes import Note, Problem, Severity, Vault
from bot.questions import Bank, Kind, Question
from bot.search import Index

if TYPE_CHECKING:
    from bot.notes import Progress
    from bot.questions import Imported
    from bot.questions.judge import Judge

QUESTIONS = "questions"
"""The folder, beside the notes, where a teacher puts question banks."""


@dataclass(frozen=True)
class Course:
    """Everything Viva knows of one course. Read again, it is a new value; a round under way keeps the old one."""

    folder: Path
    manifest: Manifest
    vault: Vault
    notes: tuple[Note, ...]
    """The notes that teach: quiz sheets and exam papers are material for the bank, and no place to learn from."""
    knowledge: Knowledge
    index: Index
    reading_problems: tuple[Problem, ...]
    """Of the manifest and the notes."""

    @property
    def title(self) -> str:
        """What the course is called."""
        return self.manifest.title

    @cached_property
    def bank(self) -> Bank:
        """Every question of the course. Made when it is first wanted: answers need not wait for it."""
        from bot.questions import write  # noqa: PLC0415  # a kept course has its bank already

        imported = (each.to_question() for each in self.imported)
        return Bank.build(
            self._teachers[0],
            (question for question in imported if question is not None),
            write(self.knowledge, self.notes),
            notes=self.vault.notes,
            terms=self.knowledge.terms,
        )

    def is_called(self, name: str) -> bool:
        """Whether this is the course's title, in any case."""
        return name.strip().casefold() == self.title.casefold()

    def asks(self, topic: str, kinds: Collection[Kind] = ()) -> tuple[Question, ...]:
        """The questions on a topic, of these kinds; all of them for the course's own title or no topic."""
        return self.bank.find("" if self.is_called(topic) else topic, kinds)

    @property
    def has_bank(self) -> bool:
        """Whether the bank is made already."""
        return "bank" in self.__dict__

    def make_bank(self) -> None:
        """Make the bank now, where it is not made yet, so that nobody has to wait for it later."""
        _ = self.bank

    @cached_property
    def imported(self) -> tuple["Imported", ...]:
        """The questions that stand in the course's own material, as they are printed there."""
        from bot.questions import import_questions  # noqa: PLC0415  # as above

        return import_questions(self.vault.notes, self.knowledge)

    @cached_property
    def judge(self) -> "Judge":
        """Judges typed answers, knowing the course's other terms."""
        from bot.questions.judge import Judge  # noqa: PLC0415  # for those who type their answers

        return Judge(term.names for term in self.knowledge.terms)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Of the manifest, the notes and the question banks, by path and line."""
        return tuple(sorted((*self.reading_problems, *self._teachers[1])))

    @cached_property
    def _teachers(self) -> tuple[tuple[Question, ...], tuple[Problem, ...]]:
        return _read_banks(self.folder)


def read_course(folder: Path, previous: Course | None = None, progress: "Progress | None" = None) -> Course:
    """Read the folder. With `previous`, notes that did not change are not parsed again.

    `progress` is told (files read, files in all). Raises VaultError where there is no such folder; every fault inside
    it is one of the course's problems.
    """
    from bot.knowledge import gather  # noqa: PLC0415  # a kept course has been understood already
    from bot.notes import read_vault  # noqa: PLC0415  # a kept course has been read already
    from bot.questions import is_question_material  # noqa: PLC0415  # as above

    manifest, manifest_problems = read_manifest(folder)
    vault = read_vault(folder, previous.vault if previous else None, progress)
    teaching = tuple(_spoken(note, manifest) for note in vault.notes if not is_question_material(note))
    knowledge = gather(teaching)
    index = Index.build(teaching, knowledge, previous.index if previous else None)
    return Course(folder, manifest, vault, teaching, knowledge, index, (*manifest_problems, *vault.problems))


def _spoken(note: Note, manifest: Manifest) -> Note:
    """A note in the course's language, unless it says its own."""
    return note if note.language or not manifest.language else replace(note, language=manifest.language)


def _read_banks(folder: Path) -> tuple[tuple[Question, ...], tuple[Problem, ...]]:
    """The teacher's question banks. One that can't be read is a problem and keeps no other from being read."""
    from bot.questions.teacher import BANK_ENDINGS, read_bank  # noqa: PLC0415  # a kept course needs no such reader

    questions: list[Question] = []
    problems: list[Problem] = []
    for path in sorted(path for path in (folder / QUESTIONS).glob("*") if path.suffix.lower() in BANK_ENDINGS):
        name = path.relative_to(folder).as_posix()
        try:
            data = path.read_bytes()
        except OSError as error:
            problems.append(Problem(name, 0, Severity.ERROR, f"can't be read: {error}", "See who may read it."))
            continue
        found, wrong = read_bank(name, data)
        questions += found
        problems += wrong
    return tuple(questions), tuple(problems)
