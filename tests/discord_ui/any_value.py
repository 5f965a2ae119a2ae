"""Any value of a type, with texts that are what people and notes may hold at worst."""

import importlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from random import Random
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from bot.discord_ui.cards.remarks import HEADINGS
from bot.discord_ui.helping.table import TABLE
from bot.discord_ui.pictures.picture import Picture
from bot.notes.source import Source
from bot.notes.text import Mark, MarkKind, Text
from bot.questions import Kind, Question
from bot.quiz import Asked, Award, Mode, Round, Rules, Verdict
from bot.quiz.events import Revealed
from bot.revision import Kept
from bot.revision.plan import Day, Plan
from bot.search import Grid
from bot.storage import FeedbackKind, Reviser
from bot.storage.values import TopicScore
from bot.tutor import Leaf, Progress
from bot.tutor.examining import Sat

PINGS = ["@everyone", "@here", "<@7>", "<@&7>", "<#7>"]
MARKUP = ["**", "||x||", "```", "`", "_" * 40, "# ", "-# ", "\n- ", "[a](b)", ">>> ", "\\", "{0.__class__}", "%s"]
SCRIPTS = ["मुक्त स्रोत", "العربية", "👩‍🏫", "\u202e", "\x00", "w" * 300, "w " * 900]
WORDS = st.one_of(st.sampled_from([*PINGS, *MARKUP, *SCRIPTS]), st.text(max_size=12))
TEXT = st.lists(WORDS, max_size=3).map(" ".join)
SAID = TEXT.filter(str.strip)


def many(each: st.SearchStrategy[Any], least: int = 0) -> st.SearchStrategy[list[Any]]:
    """Few, or very many of the same few."""
    few = st.lists(each, min_size=least, max_size=2)
    return st.builds(lambda found, times: found * times, few, st.sampled_from([1, 20]))


BY_NAME: dict[str, st.SearchStrategy[Any]] = {
    "round_id": st.just("r" * 16),
    "sentence": st.just("One of Viva's own sentences."),
    "what": st.just("One of Viva's own sentences."),
    **dict.fromkeys(("name", "title", "unit", "wanted"), SAID),
    **dict.fromkeys(("headings", "related", "near", "aliases"), many(SAID).map(tuple)),
    "mention": st.sampled_from(["", "<@400000000000000001>"]),
    "privacy_url": st.sampled_from(["", "https://example.org/privacy"]),
    "subjects": many(SAID, least=2).map(tuple),
    "entry": st.sampled_from(TABLE),
    "entries": st.lists(st.sampled_from(TABLE), unique=True, max_size=12),
    "pictures": st.lists(st.just(Picture("podium.png", "A podium " * 200, b"png")), max_size=2),
}
"""Arguments and fields that are never just anything of their type: names of notes and terms are never blank."""


