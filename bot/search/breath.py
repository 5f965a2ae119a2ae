"""Sections cut into what is said in one breath: a sentence, an item of a list, a row of a table."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.knowledge.model import ListingKind
from bot.notes.block import Block, Callout, DefinitionList, ListBlock, Paragraph, Quote, Table
from bot.search.acronym import Acronyms
from bot.search.lexicon import Lexicon
from bot.search.passage import Passage
from bot.search.token import words

_REMEMBERED = 2_000
"""Passages: the ones asked about again and again."""
SENTENCE_END = re.compile(r"(?<=[.!?。！？])[\"'”’)]*\s+(?=[^\s])|(?<=[。！？])")

_ONE_SIDED = frozenset({ListingKind.ADVANTAGES, ListingKind.DISADVANTAGES})

Breath = frozenset[int]
"""The words of a sentence and their roots, by number."""


@dataclass(frozen=True)
class Breaths:
    """Passages are cut when they are first asked for."""

    passages: Sequence[Passage]
    lexicon: Lexicon
    acronyms: Acronyms
    known: dict[int, tuple[Breath, ...]] = field(default_factory=dict, compare=False)

    def of(self, passage: int) -> tuple[Breath, ...]:
        """What a passage says in each breath, its heading with all of them."""
        found = self.known.get(passage)
        if found is None:
            here = self.passages[passage]
            head = self._numbers(here.heading) if self._is_of_its_subject(here.heading) else frozenset()
            said = () if here.is_box else spoken(here.blocks)  # a box of exam questions repeats the words of questions
            found = (head, *(head | self._numbers(text) for text in said))
            if len(self.known) >= _REMEMBERED:
                self.known.clear()
            self.known[passage] = found
        return found

    def _is_of_its_subject(self, heading: str) -> bool:
        """`Disadvantages of X` is about X from one side only: each of its items has to say itself that it is on X."""
        kinds = self.lexicon.wording.kinds
        return all(kinds.get(word) not in _ONE_SIDED for word in words(heading))

    def _numbers(self, text: str) -> Breath:
        numbers, roots = self.lexicon.numbers, self.lexicon.roots
        stems = [self.lexicon.stem(word) for word in words(text)]
        met = {numbers[stem] for stem in (*stems, *self.acronyms.key(stems)) if stem in numbers}
        return frozenset(met | {roots[number] for number in met})


def spoken(blocks: Sequence[Block]) -> Iterator[str]:
    """Sentences, items with what stands below them, rows with the head of their table."""
    for block in blocks:
        match block:
            case Paragraph(text=text):
                yield from SENTENCE_END.split(text.plain)
            case ListBlock(items=items):
                for item in items:
                    yield " ".join((item.text.plain, *spoken(item.blocks)))
            case Table(header=header, rows=rows):
                head = " ".join(cell.plain for cell in header)
                for row in rows:
                    yield " ".join((head, *(cell.plain for cell in row)))
            case Callout(blocks=inner) | Quote(blocks=inner):
                yield from spoken(inner)
            case DefinitionList(entries=entries):
                for entry in entries:
                    yield " ".join((entry.term.plain, *spoken(entry.blocks)))
            case _:
                pass
