"""Discord's limits: what fits, and what is refused."""

import pytest
from discord import ui
from hypothesis import given
from hypothesis import strategies as st

from bot.discord_ui.cards.card import Tone, button, card
from bot.discord_ui.limits import ELLIPSIS, VIEW_TEXT, LimitError, checked, choices, clip


@given(st.text(), st.integers(2, 80))
def test_clipped_text_fits_and_says_that_it_was_clipped(text: str, limit: int) -> None:
    clipped = clip(text, limit)

    assert len(clipped) <= limit
    assert clipped == text or clipped.endswith(ELLIPSIS)


def test_text_is_clipped_at_the_end_of_a_word() -> None:
    assert clip("one two three four", 12) == "one two…"
    assert clip("onetwothreefour", 6) == "onetw…"
    assert clip("short", 5) == "short"


def _view(*items: ui.Item[ui.LayoutView]) -> ui.LayoutView:
    view = ui.LayoutView(timeout=None)
    for item in items:
        view.add_item(item)
    return view


@pytest.mark.parametrize(
    ("view", "fault"),
    [
        (_view(ui.TextDisplay("x" * 3000), ui.TextDisplay("y" * 1001)), "4001 characters"),
        (_view(ui.TextDisplay("  ")), "empty text"),
        (_view(ui.ActionRow(ui.Button(label="x" * 81, custom_id="a"))), "label of 81"),
        (_view(ui.ActionRow(ui.Button(label="x", custom_id="a" * 101))), "custom_id of 101"),
    ],
    ids=["text", "empty", "label", "custom_id"],
)
def test_what_discord_would_refuse_is_refused_here(view: ui.LayoutView, fault: str) -> None:
    with pytest.raises(LimitError, match=fault):
        checked(view)


@given(st.lists(st.text(min_size=1, max_size=6000), max_size=8), st.text(max_size=300))
def test_a_card_of_any_texts_fits_and_keeps_its_small_print(texts: list[str], footer: str) -> None:
    made = card(Tone.ANSWER, texts, footer=footer)

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
    assert made[0].name == "a" * 100
    assert len({choice.value for choice in made}) == 25
