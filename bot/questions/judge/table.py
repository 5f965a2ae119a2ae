"""The rules in their order: the first that has something to say decides.

NAMES is asked of anything that claims to be a name: the whole guess, one of several alternatives, an item of a list,
the claim of a sentence. RULES is asked of the guess as it was typed, and asks NAMES of its parts.
"""

from collections.abc import Callable

from bot.questions.judge.case import Case
from bot.questions.judge.judgement import Judgement, reject
from bot.questions.judge.rules import amounts, lists, naming, sentences, short_forms, wording

Rule = Callable[[Case], Judgement | None]

NAMES: tuple[Rule, ...] = (
    naming.nothing_typed,
    naming.the_very_name,
    naming.another_term,
    amounts.yes_or_no,
    amounts.same_amount,
    wording.same_words,
    wording.numbers_in_words,
    short_forms.initialism,
    short_forms.spelt_out,
    short_forms.partly_short,
    short_forms.clipped,
    short_forms.surname_alone,
    short_forms.epithet_dropped,
    wording.head_dropped,
    wording.head_added,
    wording.wider_or_partial,
)


def name(case: Case) -> Judgement:
    """Whether a phrase names the answer."""
    for rule in NAMES:
        found = rule(case)
        if found is not None:
            return found
    return reject("it names something else")


RULES: tuple[Rule, ...] = (
    naming.nothing_typed,
    naming.the_very_name,
    naming.another_term,
    amounts.yes_or_no,
    lambda case: lists.items_named(case, name),
    sentences.negated,
    lambda case: sentences.side_by_side(case, name),
    *NAMES[4:],
    lambda case: sentences.asserted(case, name),
    sentences.in_another_role,
)


def decide(case: Case) -> Judgement:
    """The verdict on a guess."""
    for rule in RULES:
        found = rule(case)
        if found is not None:
            return found
    return reject("it names something else")
