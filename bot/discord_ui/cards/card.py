"""The shape all cards share: one coloured container, checked against Discord's limits before it leaves.

Colour is never the only carrier of a meaning; a heading or a sign says the same.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from io import BytesIO

import discord
from discord import ui

from bot.discord_ui.limits import ALT_TEXT, BUTTON_LABEL, VIEW_TEXT, checked, clip, clip_marked, rows
from bot.discord_ui.pictures.picture import Picture

AIRY_TEXTS = 8
"""So many have space between them at most: it is one more of the components that Discord counts."""
SMALL_PRINT = 1000
MOST_TEXTS = 16
"""More are one."""


class Tone(Enum):
    """What kind of card it is, as the colour of its edge: one that stands out on Discord's light as on its dark."""

    ANSWER = 0x717CF4
    QUESTION = 0x2B9595
    RIGHT = 0x2D995F
    BOARD = 0xAB8100
    QUIET = 0x83888F
    TROUBLE = 0xE25B4F


Part = str | ui.Separator[ui.LayoutView] | ui.ActionRow[ui.LayoutView] | ui.MediaGallery[ui.LayoutView]


class Card(ui.LayoutView):
    """A finished card. Its buttons are found by their custom_id, so it needs no timeout and outlives a restart."""

    def __init__(self, tone: Tone, parts: Iterable[Part], pictures: Sequence[Picture] = ()) -> None:
        super().__init__(timeout=None)
        self._tone, self._parts, self._pictures = tone, tuple(parts), tuple(pictures)
        container: ui.Container[ui.LayoutView] = ui.Container(accent_colour=tone.value)
        for part in self._parts:
            container.add_item(ui.TextDisplay(part) if isinstance(part, str) else part)
        self.add_item(container)
        checked(self)

    def saying(self, sentence: str) -> "Card":
        """The same card with a sentence of ours in small print above it; without, where there is no room for it."""
        if self.content_length() + len(sentence) + len("-# ") > VIEW_TEXT:
            return self
        return Card(self._tone, [f"-# {sentence}", *self._parts], self._pictures)

    @property
    def files(self) -> list[discord.File]:
        """What must be sent along: its pictures. New ones each time, as sending uses them up."""
        return [discord.File(BytesIO(one.png), one.name, description=clip(one.alt, ALT_TEXT)) for one in self._pictures]


def card(
    tone: Tone,
    texts: Sequence[str],
    buttons: Sequence[ui.Button[ui.LayoutView]] = (),
    footer: str = "",
    above: Iterable[ui.ActionRow[ui.LayoutView]] = (),
    pictures: Sequence[Picture] = (),
    *,
    airy: bool = False,
) -> Card:
    """Texts from top to bottom, then pictures, small print, rows of their own, and buttons in rows of five.

    `airy`: with some space between the texts, for a card that is read rather than glanced at.

    Texts that together pass Discord's 4,000 characters are clipped from the last one upwards; the small
    print, which carries the source, always stays.
    """
    small = clip_marked(f"-# {footer}", SMALL_PRINT) if footer else ""
    fitted = _fit([text for text in texts if text.strip()], VIEW_TEXT - len(small) - len(texts))
    if airy and len(fitted) <= AIRY_TEXTS:
        parts: list[Part] = [*_aired(fitted)]
    else:
        parts = [*fitted] if len(fitted) <= MOST_TEXTS else ["\n".join(fitted)]
    parts += [ui.MediaGallery(_shown(picture)) for picture in pictures]  # two in one gallery would be cropped
    if small:
        parts += [ui.Separator(visible=False), small] if airy else [small]
    return Card(tone, [*parts, *above, *rows(list(buttons))], pictures)


def _aired(texts: Iterable[str]) -> Iterator[Part]:
    for place, text in enumerate(texts):
        if place:
            yield ui.Separator(visible=False)
        yield text


def _shown(picture: Picture) -> discord.MediaGalleryItem:
    return discord.MediaGalleryItem(f"attachment://{picture.name}", description=clip(picture.alt, ALT_TEXT))


def _fit(texts: list[str], room: int) -> list[str]:
    fitted: list[str] = []
    for text in texts:
        left = room - sum(map(len, fitted))
        if left < 40:  # not enough for a sentence: better nothing than a stump
            break
        fitted.append(text if len(text) <= left else clip_marked(text, left))
    return fitted


def menu(custom_id: str, options: list[discord.SelectOption], placeholder: str) -> ui.ActionRow[ui.LayoutView]:
    """A menu of which one thing is picked, in a row of its own."""
    select: ui.Select[ui.LayoutView] = ui.Select(custom_id=custom_id, options=options, placeholder=placeholder)
    return ui.ActionRow(select)


def button(
    label: str,
    custom_id: str,
    style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    *,
    emoji: str | None = None,
    disabled: bool = False,
) -> ui.Button[ui.LayoutView]:
    """A button whose label fits."""
    return ui.Button(label=clip(label, BUTTON_LABEL), custom_id=custom_id, style=style, emoji=emoji, disabled=disabled)
