"""Two phrases laid side by side, word by word: which words agree and how well, which are missing, which came new."""

from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Prefix

from bot.questions.judge.contrast import opposed
from bot.questions.judge.ear import skeleton, sound, transliterated
from bot.questions.judge.lexicon import listed
from bot.questions.judge.phrase import Phrase, of_words
from bot.questions.judge.scripts import noun_stem
from bot.questions.judge.spelling import (
    foreign_plural,
    is_derived,
    one_doing,
    one_plural,
    one_stem,
    one_verb,
    singulars,
    stem,
    verb_stems,
)
from bot.questions.judge.twins import HOMOPHONES
from bot.questions.judge.typo import heard, mistyped, one_transliterated, openings, same_opening, short_slip
from bot.questions.judge.vocabulary import is_word

MOST_WORDS = 24
"""Words of a phrase that are laid side by side; longer ones are sentences and are taken apart first."""

SMALL = frozenset(
    listed(
        """
    in on for by with at as to is are was be its their his her this that from which en por para con pour par
    dans sur im am an auf mit von zu fur nel con per в на с у по для me mein se until since till
    """
    )
)
"""Small words that may be missing or come new without a difference."""


_LONGEST_ENDING = 5
"""Letters at most of the shorter ending, where two words are forms of one: transcri-ption, transcri-bing."""


class Likeness(IntEnum):
    """How well two words agree, best last."""

    NONE = 0
    MISTYPED = 1
    INFLECTED = 2
    SAME = 3


_NONE, _MISTYPED, _INFLECTED, _SAME = Likeness  # by name alone: a look into an Enum costs as much as a small rule


class Alignment(NamedTuple):  # no dataclass: one is made for every guess, in half the time
    """The outcome. Words stand in the order of their phrase."""

    missing: tuple[str, ...]
    """Words of the answer that nothing in the guess agrees with."""
    extra: tuple[str, ...]
    """Words of the guess that nothing in the answer agrees with."""
    slips: int
    inflected: bool
    reordered: bool
    matched: tuple[int, ...] = ()
    """Positions in the answer that agree with something."""

    @property
    def whole(self) -> bool:
        """Whether every word has its partner."""
        return not self.missing and not self.extra


@lru_cache(maxsize=32768)
def likeness(word: str, typed: str, alone: bool) -> tuple[Likeness, int]:
    """How well a word typed agrees with one of the answer, and its slips. `alone`: the answer has no other word."""
    if word == typed:
        return _SAME, 0
    if not alone and typed in HOMOPHONES.get(word, ()):
        return _MISTYPED, 1
    if not (word[0].isalpha() and typed[0].isalpha()):
        return _NONE, 0
    found = _likeness(word, typed, alone)
    return (_NONE, 0) if found[0] and opposed(word, typed) else found


def _likeness(word: str, typed: str, alone: bool) -> tuple[Likeness, int]:
    shared = Prefix.similarity(word, typed)
    one_root = shared > 2 and min(len(word), len(typed)) - shared <= _LONGEST_ENDING
    if one_root and (one_plural(word, typed) or one_verb(word, typed) or _one_foreign_noun(word, typed)):
        return _INFLECTED, 0
    if one_transliterated(word, typed):
        return _INFLECTED, 0
    slips = mistyped(word, typed)
    if slips:
        return _MISTYPED, slips
    if one_root and not alone and (one_stem(word, typed) or is_derived(word, typed) or one_doing(word, typed)):
        return _INFLECTED, 0
    if not alone and (short_slip(word, typed) or heard(word, typed)):
        return _MISTYPED, 1
    return _NONE, 0


def read_ahead(answer: Phrase) -> None:
    """What every guess at an answer is compared with, worked out before the first comes in."""
    for word in {*answer.words, *answer.surface}:
        for reading in (singulars, verb_stems, stem, transliterated, sound, skeleton, is_word, _openings):
            reading(word)


def _one_foreign_noun(word: str, typed: str) -> bool:
    if not word.isascii():
        return noun_stem(word) == noun_stem(typed)
    return foreign_plural(word, typed) and not is_word(typed)


def align(answer: Phrase, guess: Phrase) -> Alignment:
    """Lay the guess along the answer; words split or joined otherwise (*look aside*) are tried as one."""
    if len(answer.words) == len(guess.words) == 1:
        return _align_two(answer, guess)
    best = _align(answer, guess)
    if not best.extra or not best.missing:
        return best
    for one, two in _rejoined(answer, guess, best):
        found = _align(one, two)
        if found.whole:
            return found
        if len(found.missing) + len(found.extra) < len(best.missing) + len(best.extra):
            best = found
    return best


