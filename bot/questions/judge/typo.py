"""One word mistyped or spelt by ear.

A slip is a letter left out, doubled, put in, swapped with its neighbour, or taken for one that lies beside it on the
keyboard or sounds like it. Short words and words with digits are never slips of each other: VM, VB; RAID 5, RAID 6.
"""

import re
from collections.abc import Iterable

from rapidfuzz.distance import OSA, Editop, Levenshtein, Prefix

from bot.questions.judge.contrast import leans_to_a_twin, opposed
from bot.questions.judge.ear import skeleton, sounds_same, transliterated
from bot.questions.judge.lexicon import listed
from bot.questions.judge.spelling import key, stem
from bot.questions.judge.vocabulary import WORDS, is_word
from bot.search.keyboard import TOUCHING

_SOUND_ALIKE = frozenset(
    frozenset(pair)
    for pair in listed(
        """
    िी ुू शष नण बव ظض تط سص ذز ىا ck cs sz cq kq kx fv gj td pb mn yi wv uw ye xz xs dt hg gk тд пб зс жш фв гк
    """
    )
)
_VOWELS = frozenset("aeiouyаеиоуыэюяійїєαεηιουω")
_DOUBLED = re.compile(r"([^eo])\1")
_LONG_VOWEL = re.compile(r"([aiu])\1")
_MOST_APART = 4  # phosphorus, fosforus
_OPENINGS: dict[str, str] = {}
"""First letter -> the letters that sound as it does, or stand in for it at the beginning of a word."""
for _one, _two in map(tuple, listed("fp vw kc sc sp nk ng rw jg zx kq np iy ie zs uo эе оа зс")):
    _OPENINGS[_one] = _OPENINGS.get(_one, _one) + _two
    _OPENINGS[_two] = _OPENINGS.get(_two, _two) + _one


_SPOKEN = {"u": "uo", "o": "ou", "i": "ie", "v": "vw", "w": "wv", "f": "fp", "p": "pf", "z": "zj", "j": "jz"}


def slips(length: int) -> int:
    """How many slips a word of so many letters can bear."""
    if length < 5:
        return 0
    return 1 if length < 8 else 2 if length < 12 else 3


def mistyped(word: str, typed: str) -> int:
    """How many slips lie between a word and what was typed for it; 0 when it is another word."""
    length, typed_length = len(word), len(typed)
    if length < 5 or typed_length < 4 or not -_MOST_APART <= length - typed_length <= _MOST_APART:
        return 0
    if not same_opening(word, typed):
        return 0
    limit = slips(length)
    distance = OSA.distance(word, typed, score_cutoff=_MOST_APART)
    if not 0 < distance <= _MOST_APART or not _is_spelt(word, typed) or _is_another_word(word, typed):
        return 0
    innocent = distance <= limit and _innocent(word, typed, distance)
    if (not innocent or leans_to_a_twin(word, typed)) and not _by_ear(word, typed, distance):
        return 0
    return 0 if opposed(word, typed) else min(distance, limit)


def one_transliterated(word: str, typed: str) -> bool:
    """Whether it is one word of a language without Latin letters, put into them in two ways: *oorja* and urja."""
    if typed[0] not in _SPOKEN.get(word[0], word[0]) or is_word(word) or len(word) < 3 or len(typed) < 3:
        return False
    if not (word.isascii() and word.isalpha()) or transliterated(word) != transliterated(typed):
        return False
    return not is_word(typed)


def _is_another_word(word: str, typed: str) -> bool:
    """Whether what was typed is a word of its own: *description* for decryption. Not where a name or a word of another
    language only sounds like it: Cervantes, *servantes*; chlorophylle, *chlorophyll*."""
    if not (is_word(typed) or is_word(key(typed))) or stem(typed) == stem(word):
        return False
    if typed not in WORDS and sorted(typed) == sorted(word):  # *foreing* is rather foreign than a form of fore
        return False
    return is_word(word) or not sounds_same(word, typed)


