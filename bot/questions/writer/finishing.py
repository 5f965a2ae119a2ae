"""From a rule's draft to a question: its wrong options, its name, how hard it is, and through the gates."""

from bot.questions.identity import question_id
from bot.questions.question import Kind, Origin, Question
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.fairness import wrong_options
from bot.questions.writer.gates import fault
from bot.questions.writer.material import Material

_TRUE_FALSE = ("True", "False")
_BASE = {
    Kind.TRUE_FALSE: 0.2,
    Kind.CHOICE: 0.3,
    Kind.MATCH: 0.4,
    Kind.SEVERAL: 0.45,
    Kind.ORDER: 0.5,
    Kind.TYPED: 0.5,
    Kind.SELF_GRADED: 0.6,
}


def finish(draft: Draft, material: Material) -> Question | None:
    """The question, or None where there are too few fair options or a gate stops it."""
    rivals: tuple[Rival, ...] = ()
    if draft.kind in (Kind.CHOICE, Kind.SEVERAL):
        rivals = wrong_options(draft, draft.wrong_wanted)
        rights = len(draft.rights) if draft.kind is Kind.SEVERAL else 1
        if rights + len(rivals) < draft.fewest or not rivals:
            return None
    name = question_id(draft.rule, draft.term, *draft.material)
    options, key, answer = _asked(draft, rivals)
    if rivals:  # so that the right option is not the first of every list that is printed
        order = list(range(len(options)))
        material.dice(name).shuffle(order)
        options, key = tuple(options[at] for at in order), tuple(sorted(order.index(at) for at in key))
    question = Question(
        question_id=name,
        kind=draft.kind,
        prompt=draft.prompt,
        options=options,
        key=key,
        answer=answer,
        topic=draft.source.note,
        source=draft.source,
        origin=Origin.WRITER,
        explanation=draft.explanation,
        alternatives=draft.alternatives,
        prompts=draft.prompts,
        difficulty=_difficulty(draft, rivals, material),
        rule=draft.rule,
        term=draft.term,
        unit=material.unit(draft.source),
    )
    return None if fault(question, material.tongue(draft.source)) else question


def _asked(draft: Draft, rivals: tuple[Rival, ...]) -> tuple[tuple[str, ...], tuple[int, ...], str]:
    wrong = tuple(rival.text for rival in rivals)
    match draft.kind:
        case Kind.CHOICE:
            return (draft.answer, *wrong), (0,), draft.answer
        case Kind.SEVERAL:
            return (*draft.rights, *wrong), tuple(range(len(draft.rights))), "; ".join(draft.rights)
        case Kind.TRUE_FALSE:
            return _TRUE_FALSE, (0 if draft.true else 1,), str(draft.true)
        case Kind.ORDER | Kind.MATCH:
            return draft.rights, tuple(range(len(draft.rights))), draft.answer
        case _:
            return (), (), draft.answer


def _difficulty(draft: Draft, rivals: tuple[Rival, ...], material: Material) -> float:
    """How its kind is answered, how near its wrong options are, and how rarely the course speaks of its term."""
    closeness = sum(rival.closeness for rival in rivals) / len(rivals) if rivals else 0.5
    guessing = 0.1 if draft.kind is Kind.CHOICE and len(rivals) == 1 else 0.0
    hard = _BASE[draft.kind] + 0.3 * closeness + 0.15 * material.rarity(draft.term) - guessing
    return round(min(1.0, max(0.0, hard)), 2)