def _align_two(answer: Phrase, guess: Phrase) -> Alignment:
    """Two phrases of one word, as most are."""
    rank, minus, _ = _best(answer.words[0], answer.surface[0], {0: guess.words[0]}, guess.surface, alone=True)
    if not rank:
        return Alignment(answer.words, guess.words, 0, inflected=False, reordered=False)
    return Alignment((), (), -minus, inflected=rank is _INFLECTED, reordered=False, matched=(0,))


def _align(answer: Phrase, guess: Phrase) -> Alignment:
    words, typed = answer.words[:MOST_WORDS], guess.words[:MOST_WORDS]
    alone = len(words) == 1
    free = dict(enumerate(typed))
    partner: dict[int, int] = {}
    for at, word in enumerate(words):  # exact partners first, so that a slip takes nobody else's
        if word in typed:
            for other, candidate in free.items():
                if candidate == word:
                    partner[at] = other
                    del free[other]
                    break
    slips, inflected = 0, False
    for at, word in enumerate(words):
        if not free:
            break
        if at in partner:
            continue
        rank, minus, other = _best(word, answer.surface[at], free, guess.surface, alone)
        if rank is _NONE:
            continue
        partner[at] = other
        del free[other]
        slips -= minus
        inflected = inflected or rank is _INFLECTED
    if not partner:
        return Alignment(words, typed, 0, inflected=False, reordered=False)
    missing: tuple[str, ...] = ()
    extra = tuple(free.values())
    if len(partner) < len(words):
        missing = tuple([word for at, word in enumerate(words) if at not in partner and (word not in SMALL or at == 0)])
    if extra and len(typed) > 1 and not SMALL.isdisjoint(extra):
        extra = tuple([word for word in extra if word not in SMALL])
    matched = tuple(sorted(partner))
    return Alignment(missing, extra, slips, inflected, len(matched) > 1 and _is_reordered(partner), matched)


def _is_reordered(partner: dict[int, int]) -> bool:
    order = list(map(partner.__getitem__, sorted(partner)))
    return order != sorted(order)


def _best(
    word: str, raw: str, free: dict[int, str], surface: tuple[str, ...], alone: bool
) -> tuple[Likeness, int, int]:
    """The best partner among the words still free: how alike, minus its slips, and its position."""
    best = (_NONE, 0, -1)
    letters = _openings(word)
    for at, typed in free.items():
        if typed[0] not in letters and surface[at][0] != raw[0]:
            continue
        if (
            typed[0] == word[0]
            or surface[at][0] == raw[0]
            or same_opening(word, typed)
            or typed in HOMOPHONES.get(word, ())
        ):
            rank, slips = likeness(word, typed, alone)
            if (
                not rank and (raw != word or surface[at] != typed) and not opposed(word, typed)
            ):  # as written: *Ares* is no plural, nor is Aires
                rank, slips = likeness(raw, surface[at], alone)
            if rank and (rank, -slips, at) > best:
                best = (rank, -slips, at)
    return best


@lru_cache(maxsize=16384)
def _openings(word: str) -> frozenset[str]:
    """The letters with which a word that is like this one may begin."""
    return openings((word, *HOMOPHONES.get(word, ())))


def _rejoined(answer: Phrase, guess: Phrase, best: Alignment) -> Iterator[tuple[Phrase, Phrase]]:
    """Both phrases with two neighbours of one of them run together, where that looks like a missing word."""
    if len(guess.surface) > 1:
        for joined in _joins(guess.surface, best.missing, answer.surface):
            yield answer, joined
    if len(answer.surface) > 1:
        for joined in _joins(answer.surface, best.extra, guess.surface):
            yield joined, guess


def _joins(words: tuple[str, ...], wanted: tuple[str, ...], others: tuple[str, ...]) -> Iterator[Phrase]:
    """`others`: the words of the other phrase; one that stands there as well is not joined to its neighbour."""
    for at, (one, two) in enumerate(pairwise(words[:MOST_WORDS])):
        if one in others or two in others:
            continue
        together = one + two
        for word in wanted:
            if -2 <= len(word) - len(together) <= 2 and same_opening(word, together):
                if together.isalpha():
                    yield of_words((*words[:at], together, *words[at + 2 :]))
                break
