"""When two questions are one and the same, and when one tells the answer of another."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz import fuzz

from bot.questions.question import Kind, Question
from bot.questions.wording import alike, fold, holds, stems, words

_LOOKED_BACK = 24
"""How many earlier questions that share a rare word are compared: keeps merging linear in a bank of any size."""
_RARE_WORDS = 3


def same_question(one: Question, other: Question) -> bool:
    """Whether a student who met one has met the other: the same wording and the same thing to answer."""
    if one.kind is not other.kind or not alike(one.prompt, other.prompt):
        return False
    if one.kind in (Kind.TYPED, Kind.SELF_GRADED):
        # model answers are worded freely: it is enough that the questions are letter for letter the same
        return fold(one.prompt) == fold(other.prompt) or fuzz.token_set_ratio(one.answer, other.answer) >= 60
    return alike(one.answer, other.answer)


def merge(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Each question once, the first of its copies kept, in the order given."""
    return tuple(question for question, first in pair_copies(questions) if first is None)


def pair_copies(questions: Iterable[Question]) -> Iterator[tuple[Question, Question | None]]:
    """Every question with the earlier one it repeats, None where it repeats none."""
    given = tuple(questions)
    rarity = Counter(stem for question in given for stem in stems(question.prompt))
    by_stem: defaultdict[tuple[Kind, str], list[Question]] = defaultdict(list)
    seen: set[str] = set()
    for question in given:
        rare = sorted(stems(question.prompt), key=lambda stem: (rarity[stem], stem))[:_RARE_WORDS] or [""]
        near = [(question.kind, stem) for stem in rare]
        earlier = (other for place in near for other in by_stem[place][-_LOOKED_BACK:])
        first = next((other for other in earlier if same_question(other, question)), None)
        if first is None and question.question_id in seen:
            continue
        yield question, first
        if first is None:
            seen.add(question.question_id)
            for place in near:
                by_stem[place].append(question)


def tells(one: Question, other: Question) -> bool:
    """Whether seeing `one` asked and answered gives away the answer of `other`.

    It does when the answer stands in it beside at least half of what the other question is about.
    """
    shown = f"{one.prompt} {one.answer}"
    if other.kind is Kind.TRUE_FALSE:
        about = stems(other.prompt)
        return len(about & stems(shown)) >= 0.8 * len(about)
    if not holds(shown, other.answer):
        return False
    about = stems(other.prompt) - stems(other.answer)
    return len(about & stems(shown)) >= 0.5 * len(about)


def clash(one: Question, other: Question) -> bool:
    """Whether the two do not belong in one round: one material, one answer's text, or one tells the other's answer."""
    if _place(one) == _place(other) and one.source.first:
        return True
    if len(words(one.answer)) > 3 and fold(one.answer) == fold(other.answer):
        return True
    return alike(one.prompt, other.prompt) or tells(one, other) or tells(other, one)


def _place(question: Question) -> tuple[str, int, int]:
    return question.source.path, question.source.first, question.source.last
