"""Anybody's text: an answer comes back, never an exception, and it says only what the notes hold."""

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from search_scenes import said
from test_search_golden import index_of

from bot.knowledge.model import Knowledge
from bot.search import Answer, Index, Verbatim, Verdict

WORDS = st.sampled_from(
    [
        "what is",
        "osmosis",
        "cell",
        "define",
        "diff btw",
        "and its",
        "for 6 marks",
        "@everyone",
        "<@1>",
        "```",
        "**",
        "../..",
        "\0",
    ]
)
ANY = st.one_of(st.text(max_size=300), st.lists(st.one_of(WORDS, st.text(max_size=12)), max_size=12).map(" ".join))


AMISS = re.compile(r"@everyone|@here|<@|<#|\.md\b|\.\./|\*\*|\[\[|\]\]|```|==")


def shown(answer: Answer) -> str:
    """Everything of an answer that anybody reads, drawings and code aside."""
    pieces = tuple(piece for piece in answer.pieces if not isinstance(piece, Verbatim))
    return "\n".join(
        (said(replace(answer, pieces=pieces)), answer.title, answer.topic, *answer.related, *answer.offers)
    )


@given(ANY, st.sampled_from(["", "Osmosis", "nothing of the sort"]))
@settings(max_examples=100, deadline=None)
def test_any_question_is_answered_offered_or_refused(question: str, context: str) -> None:
    answer = index_of("biology").ask(question, context)

    assert answer.question == question
    assert 0 <= answer.confidence <= 100
    assert (answer.verdict is Verdict.ANSWERED) == bool(answer.pieces)
    assert (answer.verdict is Verdict.OFFERED) == bool(answer.offers)
    assert len({hit.source.path for hit in answer.hits}) == 5
    assert not AMISS.search(shown(answer))


@given(ANY)
@settings(max_examples=60, deadline=None)
def test_no_question_brings_markup_a_ping_or_a_path_out_of_the_shipped_course(question: str) -> None:
    answer = index_of("content").ask(question, "Virtual machine")

    assert not AMISS.search(shown(answer))
    assert str(index_of("content").explain(question)).endswith(" of 100")


@given(ANY)
@settings(max_examples=25, deadline=None)
def test_notes_that_hold_nothing_refuse_everything(question: str) -> None:
    answer = Index.build((), Knowledge()).ask(question)

    assert answer.verdict is Verdict.REFUSED
    assert answer.hits == ()


def test_a_very_long_question_is_read_to_its_four_thousandth_character() -> None:
    answer = index_of("biology").ask("what is osmosis " + "lorem " * 1000)

    assert answer.hits
    assert answer.confidence < 100


def test_a_question_of_nothing_but_emoji_and_mentions_is_refused() -> None:
    for question in ("🎉🎉🎉", "<@123456> <#42> @here", "???", "‎\u200b"):
        assert index_of("biology").ask(question).verdict is Verdict.REFUSED
