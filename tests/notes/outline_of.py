"""A note written down in full, one line a thing, with the lines it stands on: what the cases are compared with."""

from collections.abc import Iterator

from bot.notes.block import (
    Block,
    Callout,
    Code,
    DefinitionList,
    Flashcard,
    Footnote,
    ListBlock,
    ListItem,
    Math,
    Paragraph,
    Quote,
    Table,
)
from bot.notes.note import Note, Section
from bot.notes.problem import Problem
from bot.notes.source import Source
from bot.notes.text import Text


def outline_of(note: Note | None, problems: tuple[Problem, ...]) -> str:
    """Everything in `note`; prose with its marks as `<strong>..</strong>`."""
    lines = [f"problem {problem.severity.name.lower()} {problem.line}: {problem.what}" for problem in problems]
    if note:
        lines += _facts(note)
        lines += _section(note.root, "")
    return "\n".join(lines) + "\n"


def _facts(note: Note) -> Iterator[str]:
    yield f"title: {note.title}"
    for name in ("note_id", "tags", "aliases", "language", "decks"):
        value = getattr(note, name)
        if value and value != note.path.removesuffix(".md"):
            yield f"{name}: {value if isinstance(value, str) else ' | '.join(value)}"
    for key, value in note.meta.items():
        yield f"meta {key}: {value!r}"
    for link in note.links:
        yield f"{'embed' if link.embed else 'link'} {link.line}: {link.target!r} {link.fragment!r}"


def _section(section: Section, indent: str) -> Iterator[str]:
    name = (
        f"h{section.level} {section.number!r} {section.heading!r}{_id(section.block_id)}" if section.level else "root"
    )
    yield f"{indent}{_lines(section.source)} {name}"
    for block in section.blocks:
        yield from _block(block, indent + "  ")
    for inner in section.sections:
        yield from _section(inner, indent + "  ")


def _block(block: Block, indent: str) -> Iterator[str]:
    here = f"{indent}{_lines(block.source)} {type(block).__name__.lower()}{_id(block.block_id)}"
    match block:
        case ListBlock(items=items, ordered=ordered):
            yield f"{here}{' ordered' if ordered else ''}"
            for item in items:
                yield f"{indent}  {_lines(item.source)} item{_box(item)}{_id(item.block_id)}: {marked(item.text)}"
                yield from _all(item.blocks, indent + "    ")
        case Table(header=header, rows=rows):
            yield here
            for row in (header, *rows):
                yield f"{indent}  | " + " | ".join(marked(cell) for cell in row)
        case DefinitionList(entries=entries):
            yield here
            for entry in entries:
                yield f"{indent}  {_lines(entry.source)} term: {marked(entry.term)}"
                yield from _all(entry.blocks, indent + "    ")
        case Callout(blocks=inner) | Quote(blocks=inner) | Footnote(blocks=inner):
            yield here + _saying(block)
            yield from _all(inner, indent + "  ")
        case _:
            yield here + _saying(block)


def _saying(block: Block) -> str:
    match block:
        case Paragraph(text=text):
            return f": {marked(text)}"
        case Callout(type=kind, title=title, fold=fold):
            return f" {kind}{fold}: {marked(title)}"
        case Footnote(label=label):
            return f" {label!r}"
        case Code(text=code, language=language):
            return f" {language!r}: {code!r}"
        case Math(text=tex):
            return f": {tex!r}"
        case Flashcard(front=front, back=back, both_ways=both_ways, deck=deck):
            return f" of {deck!r}: {marked(front)} {'<->' if both_ways else '->'} {marked(back)}"
        case _:
            return ""


def _box(item: ListItem) -> str:
    return (f" {item.number}" if item.number is not None else "") + (f" [{item.task}]" if item.task else "")


def _id(block_id: str) -> str:
    return f" ^{block_id}" if block_id else ""


def _all(blocks: tuple[Block, ...], indent: str) -> Iterator[str]:
    for block in blocks:
        yield from _block(block, indent)


def marked(text: Text) -> str:
    r"""The text with its marks written into it; a line break is `\n`."""
    inserts: list[tuple[int, int, str]] = []
    for order, mark in enumerate(text.marks):
        aim = f" {mark.target}" if mark.target and mark.target != text.plain[mark.start : mark.end] else ""
        inserts.append((mark.start, order, f"<{mark.kind.value}{aim}>"))
        inserts.append((mark.end, -order - 1, f"</{mark.kind.value}>"))
    shown = text.plain
    for position, _, tag in sorted(inserts, reverse=True):
        shown = shown[:position] + tag + shown[position:]
    return shown.replace("\n", "\\n")


def _lines(source: Source) -> str:
    return f"{source.first}" if source.first == source.last else f"{source.first}-{source.last}"
