"""One language's words of asking, and how its file writes them down."""

from dataclasses import dataclass, field

from bot.knowledge.model import ListingKind


def words(text: str) -> frozenset[str]:
    """The words of a text, each by itself."""
    return frozenset(text.split())


def kinds(rows: str) -> dict[str, ListingKind]:
    """A line: the name of a kind, a colon, words that ask for it; a kind may have several lines."""
    table = {}
    for row in rows.strip().splitlines():
        name, _, listed = row.partition(":")
        table.update(dict.fromkeys(listed.split(), ListingKind[name.strip().upper()]))
    return table


_NUMBERS = words("one two three four five six seven eight nine ten")  # rarely what a slip was for: "sever" is no seven


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's words of asking. Every set holds lower-case words as typed, not stems."""

    silent: frozenset[str]
    asking: frozenset[str]
    kinds: dict[str, ListingKind]
    everyday: frozenset[str] = frozenset()
    chat: dict[str, str] = field(default_factory=dict)
    elsewhere: frozenset[str] = frozenset()
    both: str = "and"
    """What stands between the last two of several names."""

    @property
    def known(self) -> dict[str, int]:
        """Every word a slip of the keyboard may have been meant for, and how often it is: `what` in every question."""
        return {
            **dict.fromkeys(self.everyday, 30),
            **dict.fromkeys((*self.asking, *self.kinds), 200),
            **dict.fromkeys(self.silent, 1000),
            **dict.fromkeys(_NUMBERS & (self.asking | self.silent), 1),
        }
