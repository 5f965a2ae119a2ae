"""Numbers with units, and yes-or-no answers: what has a value is compared by its value."""

import re

from bot.questions.judge.case import Case
from bot.questions.judge.dates import days
from bot.questions.judge.expected import Expected
from bot.questions.judge.judgement import Judgement, accept, close, reject
from bot.questions.judge.lexicon import listed
from bot.questions.judge.numerals import numbered
from bot.questions.judge.phrase import Phrase, phrase
from bot.questions.judge.polarity import truth
from bot.questions.judge.quantity import Quantity, quantity

_SPANS = frozenset(listed("decade century week day hour minute year month dozen"))
_HEDGES = frozenset(listed("about approximately around roughly nearly circa approx"))
_HUNDREDS = re.compile(r"(?:the )?(\d{1,2})00'?s")
_LABEL = re.compile(r"\d[A-Z]")  # 5G, 3D: no 5 grams
_FRACTION = re.compile(r"(\d{1,3}) ?/ ?(\d{1,3})")
_TEMPERATURES = ("celsius", "fahrenheit", "kelvin")
_SPAN = re.compile(r"(?:from |between )?(\d[\d.,]*)\s?(?:-|to|and|until|bis|a|à)\s?(\d[\d.,]*)\s?([^\d]*)")
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_FRACTION_WORDS = re.compile(
    rf"(?:(an?|one|two|three|four|five|seven|nine)[ -])?({'|'.join(_PARTS)}|{'s|'.join(_PARTS)}s|halves)"
)
_OPENING = re.compile(
    r"(\w+)(?:\s*[,.:;!]\s*|\s+-+\s*|\s+(?=because|since|as|it|they|this|that|he|she|we|you|there|the)\b)"
)


def is_numeric(expected: Expected) -> bool:
    """Whether there is a number in the answer: what most of these rules are for."""
    return expected.numeric


def is_yes_or_no(expected: Expected) -> bool:
    """Whether the answer says yes or no."""
    return _wanted(expected) is not None


def is_unit(expected: Expected) -> bool:
    """Whether the answer is the name of a unit."""
    return any(map(_unit, expected.forms))


def yes_or_no(case: Case) -> Judgement | None:
    """True and yes are one answer, in any language; `not true` is false."""
    wanted, said = _wanted(case.expected), truth(case.guess)
    if said is None:  # `no, it is a bird`
        opening, rest = _OPENING.match(case.guess.text), case.guess.text
        said = truth(phrase(opening[1])) if opening and len(rest) > len(opening[0]) else None
    if said is None:
        return None
    return accept("it says the same") if wanted is said else reject("it says the opposite")


def _wanted(expected: Expected) -> bool | None:
    first = expected.forms[0]
    return truth(first) if first.letters > 1 or not first.key.isascii() else None  # F is a note, and fluorine


def same_amount(case: Case) -> Judgement | None:
    """Equal amounts are equal in any unit; other amounts, or other units, are wrong."""
    typed = _amount(case.guess)
    if typed is None or _LABEL.fullmatch(case.expected.text):
        return None
    said: Judgement | None = None
    for form in case.expected.forms:
        asked = _amount(form)
        if asked is not None and _counts(asked) and not typed.unit:
            return accept("it is the number asked for") if asked.equals(typed) else reject("it is another number")
        if asked is None or (asked.unit and not asked.dimension):
            continue
        said = _compare(form, asked, typed)
        if said is not None and said.accepted:
            return said
    return said


def _counts(amount: Quantity) -> bool:
    """Whether the unit is only what was counted: 14 lines, 206 huesos, 1868年."""
    unit = amount.unit
    return not amount.dimension and (unit.isalpha() and (len(unit) > 3 or not unit.isascii()))


def _compare(form: Phrase, asked: Quantity, typed: Quantity) -> Judgement | None:
    if _same_share(asked, typed) or _same_share(typed, asked):
        return accept("it is the same share")
    if typed.dimension == "angle" and asked.dimension in _TEMPERATURES:  # 37.5°
        return accept("it is the same amount") if asked.values == typed.values else reject("it is another amount")
    if asked.dimension in _TEMPERATURES and typed.dimension in _TEMPERATURES:
        same = abs(asked.kelvins - typed.kelvins) < 0.06  # 98.6 °F is 37 °C
        return accept("it is the same temperature") if same else reject("it is another temperature")
    if asked.dimension and typed.dimension:
        return accept("it is the same amount") if asked.equals(typed) else reject("it is another amount")
    if asked.unit and not typed.unit:
        number = quantity(next((word for word in form.words if word[0].isdigit()), ""))
        if number and number.equals(typed):
            return close("the number is right; its unit is missing")
        return reject("it is another number")
    if not asked.unit and not typed.unit:
        return accept("it is the same number") if asked.equals(typed) else reject("it is another number")
    return None


