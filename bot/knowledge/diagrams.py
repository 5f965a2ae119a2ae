"""Drawings in code blocks: kept to the character, never read as prose."""

import re
from collections.abc import Iterator

from bot.knowledge.model import Diagram
from bot.knowledge.outline import Topic
from bot.knowledge.subject import subject
from bot.notes.block import Code, walk

_DRAWN = frozenset(
    ["ascii", "mermaid", "plantuml", "puml", "dot", "graphviz", "ditaa", "svgbob", "d2", "diagram", "art", "asciiart"]
)
_PLAIN = frozenset(("", "text", "txt", "plain", "plaintext"))
_STROKES = re.compile(r"[+|]-{2,}|-{2,}[+>]|[│─┌┐└┘├┤┬┴┼═║╔╗╚╝▼▲►◄→←↑↓]|<-{2,}|^\s*[|v^]\s*$|={2,}>", re.MULTILINE)


def _is_drawing(code: Code) -> bool:
    language = code.language.casefold().split()[0] if code.language.split() else ""
    return language in _DRAWN or (language in _PLAIN and len(_STROKES.findall(code.text)) >= 3)


def diagrams_in(topic: Topic) -> Iterator[Diagram]:
    """The drawings right under one heading; `ASCII Diagram: The Trap-and-Emulate Process` tells whose."""
    heading = topic.section.heading
    told = re.match(r"[^:]*\b(?:diagram|figure|drawing|illustration)\b[^:]*:\s*(.+)", heading, re.IGNORECASE)
    for block in walk(topic.section.blocks):
        if isinstance(block, Code) and _is_drawing(block):
            yield Diagram(subject(told[1]) if told else topic.owner, block.text, block.language, block.source)
