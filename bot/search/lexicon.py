"""The words of one index by number, as singulars and as roots.

A word stands as its singular, which says exactly what was meant, and as its root, which the whole family shares and
which says less: a container is not what contains. Roots are kept apart from words by a leading `~`.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bot.notes.note import Note
from bot.search.language import code, root, singular
from bot.search.part import Part
from bot.search.token import words
from bot.search.wording import Wording, wording_of

Stems = tuple[str, ...]


@dataclass(slots=True)
class Lexicon:
    """Grows while an index is built, then is only read."""

    languages: tuple[str, ...]
    """The course's first, then any other that a note declares."""
    numbers: dict[str, int] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    roots: list[int] = field(default_factory=list)
    """The number of the root of each number; a root is its own."""
    numbered: set[tuple[str, str]] = field(default_factory=set)
    """Every digit, and letter that may be short for a word, with the word it stands after: `type 2`, `hyper v`."""
    _known: dict[str, "_Met"] = field(default_factory=dict)
    """The words as they stand, by language."""

    @property
    def wording(self) -> Wording:
        """How this course's people ask."""
        return wording_of(self.languages[0])

    def take(self, parts: Sequence[Part]) -> list[NDArray[np.int32]]:
        """The numbers of the words of each note, in its own numbering; new ones get the next number."""
        met = [self._met(self.spoken(part.note)) for part in parts]
        forms = [
            np.array(known.forms(part.vocabulary, self), dtype=np.int32) for known, part in zip(met, parts, strict=True)
        ]
        for known, part, at in zip(met, parts, forms, strict=True):
            known.count(at, part.counts)
            self.numbered |= {pair for pair in part.signs if pair[1].isdigit() or pair[1] in self.wording.chat}
        for known in self._known.values():
            self.counts.update(known.counted())
        tables = {language: np.array(known.numbers, dtype=np.int32) for language, known in self._known.items()}
        return [tables[known.language][at] for known, at in zip(met, forms, strict=True)]

    def _met(self, language: str) -> "_Met":
        return self._known.setdefault(language, _Met(language))

    def spoken(self, note: Note) -> str:
        """The language of a note: the course's, unless it says its own."""
        return code(note.language) if note.language else self.languages[0]

    def meet(self, said: Sequence[str], language: str) -> list[int]:
        """The numbers of words of a language."""
        known = self._met(language)
        return [known.numbers[form] for form in known.forms(said, self)]

    def number(self, stem: str, rooted: str) -> int:
        """The number of a word by its singular, given to it and its root if they are new."""
        number = self.numbers.get(stem)
        if number is None:
            number = self.numbers[stem] = self._next()
            self.roots.append(number)
            if "~" + rooted not in self.numbers:
                self.numbers["~" + rooted] = self._next()
                self.roots.append(self.numbers["~" + rooted])
            self.roots[number] = self.numbers["~" + rooted]
        return number

    def _next(self) -> int:
        return len(self.numbers)

    def stem(self, word: str) -> str:
        """The singular of a word in the course's language."""
        return singular(word, self.languages[0])

    def stems(self, word: str) -> Stems:
        """The singular of a word in every language of the course, each once."""
        return tuple(dict.fromkeys(singular(word, language) for language in self.languages))

    def families(self, word: str) -> Stems:
        """The roots of a word in every language of the course, as they are numbered."""
        return _families(word, self.languages)

    def kin(self, said: Iterable[str]) -> set[str]:
        """The stems and families of some words."""
        return {one for word in set(said) for one in _kin(word, self.languages)}

    def name(self, text: str, *, kinds: bool = True) -> Stems:
        """The stems of a name without the words that only ask; all of them where nothing else is left.

        `kinds=False` leaves out "types", "advantages" ... too, unless the name is nothing else.
        """
        return tuple(self.stem(word) for word in self.telling(words(text), kinds=kinds))

    def telling(self, said: Sequence[str], *, kinds: bool = True) -> list[str]:
        """The words of a name or question that tell what it is about."""
        wording = self.wording
        telling = [
            word
            for word in said
            if word not in wording.silent and (kinds if word in wording.kinds else word not in wording.asking)
        ]
        return telling or [word for word in said if word not in wording.silent] or list(said)


@lru_cache(maxsize=100_000)
def _families(word: str, languages: tuple[str, ...]) -> Stems:
    return tuple(dict.fromkeys("~" + root(word, language) for language in languages))


@lru_cache(maxsize=100_000)
def _kin(word: str, languages: tuple[str, ...]) -> Stems:
    return (singular(word, languages[0]), *_families(word, languages))


@dataclass(slots=True)
class _Met:
    """The words of one language as they stand, each with the number of its singular."""

    language: str
    places: dict[str, int] = field(default_factory=dict)
    numbers: list[int] = field(default_factory=list)
    found: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))

    def forms(self, said: Sequence[str], lexicon: Lexicon) -> list[int]:
        """The places of words among those met; those met for the first time are numbered."""
        places = self.places
        for word in said:
            if word not in places:
                places[word] = len(places)
                self.numbers.append(lexicon.number(singular(word, self.language), root(word, self.language)))
        return list(map(places.__getitem__, said))

    def count(self, forms: NDArray[np.int32], counts: NDArray[np.int64]) -> None:
        """Notes how often words of those places, each once, stand in a note."""
        if len(self.found) < len(self.places):
            self.found = np.concatenate([self.found, np.zeros(len(self.places) - len(self.found), dtype=np.int64)])
        self.found[forms] += counts

    def counted(self) -> dict[str, int]:
        """How often each word was found."""
        return dict(zip(self.places, self.found.tolist(), strict=False))
