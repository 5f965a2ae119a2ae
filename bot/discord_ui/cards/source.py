"""Where something stands in the notes, as the small print of a card says it."""

from collections.abc import Sequence

from bot.discord_ui.markdown import escape
from bot.discord_ui.tongue import say
from bot.notes import Source

TOGETHER = "\N{NO-BREAK SPACE}"
"""Between `line` and its number, which would else stand alone at the start of the next line on a phone."""


def cited(source: Source) -> str:
    """Note and headings; the line, where it is the note's own."""
    return _placed(source.place, [source.first] if source.is_in_a_note else [])


def cited_all(sources: Sequence[Source], most: int) -> str:
    """Each place on a line of its own, with all its lines; no more than `most` places."""
    lines: dict[str, list[int]] = {}
    for source in sources:
        found = lines.setdefault(source.place, [])
        if source.is_in_a_note and source.first not in found:
            found.append(source.first)
    return "\n-# ".join([_placed(place, found) for place, found in lines.items()][:most])


def _placed(place: str, lines: Sequence[int]) -> str:
    if not lines:
        return f"📖 {escape(place)}"
    numbers = f",{TOGETHER}".join(map(str, sorted(lines)))
    said = say("line {lines}", lines=numbers) if len(lines) == 1 else say("lines {lines}", lines=numbers)
    return f"📖 {escape(place)} · {said.replace(' ', TOGETHER)}"
