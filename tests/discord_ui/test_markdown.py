"""Anybody's text as Discord's Markdown."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.discord_ui.markdown import code, code_block, escape, render
from bot.notes import Mark, MarkKind, Text

SHOWN = re.compile(r"\\([\\*_~|`\[\]<#+>.-])|\\(\d)")


def as_shown(text: str) -> str:
    """What a client shows of escaped text: a backslash before a sign vanishes, and so does the ping's joint."""
    return re.sub(r"\\(\d+\.|#{1,3}|[-+>*_~|`\[\]<\\])", r"\1", text).replace("@\u200b", "@")


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("**bold** _and_ `code`", r"\*\*bold\*\* \_and\_ \`code\`"),
        ("<@123> <@&5> <#7> <t:0:R>", r"\<@123> \<@&5> \<#7> \<t:0:R>"),
        ("[click](https://evil.example)", r"\[click\](https://evil.example)"),
        ("@everyone and @here", "@\u200beveryone and @\u200bhere"),
        ("# heading", r"\# heading"),
        ("- item", r"\- item"),
        ("> quote", r"\> quote"),
        ("1. first", r"\1. first"),
        ("-# small", r"\-# small"),
        ("||spoiler||", r"\|\|spoiler\|\|"),
        ("a_b 5 * 3 -2", r"a\_b 5 \* 3 -2"),
    ],
)
def test_markup_is_shown_and_not_obeyed(written: str, sent: str) -> None:
    assert escape(written) == sent


@given(st.text())
def test_escaped_text_reads_as_it_was_written(text: str) -> None:
    assert as_shown(escape(text)) == text


@given(st.text(alphabet="@everyonh <#&!123*`[]()|~_>-\n\\"))
def test_no_text_can_ping_or_open_markup(text: str) -> None:
    sent = escape(text)

    assert not re.search(r"@(everyone|here)", sent)
    assert not re.search(r"(?<!\\)(?:\\\\)*<[@#:]", sent)
    assert not re.search(r"(?<!\\)(?:\\\\)*[*`|\[]", sent)


def test_marks_become_markup_and_nest() -> None:
    text = Text("all of it bold here", (Mark(MarkKind.STRONG, 0, 14), Mark(MarkKind.EMPHASIS, 4, 9)))

    assert render(text) == "**all *of it* bold** here"


def test_space_at_the_edges_of_a_mark_goes_outside() -> None:
    assert render(Text("a bold b", (Mark(MarkKind.STRONG, 1, 7),))) == "a **bold** b"


def test_a_mark_that_reaches_out_of_another_is_cut_there() -> None:
    text = Text("abcdef", (Mark(MarkKind.STRONG, 0, 4), Mark(MarkKind.EMPHASIS, 2, 6)))

    assert render(text) == "**ab*cd***ef"


def test_a_backtick_inside_code_cannot_close_it() -> None:
    assert code("a`b") == "`aˋb`"
    assert code_block("```\nx") == "```\nˋˋˋ\nx\n```"
    assert code_block("x", "text\n@everyone") == "```\nx\n```"


@st.composite
def marked_texts(draw: st.DrawFn) -> Text:
    plain = draw(st.text(alphabet="ab *_`\n", max_size=30))
    spots = st.integers(0, len(plain))
    marks = draw(st.lists(st.builds(Mark, st.sampled_from(list(MarkKind)), spots, spots), max_size=4))
    return Text(plain, tuple(marks))


@given(marked_texts())
def test_any_marks_render_and_lose_no_letter(text: Text) -> None:
    sent = render(text)

    assert [sign for sign in sent if sign in "ab"] == [sign for sign in text.plain if sign in "ab"]
