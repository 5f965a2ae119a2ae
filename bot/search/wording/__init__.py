"""The words people ask with, by language: they say what is wanted, hardly ever what about.

`silent` words never count. `asking` words steer the answer and weigh little. `kinds` name the kind of a listing.
`chat` is how they are typed in a hurry; a chat form is read so only where the notes do not use it themselves.
`elsewhere` are words of other subjects, which are never mended.
"""

from bot.search.wording.east_asian import CHINESE, JAPANESE
from bot.search.wording.english import ENGLISH
from bot.search.wording.french import FRENCH
from bot.search.wording.german import GERMAN
from bot.search.wording.italian import ITALIAN
from bot.search.wording.portuguese import PORTUGUESE
from bot.search.wording.spanish import SPANISH
from bot.search.wording.wording import Wording

__all__ = ["Wording", "wording_of"]

_BY_LANGUAGE = {
    "zh": CHINESE, "ja": JAPANESE, "en": ENGLISH, "es": SPANISH, "fr": FRENCH, "de": GERMAN, "it": ITALIAN,
    "pt": PORTUGUESE,
}  # fmt: skip


def wording_of(language: str) -> Wording:
    """The wording of a language by its code (`es`); English, which every class mixes in, where it is not known."""
    return _BY_LANGUAGE.get(language, ENGLISH)
