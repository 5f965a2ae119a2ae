"""Cards of asking and of the notes' topics; of help, settings and first steps. About a course in Cyrillic too."""

from datetime import UTC, datetime
from typing import Any

from bot.discord_ui.cards import config, help, topic  # noqa: A004  # a module of cards, not the built-in
from bot.discord_ui.cards.answer import answer_card, elsewhere_card
from bot.discord_ui.commands.spoken_to import explanation
from bot.discord_ui.helping import TABLE, Chapter
from bot.discord_ui.welcome import welcome_card
from bot.knowledge import Comparison, Definition, Listing, ListingKind, Point, Trust
from bot.notes.source import Source
from bot.notes.text import Text
from bot.search import Answer, AnswerKind, Grid, Piece, Points, Prose, Verbatim, Verdict
from bot.storage import SettingChange
from bot.tutor import SETTINGS, InForce, Leaf, Reply, Setting, Sort, Topic

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
SOURCE = Source("реки.md", "Реки", ("Реки",), 1200, 1300)
ROLE = "Учитель"
CHANNELS = [400_000_000_000_000_001, 400_000_000_000_000_002]
KEPT: dict[Sort, Any] = {
    Sort.YES_NO: True,
    Sort.NUMBER: 30,
    Sort.CHANNELS: CHANNELS,
    Sort.ROLES: CHANNELS[:1],
    Sort.ZONE: "Азия/Калькутта",
}


def notes() -> list[Any]:
    """Answers of every verdict, and what the notes cover."""
    river = Text("Река течёт в море. " * 30)
    pieces: tuple[Piece, ...] = (
        Prose(river, SOURCE),
        Points((river, river), True, SOURCE),
        Grid(("Река", "Море"), (("Дон", "Азовское"), ("Обь", "Карское")), SOURCE),
        Grid(("Река " * 9, "Море " * 9), (("Дон " * 9, "Азовское"),), SOURCE),
        Verbatim("Дон → Азовское", "", SOURCE),
    )
    found = Answer("Что?", Verdict.ANSWERED, AnswerKind.PASSAGE, 90.0, "Реки", "Реки", pieces, (), ("Дон",))
    offered = Answer("Что?", Verdict.OFFERED, AnswerKind.NONE, 50.0, "", "", (), (), offers=("Дон", "Обь"))
    refused = Answer("Что?", Verdict.REFUSED, AnswerKind.NONE, 9.0, "", "", (), (), ("Дон",))
    definition = Definition("Дон", river, Trust.LABEL, SOURCE)
    listing = Listing(ListingKind.TYPES, "Дон", "Притоки", (Point("Хопёр", river, SOURCE),), False, SOURCE)
    comparison = Comparison("Реки", ("Дон", "Обь"), (), SOURCE)
    don = Topic("Дон", ("Танаис",), definition, (listing,), (comparison,), ("Реки",), ("Обь",))
    titled = Topic("Реки", (), None, (), (), ("Реки",), ())
    leaves = [Leaf(f"Часть {at % 2}", f"Реки {at}", ("Дон", "Обь")) for at in range(12)]
    return [
        *(answer_card(Reply(found, "Что?", long_winded=True), page) for page in range(3)),
        answer_card(Reply(found, "Что?"), 1, "ffffff"),
        answer_card(Reply(found, "Что?"), own=False),
        *(answer_card(Reply(answer, "Что?")) for answer in (offered, refused)),
        elsewhere_card(()),
        elsewhere_card(("Дон",)),
        *(topic.topics_card(leaves, page) for page in (1, 2, 3)),
        topic.topics_card([], 1),
        topic.topic_card(don),
        topic.topic_card(titled),
        topic.which_card(("Дон", "Обь")),
        topic.explained_card([don, don]),
        explanation(Reply(found, "Что?")),
        explanation((don,)),
    ]


def servers() -> list[Any]:
    """Help, settings, first steps."""
    changes = [SettingChange(key=key, old=None, new=_kept(one), person_id=0, at=NOW) for key, one in SETTINGS.items()]
    set_here = [
        InForce(one, _kept(one), _default(one), changed)
        for one, changed in zip(SETTINGS.values(), changes, strict=True)
    ]
    untouched = [InForce(one, _default(one), _default(one)) for one in SETTINGS.values()]
    return [
        welcome_card(0),
        welcome_card(12),
        help.overview_card(),
        help.overview_card("https://example.org"),
        *map(help.chapter_card, Chapter),
        *map(help.entry_card, TABLE),
        help.found_card("Что?", TABLE[:1]),
        help.found_card("Что?", TABLE[:12]),
        help.found_card("Что?", ()),
        *(config.settings_card(each, ROLE) for each in (set_here, untouched)),
        *(config.setting_card(one, ROLE) for one in (*set_here, *untouched)),
        config.history_card([], ROLE),
        config.history_card(changes, ROLE),
    ]


def _kept(setting: Setting) -> Any:
    """Something a server may have set it to."""
    if setting.sort is Sort.SOME_OF:
        return list(setting.choices[:2])
    return setting.choices[-1] if setting.sort is Sort.ONE_OF else KEPT[setting.sort]


def _default(setting: Setting) -> Any:
    """What is in force where nothing was set."""
    if setting.sort in (Sort.CHANNELS, Sort.ROLES) or setting.key == "language":
        return None
    if setting.sort is Sort.SOME_OF:
        return list(setting.choices)
    if setting.sort is Sort.ONE_OF:
        return setting.choices[0]
    return {Sort.YES_NO: False, Sort.NUMBER: 1, Sort.ZONE: "Европа/Москва"}[setting.sort]


def in_english() -> list[Any]:
    """What is a page of the project, and not translated."""
    return [help.privacy_card(page) for page in (1, 2, 99)]
