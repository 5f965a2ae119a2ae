"""The same words in other dress: order, inflection, slips of the hand, numbers in words."""

from bot.questions.judge.alignment import Alignment
from bot.questions.judge.case import Case
from bot.questions.judge.judgement import Judgement, accept, reject
from bot.questions.judge.numerals import foreign
from bot.questions.judge.phrase import run_together
from bot.questions.judge.typo import mistyped, slips


def same_words(case: Case) -> Judgement | None:
    """Every word of the answer and no other."""
    for form, laid in case.laid:
        if not laid.whole:
            return None
        if laid.reordered and form.ordered:
            return reject("the same words in another order mean something else")
        if laid.slips > max(slips(form.letters), form.letters // 5):
            return None
        if laid.slips:
            other = case.course.nearer(case.guess, laid.slips, case.own)
            if other:
                return reject(f"it is as near to {other}, another term of the course")
        return accept(_how(laid))
    return None


def in_one_run(case: Case) -> Judgement | None:
    """The words of the answer without spaces, and a slip besides: `misenplace`."""
    if len(case.guess.words) > 1:
        return None
    for form in case.expected.forms:
        if len(form.words) < 2 or min(map(len, form.words)) < 2:  # Vitamin C
            continue
        if form.key.isalpha() and mistyped(form.key, case.guess.key) == 1:
            other = case.course.nearer(case.guess, 1, case.own)
            if other:
                return reject(f"it is as near to {other}, another term of the course")
            return accept("it is the answer without its spaces, mistyped")
    return None


def numbers_in_words(case: Case) -> Judgement | None:
    """The answer with its number in the words of another language: `trois`, `1ère`, `zweiter`."""
    typed = foreign(case.guess.words)
    for form in case.expected.forms:
        asked = foreign(form.words)
        if (typed is not case.guess.words or asked is not form.words) and run_together(typed) == run_together(asked):
            return accept("it is the answer with its number written otherwise")
    return None


def _how(laid: Alignment) -> str:
    if laid.slips:
        return "it is the answer, mistyped"
    if laid.inflected:
        return "it is the answer in another form of the word"
    if laid.reordered:
        return "it is the answer in another order"
    return "it is the answer, spelt otherwise"
