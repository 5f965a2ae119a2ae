"""What the judge says of a typed answer: a verdict, and why in words a teacher would use."""

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache


class Verdict(Enum):
    """Right; the right class or a part of it; something else."""

    ACCEPT = "accept"
    CLOSE = "close"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class Judgement:
    """One verdict and its reason: a clause that can follow "because", without a full stop."""

    verdict: Verdict
    reason: str

    @property
    def accepted(self) -> bool:
        """Whether the point is given."""
        return self.verdict is Verdict.ACCEPT


@lru_cache(maxsize=512)  # the reasons are few, and said again and again
def accept(reason: str) -> Judgement:
    """The right one."""
    return Judgement(Verdict.ACCEPT, reason)


@lru_cache(maxsize=512)
def close(reason: str) -> Judgement:
    """The right class, or a part."""
    return Judgement(Verdict.CLOSE, reason)


@lru_cache(maxsize=512)
def reject(reason: str) -> Judgement:
    """Something else."""
    return Judgement(Verdict.REJECT, reason)
