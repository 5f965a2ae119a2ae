"""Cards for Anki: a package (.apkg, by the `genanki` library) or tab-separated text, each card under an id of its own.

A card keeps its id, so reading a later export brings Anki's card up to date and leaves its history alone.
"""

import hashlib
import html
from collections.abc import Iterable
from io import BytesIO

import genanki

from bot.questions import Question
from bot.revision import back, front
from bot.tutor.wording import Cite

MODEL_ID = 1_748_203_951
"""Any number, the same for ever: it is how Anki knows our kind of card."""
_STYLE = (
    ".card { font-family: sans-serif; font-size: 20px; text-align: left; } .source { font-size: 13px; color: gray; }"
)
_BACK = '{{FrontSide}}<hr id="answer">{{Back}}<p>{{Why}}</p><p class="source">{{Source}}</p>'


def package(name: str, cards: Iterable[Question], cite: Cite, now: float) -> bytes:
    """An .apkg with one deck of that name."""
    deck = genanki.Deck(_stable(name), name)
    for card in cards:
        fields = [_html(part) for part in _fields(card, cite)]
        deck.add_note(genanki.Note(model=_model(), fields=fields, guid=guid(card)))
    held = BytesIO()
    genanki.Package(deck).write_to_file(held, timestamp=now)
    return held.getvalue()


def text(name: str, cards: Iterable[Question], cite: Cite) -> str:
    """What Anki reads by File > Import, with the ids in the first column."""
    lines = ["#separator:tab", "#html:true", f"#deck:{_one_line(name)}", "#guid column:1"]
    lines += ["\t".join([guid(card), *(_html(part) for part in _fields(card, cite))]) for card in cards]
    return "\n".join(lines) + "\n"


def guid(card: Question) -> str:
    """The id Anki knows the card by."""
    return str(genanki.guid_for("viva", card.question_id))


def _fields(card: Question, cite: Cite) -> tuple[str, str, str, str]:
    options = "\n".join(f"- {option}" for option in sorted(card.options)) if card.options and not card.prompts else ""
    asked = "\n".join(filter(None, (front(card), options)))
    return asked, back(card), card.explanation, cite(card)


def _model() -> genanki.Model:
    return genanki.Model(
        MODEL_ID,
        "Viva",
        fields=[{"name": name} for name in ("Front", "Back", "Why", "Source")],
        templates=[{"name": "Card", "qfmt": "{{Front}}", "afmt": _BACK}],
        css=_STYLE,
    )


def _html(part: str) -> str:
    return html.escape(_tabless(part), quote=False).replace("\n", "<br>")


def _tabless(part: str) -> str:
    return part.replace("\t", " ").replace("\r", "")


def _one_line(part: str) -> str:
    return " ".join(part.split())


def _stable(name: str) -> int:
    """A deck's id by its name, in the range Anki's own ids are in."""
    return 2**30 + int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big") % 2**30
