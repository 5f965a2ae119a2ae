"""A card on one line: `Q::A`, `A:::B` both ways, `Q : A #flashcard`, `STARTI [Basic] Q Back: A ENDI`."""

import re

from bot.notes.block import Flashcard
from bot.notes.cards.cloze import in_braces
from bot.notes.cards.deck import deck_on, is_flagged, without_deck
from bot.notes.cards.lines import is_opaque
from bot.notes.source import Source
from bot.notes.text import Text

_SIDES = re.compile(r"(?<!:):::?(?!:)")
_COLON = re.compile(r"\s:\s")
# NeuraCache marks its cards with these where it has no tag.
_SIGN = re.compile(r"\s*(?:⚡\ufe0f?|🧠)\s*$")
_INLINE = re.compile(r"STARTI\s+\[(?P<kind>[^\]]*)\]\s+(?P<front>.+?)\s+Back:\s+(?P<back>.+?)\s+ENDI\s*$")


def one_line(line: Text, source: Source, deck: str, title: str) -> Flashcard | None:
    """The card on a line; None where there is none. `deck` is the one in force, empty for none."""
    own = deck_on(line, title)
    if not (deck or own) or line.plain.startswith("TARGET DECK"):
        return None
    if inline := _INLINE.match(line.plain):
        front, back = (line.cut(*inline.span(side)) for side in ("front", "back"))
        return Flashcard(front, back, "reversed" in inline["kind"], source, own or deck)
    for sides in _SIDES.finditer(line.plain):
        front, back = without_deck(line.cut(0, sides.start())), without_deck(line.cut(sides.end()))
        if front and back and not is_opaque(line, sides.start()) and not in_braces(line, sides.start()):
            return Flashcard(front, back, sides[0] == ":::", source, own or deck)
    return _flagged(line, source, own or deck)


def flag_off(line: Text) -> Text | None:
    """A line that a tag or a sign marks as a card, without them; None where nothing marks it."""
    if sign := _SIGN.search(line.plain):
        return line.cut(0, sign.start()).strip()
    return without_deck(line) if is_flagged(line) else None


def _flagged(line: Text, source: Source, deck: str) -> Flashcard | None:
    said = flag_off(line)
    colon = _COLON.search(said.plain) if said else None
    if not said or not colon or is_opaque(said, colon.start() + 1):
        return None
    front, back = said.cut(0, colon.start()).strip(), said.cut(colon.end()).strip()
    return Flashcard(front, back, False, source, deck) if front and back else None
