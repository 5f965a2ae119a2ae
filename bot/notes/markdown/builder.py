"""Tokens to blocks, each with the lines it stands on."""

import re
from collections.abc import Callable
from dataclasses import replace

from markdown_it.token import Token

from bot.notes.block import (
    Block,
    Callout,
    Code,
    DefinitionList,
    Entry,
    Footnote,
    ListBlock,
    ListItem,
    Math,
    Paragraph,
    Quote,
    Table,
)
from bot.notes.markdown.prose import Prose
from bot.notes.markdown.tags import without_tags
from bot.notes.source import Source
from bot.notes.text import Mark, MarkKind, Text

_BLANK = re.compile(r"[\s>]*")
_LANGUAGE = re.compile(r"[^\s{}.,=]+")
_TASK = re.compile(r"\[([^\]\d])\][ \t]+(?=\S)|\[([^\]\d])\]$")
# Law texts indent whole paragraphs: words and a full stop, none of the marks programs are made of.
_SENTENCES = re.compile(r"[^\W\d_][^{}()\[\]<>=;|+\\/_$#@~^&*]{40,}[.:,;!?]\s*", re.DOTALL)


class Builder:
    """Goes once through the block tokens of a note."""

    def __init__(self, tokens: list[Token], lines: list[str], path: str, title: str, prose: Prose) -> None:
        self.tokens = tokens
        self.lines = lines
        self.path = path
        self.title = title
        self.prose = prose
        self.at = 0
        self.headings: tuple[str, ...] = ()
        self.id_alone = ""

    def until(self, closing: str) -> tuple[Block, ...]:
        """The blocks up to the token `closing`, which is taken too; `heading_open` on top level stops as well."""
        found: list[Block] = []
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token.type == "heading_open" and token.level == 0:
                break
            self.at += 1
            if token.type == closing:
                break
            if read := _READ.get(token.type):
                found += read(self, token)
                if self.id_alone:
                    self._name_last(found)
                found += self._footnotes_in_place()
        return tuple(found)

    def _name_last(self, found: list[Block]) -> None:
        """`^id` on a line of its own names the block above it."""
        if found:
            found[-1] = replace(found[-1], block_id=self.id_alone)
        self.id_alone = ""

    def source(self, first: int, last: int) -> Source:
        """Lines `first` to `last`, 1-based, without the blank ones at the end."""
        last = min(last, len(self.lines))
        while last > first and _BLANK.fullmatch(self.lines[last - 1]):
            last -= 1
        return Source(self.path, self.title, self.headings, first, last)

    def take_prose(self, *, may_name: bool = True) -> tuple[Text, int]:
        """The prose of the next token, and the line its text begins on. `may_name`: as in Prose.read."""
        token = self.tokens[self.at]
        self.at += 1
        return self.read(token.content, _first(token), may_name=may_name)

    def read(self, source: str, line: int, *, may_name: bool = True) -> tuple[Text, int]:
        """Prose that begins on `line`, and the line it begins on once what is not shown is gone."""
        text = self.prose.read(source, line, may_name=may_name)
        if text.plain[:1].strip() and text.plain[-1:].strip():
            return text, line
        lead = text.plain[: len(text.plain) - len(text.plain.lstrip())].count("\n")
        return text.strip(), line + lead

    def _span(self, token: Token) -> Source:
        first, end = token.map or [0, 1]
        return self.source(first + 1, end)

    def _prose_source(self, text: Text, line: int) -> Source:
        return Source(self.path, self.title, self.headings, line, line + text.plain.count("\n"))

    def _paragraph(self, _: Token) -> list[Block]:
        text, line = self.take_prose()
        self.at += 1
        if not text:
            self.id_alone = self.prose.block_id
            return []
        return [Paragraph(text, self._prose_source(text, line), self.prose.block_id)]

    def _inner_heading(self, _: Token) -> list[Block]:
        """A heading inside a list or quote opens no section."""
        text, line = self.take_prose()
        self.at += 1
        bold = Text(text.plain, (Mark(MarkKind.STRONG, 0, len(text.plain)), *text.marks))
        return [Paragraph(bold, self._prose_source(bold, line), self.prose.block_id)] if text else []

    def _list(self, opened: Token) -> list[Block]:
        ordered = opened.type == "ordered_list_open"
        closing = opened.type.replace("open", "close")
        lists: list[list[ListItem]] = [[]]
        written = 0
        while self.tokens[self.at].type != closing:
            token = self.tokens[self.at]
            self.at += 1
            item = self._item(token, ordered, written, lists[-1])
            number = int(token.info) if ordered else 0
            if lists[-1] and ordered and number < written:
                lists.append([])
            lists[-1].append(item)
            written = number
        self.at += 1
        return [
            ListBlock(tuple(items), ordered, self.source(items[0].source.first, items[-1].source.last))
            for items in lists
            if items
        ]

    def _item(self, token: Token, ordered: bool, written: int, before: list[ListItem]) -> ListItem:
        source = self._span(token)
        text, task, block_id = Text(""), "", ""
        if self.tokens[self.at].type == "paragraph_open" and _first(self.tokens[self.at]) == source.first:
            self.at += 1
            inline = self.tokens[self.at]
            if box := _TASK.match(inline.content):
                task = box[1] or box[2]
                inline.content = inline.content[box.end() :]
            text, line = self.take_prose()
            block_id = self.prose.block_id
            text = text if line == source.first else Text("\n" * (line - source.first) + text.plain, text.marks)
            self.at += 1
        inner = (*self._footnotes_in_place(), *self.until("list_item_close"))
        number = None
        if ordered:
            number = int(token.info)
            if before and number == written and before[-1].number is not None:
                number = before[-1].number + 1  # `1.` before every item counts up all the same
        return ListItem(text, inner, source, number, task, block_id)

    def _table(self, opened: Token) -> list[Block]:
        rows: list[tuple[Text, ...]] = []
        while self.tokens[self.at].type != "table_close":
            self.at += 1
            cells: list[Text] = []
            while self.tokens[self.at].type != "row_close":
                cells.append(self.take_prose(may_name=False)[0])
            self.at += 1
            rows.append(tuple(cells))
        self.at += 1
        return [Table(rows[0], tuple(rows[1:]), self._span(opened))]

    def _callout(self, opened: Token) -> list[Block]:
        source = self._span(opened)
        title, _ = self.take_prose()
        kind, fold, block_id = opened.meta["type"], opened.meta["fold"], self.prose.block_id
        return [Callout(kind, title, fold, self.until("callout_close"), source, block_id)]

    def _quote(self, opened: Token) -> list[Block]:
        source = self._span(opened)
        return [Quote(self.until("blockquote_close"), source)]

    def _code(self, token: Token) -> list[Block]:
        return [Code(token.content.removesuffix("\n"), _language(token.info), self._span(token))]

    def _indented(self, token: Token) -> list[Block]:
        source = self._span(token)
        if _SENTENCES.fullmatch(token.content):
            text = self.prose.read(token.content.strip("\n"), source.first).strip()
            return [Paragraph(text, source, self.prose.block_id)]
        return [Code(token.content.rstrip("\n"), "", source)]

    def _math(self, token: Token) -> list[Block]:
        return [Math(token.content, self._span(token))]

    def _html(self, token: Token) -> list[Block]:
        first = _first(token)
        found: list[Block] = []
        run: list[str] = []
        lines = without_tags(token.content).split("\n")
        for number, line in enumerate([*lines, ""]):
            if line.strip():
                run.append(" ".join(line.split()))
            elif run:
                text = Text("\n".join(run))
                found.append(Paragraph(text, self._prose_source(text, first + number - len(run))))
                run = []
        return found

    def _footnote(self, opened: Token) -> list[Block]:
        source = self._span(opened)
        return [Footnote(str(opened.meta["label"]), self.until("footnote_reference_close"), source)]

    def _footnotes_in_place(self) -> list[Block]:
        found: list[Block] = []
        while self.prose.footnotes:
            text, line = self.read(*self.prose.footnotes.pop(0))
            source = self._prose_source(text, line)
            found.append(Footnote("", (Paragraph(text, source),), source))
        return found

    def _definitions(self, opened: Token) -> list[Block]:
        source = self._span(opened)
        entries: list[Entry] = []
        while self.tokens[self.at].type != "dl_close":
            first = _first(self.tokens[self.at])
            self.at += 1
            term, _ = self.take_prose()
            self.at += 1
            blocks: list[Block] = []
            last = first
            while self.tokens[self.at].type == "dd_open":
                last = (self.tokens[self.at].map or [0, first])[1]
                self.at += 1
                blocks += self.until("dd_close")
            entries.append(Entry(term, tuple(blocks), self.source(first, last)))
        self.at += 1
        return [DefinitionList(tuple(entries), source)]


# On the class, not on each builder: one that holds its own methods is a circle, and its tokens wait for the collector.
_READ: dict[str, Callable[[Builder, Token], list[Block]]] = {
    "paragraph_open": Builder._paragraph,
    "heading_open": Builder._inner_heading,
    "bullet_list_open": Builder._list,
    "ordered_list_open": Builder._list,
    "table_open": Builder._table,
    "callout_open": Builder._callout,
    "blockquote_open": Builder._quote,
    "fence": Builder._code,
    "code_block": Builder._indented,
    "math_block": Builder._math,
    "html_block": Builder._html,
    "footnote_reference_open": Builder._footnote,
    "dl_open": Builder._definitions,
}


def _language(info: str) -> str:
    """`python title="x"` and `{r, echo=FALSE}` name a language first."""
    named = _LANGUAGE.search(info)
    return named[0] if named else ""


def _first(token: Token) -> int:
    return (token.map or [0, 1])[0] + 1
