"""Quiz sheets of both dialects. Answers are paired by section and number, never by text, and then verified."""

import re
from collections.abc import Iterator

from bot.notes.block import ListBlock, ListItem, Paragraph, walk
from bot.notes.note import Note
from bot.questions.importers.imported import Asked, Imported
from bot.questions.importers.sheet_answer import SheetAnswer, read_choice, read_long, read_short, read_statement
from bot.questions.importers.sheet_shape import Part, sheet_parts
from bot.questions.importers.statement import TRUE_OR_FALSE
from bot.questions.unit import unit_of

_OPTION = re.compile(r"[(\[]?([a-hA-H])[).\]]\s+(\S.*)")
_STATEMENT = re.compile(rf"¿?{TRUE_OR_FALSE}\b", re.IGNORECASE)
_YES_NO = re.compile(r"\(?\byes (?:or|/) ?no\b\)?\s*$|\(yes/no\)", re.IGNORECASE)
_ROLE = re.compile(r"^(?:case|question|scenario|caso|pregunta|cas|fall|frage|domanda|pergunta):\s*", re.IGNORECASE)
_LONG = ("reasoning", "cases")


def import_sheet(note: Note) -> Iterator[Imported]:
    """The questions of a sheet in print order; nothing where the note is none."""
    unit = unit_of(note)
    for part in sheet_parts(note):
        for number, item in part.questions:
            yield _question(part, number, item, unit)


def _question(part: Part, number: str, item: ListItem, unit: str) -> Imported:
    prompt, options = _printed_question(item)
    answer = part.answers.get(number)
    kind = _kind(part, prompt, options)
    read = _answer(kind, prompt, options, answer) if answer else SheetAnswer()
    return Imported(
        source=item.source,
        section=part.kind,
        number=number,
        kind=kind if read.answer else Asked.DISCUSSION,
        question=prompt,
        options=options,
        answer=read.answer,
        alternatives=read.alternatives,
        explanation=read.explanation,
        marks=part.marks,
        unit=unit,
        doubt=read.doubt,
    )


def _kind(part: Part, prompt: str, options: tuple[str, ...]) -> Asked:
    if options:
        return Asked.CHOICE
    if _STATEMENT.match(prompt) or part.kind == "true_false":
        return Asked.TRUE_FALSE
    if _YES_NO.search(prompt):
        return Asked.YES_NO
    return Asked.SELF_GRADED if part.kind in _LONG else Asked.SHORT


def _answer(kind: Asked, prompt: str, options: tuple[str, ...], item: ListItem) -> SheetAnswer:
    match kind:
        case Asked.CHOICE:
            return read_choice(item, options)
        case Asked.TRUE_FALSE | Asked.YES_NO:
            return read_statement(item, prompt)
        case Asked.SHORT:
            return read_short(item, prompt)
        case _:
            return read_long(item)


def _printed_question(item: ListItem) -> tuple[str, tuple[str, ...]]:
    """The prompt and the options. Options are soft-broken lines of one paragraph, or paragraphs or items of their own;
    a case has its question in a list below it."""
    prompt: list[str] = []
    options: list[str] = []
    for line in _lines(item):
        found = _OPTION.match(line)
        # options come in order: `a)` in the middle of a prompt, or after `c)`, is text
        if found and ord(found[1].lower()) - ord("a") == len(options):
            options.append(found[2].strip())
        elif options:
            options[-1] += f" {line}"
        else:
            prompt.append(line)
    if len(options) < 2:
        return " ".join(_ROLE.sub("", line) for line in _lines(item)), ()
    return " ".join(prompt), tuple(options)


def _lines(item: ListItem) -> Iterator[str]:
    yield from _split(item.text.plain)
    for block in walk(item.blocks):
        if isinstance(block, Paragraph):
            yield from _split(block.text.plain)
        elif isinstance(block, ListBlock):
            for inner in block.items:
                yield from _split(inner.text.plain)


def _split(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]
