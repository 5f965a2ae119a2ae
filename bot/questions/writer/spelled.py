"""Where a course spells its letters out: `Wide area network (WAN)` in a sentence, a heading or the row of a table."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from bot.knowledge.sentence import lines, sentences
from bot.notes.note import Note
from bot.notes.source import Source
from bot.notes.text import Text
from bot.questions.wording import holds
from bot.questions.writer.lesson import pieces

LETTERS = re.compile(r"\w*[A-Z][\w-]*")


def spelled(notes: Sequence[Note], longs: Mapping[str, str]) -> dict[str, tuple[Source, ...]]:
    """By the letters, the places that have them and their long form, in the order of the notes: first those that have
    one right beside the other, as `Wide area network (WAN)` does."""
    found: defaultdict[str, list[tuple[bool, Source]]] = defaultdict(list)
    for note in notes:
        for text, source in pieces(note):
            for letters in set(LETTERS.findall(text.plain)) & longs.keys():
                long = longs[letters]
                if _has_both(text.plain, letters, long):
                    apart = not any(holds(text.plain, pair) for pair in (f"{long} {letters}", f"{letters} {long}"))
                    found[letters].append((apart, _narrowed(text, source, letters, long)))
    return {
        letters: tuple(place for _, place in sorted(places, key=lambda found: found[0]))
        for letters, places in found.items()
    }


def _has_both(text: str, letters: str, long: str) -> bool:
    return holds(text, letters) and (holds(text, long) or holds(text, f"{long}s"))


def _narrowed(text: Text, source: Source, letters: str, long: str) -> Source:
    """The lines of the sentence that has both; all of them where it takes two."""
    for sentence in sentences(text):
        if _has_both(sentence.plain, letters, long):
            return lines(source, text.plain, sentence.start, sentence.end)
    return source
