"""The same words in other dress: order, inflection, slips of the hand, numbers in words."""

from rapidfuzz.distance import OSA

from bot.questions.judge.alignment import Alignment
from bot.questions.judge.case import Case
from bot.questions.judge.contrast import opposed
from bot.questions.judge.ear import sounds_same
from bot.questions.judge.judgement import Judgement, accept, reject
from bot.questions.judge.numerals import foreign
from bot.questions.judge.phrase import Phrase, run_together
from bot.questions.judge.typo import mistyped, slips
from bot.questions.judge.vocabulary import is_word


def same_words(case: Case) -> Judgement | None:
    """Every word of the answer and no other."""
    for form, laid in case.laid:
        if laid.missing or laid.extra:
            return None
        if laid.reordered and form.ordered:
            return reject("the same words in another order mean something else")
        if laid.slips > max(slips(form.letters), form.letters // 5):
            return None
        if laid.slips:
            other = case.course.nearer(case.guess, laid.slips, case.own)
            if other and not sounds_same(form.key, case.guess.key):  # fenotype, though genotype is nearer
                return reject(f"it is as near to {other}, another term of the course")
            if _borrowed(case, form):
                return reject("it has a word of another term of the course")
        return accept(_how(laid))
    return None


def _borrowed(case: Case, form: Phrase) -> bool:
    """Whether a word that was taken for a slip is one of another term: *induction*, from Magnetic induction."""
    strange = [word for word in case.guess.words if word not in form.words and len(word) > 3]
    return any(not case.course.by_word.get(word, case.own) <= case.own for word in strange)


def short_word_mistyped(case: Case) -> Judgement | None:
    """A slip in a word of three or four letters, where every other word is right: `birth rte`; not ROM for RAM."""
    for form, laid in case.laid:
        if len(laid.missing) != 1 or len(laid.extra) != 1 or laid.slips or laid.reordered or form.letters < 8:
            continue
        word, typed = laid.missing[0], laid.extra[0]
        if not (2 < len(word) < 5 and len(typed) > 1 and word.isalpha() and typed.isalpha()):
            continue
        if word[0] != typed[0] and word[:2] != typed[1::-1]:
            continue
        if OSA.distance(word, typed) > 1 or is_word(typed) or opposed(word, typed) or typed in case.course.by_word:
            continue
        if not any(word.upper() in name for name in case.expected.names):
            return accept("it is the answer, mistyped")
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
        if not (any(map(_has_digit, form.words)) or any(map(_has_digit, case.guess.words))):
            continue  # `deux`, for DoS
        if run_together(typed) == run_together(asked):
            return accept("it is the answer with its number written otherwise")
    return None


def _has_digit(word: str) -> bool:
    return word[0].isdigit()


def _how(laid: Alignment) -> str:
    if laid.slips:
        return "it is the answer, mistyped"
    if laid.inflected:
        return "it is the answer in another form of the word"
    if laid.reordered:
        return "it is the answer in another order"
    return "it is the answer, spelt otherwise"