def of(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a type."""
    if kind in SPECIAL:
        return SPECIAL[kind]()
    if get_origin(kind) in (Union, UnionType):
        return st.one_of(*map(of, get_args(kind)))
    inside = get_args(kind)
    match get_origin(kind):
        case origin if origin is tuple and len(inside) == 2 and inside[1] is Ellipsis:
            return many(of(inside[0])).map(tuple)
        case origin if origin is tuple:
            return st.tuples(*map(of, inside))
        case origin if origin in (Sequence, Collection, list):
            return many(of(inside[0]))
        case origin if origin in (frozenset, set):
            return st.frozensets(of(inside[0]), max_size=3)
        case origin if origin in (Mapping, dict):
            return st.dictionaries(of(inside[0]), of(inside[1]), max_size=3)
        case origin if origin is Literal:
            return st.sampled_from(inside)
        case _ if isinstance(kind, type) and issubclass(kind, Enum):
            return st.sampled_from([*kind])
        case _ if is_dataclass(kind):
            return built(kind)
    raise TypeError(f"no values for {kind}")


def built(record: Any, /, **known: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Any record of that class, some of its fields as given."""
    hints = get_type_hints(record)
    names = [one.name for one in fields(record) if one.init]
    given_ = {**BY_NAME, **known}
    values = {name: given_[name] if name in given_ else of(hints[name]) for name in names}
    return st.fixed_dictionaries(values).map(lambda parts: record(**parts))


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """As the bank holds them: the options differ, the key is among them, a match has as many prompts as keys."""
    kind = draw(st.sampled_from([*Kind]))
    size = {Kind.TYPED: 0, Kind.SELF_GRADED: 0, Kind.TRUE_FALSE: 2}.get(kind) or draw(st.integers(2, 6))
    if kind in (Kind.TYPED, Kind.SELF_GRADED):
        size = 0
    options = [f"{text} {at}" for at, text in enumerate(draw(st.lists(SAID, min_size=size, max_size=size)))]
    least = {Kind.SEVERAL: 1, Kind.ORDER: size, Kind.MATCH: min(2, size)}.get(kind, min(1, size))
    most = size if kind in (Kind.SEVERAL, Kind.MATCH) else least
    key = tuple(draw(st.permutations(range(size)))[: draw(st.integers(least, most))])
    prompts = tuple(draw(SAID) for _ in key) if kind is Kind.MATCH else ()
    known = {"kind": kind, "options": tuple(options), "key": key, "prompts": prompts}
    asked = {"question_id": "q" * 24, "prompt": draw(SAID), "answer": draw(SAID), "topic": draw(SAID)}
    given_ = {name: st.just(value) for name, value in {**known, **asked}.items()}
    return draw(built(Question, marks=st.sampled_from([0, 2, 10]), difficulty=st.floats(0, 1), **given_))


@st.composite
def asked(draw: st.DrawFn) -> Asked:
    """A question in some order of its options."""
    question = draw(questions())
    order = tuple(draw(st.permutations(range(len(question.options)))))
    return Asked(draw(st.integers(1, 99)), draw(st.integers(0, 99)), question, order)


def choices_of(shown: Asked) -> st.SearchStrategy[Any]:
    """An answer to it, or none."""
    if not shown.order:
        return SAID
    return st.lists(st.sampled_from(range(len(shown.order))), max_size=len(shown.order)).map(tuple)


def awards_for(shown: Asked) -> st.SearchStrategy[Award]:
    """What somebody got for it."""
    return built(Award, choice=choices_of(shown), shown=st.just(shown.order), kind=st.just(shown.question.kind))


@st.composite
def revealed(draw: st.DrawFn) -> Revealed:
    """A question's end, its counts and awards of its own options."""
    shown = draw(asked())
    size = len(shown.order)
    return draw(
        built(
            Revealed,
            asked=st.just(shown),
            right_letters=st.just(shown.right_letters),
            counts=st.lists(st.integers(0, 500), min_size=size, max_size=size).map(tuple),
            awards=many(awards_for(shown)).map(tuple),
        )
    )


@st.composite
def lines(draw: st.DrawFn) -> Any:
    """A line of somebody's own list."""
    shown = draw(asked())
    return draw(built(_named("bot.quiz.review", "Line"), asked=st.just(shown), award=awards_for(shown)))


def _wrong(_asked: Question, _said: str) -> Verdict:
    return Verdict.WRONG


@st.composite
def rounds(draw: st.DrawFn) -> Round:
    """A round that was played to its end, with some answers."""
    material = draw(st.lists(questions().filter(lambda one: one.kind is not Kind.SELF_GRADED), min_size=1, max_size=4))
    round_ = Round("r" * 16, 1, material, Rules(mode=Mode.CLASSIC), Random(draw(st.integers(0, 99))), 0.0, _wrong)
    for person_id in (1, 2):
        round_.join(person_id, draw(SAID), 0.0)
    while round_.deadline is not None:
        now = round_.deadline
        round_.tick(now)
    return round_


def sittings(places: int) -> st.SearchStrategy[Sat]:
    """A place of a paper: two questions to choose from, or one, which alone may be turned."""
    return built(
        Sat,
        questions=st.lists(questions(), min_size=places, max_size=places).map(tuple),
        points=st.lists(SAID, min_size=1, max_size=12).map(tuple),
        ticked=st.just(frozenset({0})),
        turned=st.booleans() if places == 1 else st.just(False),
    )


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    """As many cells in a row as in the header."""
    width = draw(st.integers(2, 6))
    row = st.lists(TEXT, min_size=width, max_size=width).map(tuple)
    return Grid(draw(row), draw(st.lists(row, min_size=1, max_size=12).map(tuple)), draw(of(Source)))


@st.composite
def texts(draw: st.DrawFn) -> Text:
    """A run of prose with marks in it that may cross."""
    plain = draw(SAID)
    place = st.integers(0, len(plain))
    spans = draw(st.lists(st.tuples(st.sampled_from([*MarkKind]), place, place), max_size=6))
    return Text(plain, tuple(Mark(kind, min(a, b), max(a, b)) for kind, a, b in spans if a != b))


def _named(module: str, name: str) -> Any:
    return getattr(importlib.import_module(module), name)


IDS = st.integers(10**17, 2**63 - 1)
MOMENTS = st.integers(1_600_000_000, 2_200_000_000).map(lambda second: datetime.fromtimestamp(second, UTC))
SPECIAL: dict[Any, Callable[[], st.SearchStrategy[Any]]] = {
    str: lambda: TEXT,
    bool: st.booleans,
    int: lambda: st.integers(0, 10**6),
    float: lambda: st.floats(0, 2**31),
    bytes: lambda: st.just(b"png"),
    NoneType: st.none,
    datetime: lambda: MOMENTS,
    date: lambda: MOMENTS.map(datetime.date),
    timedelta: lambda: st.timedeltas(timedelta(0), timedelta(days=400)),
    Question: questions,
    Asked: asked,
    Revealed: revealed,
    Round: rounds,
    Grid: grids,
    Text: texts,
    _named("bot.quiz.review", "Line"): lines,
    Rules: lambda: st.builds(Rules, mode=st.sampled_from([*Mode]), hints=st.booleans(), vote_skip=st.booleans()),
    Leaf: lambda: built(Leaf, topics=many(SAID).map(tuple)),
    TopicScore: lambda: built(TopicScore, answered=st.integers(1, 999)),
    Kept: lambda: built(Kept, asked=st.integers(1, 999)),
    Sat: lambda: st.integers(1, 2).flatmap(sittings),
    Plan: lambda: built(Plan, days=many(of(Day), least=1).map(tuple)),
    Progress: lambda: built(
        Progress, weeks=many(of(Kept), least=1).map(tuple), coming=many(st.integers(0, 999), least=1).map(tuple)
    ),
    FeedbackKind: lambda: st.sampled_from([*HEADINGS]),
    Reviser: lambda: built(
        Reviser,
        exam=st.one_of(st.just(""), MOMENTS.map(lambda moment: moment.date().isoformat())),
        nudge_minute=st.one_of(st.none(), st.integers(0, 1439)),
    ),
}
