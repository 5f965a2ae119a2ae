"""Every language says everything Viva says, in the same shape. `make messages` brings the catalogues up to date."""

import re
import unicodedata
from collections import Counter
from functools import cache
from io import BytesIO
from string import Formatter

import pytest
from babel.messages import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from bot.discord_ui.locales.__main__ import forms_of
from bot.discord_ui.locales.messages import said_in, template
from bot.discord_ui.tongue import ENGLISH, LANGUAGES, LOCALES
from bot.discord_ui.translator import OPTION

OTHERS = sorted(LANGUAGES.keys() - {ENGLISH})
MARKUP = re.compile(r"\*\*|\*|`[^`]*`|`|~~|^-# |^#{1,3} |^- ", re.MULTILINE)
_code = template()


@cache
def catalogue(language: str) -> Catalog:
    return read_po(BytesIO((LOCALES / language / "LC_MESSAGES" / "viva.po").read_bytes()), locale=language)


def key(message: Message) -> tuple[object, str | None]:
    return message.id, message.context


def spoken(language: str) -> list[tuple[str, str]]:
    """Every English form beside every translation of it."""
    return [
        (message.id if isinstance(message.id, str) else message.id[min(number, 1)], form)
        for message in catalogue(language)
        if message.id
        for number, form in enumerate(forms_of(message))
    ]


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def signs(text: str) -> list[str]:
    """The emoji and other pictures of a sentence."""
    return sorted(sign for sign in text if unicodedata.category(sign) == "So")


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_every_sentence_of_the_code_and_no_other(language: str) -> None:
    wanted = {key(message) for message in _code if message.id}

    assert {key(message) for message in catalogue(language) if message.id} == wanted
    assert not catalogue(language).obsolete


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_translated_and_none_is_a_guess(language: str) -> None:
    messages = [message for message in catalogue(language) if message.id]

    assert [message.id for message in messages if not all(forms_of(message))] == []
    assert [message.id for message in messages if message.fuzzy] == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_places_of_its_sentence(language: str) -> None:
    for message in catalogue(language):
        for number, form in enumerate(forms_of(message)):
            wanted = places(message.id if isinstance(message.id, str) else message.id[1])
            may_lack = {"count"} if isinstance(message.id, tuple) and number == 0 else set()  # "the last question"

            assert places(form) <= wanted, form
            assert wanted - places(form) <= may_lack, form


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_marks_and_pictures_of_its_sentence(language: str) -> None:
    def shape(text: str) -> tuple[Counter[str], list[str], bool, bool]:
        kinds = Counter(re.sub(r"`/[^`]+`", "command", mark) for mark in MARKUP.findall(text))
        return kinds, signs(text), text[:1].isspace(), text[-1:].isspace()

    assert [(one, form) for one, form in spoken(language) if shape(one) != shape(form)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_discord_shows_of_commands_fits(language: str) -> None:
    shown = [message for message in catalogue(language) if "bot/discord_ui/commands" in dict(message.locations)]
    names = [form for message in shown if message.context == OPTION for form in forms_of(message)]

    assert [form for message in shown for form in forms_of(message) if len(form) > 100] == []
    assert [name for name in names if len(name) > 32 or name != name.lower() or not _is_a_word(name)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_was_compiled_is_what_is_written(language: str) -> None:
    made = BytesIO()

    write_mo(made, catalogue(language))

    compiled = LOCALES / language / "LC_MESSAGES" / "viva.mo"
    assert compiled.read_bytes() == made.getvalue(), "run `make messages`"


def test_sentences_are_found_in_tables_and_inside_of_others() -> None:
    code = """
TABLE = {1: mark("One" " line"), 2: other("not this")}
def shown(name, count):
    return f"{say('Inside')} {say_count('{count} card', '{count} cards', count, name=name)}" + say(TABLE[1])
"""

    assert list(said_in(code)) == ["One line", "Inside", ("{count} card", "{count} cards")]


def test_a_sentence_that_is_put_together_before_it_is_said_is_refused() -> None:
    with pytest.raises(ValueError, match="f-string"):
        list(said_in('say(f"Hello {name}")'))


def _is_a_word(name: str) -> bool:
    """Discord's pattern: letters, digits, the signs of Devanagari, hyphens."""
    return all(sign in "-_" or unicodedata.category(sign)[0] in "LNM" for sign in name)
