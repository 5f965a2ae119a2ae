"""Every card in every language: nothing is left in English, and everything fits."""

import gettext
import re
import sys
from collections.abc import Iterator
from typing import Any

import all_cards
import pytest
from card_makers import makers, name_of

from bot.discord_ui import tongue
from bot.discord_ui.pictures.canvas import covers
from bot.discord_ui.tongue import LANGUAGES, speaking

CODE_OR_MOMENT = re.compile(r"`[^`]*`|<[^>]*>|(?<!\w)/[a-z]+(?: [a-z-]+)?")
WORD = re.compile(r"[A-Za-z]{2,}")
NAMES = {"Viva", *(word for name in LANGUAGES.values() for word in WORD.findall(name))}
"""What is called the same in every language."""


class Disguised(gettext.NullTranslations):
    """A language in which every letter is a wide one: `Join` is `Ｊｏｉｎ`. Places, code and marks stay."""

    def gettext(self, message: str) -> str:
        parts = re.split(r"(\{\w+\}|`[^`]*`|/[a-z]+ [a-z-]+)", message)
        return "".join(part if at % 2 else _wide(part) for at, part in enumerate(parts))

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)


def _wide(text: str) -> str:
    return "".join(chr(ord(sign) + 0xFEE0) if sign.isascii() and sign.isalpha() else sign for sign in text)


def texts(view: Any) -> Iterator[str]:
    """All that is read on a card."""
    for item in view.walk_children():
        yield from (getattr(item, name) for name in ("content", "label", "placeholder") if getattr(item, name, None))
        for option in getattr(item, "options", ()):
            yield from (said for said in (option.label, option.description) if said and said != option.value)


@pytest.fixture
def _disguised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tongue, "catalogue", lambda _language: Disguised())


@pytest.mark.usefixtures("_disguised")
def test_no_card_says_a_word_that_is_not_translated() -> None:
    said = [text for view in all_cards.every_card() for text in texts(view)]

    left = {word for text in said for word in WORD.findall(CODE_OR_MOMENT.sub("", text))}

    assert left <= {"Nov", "Dec", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "st", "nd", "rd", "th", *NAMES}
    assert len(said) > 300


def test_all_cards_are_all_there_are() -> None:
    called = set()
    sys.setprofile(lambda frame, event, _: called.add(frame.f_code) if event == "call" else None)
    try:
        all_cards.every_card()
        all_cards.every_page()
    finally:
        sys.setprofile(None)

    made = {name_of(make): make.__code__ in called for make in makers()}

    assert [name for name, known in made.items() if not known] == []
    assert len(made) > 50


@pytest.mark.usefixtures("_disguised")
def test_no_picture_says_a_word_that_is_not_translated() -> None:
    told = [picture.alt for picture in all_cards.every_picture()]

    assert {word for alt in told for word in WORD.findall(alt)} <= {"Nov", "Dec", "Oct"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_is_a_message_in_every_language(language: str) -> None:
    with speaking(language):
        cards = [*all_cards.every_card(), *all_cards.every_page()]

    assert all(text.strip() for view in cards for text in texts(view))
    assert not [text for view in cards for text in texts(view) if re.search(r"\{\w*\}", text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_drawn_in_letters_their_font_has(language: str) -> None:
    with speaking(language):
        pictures = all_cards.every_picture()

    assert all(picture is not None for picture in pictures)
    assert language == "hi" or all(covers(picture.alt) for picture in pictures)
