"""The rules in their order: the first that has something to say decides.

NAMES is asked of anything that claims to be a name: the whole guess, one of several alternatives, an item of a list,
the claim of a sentence. RULES is asked of the guess as it was typed, and asks NAMES of its parts. Beside each rule
stands what it is for: `->` accepted, `~` close, `-/>` rejected.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from bot.questions.judge.case import Case
from bot.questions.judge.expected import Expected, expect
from bot.questions.judge.judgement import Judgement, reject
from bot.questions.judge.rules import amounts, kinds, lists, naming, sentences, short_forms, wording

Rule = Callable[[Case], Judgement | None]

NAMES: tuple[Rule, ...] = (
    naming.known_name,  # "???"; the NILE, Nil -> Nile (Nil); Niger -/> Nile; lake ~ Glacial lake
    naming.with_courtesies,  # it's the nile, right? -> Nile
    amounts.yes_or_no,  # yep -> True
    amounts.same_day,  # 9.11.1989 -> 9 November 1989
    amounts.same_unit,  # J -> Joule
    amounts.same_amount,  # 1.5 km -> 1500 m
    amounts.same_span,  # between 60 and 100 bpm -> 60-100 beats per minute
    amounts.same_fraction,  # a half -> 0.5
    amounts.same_century,  # the 1400s -> 15th century
    wording.same_words,  # glacail lake -> Glacial lake; lakes of glaciers
    wording.short_word_mistyped,  # birth rte -> Birth rate
    wording.in_one_run,  # misenplace -> Mise en place
    wording.numbers_in_words,  # 2e étage -> deuxième étage
    short_forms.initialism,  # UNESCO, WHO
    short_forms.spelt_out,  # random access memory -> RAM
    short_forms.partly_short,  # S. Korea -> South Korea
    short_forms.clipped,  # stats -> Statistics; op amp
    short_forms.said_twice,  # ATM machine -> Automated teller machine
    short_forms.surname_alone,  # Pasteur -> Louis Pasteur
    short_forms.epithet_dropped,  # Suleiman -> Suleiman the Magnificent
    kinds.head_dropped,  # Hess -> Hess's law
    kinds.numbered_one,  # 443 -> Port 443
    kinds.ending_dropped,  # 江戸 -> 江戸時代
    kinds.said_of_a_bearer,  # prokaryotic cell -> Prokaryote
    kinds.head_changed,  # Maillard effect -> Maillard reaction
    kinds.head_added,  # river Nile -> Nile
    kinds.wider_or_partial,  # a lake ~ Oxbow lake; F -/> F#
)


def _listed(case: Case) -> Judgement | None:
    return lists.items_named(case, name)


def _offered(case: Case) -> Judgement | None:
    return sentences.side_by_side(case, name)


def _asserted(case: Case) -> Judgement | None:
    return sentences.asserted(case, name)


def _is_of_one_word(expected: Expected) -> bool:
    return any(len(form.words) == 1 for form in expected.forms)


def _is_of_several_words(expected: Expected) -> bool:
    return any(len(form.words) > 1 for form in expected.forms)


RULES: tuple[Rule, ...] = (
    naming.known_name,
    naming.with_courtesies,
    amounts.yes_or_no,
    amounts.same_day,
    _listed,  # c and a ~ a, b, c
    sentences.negated,  # not a glacier -/> Glacier
    _offered,  # 3 or 4 -/> 3
    *NAMES[4:],
    _asserted,  # this is a glacier, as it moves -> Glacier
    sentences.in_another_role,  # the lake below a glacier -/> Glacier
)

_NEED_SEVERAL_WORDS = frozenset(
    (
        sentences.negated,
        _offered,
        _asserted,
        sentences.in_another_role,
        wording.short_word_mistyped,
        short_forms.spelt_out,
        short_forms.partly_short,
        short_forms.said_twice,
        kinds.said_of_a_bearer,
        kinds.head_changed,
        kinds.head_added,
    )
)
"""They say nothing of one English word, as most guesses are."""
_NEED_A_SENTENCE = frozenset((sentences.negated, _offered))
"""They say nothing of a run of words, none of which turns a claim round or offers another."""
_NEED_A_SHARED_WORD = frozenset(
    (
        wording.same_words,
        wording.short_word_mistyped,
        short_forms.partly_short,
        kinds.head_dropped,
        kinds.head_changed,
        kinds.head_added,
    )
)
_FIRST_LOOK = frozenset(RULES[: RULES.index(wording.same_words)])
_NOT_OF_A_WORD = _NEED_SEVERAL_WORDS | {kinds.ending_dropped}
_NOT_OF_WORDS = _NEED_A_SENTENCE | {kinds.ending_dropped}  # its endings are Chinese and Japanese

_ONLY_FOR: dict[Rule, Callable[[Expected], bool]] = {
    amounts.yes_or_no: amounts.is_yes_or_no,
    amounts.same_day: amounts.is_numeric,
    amounts.same_unit: amounts.is_unit,
    amounts.same_amount: amounts.is_numeric,
    amounts.same_span: amounts.is_numeric,
    amounts.same_fraction: amounts.is_numeric,
    amounts.same_century: amounts.is_numeric,
    _listed: lists.is_list,
    wording.in_one_run: _is_of_several_words,
    wording.numbers_in_words: amounts.is_numeric,
    short_forms.spelt_out: short_forms.is_short,
    short_forms.partly_short: _is_of_several_words,
    short_forms.said_twice: _is_of_several_words,
    short_forms.surname_alone: short_forms.is_person,
    short_forms.epithet_dropped: short_forms.has_epithet,
    kinds.head_dropped: _is_of_several_words,
    kinds.numbered_one: amounts.is_numeric,
    kinds.said_of_a_bearer: _is_of_one_word,
    kinds.head_changed: _is_of_several_words,
}
"""The answers that a rule can say anything of. What is not named here may speak of any."""


class _Sieved(NamedTuple):
    """Rules for one way of typing."""

    first: tuple[Rule, ...]
    """Those that need no close look at the guess."""
    later: tuple[Rule, ...]
    strange: tuple[Rule, ...]
    """What is left of the later ones for a guess that shares no word with the answer."""


class _Shapes(NamedTuple):
    """Rules by the shape of what was typed."""

    of_a_word: _Sieved
    """One English word."""
    of_words: _Sieved
    """A run of English words that says one thing."""
    of_any: _Sieved


class _Selection(NamedTuple):
    """The rules that can say anything of one answer."""

    names: _Shapes
    guesses: _Shapes


@lru_cache(maxsize=8192)
def rules_for(expected: Expected) -> _Selection:
    """What is asked of guesses at an answer; its items are prepared with it, where it is a list."""
    for item in expected.roster.items if expected.roster else ():
        rules_for(expect(item))
    return _selection(frozenset([rule for rule, speaks in _ONLY_FOR.items() if not speaks(expected)]))


@lru_cache(maxsize=256)  # most answers are of a few kinds
def _selection(dumb: frozenset[Rule]) -> _Selection:
    """`dumb`: the rules that cannot say anything."""
    return _Selection(_shapes(NAMES, dumb), _shapes(RULES, dumb))


def _shapes(rules: tuple[Rule, ...], dumb: frozenset[Rule]) -> _Shapes:
    return _Shapes(
        _sieved(rules, dumb | _NOT_OF_A_WORD),
        _sieved(rules, dumb | _NOT_OF_WORDS),
        _sieved(rules, dumb),
    )


def _sieved(rules: tuple[Rule, ...], dumb: frozenset[Rule]) -> _Sieved:
    speaking = [rule for rule in rules if rule not in dumb]
    return _Sieved(
        first=tuple(rule for rule in speaking if rule in _FIRST_LOOK),
        later=tuple(rule for rule in speaking if rule not in _FIRST_LOOK),
        strange=tuple(rule for rule in speaking if rule not in _FIRST_LOOK and rule not in _NEED_A_SHARED_WORD),
    )


def name(case: Case) -> Judgement:
    """Whether a phrase names the answer."""
    return _first_said(case, rules_for(case.expected).names)


def decide(case: Case) -> Judgement:
    """The verdict on a guess: what RULES says, without asking the rules that cannot say anything of it."""
    return _first_said(case, rules_for(case.expected).guesses)


def _first_said(case: Case, rules: _Shapes) -> Judgement:
    text = case.guess.text
    if not text.isascii():
        first, later, strange = rules.of_any
    elif text.isalpha():
        first, later, strange = rules.of_a_word
    else:
        first, later, strange = rules.of_words if sentences.says_one_thing(case.guess) else rules.of_any
    for rule in first:
        found = rule(case)
        if found is not None:
            return found
    for rule in later if case.lay() else strange:
        found = rule(case)
        if found is not None:
            return found
    return reject("it names something else")
