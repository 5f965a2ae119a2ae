"""The plainest rules: nothing typed, the very name, the name of another term."""

import re

from bot.questions.judge.alignment import align
from bot.questions.judge.case import Case
from bot.questions.judge.contrast import combining
from bot.questions.judge.courtesy import bare
from bot.questions.judge.expected import expect
from bot.questions.judge.judgement import Judgement, accept, close, reject
from bot.questions.judge.phrase import Phrase, phrase
from bot.questions.judge.polarity import NEGATIONS
from bot.questions.judge.spelling import key
from bot.questions.judge.vocabulary import is_word

_RUSSIAN_ADJECTIVE = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие")
_LISTED = re.compile(r"^\d{1,2}\.\s+")  # `1. mitosis`
_COPULA = re.compile(r"'?[dt][iu]r$")  # Turkish *is*: savaşıdır, İstanbul'dur
_OWNED = re.compile(r"(?:\w+ )?(\w+)(?:'s|s') (\S+ \S.*)")  # adam smith's invisible hand
_HYPHENATED = re.compile(r"[^\W\d_]{4,}-[^\W\d_]{5,}")  # cross-pollination
_NUMBERED = re.compile(r"[^\W\d_]{3,}-?\d+")


def nothing_typed(case: Case) -> Judgement | None:
    """No letter, digit or meaningful sign. An answer of signs only (`&&`, `<=`) is compared as it stands."""
    if case.expected.signs and not any(map(str.isalnum, case.guess.text)):
        same = case.guess.text in [form.text for form in case.expected.forms]
        return accept("it is the answer") if same and case.guess.text else reject("these are other signs")
    return None if case.guess.key else reject("nothing was answered")


def the_very_name(case: Case) -> Judgement | None:
    """The answer or an alias, but for case, accents, spacing, small words, plural or the way numbers are written."""
    keys, guess = case.expected.keys, case.guess
    if guess.key in keys or (len(guess.every) > len(guess.words) and guess.full in keys):
        return accept("it is the answer")
    if case.guess.key in case.own:
        return accept("it is another name for the answer in this course")
    return None


def known_name(case: Case) -> Judgement | None:
    """What the guess's key says by itself: nothing, the very name, the name of another term."""
    guess = case.guess
    unknown = guess.key not in case.own and guess.key not in case.course.terms
    if unknown and guess.key and not case.expected.signs and len(guess.every) == len(guess.words):
        return None  # as most are; with no small word left out, its key is all that can be looked up
    return nothing_typed(case) or the_very_name(case) or another_term(case)


def with_courtesies(case: Case) -> Judgement | None:
    """The very name with what people put round it: `um i think it's the ...`, `...dır`."""
    text, keys = case.guess.text, case.expected.keys
    if case.guess.plain and text.isascii() and text[-1] != "r" and not any(map(case.guess.key.__contains__, keys)):
        return None  # words taken off the ends of a plain phrase leave a part of its key
    stripped = bare(_LISTED.sub("", text) if text[0].isdigit() else text)
    if stripped != text and phrase(stripped).key in keys:
        return accept("it is the answer with a few words around it")
    owned = _OWNED.fullmatch(text) if "'" in text else None
    if owned and phrase(owned[2]).key in keys and not is_word(key(owned[1])):
        return accept("it is the answer, with whose it is")
    copula = _COPULA.search(text) if text[-1] == "r" else None
    if copula and phrase(text[: copula.start()]).key in keys:
        return accept("it is the answer with a few words around it")
    return None


def another_term(case: Case) -> Judgement | None:
    """Another term of the course: wrong however near, unless it is the wider class the answer belongs to."""
    name = case.course.named(case.guess, case.own)
    if not name or _is_item(case):
        return None
    if any(is_wider(form, case.guess) for form in case.expected.forms):
        return close(f"{name} is the wider class; say which one")
    return reject(f"{name} is another term of the course")


def _is_item(case: Case) -> bool:
    """Whether the guess is one of a list that is asked for: a part of the answer, though it is a term as well."""
    roster = case.expected.roster
    return roster is not None and any(case.guess.key in expect(item).keys for item in roster.items)


def is_wider(form: Phrase, guess: Phrase) -> bool:
    """Whether a guess is the class of a form: its last word or words (RAID 5: its first), and no others."""
    if is_compound(form, guess):
        return True
    if (
        len(guess.words) >= len(form.words)
        or is_formula(form)
        or form.words[0][0].isdigit()
        or any(not word[0].isalnum() for word in form.words)
    ):
        return False
    laid = align(form, guess)
    # O(log n) is no class of O(n log n)
    return not laid.extra and head_of(form) in laid.matched and any(_is_worded(word) for word in laid.missing)


def is_formula(form: Phrase) -> bool:
    """Whether a form is written in one piece, so that a part of it is no class: Al2O3, sans-serif. Not Carbon-14."""
    if " " in form.text or _NUMBERED.fullmatch(form.text):
        return False
    return not _HYPHENATED.fullmatch(form.text) or not NEGATIONS.isdisjoint(form.surface)


def is_compound(form: Phrase, guess: Phrase) -> bool:
    """Whether a guess is the head of a compound: `Schlüssel` of Primärschlüssel; not `tension` of hypertension."""
    if guess.letters < 5 or not form.key.endswith(guess.key) or len(form.words) != 1 or len(guess.words) != 1:
        return False
    front = form.key.removesuffix(guess.key)
    return 5 <= len(front) < form.letters and not combining(front)


def _is_worded(word: str) -> bool:
    return word[0].isdigit() or len(word) > 1


def head_of(form: Phrase) -> int:
    """The position of the word that says what kind of thing it is: before `of` or a number, else the last."""
    words = form.words
    if "\u0400" <= words[0][0] < "\u0500":  # Russian puts the adjective before its noun, a second noun behind it
        return next((at for at, word in enumerate(words) if not word.endswith(_RUSSIAN_ADJECTIVE)), len(words) - 1)
    for small in (" of ", " de ", " del ", " du ", " des ", " for ", " in ", " to ", " der ", " von ", " di "):
        before, found, _ = form.text.partition(small)
        if found:
            return max(0, len(phrase(before).words) - 1)
    at = len(words) - 1
    while at > 0 and (not words[at][0].isalpha() or len(words[at]) == 1):  # RAID 5, Vitamin C
        at -= 1
    return at
