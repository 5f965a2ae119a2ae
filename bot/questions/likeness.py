"""When two questions are one and the same, and when one tells the answer of another."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from itertools import chain

from rapidfuzz import fuzz
from rapidfuzz.process import extract

from bot.questions.question import Kind, Question
from bot.questions.wording import ALIKE, alike, fold, holds, in_order, stems, words

_LOOKED_BACK = 24
"""How many earlier questions that share a rare word are compared: keeps merging linear in a bank of any size."""
_RARE_WORDS = 3
_Seen = tuple[str, Question]
"""A question with its prompt as prompts are compared by."""


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
    # read as they come, while their words are at hand: a large course has more texts than any cache
    given = [(question, stems(question.prompt), in_order(question.prompt)) for question in questions]
    rarity = Counter(chain.from_iterable(its_stems for _, its_stems, _ in given))
    by_stem: defaultdict[tuple[Kind, str], deque[_Seen]] = defaultdict(lambda: deque(maxlen=_LOOKED_BACK))
    seen: set[str] = set()
    for question, its_stems, prompt in given:
        rare = sorted(its_stems, key=lambda stem: (rarity[stem], stem))[:_RARE_WORDS] or [""]
        near = [(question.kind, stem) for stem in rare]
        first = _first_alike(question, prompt, [earlier for place in near for earlier in by_stem[place]])
        if first is None and question.question_id in seen:
            continue
        yield question, first
        if first is None:
            seen.add(question.question_id)
            for place in near:
                by_stem[place].append((prompt, question))


def _first_alike(question: Question, prompt: str, earlier: list[_Seen]) -> Question | None:
    """The first of the earlier questions that this one repeats; hardly any has a prompt that is looked at closely."""
    prompts = [seen for seen, _ in earlier]
    near = extract(prompt, prompts, scorer=fuzz.ratio, processor=None, score_cutoff=ALIKE, limit=None)
    others = (earlier[at][1] for at in sorted(at for _, _, at in near))
    return next((other for other in others if same_question(other, question)), None)


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
    # `Tug or barge: which has ...` is not about tugs and barges: every question of that table names them
    named = [option for option in other.options if holds(other.prompt, option)]
    about = stems(other.prompt).difference(stems(other.answer), *map(stems, named))
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
