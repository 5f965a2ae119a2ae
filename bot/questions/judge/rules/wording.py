"""The same words in other dress: order, inflection, slips of the hand; names with their head dropped or added."""

from bot.questions.judge.alignment import Alignment
from bot.questions.judge.case import Case
from bot.questions.judge.heads import ADDABLE, EPONYMIC, LOOSE, PLACES
from bot.questions.judge.judgement import Judgement, accept, close, reject
from bot.questions.judge.numerals import foreign
from bot.questions.judge.person import eponyms
from bot.questions.judge.phrase import Phrase, run_together
from bot.questions.judge.polarity import NEGATIONS
from bot.questions.judge.quantity import quantity
from bot.questions.judge.rules.naming import head_of


def same_words(case: Case) -> Judgement | None:
    """Every word of the answer and no other."""
    for form, laid in case.laid:
        if not laid.whole:
            return None
        if laid.reordered and form.ordered:
            return reject("the same words in another order mean something else")
        if laid.slips > max(1, form.letters // 5):
            return None
        if laid.slips:
            other = case.course.nearer(case.guess, laid.slips, case.own)
            if other:
                return reject(f"it is as near to {other}, another term of the course")
        return accept(_how(laid))
    return None


def numbers_in_words(case: Case) -> Judgement | None:
    """The answer with its number in the words of another language: `trois`, `1ère`, `zweiter`."""
    typed = foreign(case.guess.words)
    for form in case.expected.forms:
        asked = foreign(form.words)
        if (typed != case.guess.words or asked != form.words) and run_together(typed) == run_together(asked):
            return accept("it is the answer with its number written otherwise")
    return None


def head_dropped(case: Case) -> Judgement | None:
    """A name without the word for its kind: `Hess` for Hess's law, `Versailles` for the treaty."""
    for form, laid in case.laid:
        if laid.extra or not laid.missing or laid.slips > max(1, case.guess.letters // 6):
            continue
        rest = [form.words[at] for at in laid.matched]
        if not rest or case.course.share_words(rest, case.own):
            continue
        missing = set(laid.missing)
        named = any(missing <= EPONYMIC and set(rest) <= eponyms(name) for name in case.expected.names)
        numbered = any(word[0].isdigit() for word in rest) and any(word.isalpha() and len(word) > 2 for word in rest)
        if named or (missing <= PLACES and len(missing) == 1) or (numbered and head_of(form) not in laid.matched):
            return accept(f"only {' '.join(laid.missing)} was left out, and nothing else in the course is called so")
    return None


def head_added(case: Case) -> Judgement | None:
    """A name with a word for its kind behind or before it: `the HAVING clause`, `3 disks`."""
    for form, laid in case.laid:
        if laid.missing or not laid.extra or (laid.reordered and form.ordered):
            continue
        if _is_number(form) and _counts(case.guess, form):
            return accept("it is the number asked for, with what was counted")
        if len(laid.extra) > 2 or laid.slips > max(1, form.letters // 6):
            continue
        if all(word in ADDABLE or word in LOOSE for word in laid.extra) and form.letters > 1:
            return accept(f"{' '.join(laid.extra)} only says what kind of thing it is")
    return None


def wider_or_partial(case: Case) -> Judgement | None:
    """Some words of the answer and no other: the wider class, or a part of the name."""
    for form, laid in case.laid:
        if laid.extra or not laid.matched or not laid.missing:
            continue
        if not NEGATIONS.isdisjoint(laid.missing):
            return reject("it leaves out what turns the answer round")
        words = [form.words[at] for at in laid.matched]
        if laid.slips > max(1, case.guess.letters // 6) or not any(word.isalpha() and len(word) > 1 for word in words):
            continue
        if head_of(form) in laid.matched:
            return close("it is the wider class; say which one")
        if sum(map(len, words)) > 3:
            return close("it is a part of the name")
    return None


def _how(laid: Alignment) -> str:
    if laid.slips:
        return "it is the answer, mistyped"
    if laid.inflected:
        return "it is the answer in another form of the word"
    if laid.reordered:
        return "it is the answer in another order"
    return "it is the answer, spelt otherwise"


def _is_number(form: Phrase) -> bool:
    return len(form.words) == 1 and form.words[0][0].isdigit()


def _counts(guess: Phrase, form: Phrase) -> bool:
    """`3 disks`, but not `3 or 4`, `3.5` or `3 GB more than 2`: one number, then one or two words that are no unit."""
    if len(guess.words) > 3 or guess.words[0] != form.words[0]:
        return False
    measured = quantity(guess.text)
    return all(word.isalpha() and word not in NEGATIONS for word in guess.words[1:]) and not (
        measured and measured.dimension
    )
