"""What of a course is taught, and so may be asked: no quiz sheet, no outline of the course, no worked example."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.knowledge.model import Knowledge, Listing, ListingKind
from bot.knowledge.subject import subject
from bot.notes.note import Note
from bot.notes.source import Source
from bot.questions.importers import is_question_material
from bot.questions.wording import fold, words
from bot.questions.writer.orientation import oriented
from bot.questions.writer.polarity import JUDGED

_EXERCISE = re.compile(r"\b(?:worked|exercises?|example:|case study|calculation|sample problem|practice problem)", re.I)
_PLACE = re.compile(
    r"(?:critical )?(?:evaluation|discussion|overview|summary|introduction|conclusions?|background|analysis|ao[123]"
    r"|strengths|weaknesses|(?:the )?(?:decision|solution|result|proposal|design|plan|case)s?"
    r"|strengths (?:and|&) weaknesses|pros|cons|pros (?:and|&) cons|notes|details|key points)",
    re.IGNORECASE,
)
"""Headings that name a place in a note, and nothing that could have strengths."""
_MORE = re.compile(r"(?:other|more|further|another|additional|otr[oa]s|más|autres?|weitere|altr[ie])\s", re.IGNORECASE)
"""`Other burdens`: other than which?"""
_CASE = re.compile(
    r"(?:the )?(?:company|firm|case|scenario|situation|patient|client|customer|school|hospital|story)", re.IGNORECASE
)
_OUTLINES = frozenset(
    {"syllabus", "contents", "table of contents", "index", "schedule", "timetable", "readme", "outline"}
)


def taught_notes(notes: Sequence[Note]) -> tuple[Note, ...]:
    """Without quiz sheets, papers and the course's outline."""
    return tuple(note for note in notes if not is_question_material(note) and fold(note.title) not in _OUTLINES)


def taught_knowledge(knowledge: Knowledge, notes: Sequence[Note]) -> Knowledge:
    """What is said in these notes; the terms stay, for they only say what things are called."""
    paths = frozenset(note.path for note in notes)

    cases = {note.path: line for note in notes if (line := _case_from(note))}

    def stands(source: Source) -> bool:
        return source.path in paths and not is_exercise(source)

    def holds(source: Source) -> bool:
        """What is listed and compared for an invented company is no matter of the course."""
        return stands(source) and not 0 < cases.get(source.path, 0) <= source.first

    defined = frozenset(fold(one.term) for one in knowledge.definitions)
    return replace(
        knowledge,
        definitions=tuple(one for one in knowledge.definitions if stands(one.source)),
        listings=_listed(
            _once(
                _owned(one)
                for one in knowledge.listings
                if holds(one.source) and not _MORE.match(one.owner) and not _MORE.match(one.title)
            )
        ),
        comparisons=tuple(oriented(one, defined) for one in knowledge.comparisons if holds(one.source)),
    )


def _once(listings: Iterable[Listing]) -> tuple[Listing, ...]:
    """Of the same points under `Uses and Benefits`, those that are for or against something: they say more."""
    found: dict[tuple[Source, str], Listing] = {}
    for listing in listings:
        key = listing.source, listing.owner
        if key not in found or listing.kind in JUDGED:
            found[key] = listing
    return tuple(found.values())


def _listed(listings: Sequence[Listing]) -> tuple[Listing, ...]:
    """Without the sections that go into what a list of the same place lists: `Costs` below `Kinds of ferries` is no
    kind, and is not in the list."""
    lists = {_place(listing) for listing in listings if not _of_sections(listing)}
    return tuple(one for one in listings if not (_of_sections(one) and _place(one) in lists))


def _place(listing: Listing) -> tuple[str, tuple[str, ...], str, ListingKind]:
    return listing.source.path, listing.source.headings, fold(listing.owner), listing.kind


def _of_sections(listing: Listing) -> bool:
    """Whether most of its points are sections."""
    return 2 * sum(fold(point.source.heading) == fold(point.label) for point in listing.points) > len(listing.points)


def _case_from(note: Note) -> int:
    """The line from which a note works on a case of its own; 0 where it has none."""
    lines = [section.source.first for section in note.sections() if _CASE.fullmatch(section.heading.strip())]
    return min(lines, default=0)


def _owned(listing: Listing) -> Listing:
    """With the thing it belongs to: the strengths under `Evaluation` are those of what is evaluated above it, and
    `Advantages of rope crossing` under `Rope ferry crossing` are those of the rope ferry crossing."""
    above = [subject(heading) for heading in reversed(listing.source.headings)]
    if not _PLACE.fullmatch(listing.owner.strip()):
        return replace(listing, owner=next((name for name in above if _shortened(listing.owner, name)), listing.owner))
    owner = next((name for name in above if not _PLACE.fullmatch(name)), subject(listing.source.note))
    return replace(listing, owner=owner)


def _shortened(name: str, whole: str) -> bool:
    """Whether a name of two words or more is the whole one with words left out of its middle."""
    short, long = words(name), words(whole)
    ends = len(short) > 1 and (short[0], short[-1]) == (long[:1] + long[-1:])
    return ends and len(short) < len(long) and set(short) < set(long)


def is_exercise(source: Source) -> bool:
    """Whether it stands under a worked example: its figures hold for an invented case only."""
    return any(_EXERCISE.search(heading) for heading in source.headings)
