"""Where the answer stands: every section scored by what it says, what its note says, and what they are called.

score(section) = standing x (SECTION x said there + NOTE x said in its note
                             + NAMED x names of it standing whole in the question, or its heading word by word
                             + WANTED x what is wanted of it
                             + CLOSE x said there in one sentence)

The note is chosen without the last part, the section within it with it.
Each part is 0 to 1 of what a perfect place would have, so scores mean the same for every question.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.model import ListingKind, Trust
from bot.notes.source import Source
from bot.search.asked import Asked
from bot.search.catalogue import Catalogue
from bot.search.closeness import close
from bot.search.evidence import Clue, clues, once
from bot.search.name import Found, NameKind
from bot.search.phrase import Wanted
from bot.search.postings import Floats, Numbers, Postings
from bot.search.purpose import SOUGHT, Manner, Purpose, fitness
from bot.search.word import Role

SECTION, NOTE, NAMED, WANTED, CLOSE = 0.5, 0.5, 0.6, 0.15, 0.4
_NOTES_KEPT = 8
_ASKED_THERE, _CORRECTED = 0.8, 2.5
"""A list of misconceptions that says so much of a yes-no question in one item answers that question, and by how much
more that counts than a sentence that only has its words."""

_DEFINED = 0.5
"""A question of which a name is that much asks for the thing, not for something about it."""

_PURPOSES = frozenset({ListingKind.FUNCTIONS, ListingKind.USE_CASES})
_OF_THINGS = frozenset({NameKind.TITLE, NameKind.ALIAS, NameKind.DEFINED})


@dataclass(frozen=True, slots=True)
class Scores:
    """The parts of the score, each with a number a passage."""

    section: Floats
    note: Floats
    named: Floats
    wanted: Floats
    close: Floats
    """Counts between the sections of one note only."""
    standing: Floats

    total: Floats

    @classmethod
    def of(cls, section: Floats, note: Floats, named: Floats, wanted: Floats, standing: Floats) -> "Scores":
        """The parts put together, before any place is read closely."""
        total = SECTION * section + NOTE * note + NAMED * named + WANTED * wanted
        return cls(section, note, named, wanted, np.zeros_like(total), standing, total * standing)


@dataclass(frozen=True, slots=True)
class Ranking:
    """Passages by number, the best of each note first, the best note first; and how that came about."""

    asked: Asked
    clues: tuple[Clue, ...]
    telling: tuple[Clue, ...]
    """Those that may be part of a name, as said, repetitions too; `found` counts in them."""
    found: tuple[Found, ...]
    scores: Scores
    best: tuple[int, ...]

    def score(self, passage: int) -> float:
        """The score of a passage."""
        return float(self.scores.total[passage])


def rank(asked: Asked, catalogue: Catalogue) -> Ranking:
    """Scores every passage; keeps the best of the eight best notes."""
    spoken = clues(asked, catalogue)
    telling = tuple(clue for clue in spoken if clue.role is not Role.ASKING)
    found = tuple(catalogue.names.whole([clue.readings for clue in telling]))
    asked = _without_named_kinds(asked, found, catalogue)
    spoken, telling = _in_names(spoken, telling, found), _in_names(telling, telling, found)
    said = once(spoken)
    note = _said(said, catalogue.whole)
    headed = catalogue.heads.headed([(_keys(clue, catalogue), clue.mass) for clue in said])
    named = np.maximum(_named(found, Shares.of(said), catalogue), NameKind.HEADING.strength * headed)
    purpose = _purpose(asked, telling, found)
    fit = fitness(asked.wanted, asked.manner, counted=asked.counted)
    scores = Scores.of(
        section=_said(said, catalogue.sections),
        note=note[catalogue.owner] if len(note) else note,
        named=named,
        wanted=np.maximum(_wanted(asked, found, Shares.of(said), catalogue), _sought(purpose, named, catalogue)),
        standing=_standing(found, catalogue) * fit[catalogue.purposes] if len(named) else named,
    )
    best = _best(scores.total, catalogue.owner)
    if best and _is_for_sentences(asked, found, Shares.of(said)):
        together = close(said, scores.total, catalogue.beside(best[0]), catalogue.breaths)
        if asked.manner is Manner.WHETHER:
            together[(catalogue.purposes == Purpose.CORRECTS) & (together >= _ASKED_THERE)] *= np.float32(_CORRECTED)
        scores = replace(scores, close=together, total=scores.total + np.float32(CLOSE) * together * scores.standing)
        best = tuple(_best_of(catalogue.beside(at), scores.total) for at in best)
    return Ranking(asked, said, telling, found, scores, best)


def _is_for_sentences(asked: Asked, found: Sequence[Found], shares: "Shares") -> bool:
    """Whether a sentence may be the answer: not where a thing is to be defined that is most of the question."""
    if asked.wanted is Wanted.DEFINE:
        return all(shares.of_name(one) < _DEFINED for one in found)
    return asked.wanted is Wanted.EXPLAIN


def _best_of(passages: range, total: Floats) -> int:
    return passages.start + int(total[passages.start : passages.stop].argmax())


def _keys(clue: Clue, catalogue: Catalogue) -> list[tuple[str, float]]:
    """The words a clue may be, as headings are compared by."""
    kind = catalogue.lexicon.wording.kinds.get(clue.meant)
    if kind and clue.role is Role.KIND:
        return [(kind.name, 1.0)]
    return [(catalogue.lexicon.families(stem)[0], likeness) for stem, likeness in clue.readings]


def _in_names(said: tuple[Clue, ...], telling: tuple[Clue, ...], found: Sequence[Found]) -> tuple[Clue, ...]:
    """Inside the name of a thing an everyday word is of the subject: the "full" of "full virtualization"."""
    things = [one for one in found if one.end - one.start > 1 and any(name.kind in _OF_THINGS for name in one.names)]
    inside = {clue.first for one in things for clue in telling[one.start : one.end] if clue.role is Role.EVERYDAY}
    return tuple(
        replace(clue, role=Role.TOPIC, weight=Role.TOPIC.known) if clue.first in inside else clue for clue in said
    )


def _without_named_kinds(asked: Asked, found: Sequence[Found], catalogue: Catalogue) -> Asked:
    """The "type" of "type 1 hypervisor" asks for no types; that of "types of hypervisors" does, title or not."""

    def is_part_of_a_name(kind: str) -> bool:
        names = [one.stems for one in found if kind in one.stems and len(one.stems) > 1]
        return bool(names) and not any(without(name, kind) in catalogue.names for name in names)

    return replace(
        asked, kinds=tuple(row for row in asked.kinds if not is_part_of_a_name(catalogue.lexicon.stem(row[0])))
    )


def without(stems: tuple[str, ...], kind: str) -> tuple[str, ...]:
    """A name without the word for a kind: of "types of hypervisors", hypervisors."""
    return tuple(stem for stem in stems if stem != kind)


def _said(said: Sequence[Clue], postings: Postings) -> Floats:
    """The share of the question that each place says."""
    total = np.zeros(postings.size, dtype=np.float32)
    for clue in said:
        if clue.ways:
            total += np.float32(clue.mass) * clue.says(postings)
    return total / np.float32(sum(clue.mass for clue in said) or 1.0)


@dataclass(frozen=True, slots=True)
class Shares:
    """How much of a question each of its telling words is."""

    weights: dict[str, float]
    whole: float

    @classmethod
    def of(cls, said: Sequence[Clue]) -> "Shares":
        """By rarity, though the commonest word counts too: the words of a name are often the commonest of all."""
        weights = {stem: clue.weight * (1 + clue.idf) for clue in said for stem, _ in clue.readings}
        return cls(weights, sum(clue.weight * (1 + clue.idf) for clue in said) or 1.0)

    def of_name(self, one: Found) -> float:
        """The share of the question that a name found in it is."""
        return sum(self.weights.get(stem, 0.0) for stem in set(one.stems)) / self.whole * one.likeness


def _named(found: Sequence[Found], shares: Shares, catalogue: Catalogue) -> Floats:
    """The share of the question that is a name of each passage, by how strong a name it is."""
    named = np.zeros(len(catalogue.passages), dtype=np.float32)
    for one in found:
        best: dict[int, float] = {}
        for name in one.names:
            value = shares.of_name(one) * name.strength
            for passage in catalogue.named(name):
                best[passage] = max(best.get(passage, 0.0), value)
        for passage, value in best.items():
            named[passage] += np.float32(value)
    return named


def _wanted(asked: Asked, found: Sequence[Found], shares: Shares, catalogue: Catalogue) -> Floats:
    """The share of the question that a passage answers by holding the kind of thing wanted of what is asked about."""
    wanted = np.zeros(len(catalogue.passages), dtype=np.float32)
    told, passage = catalogue.told, catalogue.places.passage
    compared: Counter[Source] = Counter()
    kinds = _kinds_wanted(asked)
    for one in found:
        share = np.float32(shares.of_name(one))
        plainly = asked.wanted is Wanted.EXPLAIN and asked.manner is Manner.PLAINLY
        if asked.wanted is Wanted.DEFINE or plainly or _is_for_its_purpose(asked, one, catalogue):
            for at in _beginnings(one, catalogue) if one.stems not in told.definitions else ():
                wanted[at] = share
            for definition in told.definitions.get(one.stems, ()):
                at = passage(definition.source)
                wanted[at] = max(wanted[at], share * np.float32(definition.trust / Trust.PROSE))
        elif asked.wanted is Wanted.COMPARE:
            for place in {comparison.source for comparison in told.comparisons.get(one.stems, ())}:
                compared[place] += 1
                wanted[passage(place)] += share
        for listing in told.listings.get(one.stems, ()) if kinds else ():
            if listing.kind in kinds:
                at = passage(listing.source)
                wanted[at] = max(wanted[at], share)
    if asked.wanted is Wanted.COMPARE:
        wanted[[passage(place) for place, subjects in compared.items() if subjects < 2]] = 0.0
    return wanted


def _is_for_its_purpose(asked: Asked, one: Found, catalogue: Catalogue) -> bool:
    """What a thing is for, its aim, its role, is said where it is defined, unless a note that defines it lists it."""
    if asked.kind is not ListingKind.FUNCTIONS:
        return False
    defined = {
        catalogue.places.passage(definition.source) for definition in catalogue.told.definitions.get(one.stems, ())
    }
    around = {beside for at in defined for beside in catalogue.beside(at)}
    return all(listing.kind not in _PURPOSES for at in around for listing in catalogue.listed.get(at, ()))


def _beginnings(one: Found, catalogue: Catalogue) -> Iterator[int]:
    """A note's title that names no thing ("Virtual machine basics") is told from the first place that defines one."""
    for name in one.names:
        if name.passage < 0 and name.whole == 1:
            yield next((at for at in catalogue.named(name) if at in catalogue.defined), catalogue.named(name).start)


