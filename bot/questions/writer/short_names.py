"""What else may be typed for a term, beside the names the notes give it outright.

Notes cut names short where nothing else is meant: `Parts of Albion` in one on the `Old Albion Mill`; and a maker's name
stands before a product's or not. Who types what the notes say is right.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

from bot.knowledge.model import Definition, Knowledge
from bot.knowledge.naming import fold
from bot.notes.note import Note
from bot.notes.source import Source
from bot.questions.wording import LITTLE, holds
from bot.questions.writer.draft import GROUP
from bot.questions.writer.lesson import pieces
from bot.questions.writer.tongues import Tongue

_SAME_LETTERS = 3


class ShortNames:
    """Read-only; whether a note uses a name is looked up once."""

    def __init__(
        self,
        knowledge: Knowledge,
        notes: Mapping[str, Note],
        definitions: Mapping[str, Definition],
        tongue: Callable[[Source], Tongue],
        is_small: Callable[[str], bool],
    ) -> None:
        """`is_small` says whether the course writes a word with a small letter."""
        self._notes = notes
        self._definitions, self._tongue, self._is_small = definitions, tongue, is_small
        self._path, self._text = "", ""
        self._used: dict[tuple[str, str], bool] = {}
        self._owned: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for listing in knowledge.listings:
            self._owned[listing.source.path][listing.owner].update(fold(point.label) for point in listing.points)
        self._ending: defaultdict[str, list[str]] = defaultdict(list)
        self._letters: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
        for term in knowledge.terms:
            for name in term.names:
                if not any(map(is_small, name.split())):
                    self._ending[fold(name).rsplit(" ", 1)[-1]].append(name)
            if term.acronym:
                self._letters[term.acronym.casefold()].append(term.names)

    def of(self, definition: Definition) -> tuple[str, ...]:
        """The short forms of the term, and others of the same letters, each once."""
        name = definition.term
        found = (*self._headed(definition), *self._abbreviated(name))
        return tuple({fold(one): one for one in reversed(found)}.values())[::-1]

    def is_used(self, name: str, path: str) -> bool:
        """Whether a note has a name anywhere in its text."""
        if (name, path) not in self._used:
            self._used[name, path] = holds(self._text_of(path), name)
        return self._used[name, path]

    def _headed(self, definition: Definition) -> Iterator[str]:
        """The part of its name that a heading above it or a list of its note goes by: the end of it, which says what it
        is, or a name of its own."""
        key, source = fold(definition.term), definition.source
        if not LITTLE.isdisjoint(key.split()):
            return
        owned = self._owned[source.path]
        for short in (*source.headings[-1:], *owned):
            part = fold(short)
            if part == key or part in self._definitions or key in owned.get(short, ()):
                continue  # what is listed among the things of another is not called by its name
            proper = not any(map(self._is_small, part.split()))
            if part and f" {part} " in f" {key} " and (proper or self._is_head(part, key, source)):
                yield short

    def _is_head(self, part: str, key: str, source: Source) -> bool:
        return key.startswith(part) if self._tongue(source).heads_first else key.endswith(part)

    def made(self, name: str) -> Iterator[str]:
        """The name with its maker's before it, `Boulton Rotative` of `Rotative`, and without."""
        key = fold(name)
        if any(map(self._is_small, name.split())):
            return
        for other in self._ending.get(key.rsplit(" ", 1)[-1], ())[:GROUP]:
            short, long = sorted((name, other), key=len)
            maker = long[: len(long) - len(short)].split()
            ends = fold(long).endswith(f" {fold(short)}")
            if ends and len(maker) == 1:
                yield other

    def _abbreviated(self, name: str) -> Iterator[str]:
        """Names with the same letters and opening: `Lock gate keeping` beside `Lock gate keeper (LGK)`."""
        words = name.split()
        if len(words) < _SAME_LETTERS:
            return
        letters = "".join(word[0] for word in words).casefold()
        for names in self._letters.get(letters, ()):
            if any(fold(one).split()[:-1] == fold(name).split()[:-1] for one in names) and name not in names:
                yield from names

    def _text_of(self, path: str) -> str:
        """All that a note writes; the notes are gone over one by one, so the last one is kept."""
        if path != self._path:
            note = self._notes.get(path)
            self._path, self._text = path, "\n".join(text.plain for text, _ in pieces(note)) if note else ""
        return self._text
