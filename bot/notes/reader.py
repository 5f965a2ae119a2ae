"""One file, read: bytes in, a Note and what is wrong in it out. Opens nothing."""

import hashlib
from pathlib import PurePosixPath
from typing import Any

from markdown_it.token import Token

from bot.notes.cards import declared, with_cards
from bot.notes.decode import MAX_BYTES, decode
from bot.notes.findings import Findings
from bot.notes.header import Header, split_header
from bot.notes.markdown.builder import Builder
from bot.notes.markdown.grammar import block_tokens
from bot.notes.markdown.prose import Prose
from bot.notes.markdown.spans.wikilink import wikilinks_in
from bot.notes.note import Link, Note, Section
from bot.notes.outline import NO_HEADING, Branch, Heading, grow, split_heading
from bot.notes.problem import Problem


def read_note(path: str, data: bytes) -> tuple[Note | None, tuple[Problem, ...]]:
    """The note in `data`, whatever it holds, and its problems by line. `path` is relative, with forward slashes.

    Only bytes that are no text give no note; the problem says so.
    """
    findings = Findings(path)
    text = decode(data, findings)
    note = _read(path, text, digest_of(data), findings) if text is not None else None
    return note, note.problems if note else tuple(findings.problems)


def digest_of(data: bytes) -> str:
    """What tells two versions of a file apart."""
    return hashlib.sha256(data[: MAX_BYTES + 1]).hexdigest()


def _read(path: str, text: str, digest: str, findings: Findings) -> Note:
    if not text.strip():
        findings.warn(0, "The note is empty", "Write it, or take it out of the notes.")
    header = split_header(text, findings)
    lines = text.split("\n")[:-1]
    lines[: header.lines] = [""] * header.lines  # the body keeps its line numbers
    env: dict[str, Any] = {"findings": findings, "references": {}}
    tokens = block_tokens("\n".join(lines) + "\n", env)
    prose = Prose(findings, env)
    headings = _headings(tokens, prose)
    title = header.text("title") or _first_h1(headings) or PurePosixPath(path).stem
    _links_of_header(header, findings)
    root = _sections(Builder(tokens, lines, path, title, prose), headings)
    tags = _tags(header, findings)
    decks = declared(header.items("deck", "cards-deck"), _header_tags(header), findings.tags, text, title)
    return Note(
        path=path,
        title=title,
        note_id=header.text("id") or path.removesuffix(".md"),
        tags=tags,
        aliases=header.items("aliases", "alias"),
        links=tuple(sorted(findings.links, key=lambda link: link.line)),
        language=header.text("lang", "language"),
        decks=decks.names,
        root=with_cards(root, decks.whole, title) if decks.names else root,
        meta=header.meta,
        digest=digest,
        problems=tuple(sorted(findings.problems)),
    )


def _headings(tokens: list[Token], prose: Prose) -> tuple[Heading, ...]:
    """Every heading that opens a section."""
    found: list[Heading] = []
    for at, token in enumerate(tokens):
        if token.type == "heading_open" and token.level == 0:
            line = (token.map or [0])[0] + 1
            number, words = split_heading(prose.read(tokens[at + 1].content, line).plain)
            found.append(Heading(at, int(token.tag[1]), number, words, prose.block_id, line))
    return tuple(found)


def _first_h1(headings: tuple[Heading, ...]) -> str:
    return next((heading.words for heading in headings if heading.level == 1), "")


def _sections(builder: Builder, headings: tuple[Heading, ...]) -> Section:
    starts = [heading.line for heading in headings]
    ends = [start - 1 for start in starts[1:]] + [len(builder.lines)] * bool(starts)
    blocks = builder.until("")
    root = Branch(NO_HEADING, blocks, builder.source(1, max(1, starts[0] - 1 if starts else len(builder.lines))))
    branches: list[Branch] = []
    above: list[Heading] = []
    for heading, last in zip(headings, ends, strict=True):
        above = [outer for outer in above if outer.level < heading.level] + [heading]
        builder.headings = tuple(outer.words for outer in above if outer.words)
        builder.at = heading.at + 3
        blocks = builder.until("")
        branches.append(Branch(heading, blocks, builder.source(heading.line, last)))
    return grow(root, branches)


def _links_of_header(header: Header, findings: Findings) -> None:
    for number, line in enumerate(header.raw.split("\n"), 2):
        if "[[" in line:
            findings.links += (Link(link.target, link.fragment, link.embed, number) for link in wikilinks_in(line))


def _tags(header: Header, findings: Findings) -> tuple[str, ...]:
    """Those of the front matter, then those of the text, each once whatever its case."""
    found = (*_header_tags(header), *findings.tags)
    tags: dict[str, str] = {}
    for tag in (tag.lstrip("#") for tag in found):
        if tag:
            tags.setdefault(tag.casefold(), tag)
    return tuple(tags.values())


def _header_tags(header: Header) -> tuple[str, ...]:
    return header.items("tags", "tag", split=r"[,\s]+")
