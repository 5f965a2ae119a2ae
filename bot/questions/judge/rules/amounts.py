"""Numbers with units, and yes-or-no answers: what has a value is compared by its value."""

from bot.questions.judge.case import Case
from bot.questions.judge.judgement import Judgement, accept, close, reject
from bot.questions.judge.phrase import Phrase
from bot.questions.judge.polarity import truth
from bot.questions.judge.quantity import Quantity, quantity


def yes_or_no(case: Case) -> Judgement | None:
    """True and yes are one answer, in any language; `not true` is false."""
    wanted = truth(case.expected.forms[0])
    said = truth(case.guess)
    if wanted is None or said is None:
        return None
    return accept("it says the same") if wanted is said else reject("it says the opposite")


def same_amount(case: Case) -> Judgement | None:
    """Equal amounts are equal in any unit; other amounts, or other units, are wrong."""
    typed = _amount(case.guess)
    if typed is None:
        return None
    for form in case.expected.forms:
        asked = _amount(form)
        if asked is None or not (asked.dimension or not asked.unit):
            continue
        if asked.dimension and typed.dimension:
            return accept("it is the same amount") if asked.equals(typed) else reject("it is another amount")
        if not asked.dimension and not typed.dimension and not typed.unit:
            return accept("it is the same number") if asked.equals(typed) else reject("it is another number")
        if asked.dimension and not typed.unit:
            return _without_unit(form, typed)
        if not asked.unit and typed.dimension and typed.values != asked.values:
            return reject("it is measured in something that was not asked for")
    return None


def _without_unit(form: Phrase, typed: Quantity) -> Judgement:
    bare = quantity(form.words[0]) if form.words[0][0].isdigit() else None
    if bare and bare.equals(typed):
        return close("the number is right; its unit is missing")
    return reject("it is another number")


def _amount(words: Phrase) -> Quantity | None:
    return quantity(words.text) or (
        quantity(" ".join(words.words)) if words.words and words.words[0][:1].isdigit() else None
    )