def _kinds_wanted(asked: Asked) -> frozenset[ListingKind]:
    """The kinds of listing that answer: those named, and for "why" what drives to a thing and what it is good for."""
    if asked.wanted in {Wanted.DEFINE, Wanted.COMPARE}:
        return frozenset()
    reasons = (ListingKind.DRIVERS, ListingKind.ADVANTAGES) if asked.manner is Manner.WHY else ()
    return frozenset((*(kind for _, kind in asked.kinds), *reasons))


def _standing(found: Sequence[Found], catalogue: Catalogue) -> Floats:
    """What each place is worth; an opening that defines what is asked about is a place on it as good as any."""
    standing = catalogue.standing.copy()
    for one in found:
        for definition in catalogue.told.definitions.get(one.stems, ()):
            at = catalogue.places.passage(definition.source)
            if definition.trust is Trust.PROSE and catalogue.passages[at].is_opening:
                standing[at] = 1.0
    return standing


def _purpose(asked: Asked, telling: Sequence[Clue], found: Sequence[Found]) -> Purpose | None:
    """What a section would be there for; "how many hosts for 60 servers" has a number of its own and is worked out."""
    named = {at for one in found for at in range(one.start, one.end)}
    if asked.counted and any(clue.stem.isdigit() for at, clue in enumerate(telling) if at not in named):
        return Purpose.WORKS_OUT
    return SOUGHT.get(asked.manner)


