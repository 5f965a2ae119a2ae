"""The forms of cards in the order they are tried, and where they are looked for."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from bot.notes.block import Block, Callout, Flashcard, ListBlock, ListItem, Paragraph, Quote
from bot.notes.cards.anki import asked, boxed
from bot.notes.cards.cloze import clozes
from bot.notes.cards.deck import deck_at_end, deck_at_start, deck_on
from bot.notes.cards.lines import all_lines, split
from bot.notes.cards.sides import one_line
from bot.notes.cards.turned import flagged, turned
from bot.notes.note import Section
from bot.notes.source import Source
from bot.notes.text import Text, joined

Form = Callable[[Paragraph, deque[Block], str, str], list[Block]]
"""A paragraph, what stands below it (taken from as needed), the deck in force, the note's title: the cards, or []."""

FORMS: tuple[Form, ...] = (boxed, asked, turned, flagged)


def with_cards(root: Section, deck: str, title: str) -> Section:
    """The note's sections with cards in the place of the paragraphs they were written in; clozes follow theirs.

    `deck` is the whole note's, empty where there is none.
    """
    return _section(root, deck or deck_at_end(root, title), title)


def _section(section: Section, inherited: str, title: str) -> Section:
    dealer = _Dealer(title, deck_at_start(section, inherited, title))
    blocks = tuple(dealer.dealt(section.blocks))
    sections = tuple(_section(inner, dealer.deck, title) for inner in section.sections)
    return replace(section, blocks=blocks, sections=sections)


@dataclass(slots=True)
class _Dealer:
    """Goes through one section; `deck` is the one in force."""

    title: str
    deck: str

    def dealt(self, blocks: tuple[Block, ...]) -> Iterator[Block]:
        waiting = deque(blocks)
        while waiting:
            block = waiting.popleft()
            match block:
                case Paragraph():
                    yield from self.of_paragraph(block, waiting)
                case ListBlock(items=items):
                    yield replace(block, items=tuple(self.of_item(item) for item in items))
                case Callout() if self.deck and _hides_an_answer(block):
                    back = joined(all_lines(block.blocks))
                    yield Flashcard(block.title, back, False, block.source, self.deck, block.block_id)
                case Callout(blocks=inner) | Quote(blocks=inner):
                    yield replace(block, blocks=tuple(self.dealt(inner)))
                case _:
                    yield block

    def of_paragraph(self, block: Paragraph, waiting: deque[Block]) -> Iterator[Block]:
        found = next((cards for form in FORMS if (cards := form(block, waiting, self.deck, self.title))), [])
        first, *rest = found or self.by_line(block.text, block.source)
        yield replace(first, block_id=block.block_id) if block.block_id else first
        yield from rest

    def of_item(self, item: ListItem) -> ListItem:
        own = replace(item.source, last=item.source.first + item.text.plain.count("\n"))
        cards = list(self.by_line(item.text, own))
        inner = tuple(self.dealt(item.blocks))
        match cards:
            case [Paragraph(text=text), *rest]:
                return replace(item, text=text, blocks=(*rest, *inner))
            case _:
                return replace(item, text=Text(""), blocks=(*cards, *inner))

    def by_line(self, text: Text, source: Source) -> Iterator[Block]:
        """Lines that are cards; what stands between them stays prose, and its clozes follow it."""
        prose: list[int] = []
        lines = split(text)
        for number, line in enumerate(lines):
            here = replace(source, first=source.first + number, last=source.first + number)
            if card := one_line(line, here, self.deck, self.title):
                yield from self.of_prose(lines, prose, source)
                yield card
                prose = []
            else:
                self.deck = deck_on(line, self.title) or self.deck
                prose.append(number)
        yield from self.of_prose(lines, prose, source)

    def of_prose(self, lines: list[Text], numbers: list[int], source: Source) -> Iterator[Block]:
        if numbers:
            text = joined([lines[number] for number in numbers])
            here = replace(source, first=source.first + numbers[0], last=source.first + numbers[-1])
            yield Paragraph(text, here)
            if self.deck:
                yield from clozes(text, here, self.deck)


def _hides_an_answer(callout: Callout) -> bool:
    """`> [!faq]- Question` with the answer folded away."""
    return callout.type == "question" and callout.fold == "-" and bool(callout.title) and bool(callout.blocks)
