"""Numbers with units, and yes-or-no answers: what has a value is compared by its value."""

import re

from bot.questions.judge.case import Case
from bot.questions.judge.judgement import Judgement, accept, close, reject
from bot.questions.judge.phrase import Phrase, phrase
from bot.questions.judge.polarity import truth
from bot.questions.judge.quantity import Quantity, quantity

_OPENING = re.compile(r"(\w+)(?:\s*[,.:;!-]\s*|\s+(?=because|since|as|it|they|this|that|he|she|we|you|there|the)\b)")


def yes_or_no(case: Case) -> Judgement | None:
    """True and yes are one answer, in any language; `not true` is false."""
    wanted = truth(case.expected.forms[0])
    if wanted is None:
        return None
    said = truth(case.guess)
    if said is None:  # `no, they do not work on viruses`
        opening, rest = _OPENING.match(case.guess.text), case.guess.text
        said = truth(phrase(opening[1])) if opening and len(rest) > len(opening[0]) else None
    if said is None:
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
    if not words.words or not (words.words[0][0].isdigit() or words.words[0] in "-$€£₹"):
        return None
    return quantity(words.text) or quantity(" ".join(words.words))