def _by_ear(word: str, typed: str, distance: int) -> bool:
    if distance <= 3 and len(word) > 8 and word.isascii() and skeleton(word) == skeleton(typed):
        return True  # *buerocracy*: a long word, with none but its vowels wrong
    far = 4 if "ph" in word or "ph" in typed or "shun" in typed else 2  # phosphorus, fosforus; migrashun
    return distance <= min(far, len(word) // 2) and sounds_same(word, typed)


def heard(word: str, typed: str) -> bool:
    """Whether a word that stands among others has its consonants right and two vowels wrong: *habius corpus*."""
    if not 5 < len(word) < 9 or abs(len(word) - len(typed)) > 1 or not (word.isascii() and typed.isalpha()):
        return False
    if OSA.distance(word, typed, score_cutoff=2) > 2 or skeleton(word) != skeleton(typed):
        return False
    return not is_word(typed) and not is_word(key(typed))


def short_slip(word: str, typed: str) -> bool:
    """A slip in a short word that stands among others: two inner letters swapped, one doubled, or by ear."""
    if word[0] != typed[0]:
        return False
    shorter, apart = min(len(word), len(typed)), abs(len(word) - len(typed))
    if apart > 2 or not (word.isalpha() and typed.isalpha()):
        return False
    if shorter > 1 and OSA.distance(word, typed, score_cutoff=2) <= 2 and sounds_same(word, typed):
        return True
    if len(word) == len(typed):
        return len(word) == 4 and sorted(word) == sorted(typed) and OSA.distance(word, typed, score_cutoff=1) == 1
    # English doubles e and o in other words (met, meet); Hindi in Latin letters doubles a, i and u at will (raj, raaj)
    doubled = _LONG_VOWEL if shorter == 3 else _DOUBLED
    return shorter > 2 and apart == 1 and doubled.sub(r"\1", word) == doubled.sub(r"\1", typed)


def _is_spelt(word: str, typed: str) -> bool:
    """Whether the word is spelt with letters: not H2O, HTTPS, nor Han, whose every character is a word."""
    both = word + typed
    if (not both.isalpha() and any(map(str.isdigit, both))) or (word.isascii() and _VOWELS.isdisjoint(word)):
        return False
    return not "\u2e80" <= word[0] <= "\u9fff" or _is_kana(word)


def _is_kana(word: str) -> bool:
    return all("\u3040" <= letter <= "\u30ff" for letter in word)


def same_opening(word: str, typed: str) -> bool:
    """Whether the two begin alike: nobody mistakes a first letter but for one that sounds the same."""
    first = typed[0]
    if word[0] == "h" and first == word[1:2]:  # nobody hears it: *ipotenusa*
        return True
    return first == word[0] or first in _OPENINGS.get(word[0], "") or word[:2] == typed[1::-1]  # *oeprating*


def openings(words: Iterable[str]) -> frozenset[str]:
    """Every letter that a slip for one of the words may begin with."""
    return frozenset("".join([word[:2] + _OPENINGS.get(word[0], "") for word in words]))


def _innocent(word: str, typed: str, distance: int) -> bool:
    """No letter stands for a foreign one; of several slips one consonant at most came or went, hardly to be heard."""
    if distance == 1:
        at = Prefix.similarity(word, typed)
        replaced = len(word) == len(typed) and word[at + 1 :] == typed[at + 1 :]
        # else a letter came, went, or changed places with its neighbour
        return not replaced or _akin(word[at], typed[at]) or (word.isascii() and skeleton(word) == skeleton(typed))
    ops = _edits(word, typed, distance)
    if not all(_akin(word[op.src_pos], typed[op.dest_pos]) for op in ops if op.tag == "replace"):
        return word.isascii() and skeleton(word) == skeleton(typed)
    if sum(_is_heard(word, typed, op) for op in ops) > 1:
        return False
    if not word.isascii():
        return distance == 2 and len(word) > 7
    gap = OSA.distance(skeleton(word), skeleton(typed), score_cutoff=2)
    return gap == 0 or (distance == 2 and gap == 1 and len(word) > 7)


def _edits(word: str, typed: str, distance: int) -> list[Editop]:
    ops = list(Levenshtein.editops(word, typed))
    return ops if len(ops) <= distance else []  # neighbours that changed places count once


def _is_heard(word: str, typed: str, op: Editop) -> bool:
    """Whether a letter that came or went is a consonant of its own, not one doubled."""
    if op.tag == "replace":
        return False
    text, at = (typed, op.dest_pos) if op.tag == "insert" else (word, op.src_pos)
    return text[at] != "h" and text[at] not in _VOWELS and text[at] not in (text[at - 1 : at], text[at + 1 : at + 2])


def _akin(one: str, two: str) -> bool:
    """Whether one letter is easily taken for the other."""
    vowels = one in _VOWELS and two in _VOWELS
    return vowels or (one, two) in TOUCHING or frozenset((one, two)) in _SOUND_ALIKE
