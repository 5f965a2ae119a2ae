"""The postings do what their formula says."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.occurrence import NOTE_WEIGHTS, Occurrences, Weight
from bot.search.passage import Field
from bot.search.postings import K1, Part, Postings

ENTRIES = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 6), st.sampled_from([0.5, 1.0, 2.5])), max_size=60)


def postings(entries: list[tuple[int, int, float]]) -> Postings:
    return Postings.build([part(entries, 0, 3), part(entries, 3, 7)], (5, 7))


def part(entries: list[tuple[int, int, float]], first: int, after: int) -> Part:
    kept = sorted((entry for entry in entries if first <= entry[1] < after), key=lambda entry: entry[1])
    words, places, weights = ([entry[at] for entry in kept] for at in range(3))
    return np.array(words, dtype=np.int32), np.array(places, dtype=np.int32), np.array(weights, dtype=np.float32)


@given(ENTRIES)
def test_a_word_says_in_a_place_what_its_weights_there_add_up_to(entries: list[tuple[int, int, float]]) -> None:
    built = postings(entries)

    for word in range(5):
        for place in range(7):
            tf = sum(weight for one, where, weight in entries if (one, where) == (word, place))
            assert built.column(word)[place] == pytest.approx(tf / (K1 + tf), abs=1e-6)


@given(ENTRIES)
def test_a_word_is_rarer_the_fewer_places_it_stands_in(entries: list[tuple[int, int, float]]) -> None:
    built = postings(entries)

    spread = [len({place for one, place, _ in entries if one == word}) for word in range(5)]

    assert [built.spread(word) for word in range(5)] == spread
    assert [built.idf(word) for word in range(5)] == pytest.approx(
        [math.log(1 + (7 - n + 0.5) / (n + 0.5)) for n in spread]
    )
    assert built.idf(-1) == pytest.approx(math.log(1 + 7.5 / 0.5))


def test_a_note_has_its_title_once_however_many_sections_it_has() -> None:
    words, places = np.zeros(3, dtype=np.int32), np.arange(3, dtype=np.int32)
    titles, ones = np.full(3, Field.TITLE, dtype=np.int8), np.ones(3, dtype=np.int64)
    occurrences = Occurrences.of([(words, places, titles, ones)])
    weights = {**NOTE_WEIGHTS, Field.TITLE: Weight(3.0, 0.0)}

    built = occurrences.postings(weights, np.array([1, 1], dtype=np.int32), 1, np.zeros(3, dtype=np.int32))

    assert built.column(0)[0] == pytest.approx(3 / (K1 + 3))
