"""The plainest rules: nothing typed, the very name, the name of another term."""

from bot.questions.judge.alignment import align
from bot.questions.judge.case import Case
from bot.questions.judge.claim import bare
from bot.questions.judge.judgement import Judgement, accept, close, reject
from bot.questions.judge.phrase import Phrase, phrase


def nothing_typed(case: Case) -> Judgement | None:
    """No letter, digit or meaningful sign. An answer of signs only (`&&`) is compared as it stands."""
    if case.guess.key:
        return None
    if case.guess.text and case.guess.text in [form.text for form in case.expected.forms]:
        return accept("it is the answer")
    return reject("nothing was answered")


def the_very_name(case: Case) -> Judgement | None:
    """The answer or an alias, but for case, accents, spacing, small words, plural or the way numbers are written."""
    if case.guess.key in case.expected.keys:
        return accept("it is the answer")
    stripped = bare(case.guess.text)
    if (
        stripped != case.guess.text
        and case.guess.key not in case.course.terms
        and phrase(stripped).key in case.expected.keys
    ):
        return accept("it is the answer with a few words around it")
    if case.guess.key in case.own:
        return accept("it is another name for the answer in this course")
    return None


def another_term(case: Case) -> Judgement | None:
    """Another term of the course: wrong however near, unless it is the wider class the answer belongs to."""
    name = case.course.named(case.guess, case.own)
    if not name:
        return None
    if any(is_wider(form, case.guess) for form in case.expected.forms):
        return close(f"{name} is the wider class; say which one")
    return reject(f"{name} is another term of the course")


def is_wider(form: Phrase, guess: Phrase) -> bool:
    """Whether a guess is the class of a form: its last word or words (RAID 5: its first), and no others."""
    if len(guess.words) >= len(form.words):
        return False
    laid = align(form, guess)
    return not laid.extra and head_of(form) in laid.matched


def head_of(form: Phrase) -> int:
    """The position of the word that says what kind of thing it is: before `of` or a number, else the last."""
    words = form.words
    for small in (" of ", " de ", " del ", " du ", " des ", " for ", " in ", " to ", " der ", " von ", " di "):
        before, found, _ = form.text.partition(small)
        if found:
            return max(0, len(phrase(before).words) - 1)
    at = len(words) - 1
    while at > 0 and (not words[at][0].isalpha() or len(words[at]) == 1):  # RAID 5, Vitamin C
        at -= 1
    return at
