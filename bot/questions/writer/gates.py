"""What stops a question from being asked: one rule a function, in one ordered table.

Each gate says whether the finished question has its fault; the first that does is the reason it is dropped.
"""

import re
from collections.abc import Callable
from itertools import permutations

from rapidfuzz import fuzz

from bot.questions.judge import Judge, Verdict
from bot.questions.question import Kind, Question
from bot.questions.wording import count_words, fold, holds, stems
from bot.questions.writer.fairness import repeats_alone, stands_out, told_by_letters, told_by_wording
from bot.questions.writer.phrasing import BLANK, balanced, stays_inside
from bot.questions.writer.telltale import opens_spelling, spells
from bot.questions.writer.tongues import ENGLISH, Tongue

_ALL_OF_THEM = re.compile(r"\b(?:all|none|both|any|neither) of (?:the above|these|them)\b", re.IGNORECASE)
_MARKUP = re.compile(r"\[\[|\]\]|==|\*\*|```|\$\$|https?://|\|")
_LATEX = re.compile(r"\\[a-zA-Z]+|[\^_]\{")
_QUOTED = re.compile(r"[“„«]\s?([^“”„«»]*)")
_NO_REPEATS = ("definition-meaning", "definition-term", "cloze", "point-label", "listing-is")
_LONGEST_OPTION = 34
_LONGEST_PROMPT = 70
_JUDGE, _JUDGED = Judge(), 6


def fault(question: Question, tongue: Tongue = ENGLISH) -> str:
    """The name of the first fault; empty for a good question."""
    return next((name for name, gate in GATES if gate(question, tongue)), "")


def _points_outside(question: Question, tongue: Tongue) -> bool:
    quoted = re.findall(rf"{tongue.quotes[0]}([^{tongue.quotes[1]}]*){tongue.quotes[1]}", question.prompt)
    return not all(stays_inside(text, tongue) for text in (*quoted, *question.options, *question.prompts))


def _ill_formed(question: Question, _: Tongue) -> bool:
    texts = (question.prompt, question.answer, *question.options, *question.prompts)
    return any(not text.strip() or not balanced(text) or _MARKUP.search(text) for text in texts)


def _formula(question: Question, _: Tongue) -> bool:
    """`\\frac{a}{b}`: a chat shows formulas as they are typed."""
    texts = (question.prompt, question.answer, *question.options, *question.prompts)
    return any(_LATEX.search(text) for text in texts)


def _too_long(question: Question, _: Tongue) -> bool:
    longest = max(map(count_words, question.options), default=0)
    return longest > _LONGEST_OPTION or count_words(question.prompt) > _LONGEST_PROMPT


def _all_of_them(question: Question, _: Tongue) -> bool:
    return any(_ALL_OF_THEM.search(option) for option in question.options)


def _empty_blank(question: Question, _: Tongue) -> bool:
    """`____ is ____` asks for nothing that can be known."""
    return question.prompt.count(BLANK) > 3 or (BLANK in question.prompt and len(stems(question.prompt)) < 4)


def _answers_itself(question: Question, _: Tongue) -> bool:
    match question.kind:
        case Kind.CHOICE if not all(holds(question.prompt, option) for option in question.options):
            wrong = [option for at, option in enumerate(question.options) if at not in question.key]
            quoted = " ".join(_QUOTED.findall(question.prompt))  # what stands before it all options may share
            shown = {"definition-meaning": question.term, "listing-is": question.prompt}.get(question.rule, quoted)
            repeats = question.rule in _NO_REPEATS and repeats_alone(shown, question.answer, wrong)
            if question.rule == "listing-is-not" and _rules_out(question.prompt, question.answer, wrong):
                return True
            return (
                repeats
                or told_by_wording(question.prompt, question.answer, wrong)
                or told_by_wording(quoted, question.answer, wrong)
                or told_by_letters(question.prompt, question.answer, wrong)
            )
        case Kind.SEVERAL:
            rights = [option for at, option in enumerate(question.options) if at in question.key]
            wrong = [option for at, option in enumerate(question.options) if at not in question.key]
            return all(told_by_wording(question.prompt, right, wrong) for right in rights)
        case Kind.TYPED if question.rule != "listing-any":
            asked = stems(question.prompt)
            # `Cunard Aquitania` may be typed of `Cunard's last ship`: it only says more than is asked
            short = (text for text in question.alternatives if not holds(text, question.answer))
            return any(stems(text) & asked for text in (question.answer, *short))
        case Kind.MATCH:
            pairs = zip(question.prompts, question.options, strict=True)
            return any(stems(left) & stems(right) for left, right in pairs)
        case _:
            return False


def _rules_out(prompt: str, right: str, wrong: list[str]) -> bool:
    """Whether the question's own words stand in most of the wrong options, and not in the right one; or one word in all
    of them but that."""
    asked = stems(prompt)
    if frozenset.intersection(*map(stems, wrong)) - stems(right):
        return True
    return not stems(right) & asked and 2 * sum(bool(stems(option) & asked) for option in wrong) >= len(wrong)


def _stands_out(question: Question, _: Tongue) -> bool:
    if question.kind is not Kind.CHOICE:
        return False
    return stands_out(question.answer, (option for option in question.options if option != question.answer))


def _spells_the_answer(question: Question, _: Tongue) -> bool:
    """The letters of an acronym told by the first words beside it: nothing but spelling is asked."""
    if question.rule == "acronym" or question.kind is Kind.TRUE_FALSE:
        return False
    if question.kind in (Kind.TYPED, Kind.CHOICE) and spells(question.prompt, question.answer, loosely=False):
        return True
    quoted = filter(None, _QUOTED.findall(question.prompt))
    asked = (question.term,) if question.term in question.prompt else ()
    shown = (*quoted, *asked, *question.prompts, *question.options, question.answer)
    acronyms = {text for text in shown if text.isupper() and " " not in text}
    return any(opens_spelling(text, acronym) for acronym in acronyms for text in shown if text != acronym)


def _twice_the_same(question: Question, _: Tongue) -> bool:
    if question.kind is Kind.MATCH and len(set(map(fold, question.prompts))) < len(question.prompts):
        return True
    return len(set(map(fold, question.options))) < len(question.options)


def _judged_the_same(question: Question, _: Tongue) -> bool:
    """An option that would be accepted, if it were typed, for another: `VM` beside `virtual machine`."""
    if question.kind is not Kind.CHOICE or max(map(count_words, question.options)) > _JUDGED:
        return False
    pairs = ((one, other) for one, other in permutations(question.options, 2) if _near(one, other))
    return any(_JUDGE.judge(one, other).verdict is Verdict.ACCEPT for one, other in pairs)


def _near(one: str, other: str) -> bool:
    """Whether the judge need be asked at all: the letters are alike, or one may be the other's initialism or figure."""
    first, second = fold(one), fold(other)
    short = min(len(first), len(second)) <= 5
    if short and (first[:1] == second[:1] or any(map(str.isdigit, one + other))):
        return True
    return fuzz.ratio(first, second, score_cutoff=50) > 0


GATES: tuple[tuple[str, Callable[[Question, Tongue], bool]], ...] = (
    ("ill-formed", _ill_formed),
    ("formula", _formula),
    ("too-long", _too_long),
    ("points-outside", _points_outside),
    ("empty-blank", _empty_blank),
    ("all-of-them", _all_of_them),
    ("twice-the-same", _twice_the_same),
    ("answers-itself", _answers_itself),
    ("spells-the-answer", _spells_the_answer),
    ("stands-out", _stands_out),
    ("judged-the-same", _judged_the_same),
)
