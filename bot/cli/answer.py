"""An answer on a terminal: the same title, pieces and sources as on a card."""

from rich.console import Console
from rich.table import Table
from rich.text import Text as Line

from bot.notes import MarkKind, Text
from bot.search import Answer, Grid, Piece, Points, Prose, Verbatim, Verdict

_STYLES = {
    MarkKind.STRONG: "bold",
    MarkKind.HIGHLIGHT: "bold",
    MarkKind.EMPHASIS: "italic",
    MarkKind.CODE: "cyan",
    MarkKind.MATH: "cyan",
    MarkKind.STRIKE: "strike",
}


def show_answer(console: Console, answer: Answer) -> None:
    """Print it."""
    match answer.verdict:
        case Verdict.ANSWERED:
            console.print(Line(answer.title, style="bold underline"))
            for piece in answer.pieces:
                _show(console, piece)
            for source in answer.sources:
                console.print(Line(f"  {source.place}, line {source.first} of {source.path}", style="dim"))
            _list(console, "See also:", answer.related)
        case Verdict.OFFERED:
            _list(console, "Which of these do you mean?", answer.offers)
        case Verdict.REFUSED:
            console.print("That is not in the notes.")
            _list(console, "The nearest topics:", answer.related)


def _list(console: Console, head: str, topics: tuple[str, ...]) -> None:
    if topics:
        console.print(Line(f"{head} {', '.join(topics)}"))


def _show(console: Console, piece: Piece) -> None:
    match piece:
        case Prose(text=text):
            console.print(_styled(text))
        case Points(items=items, ordered=ordered):
            for number, item in enumerate(items, start=1):
                console.print(Line(f"{number}. " if ordered else "- ") + _styled(item))
        case Grid(header=header, rows=rows):
            table = Table()
            for name in header:
                table.add_column(Line(name))
            for row in rows:
                table.add_row(*(Line(cell) for cell in row))
            console.print(table)
        case Verbatim(text=text):
            console.print(Line(text), soft_wrap=True)


def _styled(text: Text) -> Line:
    line = Line(text.plain)
    for mark in text.marks:
        if mark.kind in _STYLES:
            line.stylize(_STYLES[mark.kind], mark.start, mark.end)
    return line
