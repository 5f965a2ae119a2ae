"""What a note says of a thing in passing, so that nothing it says of it stands as wrong."""

from collections.abc import Iterator, Mapping, Sequence

from bot.knowledge.sentence import sentences
from bot.notes.note import Note
from bot.notes.source import Source
from bot.questions.wording import stems
from bot.questions.writer.lesson import pieces

_TWO = 2
_Read = tuple[frozenset[str], Source]


class Together:
    """The words of each sentence of one note, and of its sections: the rules go over a course note by note."""

    def __init__(self, notes: Mapping[str, Note]) -> None:
        self._notes = notes
        self._path, self._sentences = "", tuple[_Read, ...]()

    def are_told(self, source: Source, name: str, said: str, but: Sequence[Source] = ()) -> bool:
        """Whether a sentence of the note, but for some places, speaks of a thing with much of what is said: half of it,
        two words at least."""
        thing, words = stems(name), stems(said)
        enough = min(len(words), max(_TWO, len(words) / 2))
        return bool(thing and words) and any(
            thing <= found and len(words & found) >= enough and place not in but
            for found, place in self._of(source.path)
        )

    def is_told_under(self, source: Source, name: str, said: str) -> bool:
        """Whether the section under that name, if the note has one, has half the words of what is said."""
        thing, words, under = stems(name), stems(said), set[str]()
        for found, place in self._of(source.path):
            if stems(place.heading) == thing:
                under |= found
        return len(words & under) >= max(_TWO, len(words) / 2)

    def _of(self, path: str) -> tuple[_Read, ...]:
        if path != self._path:
            self._path, self._sentences = path, tuple(self._read(path))
        return self._sentences

    def _read(self, path: str) -> Iterator[_Read]:
        for text, source in pieces(self._notes[path]) if path in self._notes else ():
            yield from ((stems(sentence.plain), source) for sentence in sentences(text))
