"""What do the letters stand for? Typed: among options, the first letters would tell."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from bot.knowledge.model import Term
from bot.knowledge.naming import is_initialism
from bot.notes.note import Note
from bot.notes.source import Source
from bot.questions.question import Kind
from bot.questions.wording import stems
from bot.questions.writer.draft import Draft
from bot.questions.writer.lesson import Lesson, pieces
from bot.questions.writer.material import Material
from bot.questions.writer.spelled import LETTERS, spelled

_TITLED = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)+")
_TWO = 2
_ENDING = re.compile(r"(?<!\w)\.([a-z]{2,5})\b")


def typed(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """One question for each acronym whose long form stands beside it somewhere: in this note first."""
    places = material.kept("spelled", _spelled)
    for term, _ in lesson.terms:
        long = _long_form(term)
        if not long or term.acronym not in places:
            continue
        source = next(
            (place for place in places[term.acronym] if place.path == lesson.note.path), places[term.acronym][0]
        )
        yield Draft(
            rule="acronym",
            kind=Kind.TYPED,
            term=term.name,
            prompt=material.tongue(source).stands_for.format(letters=term.acronym),
            answer=long,
            source=source,
            material=(term.acronym, long),
            explanation=f"{term.acronym}: {long}.",
        )


def _spelled(material: Material) -> dict[str, tuple[Source, ...]]:
    longs = {term.acronym: long for term in material.knowledge.terms if (long := _long_form(term))}
    places = spelled(material.notes, longs)
    other = _file_names(material.notes)
    initialled = _initialled(material.notes)
    used = Counter(letters for note in material.notes for text, _ in pieces(note) for letters in _letters(text.plain))
    return {
        letters: found
        for letters, found in places.items()
        if used[letters] > 1  # letters that stand nowhere but where they are spelled out could be anything
        and not other.get(letters, set()) - _paths(found)
        and (len(letters) == _TWO or not initialled.get(letters, set()) - {stems(longs[letters])})
    }


def _initialled(notes: Sequence[Note]) -> dict[str, set[frozenset[str]]]:
    """By their initials, the names of several capitals that the notes write: `Rhine Delta Works` is an RDW, too."""
    found: defaultdict[str, set[frozenset[str]]] = defaultdict(set)
    for note in notes:
        for text, _ in pieces(note):
            for run in _TITLED.findall(text.plain):
                words = run.split()
                for start in range(len(words) - 1):
                    for end in range(start + 2, len(words) + 1):
                        name = words[start:end]
                        found["".join(word[0] for word in name)].add(stems(" ".join(name)))
    return found


def _letters(text: str) -> set[str]:
    return {found.removesuffix("s") for found in LETTERS.findall(text)}


def _file_names(notes: Sequence[Note]) -> dict[str, set[str]]:
    """The notes that use letters as a kind of file, `.vdi`; where they are not spelled out, they may mean that."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for note in notes:
        for text, _ in pieces(note):
            for letters in _ENDING.findall(text.plain):
                found[letters.upper()].add(note.path)
    return found


def _paths(places: Iterable[Source]) -> set[str]:
    return {place.path for place in places}


def _long_form(term: Term) -> str:
    """The first name of several words that the letters abbreviate; `graphical user interfaces` in the singular."""
    for name in term.names:
        # `vDisk` has letters of its own, and is a word rather than an acronym
        if (
            term.acronym
            and not re.search(r"[a-z]{3}", term.acronym)
            and is_initialism(term.acronym, name)
            and len(re.split(r"[\s-]", name)) > 1
            # `Virtual RAM` leaves half of vRAM as it was
            and not any(word.isupper() and word in term.acronym for word in re.findall(r"\w\w+", name))
        ):
            return re.sub(r"(?<=[^su])s$", "", name) if name.islower() else name
    return ""
