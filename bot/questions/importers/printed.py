"""Blocks as lines of text, the way an answer is printed on a sheet."""

from collections.abc import Iterator, Sequence

from bot.notes.block import (
    Block,
    Callout,
    Code,
    DefinitionList,
    Flashcard,
    Footnote,
    ListBlock,
    Math,
    Paragraph,
    Quote,
    Table,
)


def printed(blocks: Sequence[Block]) -> str:
    """All of the blocks, one line each paragraph, item and row; drawings and code to the character."""
    return "\n".join(_lines(blocks)).strip("\n")


def _lines(blocks: Sequence[Block], indent: str = "") -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(text=text):
                yield indent + _one(text.plain)
            case ListBlock(items=items):
                for item in items:
                    mark = f"{item.number}." if item.number is not None else "-"
                    yield f"{indent}{mark} {_one(item.text.plain)}".rstrip()
                    yield from _lines(item.blocks, indent + "  ")
            case Table(header=header, rows=rows):
                for row in (header, *rows):
                    yield indent + " | ".join(_one(cell.plain) for cell in row)
            case Code(text=text) | Math(text=text):
                yield text
            case Callout(title=title, blocks=inner):
                yield indent + _one(title.plain)
                yield from _lines(inner, indent)
            case Quote(blocks=inner) | Footnote(blocks=inner):
                yield from _lines(inner, indent)
            case DefinitionList(entries=entries):
                for entry in entries:
                    yield indent + _one(entry.term.plain)
                    yield from _lines(entry.blocks, indent + "  ")
            case Flashcard(front=front, back=back):
                yield f"{indent}{_one(front.plain)} – {_one(back.plain)}"


def _one(text: str) -> str:
    return " ".join(text.split())
