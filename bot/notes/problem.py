"""What is wrong in the course material, for the person who can mend it: where, what, and how."""

from dataclasses import dataclass, field
from enum import Enum, IntEnum


class Severity(IntEnum):
    """An error loses material; a warning was repaired or is ambiguous."""

    WARNING = 1
    ERROR = 2


class Concern(Enum):
    """What a finding is about, for those that are counted apart."""

    LINK = "dangling link"
    ID = "duplicate id"
    ALIAS = "alias claimed twice"
    OTHER = "other"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One finding. `line` is 1-based, 0 for the file as a whole."""

    path: str
    line: int
    severity: Severity
    what: str
    fix: str
    concern: Concern = field(default=Concern.OTHER, compare=False)

    def __str__(self) -> str:
        line = f"{self.path}:{self.line}: {self.severity.name.lower()}: {self.what}. {self.fix}"
        # A file may be named with a line break in it; a problem is one line all the same.
        return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in line)
