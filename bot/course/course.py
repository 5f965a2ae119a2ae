"""One course put together: its notes, what they say, the index over both, the questions made from them."""

from dataclasses import dataclass
from pathlib import Path

from bot.course.manifest import Manifest, read_manifest
from bot.knowledge import Knowledge, gather
from bot.notes import Problem, Severity, Vault, read_vault
from bot.questions import Bank, Question, import_questions, parse_bank, write
from bot.questions.judge import Judge
from bot.search import Index

QUESTIONS = "questions"
"""The folder, beside the notes, where a teacher puts question banks."""


@dataclass(frozen=True, slots=True)
class Course:
    """Everything Viva knows of one course. Read again, it is a new value; a round under way keeps the old one."""

    folder: Path
    manifest: Manifest
    vault: Vault
    knowledge: Knowledge
    index: Index
    bank: Bank
    judge: Judge
    problems: tuple[Problem, ...]
    """Of the manifest, the notes and the question banks, by path and line."""

    @property
    def title(self) -> str:
        return self.manifest.title

    def topics(self) -> tuple[str, ...]:
        """What one can ask about or be quizzed on, for lists and autocomplete."""
        return self.index.topics()


def read_course(folder: Path, previous: Course | None = None) -> Course:
    """Read the folder. With `previous`, notes that did not change are not parsed again.

    Raises VaultError where there is no such folder; every fault inside it is one of the course's problems.
    """
    manifest, manifest_problems = read_manifest(folder)
    vault = read_vault(folder, previous.vault if previous else None)
    knowledge = gather(vault.notes)
    teachers, bank_problems = _read_banks(folder)
    imported = (each.to_question() for each in import_questions(vault.notes, knowledge))
    return Course(
        folder=folder,
        manifest=manifest,
        vault=vault,
        knowledge=knowledge,
        index=Index.build(vault.notes, knowledge),
        bank=Bank.build(
            teachers,
            (question for question in imported if question is not None),
            write(knowledge, vault.notes),
            notes=vault.notes,
            terms=knowledge.terms,
        ),
        judge=Judge(term.names for term in knowledge.terms),
        problems=tuple(sorted((*manifest_problems, *vault.problems, *bank_problems))),
    )


def _read_banks(folder: Path) -> tuple[tuple[Question, ...], tuple[Problem, ...]]:
    """The teacher's question banks. One that can't be read is a problem and keeps no other from being read."""
    questions: list[Question] = []
    problems: list[Problem] = []
    for path in sorted((folder / QUESTIONS).glob("*.y*ml")):
        name = path.relative_to(folder).as_posix()
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            problems.append(Problem(name, 0, Severity.ERROR, f"can't be read: {error}", "Save it as UTF-8 text."))
            continue
        found, wrong = parse_bank(name, text)
        questions += found
        problems += wrong
    return tuple(questions), tuple(problems)
