"""How a name stands within a sentence: with which article, and in which letters."""

import re
from collections.abc import Mapping

from bot.notes.note import Note
from bot.notes.source import Source
from bot.questions.writer.articles import Articles
from bot.questions.writer.defined import Defined
from bot.questions.writer.lesson import pieces
from bot.questions.writer.naming import Naming
from bot.questions.writer.phrasing import capital


class Spoken:
    """Read-only."""

    def __init__(self, articles: Articles, naming: Naming, defined: Defined, notes: Mapping[str, Note]) -> None:
        self._articles, self._naming, self._defined, self._notes = articles, naming, defined, notes
        self._large: dict[str, bool] = {}

    def called(self, name: str) -> str:
        """The name as it stands within a sentence: `a private cloud`, `server virtualization`, `Docker`.

        With the article its definition gives it, or the course's sentences; and a small letter where the course writes
        its first word so and the rest of it has no capitals.
        """
        return f"{self.article(name)} {self.within_sentence(name)}".lstrip()

    def article(self, name: str) -> str:
        """The article of its definition; else that of the course's sentences."""
        said = self._defined.description(name)
        if said and (said.article or said.plural or not said.names_nothing):
            return said.article
        return self._articles.of(name)

    def within_sentence(self, name: str) -> str:
        """The same without an article. `Keeper` stays where the sentence that says what it is writes it so."""
        name = self._written(name)
        first, _, rest = name.partition(" ")
        if not rest and self._is_written_large(name):
            return name
        common = first[1:] == first[1:].lower() and self._articles.is_small(first.split("-")[0])
        return f"{first.lower()} {rest}".strip() if common and rest == rest.lower() else name

    def as_option(self, name: str) -> str:
        """The name as an option among others: with a capital, and no other than sentences write."""
        return capital(self._written(name))

    def uncapitalized(self, text: str) -> str:
        """With a small first letter where the course writes its first word so."""
        small = self._articles.is_small(text.split(" ", 1)[0])
        return text[:1].lower() + text[1:] if small else text

    def _written(self, name: str) -> str:
        """As sentences write it; a name with letters of its own, `Tug as a Service (TaaS)`, keeps its capitals."""
        term = self._naming.term(name)
        return name if term and term.acronym else self._articles.written(name)

    def _is_written_large(self, name: str) -> bool:
        definition = self._defined.best.get(self._naming.key(name)) if name[:1].isupper() else None
        if definition is None:
            return False
        if name not in self._large:
            self._large[name] = self._finds_large(name, definition.source)
        return self._large[name]

    def _finds_large(self, name: str, at: Source) -> bool:
        large = re.compile(rf"\b(?:[Aa]n?|[Tt]he)\s{re.escape(name)}\b")
        texts = pieces(self._notes[at.path]) if at.path in self._notes else ()
        return any(large.search(text.plain) for text, place in texts if place.first <= at.first <= place.last)
