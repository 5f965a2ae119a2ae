"""What is searched: the course that ships, or one of made-up words, as large as one likes and the same every time.

Made-up words are syllables strung together, used by Zipf's law. Each section is about a term that its heading names and
its first sentence defines. Questions ask for such terms.
"""

import itertools
import random
from dataclasses import dataclass
from pathlib import Path

from benchmarks.course_asked import COURSE, SHEETS, read_sheet
from bot.course import read_course
from bot.knowledge.model import Definition, Knowledge, Term, Trust
from bot.notes.block import Paragraph
from bot.notes.note import Note, Section
from bot.notes.source import Source
from bot.notes.text import Mark, MarkKind, Text
from bot.search.passage import said

Question = tuple[str, frozenset[str]]
"""What is asked, and the paths of the notes that answer it."""

_SYLLABLES = "ba co di fu ge ha ki lo mu ne pa qui ro su ta ve wo xi yu zo tra ple cri sto".split()  # noqa: SIM905 - a list of sounds
_SECTIONS_A_NOTE = 8


@dataclass(frozen=True)
class Course:
    notes: tuple[Note, ...]
    knowledge: Knowledge

    @property
    def passages(self) -> list[tuple[str, str, str]]:
        """Path, title and heading, text of every section that has one."""
        return [
            (note.path, _named(note, section), " ".join(text for _, text in said(section.blocks)))
            for note in self.notes
            for section in note.sections()
            if section.blocks
        ]


def shipped() -> tuple[Course, list[Question]]:
    """The virtualization course that ships, and the questions that others than its notes' writer wrote on it."""
    course = read_course(COURSE)
    paths = {Path(note.path).stem: note.path for note in course.notes}
    sheets = (sheet for sheet in SHEETS if sheet.stem != "course_questions")  # that one is by who wrote the notes
    rows = (row for sheet in sheets for row in read_sheet(sheet) if row.notes)
    questions = [(row.question, frozenset(paths[note] for note in row.notes)) for row in rows]
    return Course(course.notes, course.knowledge), questions


def _named(note: Note, section: Section) -> str:
    return section.heading if section.heading == note.title else f"{note.title}: {section.heading}"


def generated(sections: int, rng: random.Random) -> Course:
    words = sorted({"".join(rng.choices(_SYLLABLES, k=rng.choice((2, 3, 3, 4)))) for _ in range(30_000)})
    rng.shuffle(words)
    weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))

    def some(count: int) -> str:
        return " ".join(rng.choices(words, cum_weights=weights, k=count))

    notes, terms, definitions = [], [], []
    for number in range(max(1, sections // _SECTIONS_A_NOTE)):
        path, title, inner = f"{number:06}.md", some(3).title(), []
        for line in range(2, 2 + 4 * _SECTIONS_A_NOTE, 4):
            heading = " ".join(rng.sample(words[200:], k=2)).capitalize()
            source = Source(path, title, (title, heading), line, line + 3)
            text = Text(
                f"{heading} is the {some(40)}. {some(20).capitalize()}.", (Mark(MarkKind.STRONG, 0, len(heading)),)
            )
            inner.append(Section(heading, "", 2, (Paragraph(text, source),), (), source))
            definitions.append(Definition(heading, text, Trust.PROSE, source))
            terms.append(Term(heading, (), "", (source,)))
        top = Section(title, "", 1, (), tuple(inner), Source(path, title, (title,), 1, 1))
        root = Section("", "", 0, (), (top,), Source(path, title, (), 1, 1))
        notes.append(Note(path, title, "", (), (), (), "", (), root, {}, ""))
    return Course(tuple(notes), Knowledge(terms=tuple(terms), definitions=tuple(definitions)))


def asked(course: Course, count: int, rng: random.Random) -> list[Question]:
    """Questions on the course of made-up words."""
    shapes = ("what is {}?", "define {}", "explain {} in short", "can you tell me what {} means")
    picked = rng.choices(course.passages, k=count)
    terms = [(heading.rpartition(": ")[2].lower(), path) for path, heading, _ in picked]
    return [(rng.choice(shapes).format(term), frozenset({path})) for term, path in terms]


def slipped(question: str, every: int, rng: random.Random) -> str:
    """A letter doubled, dropped, swapped or hit beside in every `every`th word longer than four letters."""
    words = question.split()
    for at, word in enumerate(words):
        if len(word) > 4 and at % every == 0:
            place = rng.randrange(1, len(word) - 1)
            words[at] = rng.choice(
                (
                    word[:place] + word[place] + word[place:],
                    word[:place] + word[place + 1 :],
                    word[:place] + word[place + 1] + word[place] + word[place + 2 :],
                    word[:place] + rng.choice("aeiourstn") + word[place + 1 :],
                )
            )
    return " ".join(words)
