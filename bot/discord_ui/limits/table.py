"""Every limit of Discord that a message, a sheet, a choice list or a command can meet.

Sources: Discord's developer documentation ("Component Reference", "Message Resource", "Poll Resource", "Application
Commands", "Receiving and Responding to Interactions") and its published specification. Lengths are characters.
"""

from dataclasses import dataclass

CONTENT = 2000
VIEW_TEXT = 4000
"""All text displays of a Components V2 message together."""
VIEW_COMPONENTS = 40
"""Components of a message, nested ones counted."""
BUTTON_LABEL = 80
CUSTOM_ID = 100
ROW_BUTTONS = 5
SELECT_OPTIONS = 25
OPTION_LABEL = 100
ALT_TEXT = 1024

MODAL_TITLE = 45
MODAL_ITEMS = 5
FIELD_LABEL = 45
FIELD_DESCRIPTION = 100
TEXT_INPUT = 4000

FILES = 10
FILE_BYTES = 10 * 2**20
"""Of all files of a message, where neither the server nor the person pays for more."""

EMBEDS = 10
EMBED_TEXT = 6000
"""Titles, descriptions, fields, footers and authors of all embeds of a message together."""

CHOICES = 25
CHOICE_NAME = 100
COMMANDS = 100
MENUS = 15
"""Commands in the menu of a message; as many in a person's."""
COMMAND_TEXT = 8000
"""Names, descriptions and values of a command and all below it together, each in its longest language."""

CODE_WIDTH = 56
"""Characters of a code line that a desktop client shows without wrapping."""


@dataclass(frozen=True, slots=True)
class Span:
    """How long a text or a list may be, or how large a number, where it stands at all."""

    key: str
    most: int
    least: int = 0


_ID = Span("custom_id", CUSTOM_ID, 1)
_PLACEHOLDER = Span("placeholder", 150)
_DESCRIPTION = Span("description", ALT_TEXT, 1)
_PICKS = (Span("min_values", 25), Span("max_values", 25, 1))
_PICKER = (_ID, _PLACEHOLDER, *_PICKS, Span("default_values", 25))
_GROUP = (Span("min_values", 10), Span("max_values", 10, 1))

ROW, BUTTON, SELECT, INPUT = 1, 2, 3, 4
SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR = 9, 10, 11, 12, 13, 14
CONTAINER, LABEL, UPLOAD, RADIOS, CHECKS, CHECK = 17, 18, 19, 21, 22, 23

COMPONENTS: dict[int, tuple[Span, ...]] = {
    ROW: (Span("components", ROW_BUTTONS, 1),),
    BUTTON: (Span("label", BUTTON_LABEL), _ID, Span("url", 512, 1)),
    SELECT: (_ID, _PLACEHOLDER, *_PICKS, Span("options", SELECT_OPTIONS, 1)),
    INPUT: (
        _ID,
        Span("label", FIELD_LABEL, 1),
        Span("placeholder", 100),
        Span("value", TEXT_INPUT),
        Span("min_length", TEXT_INPUT),
        Span("max_length", TEXT_INPUT, 1),
    ),
    **dict.fromkeys((5, 6, 7, 8), _PICKER),  # the menus of people, roles, both, and channels
    SECTION: (Span("components", 3, 1),),
    TEXT: (Span("content", VIEW_TEXT, 1),),
    THUMBNAIL: (_DESCRIPTION,),
    GALLERY: (Span("items", 10, 1),),
    FILE: (),
    SEPARATOR: (),
    CONTAINER: (Span("components", VIEW_COMPONENTS, 1), Span("accent_color", 0xFFFFFF)),
    LABEL: (Span("label", FIELD_LABEL, 1), Span("description", FIELD_DESCRIPTION, 1)),
    UPLOAD: (_ID, *_GROUP),
    RADIOS: (_ID, Span("options", 10, 2)),
    CHECKS: (_ID, *_GROUP, Span("options", 10, 1)),
    CHECK: (_ID,),
}
"""By a component's type."""

OPTION = (Span("label", OPTION_LABEL, 1), Span("value", 100, 1), Span("description", 100))
GALLERY_ITEM = (_DESCRIPTION,)
ATTACHMENT = (Span("description", ALT_TEXT), Span("filename", 1024, 1))
MESSAGE = (
    Span("content", CONTENT),
    Span("embeds", EMBEDS),
    Span("components", VIEW_COMPONENTS),
    Span("attachments", FILES),
    Span("nonce", 25),
)
EMBED = (Span("title", 256), Span("description", 4096), Span("fields", 25), Span("url", 2048))
EMBED_FIELD = (Span("name", 256, 1), Span("value", 1024, 1))
EMBED_FOOTER = (Span("text", 2048),)
EMBED_AUTHOR = (Span("name", 256),)
POLL = (Span("answers", 10, 1), Span("duration", 32 * 24, 1))
POLL_QUESTION = (Span("text", 300, 1),)
POLL_ANSWER = (Span("text", 55, 1),)
MODAL = (_ID, Span("title", MODAL_TITLE, 1), Span("components", MODAL_ITEMS, 1))
COMMAND = (Span("name", 32, 1), Span("description", 100), Span("options", 25))
CHOICE = (Span("name", CHOICE_NAME, 1), Span("value", 100))
