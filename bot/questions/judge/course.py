"""The other terms of a course, prepared once: what a guess must not be taken for."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain, groupby

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from bot.questions.judge.folding import spellings
from bot.questions.judge.phrase import Phrase, phrase


@dataclass(frozen=True, slots=True)
class Course:
    """Terms by every name they go by."""

    terms: dict[str, tuple[str, ...]]
    """Key of a name -> the names of the terms it may mean, as written."""
    groups: dict[str, frozenset[str]]
    """Key of a name -> the keys of all names of those terms."""
    initials: dict[str, frozenset[str]]
    """Initials -> keys of the names that have them."""
    by_word: dict[str, frozenset[str]]
    """Word -> keys of the names it stands in."""
    by_length: dict[int, tuple[str, ...]]
    """Number of letters -> keys of that length: a slip changes it by one at most."""

    def named(self, guess: Phrase, own: frozenset[str]) -> str:
        """The other term that this is a name of, as written; empty where it is none, or one of the answer's own."""
        if guess.key in own or guess.key not in self.terms:
            return ""
        return self.terms[guess.key][0]

    def family(self, own: frozenset[str]) -> frozenset[str]:
        """The answer's names, with those the course merges with them."""
        return own.union(*(self.groups[key] for key in own if key in self.groups))

    def nearer(self, guess: Phrase, slips: int, own: frozenset[str]) -> str:
        """Another term at least as near to the guess as the answer, `slips` away; empty where there is none."""
        around = range(guess.letters - slips, guess.letters + slips + 1)
        keys = list(chain.from_iterable([self.by_length.get(length, ()) for length in around]))
        near = extract(guess.key, keys, scorer=OSA.distance, score_cutoff=slips, processor=None, limit=None)
        return next((self.terms[key][0] for key, _, _ in near if key not in own), "")

    def share_initials(self, initials: str, own: frozenset[str]) -> bool:
        """Whether another term shortens to the same letters."""
        return not self.initials.get(initials, frozenset()) <= own

    def share_words(self, words: Iterable[str], own: frozenset[str]) -> bool:
        """Whether another term holds all these words."""
        holders = [self.by_word.get(word, frozenset()) for word in words]
        return bool(holders) and not frozenset.intersection(*holders) <= own


def prepare(siblings: Iterable[Iterable[str] | str]) -> Course:
    """A course from its terms; each is one name or all the names of one term."""
    terms: dict[str, tuple[str, ...]] = {}
    groups: dict[str, frozenset[str]] = {}
    initials: dict[str, set[str]] = {}
    by_word: dict[str, set[str]] = {}
    for sibling in siblings:
        names = (sibling,) if isinstance(sibling, str) else tuple(sibling)
        read = [(name, phrase(text)) for name in names for text in spellings(name)]
        keys = frozenset(found.key for _, found in read if found.key)
        for name, found in read:
            if not found.key:
                continue
            terms[found.key] = (*terms.get(found.key, ()), name)
            groups[found.key] = groups.get(found.key, frozenset()) | keys
            initials.setdefault(found.initials, set()).add(found.key)
            for word in found.words:
                by_word.setdefault(word, set()).add(found.key)
    return Course(
        terms=terms,
        groups=groups,
        initials={letters: frozenset(found) for letters, found in initials.items()},
        by_word={word: frozenset(found) for word, found in by_word.items()},
        by_length={length: tuple(found) for length, found in groupby(sorted(terms, key=len), key=len)},
    )