def _sought(sought: Purpose | None, named: Floats, catalogue: Catalogue) -> Floats:
    """How a thing works is told where its working is shown, which kind does something in the table of the kinds."""
    if sought is None:
        return np.zeros_like(named)
    return np.where(catalogue.purposes == sought, np.minimum(named, 1), 0).astype(np.float32)


def _best(total: Floats, owner: Numbers) -> tuple[int, ...]:
    """The best passage of each of the best notes; of equals the earlier one."""
    kept: dict[int, int] = {}
    for reach in (50, 400, len(total)):  # all are put in order only where the first few come from too few notes
        first = _first(total, reach)
        for note, passage in zip(owner[first].tolist(), first.tolist(), strict=True):
            kept.setdefault(note, passage)
            if len(kept) == _NOTES_KEPT:
                return tuple(kept.values())
    return tuple(kept.values())


def _first(total: Floats, reach: int) -> NDArray[np.intp]:
    """The passages with the highest scores, the highest first, of equals the earlier."""
    if reach >= len(total):
        return np.argsort(-total, kind="stable")
    high = np.flatnonzero(total > 0)  # far fewer than all: and partitioning takes long where most are equal
    if len(high) > reach:
        scores = total[high]
        high = high[scores >= scores[np.argpartition(scores, -reach)[-reach]]]
    return high[np.argsort(-total[high], kind="stable")]
