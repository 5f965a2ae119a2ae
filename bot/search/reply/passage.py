"""The place itself, cut to whole sentences: when nothing better fits.

Rule: never a heading without a text, never a likeness or a strategy for how to answer.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.notes.block import Block, Callout, Code, DefinitionList, ListBlock, Math, Paragraph, Quote, Table
from bot.notes.note import Section
from bot.notes.source import Source
from bot.notes.text import Text
from bot.search.answer import AnswerKind, Grid, Piece, Points, Prose, Verbatim
from bot.search.breath import SENTENCE_END
from bot.search.passage import Passage
from bot.search.phrase import Wanted
from bot.search.purpose import Manner, Purpose, purpose
from bot.search.reply.exam import boxed
from bot.search.reply.reply import Reply, Scene, labelled

LONGEST = 900
"""Characters of a passage: what a card shows without scrolling on a telephone."""
_LONGEST_TABLE = 12
_WORTH_SAYING = 0.5
_NEARLY_WHOLE = 0.9
_OF_A_WHOLE = frozenset({Wanted.TOPIC, Wanted.DEFINE, Wanted.EXPLAIN, Wanted.LIST})
_BESIDES = frozenset({Purpose.CORRECTS, Purpose.WORKS_OUT})
_LIKENESS = re.compile(r"\b(analog(y|ies)|analogía|analogie|like an? |think of|imagine)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unit:
    """Something that can be shown by itself, and how much of the question it says."""

    piece: Piece
    length: int
    says: float


def passage(scene: Scene) -> Reply | None:
    """The best passages of the best note in turn, until one has something to show."""
    catalogue, ranking = scene.catalogue, scene.ranking
    for at in ranking.best[:1]:
        for number in sorted(catalogue.beside(at), key=lambda place: -ranking.score(place)):
            found = catalogue.passages[number]
            if asked := boxed(scene, number):
                return asked
            pieces = _kept(_units(scene, found.blocks, found.source)) or _below(scene, found)
            if pieces:
                topic = next((name for one in scene.subjects if (name := scene.called(one.stems))), found.source.note)
                return Reply(AnswerKind.PASSAGE, found.heading or found.source.note, topic, pieces, found.source)
    return None


def overview(scene: Scene) -> Reply | None:
    """For a note's title that names no thing ("Business cases for X"): how it and its sections open."""
    asked, catalogue = scene.asked, scene.catalogue
    if asked.wanted not in _OF_A_WHOLE or asked.kind or asked.manner is not Manner.PLAINLY:
        return None
    for subject in scene.subjects:
        titled = {name.note for name in subject.names if name.passage < 0 and name.whole >= _NEARLY_WHOLE}
        if len(titled) == 1 and subject.stems not in catalogue.told.definitions and not scene.left_over(subject.stems):
            first = catalogue.passages[catalogue.of_note(titled.pop()).start]
            pieces = (*_kept(_units(scene, first.blocks, first.source))[:1], *_sections(scene, first))
            if len(first.sections) > 1 and pieces:
                begins = first.sections[0].source  # an opening is no place to read on at
                return Reply(AnswerKind.PASSAGE, first.source.note, first.source.note, pieces, begins)
    return None


def _below(scene: Scene, found: Passage) -> tuple[Piece, ...]:
    """A heading that has its text in sections below it is shown by what they are called and how they begin."""
    if len(found.sections) == 1:
        (only,) = found.sections
        return _kept(_units(scene, only.blocks, only.source))
    return _sections(scene, found)


def _sections(scene: Scene, found: Passage) -> tuple[Piece, ...]:
    telling = (section for section in found.sections if purpose(section.heading) not in _BESIDES)
    begun = [(section.heading, _beginning(scene, section)) for section in telling]
    items = tuple(labelled(heading, text) for heading, text in begun if heading and text)
    return (Points(items, ordered=False, source=found.source),) if items else ()


def _beginning(scene: Scene, section: Section) -> Text:
    """The first sentence of a section or of what stands below it."""
    for units in (_units(scene, below.blocks, below.source) for below in section.walk()):
        for unit in units:
            match unit.piece:
                case Prose(text=text):
                    return shortened(text, 1)
                case Points(items=items):
                    return shortened(items[0], 1)
    return Text("")


def _kept(units: Sequence[Unit]) -> tuple[Piece, ...]:
    """The units that say most of the question, as many as fit, in the order of the note; not what says far less."""
    room, kept = LONGEST, set[int]()
    best = max((unit.says for unit in units), default=0.0)
    for at in sorted(range(len(units)), key=lambda at: (-units[at].says, at)):
        if (units[at].length <= room and units[at].says >= _WORTH_SAYING * best) or not kept:
            kept.add(at)
            room -= units[at].length
    return tuple(_merged([units[at].piece for at in sorted(kept)]))


