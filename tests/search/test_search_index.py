"""The index as others use it: hits, confidence, explanations, topics."""

import pytest
from test_search_golden import index_of

from bot.knowledge import gather
from bot.knowledge.model import Knowledge
from bot.notes import read_note
from bot.search import Index, Verdict


def index(**notes: str) -> Index:
    read = [read_note(f"{name}.md", text.encode())[0] for name, text in notes.items()]
    kept = [note for note in read if note]
    return Index.build(kept, gather(kept))


def test_hits_come_best_first_one_a_note_and_at_least_five() -> None:
    for question in ("what is osmosis", "when is lunch"):
        hits = index_of("biology").ask(question).hits

        assert len({hit.source.path for hit in hits}) == len(hits) == 5
        assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_the_first_hit_is_the_place_the_answer_stands_in() -> None:
    answer = index_of("biology").ask("diff between mitosis and meiosis")

    assert answer.hits[0].source.heading == "Mitosis and Meiosis compared"
    assert answer.pieces[0].source.path == answer.hits[0].source.path


def test_the_first_score_is_the_confidence() -> None:
    for question in ("what is osmosis", "who won the match", "explain enzymes"):
        answer = index_of("biology").ask(question)

        assert answer.hits[0].score == answer.confidence


def test_the_two_words_that_stand_everywhere_still_name_a_note() -> None:
    everywhere = "Cell division and cell growth. "
    answer = index(
        a=f"# Growth\n\n{everywhere * 5}",
        b=f"# Cell division\n\nOne becomes two. {everywhere}",
        c=f"# Speed\n\n{everywhere * 5}",
    ).ask("cell division")

    assert answer.hits[0].source.path == "b.md"


def test_a_kind_the_notes_know_does_not_answer_for_a_stranger_of_that_kind() -> None:
    biology = index_of("biology")

    assert biology.ask("what is diffusion").verdict is Verdict.ANSWERED
    assert biology.ask("what is reverse diffusion").verdict is Verdict.REFUSED
    assert biology.ask("what is quantum diffusion").verdict is Verdict.REFUSED


def test_a_refusal_says_nothing_and_names_topics_near_by() -> None:
    answer = index_of("biology").ask("what is reverse diffusion")

    assert answer.pieces == ()
    assert answer.topic == ""
    assert 1 <= len(answer.related) <= 3


def test_notes_in_chinese_are_found_by_pairs_of_characters() -> None:
    answer = index(
        a="---\nlang: zh\n---\n# 细胞膜\n\n细胞膜是细胞的边界。", b="---\nlang: zh\n---\n# 细胞核\n\n细胞核里有染色体。"
    ).ask("染色体在哪里")

    assert answer.hits[0].source.path == "b.md"


def test_a_strategy_is_never_given_as_an_answer() -> None:
    answer = index_of("biology").ask("distinguish prokaryotic from eukaryotic cells for 6 marks")

    assert "begin with" not in str(answer.pieces).casefold()


def test_an_explanation_names_every_term_and_what_is_missing() -> None:
    explanation = index_of("biology").explain("what is osmosis in quicksilver")

    assert [term.typed for term in explanation.terms] == ["osmosis", "quicksilver"]
    assert explanation.confidence is not None
    assert explanation.confidence.missing == ("quicksilver",)
    assert "quicksilver" in str(explanation)


def test_an_explanation_adds_up_to_the_score() -> None:
    explanation = index_of("biology").explain("stages of mitosis")

    totals = [place.total for place in explanation.places]

    assert totals == sorted(totals, reverse=True)
    assert explanation.places[0].place.endswith("Stages of Mitosis")
    for place in explanation.places:
        parts = 0.5 * place.section + 0.5 * place.note + 0.6 * place.named + 0.15 * place.wanted + 0.4 * place.close
        assert place.total == pytest.approx(place.standing * parts, abs=1e-5)


def test_an_explanation_can_be_read() -> None:
    lines = str(index_of("biology").explain("wat is osmosis")).splitlines()

    assert lines[0] == "'wat is osmosis'"
    assert lines[1] == "asks to define; names found: osmosis"
    assert lines[-1] == "answered with a definition at 100 of 100"
    assert max(map(len, lines)) < 120


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("osm", "Osmosis"),
        ("OSMO", "Osmosis"),
        ("transp", "Active transport"),
        ("omsosis", "Osmosis"),
        ("mitosiss", "Mitosis"),
    ],
)
def test_topics_are_completed_from_their_beginnings_and_with_slips(typed: str, first: str) -> None:
    assert index_of("biology").complete(typed)[0] == first


def test_completion_of_nothing_lists_the_topics_in_the_order_of_the_notes() -> None:
    biology = index_of("biology")

    assert biology.complete("") == biology.topics()[:25]
    assert len(biology.complete("", limit=2)) == 2


def test_no_notes_have_no_topics() -> None:
    assert Index.build((), Knowledge()).topics() == ()
    assert Index.build((), Knowledge()).complete("a") == ()


def test_advantages_of_nothing_in_particular_offer_things_that_have_some() -> None:
    economia, course = index_of("economia"), index_of("content")

    offered = course.ask("advantages")

    assert offered.verdict is Verdict.OFFERED
    assert 2 <= len(offered.offers) <= 3
    assert all(course.ask(offer).kind.value == "listing" for offer in offered.offers)
    assert economia.ask("ventajas").verdict is not Verdict.OFFERED  # only one thing has any


ENGINES = {
    "a": "# Burning\n\nA **diesel engine** is a machine that ignites its fuel by compression.",
    "b": "# Flying\n\nA **jet engine** is a machine that is driven by the gas it throws out.",
}
COOLING = {
    "a": "# Diesel engines\n\n## Cooling\n\nWater runs around the cylinders.",
    "b": "# Data centres\n\n## Cooling\n\nCold air is blown through the floor.",
}


@pytest.mark.parametrize(
    ("notes", "question", "offers"),
    [
        pytest.param(
            ENGINES, "engine", {"Diesel engine": "compression", "Jet engine": "throws out"}, id="the end of their names"
        ),
        pytest.param(
            COOLING,
            "cooling",
            {"Cooling: Diesel engines": "cylinders", "Cooling: Data centres": "floor"},
            id="a heading of several notes",
        ),
    ],
)
def test_what_could_be_one_of_several_is_offered_with_each(
    notes: dict[str, str], question: str, offers: dict[str, str]
) -> None:
    course = index(**notes)

    offered = course.ask(question)

    assert offered.verdict is Verdict.OFFERED
    assert set(offered.offers) == set(offers)
    assert all(told in str(course.ask(offer).pieces) for offer, told in offers.items())
