"""The rules in their order: the first that has something to say decides.

NAMES is asked of anything that claims to be a name: the whole guess, one of several alternatives, an item of a list,
the claim of a sentence. RULES is asked of the guess as it was typed, and asks NAMES of its parts. Beside each rule
stands what it is for: `->` accepted, `~` close, `-/>` rejected.
"""

from collections.abc import Callable

from bot.questions.judge.case import Case
from bot.questions.judge.judgement import Judgement, reject
from bot.questions.judge.rules import amounts, kinds, lists, naming, sentences, short_forms, wording

Rule = Callable[[Case], Judgement | None]

NAMES: tuple[Rule, ...] = (
    naming.nothing_typed,  # "???"
    naming.the_very_name,  # the NILE, Nil -> Nile (Nil)
    naming.another_term,  # Niger -/> Nile; lake ~ Glacial lake
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


def name(case: Case) -> Judgement:
    """Whether a phrase names the answer."""
    for rule in NAMES:
        found = rule(case)
        if found is not None:
            return found
    return reject("it names something else")


def _listed(case: Case) -> Judgement | None:
    return lists.items_named(case, name)


def _offered(case: Case) -> Judgement | None:
    return sentences.side_by_side(case, name)


def _asserted(case: Case) -> Judgement | None:
    return sentences.asserted(case, name)


RULES: tuple[Rule, ...] = (
    naming.nothing_typed,
    naming.the_very_name,
    naming.another_term,
    naming.with_courtesies,
    amounts.yes_or_no,
    amounts.same_day,
    _listed,  # c and a ~ a, b, c
    sentences.negated,  # not a glacier -/> Glacier
    _offered,  # 3 or 4 -/> 3
    *NAMES[5:],
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
_RULES_FOR_A_WORD = tuple(rule for rule in RULES if rule not in _NEED_SEVERAL_WORDS)
"""What can be said of one English word: most guesses are no more, and need not be asked the rest."""


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
_FIRST_LOOK = RULES.index(wording.same_words)


def _cut(rules: tuple[Rule, ...]) -> tuple[tuple[Rule, ...], tuple[Rule, ...], tuple[Rule, ...]]:
    """The rules that need no close look, those that come after one, and of these what is left for a strange guess."""
    first = set(RULES[:_FIRST_LOOK])
    later = tuple(rule for rule in rules if rule not in first)
    strange = tuple(rule for rule in later if rule not in _NEED_A_SHARED_WORD)
    return tuple(rule for rule in rules if rule in first), later, strange


_FOR_A_WORD, _FOR_WORDS = _cut(_RULES_FOR_A_WORD), _cut(RULES)


def decide(case: Case) -> Judgement:
    """The verdict on a guess: what RULES says, without asking the rules that cannot say anything of it."""
    text = case.guess.text
    first, later, strange = _FOR_A_WORD if text.isascii() and text.isalpha() else _FOR_WORDS
    for rule in first:
        found = rule(case)
        if found is not None:
            return found
    for rule in later if case.laid else strange:
        found = rule(case)
        if found is not None:
            return found
    return reject("it names something else")