def _merged(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Items of one list that stand side by side as one list again."""
    held: Points | None = None
    for piece in pieces:
        if isinstance(piece, Points) and held and held.source == piece.source:
            held = Points((*held.items, *piece.items), held.ordered, held.source)
            continue
        if held:
            yield held
        held = piece if isinstance(piece, Points) else None
        if held is None:
            yield piece
    if held:
        yield held


def _units(scene: Scene, blocks: Sequence[Block], source: Source) -> list[Unit]:
    """What can be shown of the blocks. A list says too what the one sentence says that opens it."""
    units: list[Unit] = []
    opening = 0.0
    for piece in _pieces(blocks):
        plain = _plain(piece)
        says = max(scene.says(plain), opening if isinstance(piece, Points) else 0.0)
        units.append(Unit(piece, _length(piece), says))
        if not isinstance(piece, Points):
            opening = says if isinstance(piece, Prose) and not SENTENCE_END.search(plain) else 0.0
    return units


def _pieces(blocks: Sequence[Block]) -> Iterator[Piece]:
    for block in blocks:
        match block:
            case Paragraph(text=text, source=source) if _tells(told := _before_likeness(text)):
                yield Prose(shortened(told.in_a_line()), source)
            case ListBlock(items=items, ordered=ordered, source=source):
                texts = tuple(text for item in items if _tells(text := _item(item.text, item.blocks)))
                yield from _lists(texts, ordered, source)
            case Table(header=header, rows=rows, source=source) if len(rows) <= _LONGEST_TABLE:
                yield Grid(_plainly(header), tuple(map(_plainly, rows)), source)
            case Callout(type=kind, blocks=inner) if kind != "quote":
                yield from _pieces(inner)
            case Quote(blocks=inner):
                yield from _pieces(inner)
            case Code(text=drawn, language=language, source=source):
                yield Verbatim(drawn, language, source)
            case Math(text=formula, source=source):
                yield Verbatim(formula, "latex", source)
            case DefinitionList(entries=entries):
                yield from (_entry(entry.term, piece) for entry in entries for piece in _pieces(entry.blocks))
            case _:
                pass


def _lists(texts: tuple[Text, ...], ordered: bool, source: Source) -> Iterator[Piece]:
    """A list that fits is shown whole, and steps always: one step of five tells nobody how anything works."""
    if texts and (ordered or sum(len(text.plain) for text in texts) <= LONGEST):
        yield Points(texts, ordered, source)
    else:
        yield from (Points((text,), ordered, source) for text in texts)


def _tells(text: Text) -> bool:
    """Whether a text says something by itself: no likeness, and no opening of something that stands below it."""
    plain = text.plain.rstrip()
    return bool(plain) and not plain.endswith(":") and not _LIKENESS.search(plain)


def _before_likeness(text: Text) -> Text:
    """A paragraph up to the sentence that says what the thing is like; nothing of one that sets out a likeness."""
    found = _LIKENESS.search(text.plain)
    if not found or not found.group().casefold().startswith("like"):
        return text
    ends = [end.start() for end in SENTENCE_END.finditer(text.plain) if end.start() < found.start()]
    return text.cut(0, ends[-1]).strip() if ends else text


def _plainly(cells: Sequence[Text]) -> tuple[str, ...]:
    return tuple(cell.plain for cell in cells)


def _entry(term: Text, piece: Piece) -> Piece:
    return Prose(labelled(term.plain, piece.text), piece.source) if isinstance(piece, Prose) else piece


def _item(text: Text, blocks: Sequence[Block]) -> Text:
    """A list item with what stands below it in the same breath; a label whose text is only below it is not bare."""
    plain = text.in_a_line()
    below = [inner.text.in_a_line() for block in blocks if isinstance(block, ListBlock) for inner in block.items]
    if not below or not plain.plain.rstrip().endswith(":"):
        return shortened(plain) if plain.plain.rstrip()[-1:] != ":" else Text("")
    return shortened(Text(plain.plain.rstrip() + " " + "; ".join(one.plain for one in below), plain.marks))


def shortened(text: Text, longest: int = LONGEST // 2) -> Text:
    """As many whole sentences as fit; the first one whole if it does not fit itself."""
    if len(text.plain) <= longest:
        return text
    ends = [found.start() for found in SENTENCE_END.finditer(text.plain)]
    fitting = [end for end in ends if end <= longest]
    return text.cut(0, fitting[-1] if fitting else ends[0] if ends else None).strip()


def _length(piece: Piece) -> int:
    return len(_plain(piece))


def _plain(piece: Piece) -> str:
    match piece:
        case Prose(text=text):
            return text.plain
        case Points(items=items):
            return "\n".join(item.plain for item in items)
        case Grid(header=header, rows=rows):
            return "\n".join(" ".join(row) for row in (header, *rows))
        case Verbatim(text=drawn):
            return drawn
