"""Names as they are compared: telling stems, long forms as their acronyms. Every name is cut once and remembered."""

from dataclasses import dataclass, field

from bot.search.acronym import Acronyms
from bot.search.lexicon import Lexicon, Stems

REMEMBERED = 30_000
"""Names: those of some thousand sections. A larger course has the others cut anew each time."""


@dataclass(frozen=True)
class Keys:
    """What is remembered holds as long as the languages and the acronyms of the course do."""

    lexicon: Lexicon
    acronyms: Acronyms
    known: dict[tuple[str, bool], Stems] = field(default_factory=dict, compare=False)

    def of(self, text: str, kinds: bool = True) -> Stems:
        """The key of a name; `kinds=False` leaves out "types", "advantages" ..., unless the name is nothing else."""
        found = self.known.get((text, kinds))
        if found is None:
            found = self.acronyms.key(self.lexicon.name(text, kinds=kinds))
            if len(self.known) < REMEMBERED:
                self.known[text, kinds] = found
        return found
