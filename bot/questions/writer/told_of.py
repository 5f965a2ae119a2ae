"""What the notes say of a subject elsewhere, so that nothing true of it stands as wrong in a question on a table."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.knowledge.model import Comparison, ListingKind
from bot.knowledge.sentence import sentences
from bot.notes.source import Source
from bot.questions.wording import fold, stem, stems
from bot.questions.writer.material import Material

_EXAMPLES = re.compile(r"(?:\w+ )?(?:examples?|ejemplos?|exemples?|beispiele?|esempi[o]?|exemplos?)\b", re.IGNORECASE)
_FIRST = re.compile(r"[^\W\d]+(?: [^\W\d]+){0,2}(?=[,;.]|$)")
_LEAST = 2
"""So many telling words must be found in one sentence: `Linux` alone is said of much."""


@dataclass(slots=True)
class _Told:
    examples: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    tabled: defaultdict[str, list[frozenset[str]]] = field(default_factory=lambda: defaultdict(list))
    """Those of comparisons, one by one."""
    said: defaultdict[str, set[tuple[Source, frozenset[str]]]] = field(default_factory=lambda: defaultdict(set))
    cells: defaultdict[str, set[tuple[Source, frozenset[str], frozenset[str]]]] = field(
        default_factory=lambda: defaultdict(set)
    )
    """With the words of their feature."""
    called: defaultdict[str, set[tuple[str, frozenset[str]]]] = field(default_factory=lambda: defaultdict(set))
    """By its last word, what labels are called first: `river boats` of `Ariel: river boats of the upper town`."""


def is_told_of(material: Material, subject: str, feature: str, text: str, comparison: Comparison) -> bool:
    """Whether the notes elsewhere give one of these as an example of the subject, or say all of this of it: in a point
    under its name, in one of its own lists, or in another comparison; there one word is enough under a like feature."""
    told, key = material.kept("told-of", _gathered), material.key(subject)
    if _EXAMPLES.match(feature) and told.examples[key] & set(_names(text)):
        return True
    telling, asked, here = stems(text), stems(feature), comparison.source
    if telling and any(telling <= said and asked & of for place, of, said in told.cells[key] if place != here):
        return True
    return len(telling) >= _LEAST and any(telling <= said for place, said in told.said[key] if place != here)


def examples_in_tables(material: Material, subject: str) -> frozenset[str]:
    """The examples of it, folded, that every comparison sets beside those of others, where any does."""
    told = material.kept("told-of", _gathered)
    return frozenset.intersection(*found) if (found := told.tabled[material.key(subject)]) else frozenset()


def is_compared(material: Material, subject: str) -> bool:
    """Whether a comparison says what it is like."""
    return bool(material.kept("told-of", _gathered).cells[material.key(subject)])


def called_so(material: Material, owner: str) -> frozenset[str]:
    """The labels, anywhere in the notes, that are first of all called what the owner is: of `sea boat` whatever is said
    to be a boat."""
    told, words = material.kept("told-of", _gathered), stems(owner)
    last = stem(owner.rpartition(" ")[2])
    return frozenset(label for label, said in told.called[last] if said <= words)


def _gathered(material: Material) -> _Told:
    told = _Told()
    for listing in material.knowledge.listings:
        key = material.key(listing.owner)
        for point in listing.points:
            first = _FIRST.match(point.text.plain) if point.label else None
            if first and (words := [stem(word) for word in first[0].split()]):
                told.called[words[-1]].add((point.label, frozenset(words)))
            if listing.kind is ListingKind.EXAMPLES:
                told.examples[key].update(_names(point.label or point.text.plain))
            for thing in (key, *_ends(material.key(point.label))):
                for one in sentences(point.text):
                    told.said[thing].add((listing.source, stems(f"{point.label} {one.plain}")))
    for comparison in material.knowledge.comparisons:
        for subject, feature, text in _cells(comparison):
            key = material.key(subject)
            told.said[key].add((comparison.source, stems(text)))
            told.cells[key].add((comparison.source, stems(feature), stems(text)))
            if _EXAMPLES.match(feature):
                told.tabled[key].append(frozenset(_names(text)))
                told.examples[key].update(told.tabled[key][-1])
    return told


def _ends(name: str) -> Iterator[str]:
    """`Great Ouse` is told of as the Ouse, too."""
    parts = name.split()
    return (" ".join(parts[at:]) for at in range(len(parts)))


def _cells(comparison: Comparison) -> Iterator[tuple[str, str, str]]:
    for row in comparison.features:
        for subject, cell in zip(comparison.subjects, row.cells, strict=True):
            yield subject, row.name, cell.plain


def _names(text: str) -> Iterator[str]:
    """`KVM, Xen and Hyper-V (Microsoft)` one by one, folded."""
    for piece in re.split(r"[,;/]|\b(?:and|or|y|e|et|und)\b", re.sub(r"\([^()]*\)", "", text)):
        if name := fold(piece):
            yield name
