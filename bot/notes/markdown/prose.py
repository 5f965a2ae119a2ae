"""Prose with its markup taken off: what a reader sees, and what each stretch of it was marked as."""

import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from markdown_it.token import Token

from bot.notes.findings import Findings
from bot.notes.markdown.grammar import span_tokens
from bot.notes.markdown.spans.text import SPECIAL
from bot.notes.markdown.spans.wikilink import Wikilink, parse_wikilink
from bot.notes.markdown.tags import without_tags
from bot.notes.note import Link
from bot.notes.text import Mark, MarkKind, Text

MAX_PROSE = 32_000
"""Characters of one paragraph whose markup is read. More is kept as written: no one marks up so much by hand."""
MAX_BRACKETS = 1000
"""Opening brackets of one paragraph: what each may belong to is sought to its end."""
MAX_ADDRESS = 2000
"""Characters of an address. One defined once may be used a thousand times, each time at its full length."""

_MARKUP = re.compile(SPECIAL.pattern.replace(r"\n", ""))
_EDGES = re.compile(r"[ \t]*\n[ \t]*")
# ` ^id` at the end names the block. `2 ^10` does not: ids of digits only are longer.
_BLOCK_ID = re.compile(r"(?:^|[ \t\n])\^(?=[\d-]{6}|[\d-]*[A-Za-z])([A-Za-z0-9-]+)\s*$")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
_OPENING = {
    "strong_open": MarkKind.STRONG,
    "em_open": MarkKind.EMPHASIS,
    "s_open": MarkKind.STRIKE,
    "highlight_open": MarkKind.HIGHLIGHT,
    "link_open": MarkKind.LINK,
}
_CLOSING = frozenset(name.replace("_open", "_close") for name in _OPENING)


@dataclass(slots=True)
class Prose:
    """Reads one run after another of the same note; `footnotes` holds those written in place since last asked."""

    findings: Findings
    env: dict[str, Any]
    footnotes: list[tuple[str, int]] = field(default_factory=list)
    block_id: str = ""
    """The id at the end of the run read last, empty where it has none."""

    def read(self, source: str, line: int, *, may_name: bool = True) -> Text:
        r"""One run of prose that begins on `line` (1-based). Line n of the text is line `line + n` of the file.

        Its block's id is taken off, unless the run may name none: `2 ^n` in the cell of a table is a power.
        """
        self.block_id = ""
        if not _MARKUP.search(source):
            return Text(_EDGES.sub("\n", source))
        if len(source) > MAX_PROSE or source.count("[") > MAX_BRACKETS:
            self.findings.warn_once(
                line, "A paragraph is so long or full of brackets that its markup is kept as text", "Split it up."
            )
            return Text(_EDGES.sub("\n", source))
        text = _Run(self, line).of(span_tokens(source, self.env))
        if may_name and (found := _BLOCK_ID.search(text.plain)) and not _is_marked(text, found.start(1)):
            self.block_id = found[1]
            self.findings.name_block(found[1], line + text.plain.count("\n", 0, found.start(1)))
            text = text.cut(0, found.start())
        return text


def _is_marked(text: Text, position: int) -> bool:
    """Whether something marked stands there: the `^n` of `` `2 ^n` `` is code, that of `[[#^n]]` a link."""
    return any(mark.start <= position < mark.end for mark in text.marks)


class _Run:
    """The tokens of one run, put together."""

    def __init__(self, prose: Prose, line: int) -> None:
        self.prose = prose
        self.line = line
        self.parts: list[str] = []
        self.length = 0
        self.marks: list[Mark] = []
        self.open: list[tuple[int, int, MarkKind, str]] = []

    def of(self, tokens: list[Token]) -> Text:
        for token in tokens:
            self.add(token)
        marks = tuple(mark for mark in self.marks if mark.end > mark.start)
        return Text("".join(self.parts), marks)

    def add(self, token: Token) -> None:
        name = token.type
        if name in ("text", "text_special"):
            self.say(token.content)
        elif name in ("softbreak", "hardbreak"):
            self.say("\n")
        elif name in _OPENING:
            target = self.follow(str(token.attrs.get("href", "")), embed=False)
            self.open.append((len(self.marks), self.length, _OPENING[name], target))
            self.marks.append(Mark(_OPENING[name], 0, 0))
        elif name in _CLOSING and self.open:
            index, start, kind, target = self.open.pop()
            self.marks[index] = Mark(kind, start, self.length, target)
        elif name == "code_inline":
            self.say(token.content, MarkKind.CODE)
        elif name == "math_inline":
            self.say(token.content, MarkKind.MATH)
        elif name == "wikilink":
            self.link(token.meta["link"])
        elif name == "tag":
            self.prose.findings.tags.append(token.content[1:])
            self.say(token.content, MarkKind.TAG, token.content[1:])
        elif name == "image":
            target = self.follow(str(token.attrs.get("src", "")), embed=True)
            self.say(token.content, MarkKind.LINK, target)
        elif name == "html_inline":
            self.say(without_tags(token.content))
        elif name == "footnote_in_place":
            self.prose.footnotes.append((token.content, self.line + self.breaks()))

    def say(self, text: str, kind: MarkKind | None = None, target: str = "") -> None:
        if not kind and text.startswith(" ") and self.parts and self.parts[-1].endswith((" ", "\n")):
            text = text.lstrip(" ")  # what stood between two spaces is not shown
        if kind and text:
            self.marks.append(Mark(kind, self.length, self.length + len(text), target))
        self.parts.append(text)
        self.length += len(text)

    def link(self, link: Wikilink) -> None:
        aim = link.target + (f"#{link.fragment}" if link.fragment else "")
        self.note(link)
        self.say(link.shown, MarkKind.LINK, aim)

    def follow(self, address: str, *, embed: bool) -> str:
        """The address of a Markdown link as written. One without a scheme is a link to another note."""
        if not address or _SCHEME.match(address):
            return address
        if len(address) > MAX_ADDRESS:
            return ""
        aim = unquote(address)
        self.note(parse_wikilink("!" if embed else "", aim, None))
        return aim

    def note(self, link: Wikilink) -> None:
        found = Link(link.target, link.fragment, link.embed, self.line + self.breaks())
        self.prose.findings.links.append(found)

    def breaks(self) -> int:
        return sum(part.count("\n") for part in self.parts)
