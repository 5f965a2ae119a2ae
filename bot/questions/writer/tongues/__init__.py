"""The languages questions are written in. A note says its own; a course says it for notes that do not."""

from bot.notes.block import ListBlock, Paragraph
from bot.notes.note import Note
from bot.questions.little import language_of
from bot.questions.writer.tongues.english import ENGLISH, PLAIN_ENGLISH
from bot.questions.writer.tongues.french import FRENCH
from bot.questions.writer.tongues.german import GERMAN
from bot.questions.writer.tongues.hindi import HINDI
from bot.questions.writer.tongues.italian import ITALIAN
from bot.questions.writer.tongues.portuguese import PORTUGUESE
from bot.questions.writer.tongues.spanish import SPANISH
from bot.questions.writer.tongues.tongue import Tongue

__all__ = ["ENGLISH", "TONGUES", "Tongue", "spoken_in", "tongue_of"]

TONGUES = (ENGLISH, SPANISH, FRENCH, GERMAN, HINDI, PORTUGUESE, ITALIAN)
_BY_CODE = {tongue.code: tongue for tongue in TONGUES}
_NAMES = {
    "english": "en", "spanish": "es", "español": "es", "french": "fr", "français": "fr", "german": "de",
    "deutsch": "de", "hindi": "hi", "हिन्दी": "hi", "हिंदी": "hi", "portuguese": "pt", "português": "pt",
    "italian": "it", "italiano": "it",
}  # fmt: skip


def tongue_of(language: str) -> Tongue:
    """The tongue for `es`, `es-MX` or `Spanish`; English for none, plain English for one without a file."""
    name = language.strip().casefold()
    if not name:
        return ENGLISH
    return _BY_CODE.get(_NAMES.get(name, name.replace("_", "-").split("-")[0]), PLAIN_ENGLISH)


_LOOKED_AT = 12


def spoken_in(note: Note) -> Tongue:
    """The tongue of the language a note declares; of the one its first paragraphs look like where it declares none."""
    if note.language:
        return tongue_of(note.language)
    return tongue_of(language_of(_opening(note)))


def _opening(note: Note) -> list[str]:
    found: list[str] = []
    for section in note.sections():
        for block in section.blocks:
            if isinstance(block, Paragraph):
                found.append(block.text.plain)
            elif isinstance(block, ListBlock):
                found += [item.text.plain for item in block.items[:2]]
            if len(found) >= _LOOKED_AT:
                return found
    return found
