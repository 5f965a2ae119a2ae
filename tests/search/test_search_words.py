"""From what is typed to what was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_search_golden import index_of

from bot.search.language import root, singular
from bot.search.slip import cost
from bot.search.token import question_words, words
from bot.search.vocabulary import Vocabulary

NOTES = Vocabulary(
    {
        "mitosis": 9,
        "meiosis": 9,
        "enzyme": 7,
        "membrane": 5,
        "chloroplast": 2,
        "type": 8,
        "raid5": 1,
        "substrate": 3,
        "lipase": 1,
    },
    {"what": 1000, "which": 1000, "define": 200, "name": 200, "more": 1000},
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("mitosi", "mitosis"),  # a letter dropped
        ("mitossis", "mitosis"),  # doubled
        ("mtiosis", "mitosis"),  # swapped
        ("mitodis", "mitosis"),  # the key beside
        ("nitosis", "mitosis"),  # the first letter
        ("enzime", "enzyme"),
        ("membrnae", "membrane"),
        ("chloorplats", "chloroplast"),
        ("whcih", "which"),
        ("defnie", "define"),
        ("nme", "name"),
        ("moe", "more"),
    ],
)
def test_a_slip_of_the_keyboard_is_mended(typed: str, meant: str) -> None:
    assert NOTES.nearest(typed)[0].word == meant


@pytest.mark.parametrize("typed", ["tls", "tcp", "xyz", "sin", "photon", "unikernel", "quicksort", "raid6", "膜膜"])
def test_a_word_that_is_like_none_stays_unknown(typed: str) -> None:
    assert NOTES.nearest(typed) == ()


def test_words_run_together_are_parted_and_parted_words_joined() -> None:
    vocabulary = Vocabulary({"cell": 9, "membrane": 5, "raid": 2, "5": 2, "chloroplast": 4, "chloro": 1}, {})

    assert vocabulary.split("cellmembrane") == ("cell", "membrane")
    assert vocabulary.split("raid5") == ("raid", "5")
    assert vocabulary.split("cellar") is None
    assert vocabulary.joined("chloro", "plast") == "chloroplast"
    assert vocabulary.joined("cell", "membrane") is None


def test_a_word_the_notes_have_is_never_corrected() -> None:
    reader = index_of("biology").catalogue.reader

    read = reader.read("mitosis meiosis cells")

    assert [word.form for word in read] == ["mitosis", "meiosis", "cells"]
    assert not any(word.mended for word in read)


def test_chat_forms_are_spelt_out_unless_the_notes_use_them() -> None:
    read = index_of("biology").catalogue.reader.read("wat r the diff btw mitosis n meiosis")

    assert [word.form for word in read] == ["what", "are", "the", "difference", "between", "mitosis", "and", "meiosis"]


@given(st.text(alphabet="abcdefgh", min_size=1, max_size=12), st.text(alphabet="abcdefgh", min_size=1, max_size=12))
def test_the_cost_of_a_slip_is_nothing_for_the_word_itself_alone(one: str, other: str) -> None:
    assert (cost(one, other) == 0) == (one == other)
    assert cost(one, other) == pytest.approx(cost(other, one))


def test_slips_of_the_hand_cost_less_than_other_edits() -> None:
    assert cost("mitossis", "mitosis") < cost("mitoxsis", "mitosis")
    assert cost("mtiosis", "mitosis") < cost("mxtosis", "mitosis")
    assert cost("mitodis", "mitosis") < cost("mitopis", "mitosis")
    assert cost("xitosis", "mitosis") > cost("mixosis", "mitosis")


def test_words_are_cut_for_comparing() -> None:
    assert words("What's the Cell’s DNA?") == ["what", "the", "cell", "dna"]
    assert words("VT-d, C++ and C#") == ["vt", "d", "c++", "and", "c#"]
    assert words("L'énergie d’une cellule") == ["énergie", "une", "cellule"]
    assert words("ﬁne\u200bly") == ["finely"]


def test_writing_without_spaces_is_cut_into_pairs() -> None:
    assert words("細胞膜 cell") == ["細胞", "胞膜", "cell"]
    assert words("膜") == ["膜"]


def test_mentions_links_and_emoji_codes_are_no_words() -> None:
    assert question_words("<@1234> what is <:cell:99> https://x.example/osmosis?") == ["what", "is"]


def test_a_plural_is_its_singular_and_a_family_has_one_root() -> None:
    assert [singular(word) for word in ("cells", "classes", "bodies", "virus", "analysis", "vms")] == [
        "cell", "class", "body", "virus", "analysis", "vm",
    ]  # fmt: skip
    assert singular("células", "es") == "celula"
    assert root("dividing") == root("divided")
    assert singular("dividing") != singular("divided")
