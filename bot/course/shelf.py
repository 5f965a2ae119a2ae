"""The courses of a content folder, together."""

from collections.abc import Collection
from pathlib import Path
from random import Random

from bot.course.course import Course, read_course
from bot.course.kept import Kept
from bot.course.manifest import NAME
from bot.notes import VaultError
from bot.questions import Kind, Question
from bot.search import Answer, Verdict

_RANK = {Verdict.ANSWERED: 2, Verdict.OFFERED: 1, Verdict.REFUSED: 0}


class Shelf:
    """Every folder with a `course.yaml` is a course; a content folder without any is one course itself."""

    def __init__(self, courses: tuple[Course, ...], kept: Kept | None = None) -> None:
        self.courses = courses
        self._kept = kept

    def ask(self, question: str, context: str = "") -> Answer | None:
        """The best answer any course gives, of equals the larger course's; None where there is no course."""
        answers = [(course, course.index.ask(question, context)) for course in self.courses]
        _, best = max(
            answers,
            key=lambda one: (_RANK[one[1].verdict], one[1].confidence, len(one[0].notes)),
            default=(None, None),
        )
        return best

    def topics(self) -> tuple[str, ...]:
        """Every course's topics, in their order."""
        return tuple(dict.fromkeys(topic for course in self.courses for topic in course.index.topics()))

    def complete(self, typed: str) -> tuple[str, ...]:
        """Topics for what was typed so far, the best of each course in turn."""
        found = [course.index.complete(typed) for course in self.courses]
        turns = (row[place] for place in range(max(map(len, found), default=0)) for row in found if place < len(row))
        return tuple(dict.fromkeys(turns))

    def quiz_topics(self, typed: str) -> tuple[str, ...]:
        """Topics there are questions on that what was typed so far may become; all of them while nothing is typed."""
        titles = [course.title for course in self.courses] if len(self.courses) > 1 else []
        if not typed.strip():
            return tuple(dict.fromkeys([*titles, *(name for course in self.courses for name in course.bank.topics())]))
        begun = [title for title in titles if title.casefold().startswith(typed.strip().casefold())]
        return tuple(dict.fromkeys([*begun, *(topic for topic in self.complete(typed) if self.knows(topic))]))

    def knows(self, topic: str) -> bool:
        """Whether any course has questions on the topic, or is called so."""
        return any(course.asks(topic) for course in self.courses)

    def pick(
        self, rng: Random, count: int, *, topic: str, kinds: Collection[Kind], avoid: Collection[str] = ()
    ) -> tuple[Question, ...]:
        """A varied draw from the course that has most on the topic, or most of all where no topic is named."""
        able = [(len(course.asks(topic, kinds)), course) for course in self.courses]
        most, course = max(able, key=lambda one: one[0], default=(0, None))
        if course is None or not most:
            return ()
        within = "" if course.is_called(topic) else topic
        return course.bank.pick(rng, count, topic=within, kinds=kinds, avoid=avoid)

    def make_banks(self) -> None:
        """Make every course's bank of questions now, which takes a while for many notes, and keep it for next time."""
        for course in self.courses:
            if course.has_bank:
                continue
            course.make_bank()
            if self._kept is not None:
                self._kept.keep(course)

    def question(self, question_id: str) -> Question | None:
        """A question of any course's bank; None when it is no longer there."""
        return next((found for course in self.courses if (found := course.bank.get(question_id))), None)


def read_shelf(folder: Path, previous: Shelf | None = None, kept: Kept | None = None) -> Shelf:
    """Read every course below `folder`, or take it as it was kept. Raises VaultError where there is no such folder."""
    if not folder.is_dir():
        raise VaultError(f"There is no content folder at {folder}. Set CONTENT_DIR to the folder with the notes.")
    known = {course.folder: course for course in previous.courses} if previous else {}
    return Shelf(tuple(_course(place, known.get(place), kept) for place in course_folders(folder)), kept)


def _course(folder: Path, previous: Course | None, kept: Kept | None) -> Course:
    found = kept.find(folder) if kept is not None else None
    if found is not None:
        return found
    course = read_course(folder, previous)
    if kept is not None:
        kept.keep(course)
    return course


def course_folders(folder: Path) -> tuple[Path, ...]:
    """The course folders below a content folder, by name."""
    below = sorted(manifest.parent for manifest in folder.glob(f"*/{NAME}"))
    return tuple(below) if below and not (folder / NAME).exists() else (folder,)