def _same_share(percent: Quantity, part: Quantity) -> bool:
    """5 % is 0.05; 100 % is rather no 1."""
    one = percent.dimension == "share" and not part.unit and min(part.values) < 1
    return one and percent.equals(Quantity("share", part.values, ""))


def same_fraction(case: Case) -> Judgement | None:
    """One half is 1/2, 0.5 and 50 %; but 3/4 and 6/8 may be measures of music."""
    typed = _fraction(case.guess)
    for form in case.expected.forms:
        asked = _fraction(form)
        if (typed is None) is (asked is None) and not (form.text[-1:].isalpha() or case.guess.text[-1:].isalpha()):
            continue
        one = asked if asked is not None else _plain(form)
        two = typed if typed is not None else _plain(case.guess)
        if one is not None and two is not None:
            return accept("it is the same share") if abs(one - two) < 1e-6 else reject("it is another share")
    return None


def _fraction(words: Phrase) -> float | None:
    """The value of `3/4`, `three quarters`, `a half`."""
    found = _FRACTION.fullmatch(words.text)
    if found:
        return int(found[1]) / int(found[2]) if int(found[2]) else None
    found = _FRACTION_WORDS.fullmatch(words.text)
    if not found:
        return None
    count = numbered([found[1] or "one"])[0].replace("a", "1").replace("1n", "1")
    return int(count) / _PARTS[found[2].removesuffix("s").replace("halve", "half")] if count.isdecimal() else None


def _plain(words: Phrase) -> float | None:
    """The value of a decimal or a percentage."""
    found = quantity(words.text) if words.text[:1].isdigit() else None
    return found.values[0] if found and (not found.unit or found.dimension == "share") else None


def same_unit(case: Case) -> Judgement | None:
    """`J`, for Joule: a unit by its sign."""
    typed = quantity(f"1 {case.guess.text}") if case.guess.text.isalpha() and case.guess.letters < 4 else None
    if typed is None or not typed.dimension:
        return None
    units = filter(None, map(_unit, case.expected.forms))
    return accept("it is the sign of the unit") if any(asked.equals(typed) for asked in units) else None


def _unit(form: Phrase) -> Quantity | None:
    """One of a unit that is written out."""
    found = quantity(f"1 {form.text}") if form.letters > 3 else None
    return found if found and found.dimension else None


def same_day(case: Case) -> Judgement | None:
    """A date is a date, in words or in digits."""
    typed = days(case.guess.text)
    year = case.guess.key if case.guess.key.isdecimal() else ""
    asked = next(filter(None, (days(form.text) for form in case.expected.forms)), None) if typed or year else None
    if not asked:
        return None
    if year:
        return close("the year is right; say the day") if any(year == str(day[0]) for day in asked) else None
    return accept("it is the same day") if typed & asked else reject("it is another day")


def same_span(case: Case) -> Judgement | None:
    """`between 60 and 100`, `60 to 100 bpm`: both ends are compared, and the unit."""
    typed = _span(case.guess)
    asked = typed and next(filter(None, map(_span, case.expected.forms)), None)
    if not typed or not asked:
        return None
    if typed[:2] != asked[:2]:
        return reject("it is another span")
    if typed[2] == asked[2]:
        return accept("it is the same span")
    return close("the numbers are right; their unit is missing") if not typed[2] else None


def _span(words: Phrase) -> tuple[float, float, str] | None:
    """The ends of a span and its unit's dimension, or the unit as typed where it is not known."""
    found = None if words.plain else _SPAN.fullmatch(words.text)
    if not found:
        return None
    end = found[1][: max(0, len(found[1]) - len(found[2]))] + found[2]  # 1914-18
    one, two = quantity(found[1]), quantity(f"{end} {found[3]}".strip())
    if not one or not two:
        return None
    return one.values[0], two.values[0] / two.factor, two.dimension or two.unit


def same_century(case: Case) -> Judgement | None:
    """The 15th century is the 1400s."""
    typed = _century(case.guess)
    asked = typed and next(filter(None, map(_century, case.expected.forms)), 0)
    if not asked or not typed:
        return None
    return accept("it is the same century") if asked == typed else reject("it is another century")


def _century(words: Phrase) -> int:
    """The number of a century, 0 for any other phrase."""
    hundreds = _HUNDREDS.fullmatch(words.text)
    if hundreds:
        return int(hundreds[1]) + 1
    plain = len(words.words) == 2 and words.words[1] == "century" and words.words[0].isdecimal()
    return int(words.words[0]) if plain else 0


def _amount(words: Phrase) -> Quantity | None:
    if not words.words:
        return None
    if words.words[0] == "negative" and len(words.words) == 2:
        return quantity(f"-{words.words[1]}")
    if words.words[0] in _HEDGES and len(words.words) > 1:
        return quantity(" ".join(words.words[1:]))
    if words.words[0][0].isdigit() or words.words[0] == "-" or words.text[0] in "-$€£₹":
        return quantity(words.text) or quantity(" ".join(words.words))
    return quantity(f"1 {words.text.removeprefix('a ')}") if words.words[0] in _SPANS else None
