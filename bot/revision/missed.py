"""What somebody got wrong stays on a list until they have got it right twice in a row."""

from dataclasses import dataclass

OWED = 2


@dataclass(frozen=True, slots=True)
class Owed:
    """How many right answers a missed card still wants; at 0 it is off the list."""

    times: int = OWED

    def after(self, *, right: bool) -> "Owed":
        """After another answer: a miss starts over."""
        return Owed(max(0, self.times - 1) if right else OWED)

    @property
    def is_settled(self) -> bool:
        """Whether it has been right often enough."""
        return self.times == 0
