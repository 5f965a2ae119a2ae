"""The words of one index by number, as singulars and as roots.

A word stands as its singular, which says exactly what was meant, and as its root, which the whole family shares and
which says less: a container is not what contains. Roots are kept apart from words by a leading `~`.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from bot.search.language import root, singular
from bot.search.token import words
from bot.search.wording import Wording, wording

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
    _known: dict[str, dict[str, int]] = field(default_factory=dict)
    """The numbers of words as they stand, by language."""
    _signs: set[str] = field(default_factory=set)

    @property
    def wording(self) -> Wording:
        """How this course's people ask."""
        return wording(self.languages[0])

    def take(self, text: str, language: str) -> list[int]:
        """The numbers of the words of a text; new ones get the next number."""
        said = words(text)
        known = self._known.setdefault(language, {})
        for word in dict.fromkeys(said):
            if word not in known:
                self._meet(word, language)
        if not self._signs.isdisjoint(said):
            self.numbered.update(pair for pair in pairwise(("", *said)) if pair[1] in self._signs)
        self.counts.update(said)
        return [known[word] for word in said]

    def _meet(self, word: str, language: str) -> None:
        self._known[language][word] = self.number(singular(word, language), root(word, language))
        if len(word) == 1 and (word.isdigit() or word in self.wording.chat):
            self._signs.add(word)

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
        if len(self.languages) == 1:
            return ("~" + root(word, self.languages[0]),)
        return tuple(dict.fromkeys("~" + root(word, language) for language in self.languages))

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
