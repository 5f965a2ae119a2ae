import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions.wording import alike, fold, holds, stems, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Differentiate between lakes and rivers.", "Differentiate between rivers and lakes"),
        ("What is the primary cause of the flood?", "What is the primary cause of floods?"),
        (
            "Which of the long rivers of Europe runs east through the city of Vienna?",
            "Which of the long rivers of Europe runs east through Vienna?",
        ),
    ],
)
def test_the_same_said_twice_is_alike(one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Name one Type-1 hypervisor", "Name one Type-2 hypervisor"),
        ("Define tides.", "Define neap tides."),
        ("Which river runs through Kyiv?", "Which river runs through Nantes?"),
        ("What does ARP stand for?", "What does ATP stand for?"),
        ("Which of these is a kind of delta?", "Which of these is not a kind of delta?"),
        ("What is vitamin A made of in the body?", "What is vitamin B made of in the body?"),
    ],
)
def test_one_word_that_turns_the_meaning_makes_two(one: str, other: str) -> None:
    assert not alike(one, other)


def test_case_accents_and_punctuation_do_not_count() -> None:
    assert fold("  Élan–Vital, C++ & C#: 5 % ") == "elan vital c++ c# 5 %"


def test_vowel_signs_keep_a_word_together() -> None:
    assert words("हिन्दी भाषा") == tuple(fold("हिन्दी भाषा").split())
    assert len(words("हिन्दी भाषा")) == 2


def test_a_phrase_is_held_as_whole_words() -> None:
    assert holds("A Type-1 hypervisor runs on bare metal", "type 1")
    assert not holds("the hypervisors", "hypervisor")
    assert not holds("anything", "")


def test_stems_leave_out_words_without_a_subject() -> None:
    assert stems("Which of the rivers is flowing?") == stems("river flow")


@given(st.text(), st.text())
def test_alike_does_not_depend_on_the_order(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one)
    assert alike(one, one)
