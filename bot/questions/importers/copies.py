"""Near-copies among imported questions: one is kept, the one that explains most."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from bot.questions.importers.imported import Imported
from bot.questions.wording import alike, fold, stems

_RARE_WORDS, _LOOKED_BACK = 3, 24


def mark_copies(found: Sequence[Imported]) -> tuple[Imported, ...]:
    """The same questions in the same order; each copy names the one that is kept."""
    groups = _groups(found)
    kept = {at: max(group, key=lambda at: (_worth(found[at]), -at)) for group in groups for at in group}
    return tuple(
        one if kept[at] == at else replace(one, duplicate_of=found[kept[at]].name) for at, one in enumerate(found)
    )


def _worth(one: Imported) -> tuple[bool, bool, int, int]:
    return one.answered, not one.doubt, len(one.explanation), len(one.answer)


def _groups(found: Sequence[Imported]) -> list[list[int]]:
    """Places of questions that are copies of the first of their group."""
    rarity = Counter(stem for one in found for stem in stems(one.question))
    by_stem: defaultdict[str, list[list[int]]] = defaultdict(list)
    groups: list[list[int]] = []
    for at, one in enumerate(found):
        rare = sorted(stems(one.question), key=lambda stem: (rarity[stem], stem))[:_RARE_WORDS] or [""]
        near = (group for stem in rare for group in by_stem[stem][-_LOOKED_BACK:])
        group = next((group for group in near if _is_copy(found[group[0]], one)), None)
        if group is None:
            group = []
            groups.append(group)
            for stem in rare:
                by_stem[stem].append(group)
        group.append(at)
    return groups


def _is_copy(one: Imported, other: Imported) -> bool:
    if one.section != other.section or not alike(one.question, other.question):
        return False
    if one.options and other.options:
        return {fold(option) for option in one.options} == {fold(option) for option in other.options}
    return True
