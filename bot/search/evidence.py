"""What a question brings to the search: each thing asked about, the ways it may stand in the notes, and its weight."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from bot.search.asked import Asked
from bot.search.catalogue import Catalogue
from bot.search.name import Readings
from bot.search.postings import Floats, Postings
from bot.search.word import Role, Word, as_topics

_PARTS = 0.6  # a long form whose words stand apart says less than the acronym or the form itself
_FAMILY = 0.7  # another word of the family
_DISTANT = 0.5  # so does an acronym's long form in pieces, for the acronym


@dataclass(frozen=True, slots=True)
class Way:
    """Words (by number) that must all stand in a place, and how far that is what was asked for, 0 to 1."""

    words: tuple[int, ...]
    likeness: float


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing asked about. `ways` is empty where the notes have nothing like it."""

    label: str
    """As typed."""
    stem: str
    """As it would stand in a name."""
    meant: str
    ways: tuple[Way, ...]
    weight: float
    """What part the word plays, 0 to 1."""
    idf: float
    role: Role
    others: Readings = ()
    first: int = 0
    last: int = 0
    """Where in the question it stands, by words."""

    @property
    def readings(self) -> Readings:
        """The stems it may be, with their likeness; itself where nothing is known of it."""
        return tuple(self.others) or ((self.stem, 1.0),)

    @property
    def mass(self) -> float:
        """How much of the question it is."""
        return self.weight * self.idf

    def says(self, postings: Postings) -> Floats:
        """How far each place says it, 0 to 1: the best of the ways."""
        best = np.zeros(postings.size, dtype=np.float32)
        for at, way in enumerate(self.ways):
            if len(way.words) == 1:
                places, says = postings.where(way.words[0])
                says = says if way.likeness == 1 else says * np.float32(way.likeness)
                best[places] = np.maximum(best[places], says) if at else says
            else:
                together = np.minimum.reduce([postings.column(word) for word in way.words])
                np.maximum(best, together * np.float32(way.likeness), out=best)
        return best


def clues(asked: Asked, catalogue: Catalogue) -> tuple[Clue, ...]:
    """The things a question asks about, in order, one a word or long form; silent words are none."""
    spoken = [(at, word) for at, word in enumerate(as_topics(asked.words)) if word.role is not Role.SILENT]
    asking = [(at, word) for at, word in spoken if word.role is Role.ASKING]
    telling = [(at, word) for at, word in spoken if word.role is not Role.ASKING]  # "software-defined" has one inside
    return tuple(sorted((*_clues(asking, catalogue), *_clues(telling, catalogue)), key=lambda clue: clue.first))


def _clues(spoken: list[tuple[int, Word]], catalogue: Catalogue) -> Iterator[Clue]:
    places, words = [at for at, _ in spoken], [word for _, word in spoken]
    stems = [catalogue.lexicon.stem(word.form) for word in words]
    for stem, start, end in catalogue.acronyms.shortened(stems):
        standing = (places[start], places[end - 1])
        yield _clue(words[start:end], stem, stems[start:end], standing, catalogue)


def once(said: Sequence[Clue]) -> tuple[Clue, ...]:
    """A word said twice asks for one thing."""
    return tuple({clue.stem: clue for clue in reversed(said)}.values())[::-1]


def _clue(words: list[Word], stem: str, stems: list[str], standing: tuple[int, int], catalogue: Catalogue) -> Clue:
    ways = tuple(_ways(words, stem, stems, catalogue))
    role = Role.TOPIC if len(words) > 1 else words[0].role
    best = max(ways, key=lambda way: way.likeness, default=None)
    idf = max(_idf(word, catalogue) for word in best.words) if best else catalogue.sections.idf(-1)
    return Clue(
        label=" ".join(word.typed for word in words),
        stem=stem,
        meant=" ".join(word.form for word in words),
        ways=ways,
        weight=role.known if best else role.unknown,
        idf=idf,
        role=role,
        others=_readings(words, stem, catalogue),
        first=standing[0],
        last=standing[1],
    )


def _idf(word: int, catalogue: Catalogue) -> float:
    """Between the rarity of a word and that of its family: "accessing" may stand once where access is everywhere."""
    return (catalogue.sections.idf(word) + catalogue.sections.idf(catalogue.lexicon.roots[word])) / 2


def _readings(words: list[Word], stem: str, catalogue: Catalogue) -> Readings:
    if len(words) > 1:
        return ((stem, min(word.meant[0].likeness if word.meant else 0.5 for word in words)),)
    return tuple((catalogue.lexicon.stem(one.word), one.likeness) for one in words[0].meant)


def _ways(words: list[Word], stem: str, stems: list[str], catalogue: Catalogue) -> Iterator[Way]:
    numbers = catalogue.lexicon.numbers
    if len(words) > 1:
        if stem in numbers:
            yield Way((numbers[stem],), min(word.meant[0].likeness if word.meant else 0.5 for word in words))
        parts = tuple(numbers[part] for part in stems if part in numbers)
        if len(parts) == len(stems):
            yield Way(parts, _PARTS)
        return
    long = catalogue.acronyms.long.get(stem, ())
    if long and all(part in numbers for part in long):
        yield Way(tuple(numbers[part] for part in long), _DISTANT)
    for meant in words[0].meant:
        for other in catalogue.lexicon.stems(meant.word):
            if other in numbers:
                yield Way((numbers[other],), meant.likeness)
        for family in catalogue.lexicon.families(meant.word):
            if family in numbers:
                yield Way((numbers[family],), _FAMILY * meant.likeness)
