"""What is claimed by more than a name: negations, alternatives side by side, sentences."""

import re
from collections.abc import Callable

from bot.questions.judge.case import Case
from bot.questions.judge.claim import claims, concluded, corrected, denies, parts, unexplained
from bot.questions.judge.courtesy import bare
from bot.questions.judge.judgement import Judgement, Verdict, accept, reject
from bot.questions.judge.phrase import Phrase, phrase
from bot.questions.judge.polarity import TURNING, negations

Naming = Callable[[Case], Judgement]
"""Judges a phrase that claims to be a name."""

_OR_WORDS = frozenset(("or", "oder", "ou", "или", "ya", "either", "and/or", "o"))
_DIVIDING = _OR_WORDS | TURNING | {"aka"}
_MOST_OPTIONS = 6
_FOR_EXAMPLE = re.compile(r"\b(?:e\.?g|like|such as|for example|for instance)\b[.,: ]*$")
_OR = re.compile(r"\s+(?:or|oder|ou|или|ya|vs\.?|versus|either|and/or)\s+|\s*[/|]\s*|\s+o\s+(?=\w{3})")


def says_one_thing(guess: Phrase) -> bool:
    """Whether a guess is one run of words, none of which turns a claim round or offers another."""
    return (guess.plain or guess.text.replace(" ", "").isalnum()) and _DIVIDING.isdisjoint(guess.every)


def negated(case: Case) -> Judgement | None:
    """A `not` that the answer does not have, standing in the claim itself."""
    if TURNING.isdisjoint(case.guess.every):
        return None
    opening = concluded(case.guess.text) or parts(case.guess.text)[0]
    typed = negations(phrase(opening))
    if not typed:
        return None
    allowed = max(negations(form) for form in case.expected.forms)
    if typed > allowed and negations(phrase(unexplained(opening))) > allowed:
        return reject("it says what the answer is not")
    return None


def side_by_side(case: Case, name: Naming) -> Judgement | None:
    """Several answers for one: right only if all of them name it."""
    opening, rest = parts(case.guess.text)
    options = [bare(option) for option in _OR.split(opening) if option.strip()] if _may_offer(opening) else []
    if len(options) > 1:
        if any(_OR.search(form.text) for form in case.expected.forms):
            return None
        if len(options) > _MOST_OPTIONS:
            return reject("it offers many answers side by side")
        verdicts = [name(case.saying(option)).verdict for option in options]
        if all(verdict is Verdict.ACCEPT for verdict in verdicts):
            return accept("both are names of the answer")
        if any(verdict is not Verdict.REJECT for verdict in verdicts):
            return reject("it offers several answers side by side")
    if not rest or name(case.saying(opening)).verdict is not Verdict.ACCEPT or name(case).verdict is Verdict.ACCEPT:
        return None
    if any(_rivals(case, part, name) for part in rest if not denies(part)):
        return reject("it names something else beside the answer")
    return None


def _may_offer(opening: str) -> bool:
    return "/" in opening or "|" in opening or not _OR_WORDS.isdisjoint(opening.split())


def _rivals(case: Case, part: str, name: Naming) -> bool:
    """Whether a part after the answer is another answer, not an explanation."""
    said = phrase(part)
    if not said.key or name(case.saying(part)).verdict is not Verdict.REJECT:
        return False
    if case.course.named(said, case.own):
        return True
    if _is_like(case, said):
        return True
    aside = (
        f": {part}" in case.guess.text
        or f"({part}" in case.guess.text
        or f"[{part}" in case.guess.text
        or f", the {part}" in case.guess.text
        or _is_example(case.guess.text, part)
    )
    return len(part.split()) <= 2 and not aside


def _is_like(case: Case, said: Phrase) -> bool:
    """Whether a part is built as the answer is, with another word in it: *battle of Hastings*."""
    return any(
        len(form.words) == len(said.words) > 1 and 0 < len(set(form.words) - set(said.words)) < len(form.words)
        for form in case.expected.forms
    )


def _is_example(text: str, part: str) -> bool:
    """`carbohydrates, e.g. bread`."""
    return _FOR_EXAMPLE.search(text.partition(part)[0]) is not None


def asserted(case: Case, name: Naming) -> Judgement | None:
    """A sentence whose claim names the answer."""
    if len(case.guess.words) < 3 and case.guess.text.replace(" ", "").isalnum():
        return None  # two words are no sentence
    text = corrected(case.guess.text)
    best: Judgement | None = None
    for claim in claims(text):
        if claim == case.guess.text:
            continue
        found = name(case.saying(claim))
        if found.verdict is Verdict.ACCEPT:
            if _rival_subject(case, text, claim):
                return reject("it says this of another term")
            return accept(f"the sentence says so, {found.reason}")
        if found.verdict is Verdict.CLOSE and best is None and not _mentions(case):
            best = found
    return best


def _rival_subject(case: Case, text: str, claim: str) -> bool:
    opening, _ = parts(text)
    return any(other != claim and case.course.named(phrase(other), case.own) for other in claims(opening))


def in_another_role(case: Case) -> Judgement | None:
    """The answer's words stand in the guess, but the guess is of something else."""
    if _mentions(case):
        return reject("it mentions the answer but names something else")
    return None


def _mentions(case: Case) -> bool:
    words = set(case.guess.words)
    return any(_contains(words, form) for form in case.expected.forms if form.words)


def _contains(words: set[str], form: Phrase) -> bool:
    return len(words) > len(form.words) and words.issuperset(form.words)
