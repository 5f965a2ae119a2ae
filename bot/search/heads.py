"""How far a question is a heading: which headings it goes through word by word, in any order and any form.

headed(section) = share of the heading's words that the question has
                  x share of the question's words that the heading, or the title of its note, has

Words are compared by their families; those that name a kind of listing by the kind, so that "reasons for X" is the
heading Drivers of X. Shares are by rarity.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from bot.knowledge.model import ListingKind
from bot.notes.note import Note
from bot.search.keys import REMEMBERED, Keys
from bot.search.part import Part
from bot.search.passage import Passage
from bot.search.postings import Floats, Numbers, Postings, rare
from bot.search.token import words
from bot.search.word import Role

_MOST = 0.5
"""A question of which a heading says less than half is not that heading: a long one has words of many by accident."""

Key = str
"""A family's root, or a kind."""
Weighed = tuple[Key, float]


Words = tuple[tuple[Key, float], ...]


@dataclass(frozen=True)
class HeadWords:
    """Cuts headings into the words they are compared by; everyday words and kinds weigh less, as they do in questions.

    Every heading is cut once and remembered, as long as the keys of names hold.
    """

    keys: Keys
    known: dict[tuple[str, str], Words] = field(default_factory=dict, compare=False)

    def of(self, heading: str, above: str = "") -> Words:
        """By family or kind. `Advantages` below a heading or in a note on X, which is `above`, are those of X."""
        cut = self.known.get((heading, above))
        if cut is None:
            said = words(heading)
            lexicon = self.keys.lexicon
            bare = all(word in lexicon.wording.kinds for word in lexicon.telling(said))
            full = f"{heading} {above}" if said and bare else heading
            cut = tuple(dict(map(self._weighed, self.keys.of(full) if said else ())).items())
            if len(self.known) < REMEMBERED:
                self.known[heading, above] = cut
        return cut

    def _weighed(self, stem: str) -> tuple[Key, float]:
        lexicon = self.keys.lexicon
        if stem in self._kinds:
            return self._kinds[stem].name, Role.KIND.known
        role = Role.EVERYDAY if stem in lexicon.wording.everyday else Role.TOPIC
        return lexicon.families(stem)[0], role.known

    @cached_property
    def _kinds(self) -> dict[str, ListingKind]:
        lexicon = self.keys.lexicon
        return {lexicon.stem(word): kind for word, kind in lexicon.wording.kinds.items()}


def _above(passage: Passage, note: Note) -> str:
    """What a bare heading is of."""
    return passage.headings[-1] if passage.headings else note.title.rpartition(": ")[2]


@dataclass(frozen=True)
class Heads:
    """The headings of all passages and the titles of all notes, by their words."""

    places: dict[Key, tuple[Numbers, Floats]]
    """The passages with the word in their heading, and what share of the heading it is."""
    titles: dict[Key, Numbers]
    """The notes with the word in their title or an alias."""
    owner: Numbers
    notes: int

    @classmethod
    def of(cls, parts: Sequence[Part], owner: Numbers, cut: HeadWords, sections: Postings) -> "Heads":
        """The headings and titles of all notes; `owner` is the note of each passage, `sections` knows what is rare."""
        headings = [cut.of(passage.heading, _above(passage, part.note)) for part in parts for passage in part.passages]
        numbers: dict[Key, int] = {}
        keys = [numbers.setdefault(key, len(numbers)) for heading in headings for key, _ in heading]
        spread = np.bincount(np.array(keys, dtype=np.intp), minlength=len(numbers))
        words_of = cut.keys.lexicon.numbers
        rarity = np.array(
            [
                sections.idf(words_of[key]) if key in words_of else rare(count, len(headings))  # a kind is no word
                for key, count in zip(numbers, spread.tolist(), strict=True)
            ],
            dtype=np.float32,
        )
        places = np.repeat(np.arange(len(headings), dtype=np.int32), [len(heading) for heading in headings])
        mass = np.array([weight for heading in headings for _, weight in heading], dtype=np.float32)
        mass *= rarity[keys] if keys else 1
        share = mass / np.maximum(np.bincount(places, weights=mass, minlength=len(headings)), 1e-9)[places]
        order = np.argsort(keys, kind="stable")
        ends = np.cumsum(spread)[:-1]
        titled: dict[Key, list[int]] = defaultdict(list)
        for part in parts:
            for key in {key for name in (part.note.title, *part.note.aliases) for key, _ in cut.of(name)}:
                titled[key].append(part.at)
        rows = zip(np.split(places[order], ends), np.split(share[order].astype(np.float32), ends), strict=True)
        return cls(
            dict(zip(numbers, rows, strict=False)),
            {key: np.array(notes, dtype=np.int32) for key, notes in titled.items()},
            owner,
            len(parts),
        )

    def headed(self, asked: Sequence[tuple[Sequence[Weighed], float]]) -> Floats:
        """How far a question is the heading of each passage, 0 to 1.

        `asked` holds for each thing asked about the words it may be, with their likeness, and its mass.
        """
        whole = sum(mass for _, mass in asked)
        of_heading = np.zeros(len(self.owner), dtype=np.float32)
        of_question = np.zeros(len(self.owner), dtype=np.float32)
        for meant, mass in asked:
            if all(key not in self.titles and key not in self.places for key, _ in meant):
                continue
            said = self._titled(meant)
            for key, likeness in meant:
                if key in self.places:
                    places, shares = self.places[key]
                    of_heading[places] += shares * np.float32(likeness)
                    said[places] = np.maximum(said[places], np.float32(likeness))
            of_question += said * np.float32(mass)
        share = of_question / np.float32(whole or 1.0)
        return np.where(share >= _MOST, np.minimum(of_heading, 1) * share, np.float32(0))

    def _titled(self, meant: Sequence[Weighed]) -> Floats:
        """How far each passage stands in a note whose title has the word."""
        titled = np.zeros(self.notes, dtype=np.float32)
        for key, likeness in meant:
            if key in self.titles:
                at = self.titles[key]
                titled[at] = np.maximum(titled[at], np.float32(likeness))
        return titled[self.owner] if titled.any() else np.zeros(len(self.owner), dtype=np.float32)
