"""Topics that fit what somebody has begun to type, slips included: for autocomplete."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz, process

from bot.search.token import folded

_CLOSE = 70
_MEANT = 80


@dataclass(frozen=True)
class Completion:
    """All topics, in the order of the notes."""

    topics: tuple[str, ...]

    @cached_property
    def _folded(self) -> list[str]:
        return [folded(topic) for topic in self.topics]

    def complete(self, typed: str, limit: int) -> tuple[str, ...]:
        """Topics that begin so, then those with a word that does, then those that hold it, then what is near it."""
        sought = folded(typed[:100]).strip()
        if not sought:
            return self.topics[:limit]
        ranked = sorted((rank, at) for at, topic in enumerate(self._folded) if (rank := _rank(topic, sought)) < 3)
        found = [at for _, at in ranked[:limit]]
        if len(found) < limit and len(sought) > 2:
            found += self._near(sought, limit, set(found))
        return tuple(self.topics[at] for at in found[:limit])

    def meant(self, typed: str) -> tuple[float, str]:
        """The topic that is spelt most like what was typed, and how much so, from 80 for near it to 100; or nothing."""
        found = process.extractOne(folded(typed[:100]).strip(), self._folded, scorer=fuzz.ratio, score_cutoff=_MEANT)
        return (found[1], self.topics[found[2]]) if found else (0.0, "")

    def _near(self, sought: str, limit: int, taken: set[int]) -> Sequence[int]:
        near = process.extract(sought, self._folded, scorer=fuzz.partial_ratio, score_cutoff=_CLOSE, limit=limit)
        return [at for _, _, at in near if at not in taken]


def _rank(topic: str, sought: str) -> int:
    if topic.startswith(sought):
        return 0
    if f" {sought}" in topic or f"-{sought}" in topic:
        return 1
    return 2 if sought in topic else 3
