"""How far a question is a heading: which headings it goes through word by word, in any order and any form.

headed(section) = share of the heading's words that the question has
                  x share of the question's words that the heading, or the title of its note, has

Words are compared by their families; those that name a kind of listing by the kind, so that "reasons for X" is the
heading Drivers of X. Shares are by rarity.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from bot.search.postings import Floats, Numbers

_MOST = 0.5
"""A question of which a heading says less than half is not that heading: a long one has words of many by accident."""

Key = str
"""A family's root, or a kind."""
Weighed = tuple[Key, float]


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
    def of(
        cls,
        headings: Iterable[str],
        titles: Sequence[Sequence[str]],
        owner: Numbers,
        weighed: Callable[[str], Iterator[Weighed]],
    ) -> "Heads":
        """`titles` holds every name of each note; `weighed` gives the words of a heading, each with its rarity."""
        placed: dict[Key, dict[int, float]] = defaultdict(dict)
        for at, heading in enumerate(headings):
            mass = dict(weighed(heading))
            whole = sum(mass.values())
            for key, weight in mass.items():
                placed[key][at] = weight / whole if whole else 0.0
        titled: dict[Key, set[int]] = defaultdict(set)
        for note, names in enumerate(titles):
            for key in {key for name in names for key, _ in weighed(name)}:
                titled[key].add(note)
        return cls(
            {
                key: (np.fromiter(row, np.int32, len(row)), np.fromiter(row.values(), np.float32, len(row)))
                for key, row in placed.items()
            },
            {key: np.array(sorted(notes), dtype=np.int32) for key, notes in titled.items()},
            owner,
            len(titles),
        )

    def headed(self, asked: Sequence[tuple[Sequence[Weighed], float]]) -> Floats:
        """How far a question is the heading of each passage, 0 to 1.

        `asked` holds for each thing asked about the words it may be, with their likeness, and its mass.
        """
        whole = sum(mass for _, mass in asked)
        of_heading = np.zeros(len(self.owner), dtype=np.float32)
        of_question = np.zeros(len(self.owner), dtype=np.float32)
        for words, mass in asked:
            said = np.zeros(len(self.owner), dtype=np.float32)
            titled = np.zeros(self.notes, dtype=np.float32)
            for key, likeness in words:
                if key in self.titles:
                    at = self.titles[key]
                    titled[at] = np.maximum(titled[at], np.float32(likeness))
                if key in self.places:
                    places, shares = self.places[key]
                    of_heading[places] += shares * np.float32(likeness)
                    said[places] = np.maximum(said[places], np.float32(likeness))
            of_question += np.maximum(said, titled[self.owner]) * np.float32(mass)
        share = of_question / np.float32(whole or 1.0)
        return np.where(share >= _MOST, np.minimum(of_heading, 1) * share, 0).astype(np.float32)
