"""Which wrong options are fair beside the right one.

Fair ones are of its kind, could be meant by nobody as the answer, and are no shorter, longer or differently worded in a
way that gives it away.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from bot.questions.question import Kind
from bot.questions.wording import NEGATIONS, alike, count_words, fold, stems, taken_apart, words
from bot.questions.writer.draft import Draft, Rival

_LONGER = 1.4
"""A text option may have at most so many times the words of another."""
_ENOUGH, _FAR = 2, 0.55
_FEWEST_LETTERS = 4
_CAPITALS = re.compile(r"(?<=[A-Z])-(?=[A-Z0-9])")
_SHORT = 6
"""Options of at most so many words are names: their lengths tell nothing."""


def wrong_options(draft: Draft, wanted: int) -> tuple[Rival, ...]:
    """The nearest fair wrong options, at most `wanted`; they are different from the right one and from each other."""
    rights = draft.rights if draft.kind is Kind.SEVERAL else (draft.answer,)
    chosen: list[Rival] = []
    for rival in draft.rivals:
        if len(chosen) >= _ENOUGH and rival.closeness < _FAR:
            break  # three good options are better than four of which one is out of place
        texts = [*rights, *(other.text for other in chosen)]
        if len(chosen) < wanted and _fits(rival.text, draft) and not any(same(rival.text, text) for text in texts):
            chosen.append(rival)
    return tuple(chosen)


def same(one: str, other: str) -> bool:
    """Whether two options could be taken for one answer: equal, near-copies, or one within the other."""
    if fold(one) == fold(other) or alike(one, other, limit=80):
        return True
    first, second = stems(one), stems(other)
    if (set(words(one)) ^ set(words(other))) & NEGATIONS:
        return False
    return bool(first and second) and (first <= second or second <= first)


def _fits(text: str, draft: Draft) -> bool:
    shortest, longest = sorted((count_words(text), count_words(draft.answer)))
    return longest <= _SHORT or longest <= _LONGER * shortest + 2


def told_by_wording(prompt: str, right: str, wrong: Sequence[str]) -> bool:
    """Whether the right option shares more of its words with the question than every wrong one does.

    `XenServer` and `vSwitch` say `Xen` and `switch`.
    """
    asked = stems(_parted(prompt))
    shared = len(stems(_parted(right)) & asked)
    return shared > max((len(stems(_parted(text)) & asked) for text in wrong), default=0)


def told_by_letters(prompt: str, right: str, wrong: Sequence[str]) -> bool:
    """Whether a word of the right name alone holds a word of the question, or begins as one does: `multipath` beside
    `several paths`, `DomU` beside `a domain`."""
    if count_words(right) > _SHORT:
        return False
    asked = {word for word in stems(prompt) if len(word) >= _FEWEST_LETTERS - 1}

    def told(name: str) -> bool:
        parts = [part for part in (*stems(_parted(name)), *words(name), *_openings(name)) if len(part) > 2]
        letters = [fold(word) for word in name.split() if word.isupper() and len(word) > 2]
        if any(word.endswith(part) and word != part for part in letters for word in asked):
            return True  # `RAM` of `vRAM`
        return any(_tells(part, word, part in _openings(name)) for part in parts for word in asked) or any(
            _is_welded(part, asked) for part in parts
        )

    return told(right) and not any(map(told, wrong))


def _tells(part: str, word: str, opens: bool) -> bool:
    """`several paths` tells `multipath`; a word of three letters tells only what it opens, `owned` the `owner`."""
    if len(word) < _FEWEST_LETTERS:
        return part.startswith(word)
    return word in part or (opens and word.startswith(part))


def _is_welded(part: str, asked: Collection[str]) -> bool:
    """Whether a word is made of the beginnings of two that are shown: `navcom` of `navigation` and `compass`."""
    for at in range(_FEWEST_LETTERS - 1, len(part) - _FEWEST_LETTERS + 2):
        first, second = part[:at], part[at:]
        if any(word.startswith(first) for word in asked) and any(word.startswith(second) for word in asked):
            return True
    return False


@lru_cache(maxsize=16_384)
def _openings(name: str) -> frozenset[str]:
    """What words grown together begin with: `dom` of `DomU`."""
    parted = (re.split(r"\s|(?<=[a-z])(?=\d)", taken_apart(word)) for word in name.split())
    return frozenset(fold(parts[0]) for parts in parted if len(parts) > 1)


def repeats_alone(term: str, right: str, wrong: Sequence[str]) -> bool:
    """Whether the right option alone has one of the term's words: `a block of RAM` of `virtual RAM`."""
    own = stems(_parted(term))
    if stems(_parted(right)) & own - frozenset().union(*(stems(_parted(text)) for text in wrong)):
        return True
    last = words(right)[-1:]  # `Ease of use` of what is `easy to use`, though the word alone says little
    if 0 < count_words(right) <= _SHORT and {*last} & {*words(term)} and not any({*last} & {*words(w)} for w in wrong):
        return True
    letters = [fold(word) for word in term.split() if word.isupper() and len(word) > 2]
    return any(part in fold(right) and not any(part in fold(text) for text in wrong) for part in letters)


def _parted(text: str) -> str:
    """With the parts of words grown together, or put together of capitals (`AX-7`, `BR-X`), beside the words."""
    parts = _CAPITALS.sub(" ", taken_apart(text))
    return text if parts == text else f"{text} {parts}"


def stands_out(right: str, wrong: Iterable[str]) -> bool:
    """Whether the right option is the longest by far, or the only one with a figure, bracket or list in it."""
    others = list(wrong)
    if count_words(right) > _SHORT and count_words(right) > 1.25 * max(map(count_words, others)):
        return True
    if count_words(right) <= _SHORT:
        return False
    return any(sign in right and not any(sign in other for other in others) for sign in ("(", ";", "%"))
