"""Discord's limits: what fits, and what is refused."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from discord import ui
from hypothesis import given
from hypothesis import strategies as st

from bot.discord_ui.cards.card import Tone, button, card
from bot.discord_ui.limits import (
    ELLIPSIS,
    VIEW_TEXT,
    LimitError,
    checked,
    checked_commands,
    checked_sheet,
    choices,
    clip,
    clip_marked,
    named_choices,
    pages,
)
from bot.discord_ui.limits.gate import choice_faults, message_faults, sheet_faults
from bot.discord_ui.limits.markup import cuts
from bot.discord_ui.markdown import code_block, escape

WORDS = st.text(min_size=1, max_size=60).map(lambda text: " ".join(text.split())).filter(bool)
MARKED = st.lists(
    st.one_of(
        WORDS.map(escape),
        WORDS.map(lambda words: f"**{escape(words)}**"),
        WORDS.map(lambda words: f"||{escape(words)}||"),
        WORDS.map(lambda words: f"- *{escape(words)}*"),
        WORDS.map(lambda words: code_block(words * 3, "python")),
        st.sampled_from(
            ["<t:1767225600:R>", "[the notes](https://example.org/a)", "`int x`", "## Heading", "-# small"]
        ),
    ),
    min_size=1,
    max_size=40,
).flatmap(lambda parts: st.sampled_from(["\n", "\n\n"]).map(lambda between: between.join(parts)))


@given(st.text(), st.integers(2, 80))
def test_clipped_text_fits_and_says_that_it_was_clipped(text: str, limit: int) -> None:
    clipped = clip(text, limit)

    assert len(clipped) <= limit
    assert clipped == text or clipped.endswith(ELLIPSIS)


def test_text_is_clipped_at_the_end_of_a_word() -> None:
    assert clip("one two three four", 12) == "one two…"
    assert clip("onetwothreefour", 6) == "onetw…"
    assert clip("short", 5) == "short"


def test_no_letter_is_cut_in_two() -> None:
    assert clip("क" + "्षि" * 5, 12).rstrip(ELLIPSIS)[-1] not in "्"
    assert clip("ab👩‍🏫👩‍🏫👩‍🏫", 8) in {"ab👩‍🏫…", "ab👩‍🏫👩‍🏫…"}


def _open_marks(text: str) -> tuple[str, ...]:
    """The marks left open at the end of a text."""
    return [*cuts(f"{text} .", len(text) + 2)][-1].open_marks


@given(MARKED, st.integers(60, 400))
def test_clipped_marks_are_closed(text: str, limit: int) -> None:
    clipped = clip_marked(text, limit)

    assert len(clipped) <= limit
    assert clipped == text or ELLIPSIS in clipped[-16:]
    assert _open_marks(clipped) == ()


@pytest.mark.parametrize(
    ("text", "limit", "clipped"),
    [
        ("**one two three**", 14, "**one two…**"),
        ("see `some code` here", 12, "see…"),
        ("```py\none two three\nfour\n```", 24, "```py\none two three…\n```"),
        ("all at <t:1767225600:R> sharp", 20, "all at…"),
        (r"one\*two\*three\*four", 9, r"one\*two…"),
        ("**a *b c d e f* g**", 14, "**a *b c d…***"),
    ],
)
def test_a_cut_is_never_within_a_mark(text: str, limit: int, clipped: str) -> None:
    assert clip_marked(text, limit) == clipped


@given(MARKED, st.integers(120, 500))
def test_pages_hold_everything_and_each_is_whole(text: str, room: int) -> None:
    made = pages(text, room)

    assert all(len(page) <= room and page.strip() for page in made)
    assert all(_open_marks(page) == () for page in made)
    assert _letters("\n".join(made)) == _letters(text)


def _letters(text: str) -> str:
    """What is read: without marks, which each page opens anew, and without space."""
    return re.sub(r"```(?:python)?|\*\*|\*|\|\||\s", "", text)


def test_a_page_ends_with_a_paragraph_where_it_can() -> None:
    text = "one two three four five six 6.\n\nseven eight nine.\nten eleven twelve thirteen fourteen"

    assert pages(text, 60)[0] == "one two three four five six 6."
    assert pages(text.replace("\n\n", " "), 60)[0] == "one two three four five six 6. seven eight nine."
    assert pages(text.replace("\n", " "), 60)[0] == "one two three four five six 6.  seven eight nine. ten eleven"


def test_a_code_block_goes_on_in_a_block_on_the_next_page() -> None:
    first, second = pages("```py\n" + "x = 1\n" * 20 + "```", 80)

    assert first.startswith("```py\n")
    assert first.endswith("\n```")
    assert second.startswith("```py\nx = 1")


def _row(*items: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(items)}


def _button(**given: object) -> dict[str, Any]:
    return {"type": 2, "style": 1, "label": "x", "custom_id": "a", **given}


def _menu(**given: object) -> dict[str, Any]:
    return {"type": 3, "custom_id": "m", "options": [{"label": "x", "value": "1"}], **given}


TEXT = {"type": 10, "content": "x"}

BAD_MESSAGES: dict[str, tuple[dict[str, Any], str]] = {
    "content": ({"content": "x" * 2001}, "2001 characters"),
    "text of all displays": ({"components": [{"type": 10, "content": "x" * 2001}] * 2}, "4002 characters"),
    "empty text": ({"components": [{"type": 10, "content": " \n"}]}, "empty text"),
    "too many components": ({"components": [TEXT] * 41}, "41 components"),
    "nested ones count": ({"components": [{"type": 17, "components": [TEXT] * 40}]}, "41 components"),
    "empty container": ({"components": [{"type": 17, "components": []}]}, "0 items"),
    "colour": ({"components": [{"type": 17, "accent_color": 0x1000000, "components": [TEXT]}]}, "accent_color"),
    "label": ({"components": [_row(_button(label="x" * 81))]}, "81 characters"),
    "nothing on a button": ({"components": [_row(_button(label=""))]}, "shows nothing"),
    "custom_id": ({"components": [_row(_button(custom_id="a" * 101))]}, "101 characters"),
    "empty custom_id": ({"components": [_row(_button(custom_id=""))]}, "0 characters"),
    "one id twice": ({"components": [_row(_button(), _button())]}, "more than once"),
    "six in a row": ({"components": [_row(*(_button(custom_id=str(at)) for at in range(6)))]}, "6 items"),
    "empty row": ({"components": [_row()]}, "0 items"),
    "a menu beside a button": ({"components": [_row(_menu(), _button())]}, "shares its row"),
    "no options": ({"components": [_row(_menu(options=[]))]}, "0 items"),
    "26 options": (
        {"components": [_row(_menu(options=[{"label": "x", "value": str(at)} for at in range(26)]))]},
        "26 items",
    ),
    "option label": ({"components": [_row(_menu(options=[{"label": "x" * 101, "value": "1"}]))]}, "101 characters"),
    "one value twice": ({"components": [_row(_menu(options=[{"label": "x", "value": "1"}] * 2))]}, "more than once"),
    "placeholder": ({"components": [_row(_menu(placeholder="x" * 151))]}, "151 characters"),
    "more than there are": ({"components": [_row(_menu(max_values=2))]}, "more may be chosen"),
    "least above most": ({"components": [_row(_menu(min_values=2, max_values=1))]}, "fewer taken"),
    "content beside cards": ({"content": "x", "components": [TEXT]}, "content beside"),
    "section": ({"components": [{"type": 9, "components": [TEXT]}]}, "nothing beside it"),
    "gallery": ({"components": [{"type": 12, "items": []}]}, "0 items"),
    "alt text": ({"components": [{"type": 12, "items": [{"description": "x" * 1025}]}]}, "1025 characters"),
    "unknown component": ({"components": [{"type": 99}]}, "type 99"),
    "files": ({"attachments": [{"filename": "a"}] * 11}, "11 items"),
    "embeds": ({"embeds": [{}] * 11}, "11 items"),
    "embed title": ({"embeds": [{"title": "x" * 257}]}, "257 characters"),
    "embed description": ({"embeds": [{"description": "x" * 4097}]}, "4097 characters"),
    "embed fields": ({"embeds": [{"fields": [{"name": "a", "value": "b"}] * 26}]}, "26 items"),
    "embed field": ({"embeds": [{"fields": [{"name": "a", "value": "x" * 1025}]}]}, "1025 characters"),
    "embed footer": ({"embeds": [{"footer": {"text": "x" * 2049}}]}, "2049 characters"),
    "embeds together": ({"embeds": [{"description": "x" * 3001}] * 2}, "6002 characters"),
    "poll question": ({"poll": {"question": {"text": "x" * 301}, "answers": [{"poll_media": {"text": "a"}}]}}, "301"),
    "poll answer": ({"poll": {"question": {"text": "a"}, "answers": [{"poll_media": {"text": "x" * 56}}]}}, "56"),
    "poll answers": ({"poll": {"question": {"text": "a"}, "answers": []}}, "0 items"),
    "poll hours": ({"poll": {"question": {"text": "a"}, "answers": [{}], "duration": 769}}, "769"),
    "nonce": ({"nonce": "x" * 26}, "26 characters"),
}


@pytest.mark.parametrize("name", BAD_MESSAGES)
def test_a_message_discord_would_refuse_is_refused_here(name: str) -> None:
    body, fault = BAD_MESSAGES[name]

    assert any(fault in one for one in message_faults(body)), [*message_faults(body)]


def test_a_message_discord_takes_has_no_fault() -> None:
    body = {"components": [{"type": 17, "components": [TEXT, _row(_menu()), _row(_button())]}], "nonce": "x" * 25}

    assert [*message_faults(body)] == []


def _field(**given: object) -> dict[str, Any]:
    return {"type": 18, "label": "x", "component": {"type": 4, "custom_id": "t", "style": 1}, **given}


def _sheet(*fields: dict[str, Any], title: str = "x") -> dict[str, Any]:
    return {"custom_id": "s", "title": title, "components": list(fields)}


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (_sheet(_field(), title="x" * 46), "46 characters"),
        (_sheet(), "0 items"),
        (_sheet(*(_field(component={"type": 4, "custom_id": str(at)}) for at in range(6))), "6 items"),
        (_sheet(_field(label="x" * 46)), "46 characters"),
        (_sheet(_field(description="x" * 101)), "101 characters"),
        (_sheet(_field(component={"type": 4, "custom_id": "t", "max_length": 4001})), "4001"),
        (_sheet(_field(component={"type": 4, "custom_id": "t", "placeholder": "x" * 101})), "101 characters"),
        (_sheet(_field(component={"type": 21, "custom_id": "r", "options": [{"label": "x", "value": "1"}]})), "1 item"),
    ],
)
def test_a_sheet_discord_would_refuse_is_refused_here(body: dict[str, Any], fault: str) -> None:
    assert any(fault in one for one in sheet_faults(body)), [*sheet_faults(body)]


def _command(**given: object) -> dict[str, Any]:
    return {"name": "ask", "description": "x", "type": 1, "options": [], **given}


def _option(name: str = "a", **given: object) -> dict[str, Any]:
    return {"name": name, "description": "x", "type": 3, **given}


CHOICE = {"name": "x", "value": "1"}


@pytest.mark.parametrize(
    ("commands", "fault"),
    [
        ([_command(name="Ask")], "no name"),
        ([_command(name="ask me")], "no name"),
        ([_command(name="a" * 33)], "33 characters"),
        ([_command(description="")], "no description"),
        ([_command(description="x" * 101)], "101 characters"),
        ([_command(name_localizations={"de": "Frag"})], "no name"),
        ([_command(description_localizations={"de": "x" * 101})], "101 characters"),
        ([_command(options=[_option(str(at)) for at in range(26)])], "26 items"),
        ([_command(options=[_option(), _option()])], "more than once"),
        ([_command(options=[_option(), _option("b", required=True)])], "must be given"),
        ([_command(options=[_option(choices=[CHOICE] * 26)])], "26 choices"),
        ([_command(options=[_option(choices=[{"name": "x" * 101, "value": "1"}])])], "101 characters"),
        ([_command(options=[_option(choices=[CHOICE], autocomplete=True)])], "beside autocomplete"),
        ([_command(), _command()], "more than once"),
        ([_command(name=f"a{at}") for at in range(101)], "101 commands"),
        ([_command(name=f"a{at}", type=3) for at in range(16)], "16 commands"),
        ([_command(options=[_option(str(at), description="x" * 100) for at in range(25)] * 4)], "takes 8000"),
    ],
)
def test_a_command_discord_would_refuse_is_refused_here(commands: list[dict[str, Any]], fault: str) -> None:
    with pytest.raises(LimitError, match=fault):
        checked_commands(commands)


def test_a_menus_name_may_have_spaces_and_capitals() -> None:
    menu = {"name": "Explain this", "type": 3, "description": ""}

    assert checked_commands([menu]) == [menu]


def _too_much_text() -> None:
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.TextDisplay("x" * 4001))
    checked(view)


def _too_long_a_title() -> None:
    sheet = ui.Modal(title="x" * 46)
    sheet.add_item(ui.Label(text="x", component=ui.TextInput()))
    checked_sheet(sheet)


@pytest.mark.parametrize("make", [_too_much_text, _too_long_a_title, lambda: card(Tone.QUIET, [])])
def test_what_discord_would_refuse_is_refused_where_it_is_made(make: Callable[[], object]) -> None:
    with pytest.raises(LimitError):
        make()


@given(st.lists(st.text(min_size=1, max_size=6000), max_size=8), st.text(max_size=300))
def test_a_card_of_any_texts_fits_and_keeps_its_small_print(texts: list[str], footer: str) -> None:
    made = card(Tone.ANSWER, ["x", *texts], footer=footer)

    assert made.content_length() <= VIEW_TEXT
    if footer.strip():
        assert any(isinstance(item, ui.TextDisplay) and footer in item.content for item in made.walk_children())


def test_a_clipped_code_block_is_closed() -> None:
    made = card(Tone.ANSWER, ["```\n" + "word " * 1000 + "\n```"])

    text = next(item.content for item in made.walk_children() if isinstance(item, ui.TextDisplay))
    assert text.endswith("…\n```")


def test_buttons_come_in_rows_of_five() -> None:
    made = card(Tone.QUESTION, ["x"], [button(str(number), f"id{number}") for number in range(7)])

    rows = [item for item in made.walk_children() if isinstance(item, ui.ActionRow)]
    assert [len(row.children) for row in rows] == [5, 2]


def test_choices_are_few_short_and_never_twice() -> None:
    made = choices(("a" * 150, "a" * 120, " ", *(f"topic {number}" for number in range(40))))

    assert len(made) == 25
    assert (made[0].name, made[0].value) == ("a" * 99 + ELLIPSIS, "a" * 100)
    assert len({choice.value for choice in made}) == 25


@given(st.lists(st.tuples(st.text(max_size=200), st.text(min_size=1, max_size=100)), max_size=60))
def test_any_names_are_choices_discord_takes(named: list[tuple[str, str]]) -> None:
    made = named_choices(named)

    assert [*choice_faults([choice.to_dict() for choice in made])] == []
    assert {choice.value for choice in made} <= {value for _, value in named}
