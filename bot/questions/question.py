"""One question, whatever it came from and however it is asked."""

from dataclasses import dataclass
from enum import Enum

from bot.notes.source import Source


class Kind(Enum):
    """How a question is asked and answered."""

    CHOICE = "choice"
    SEVERAL = "several"
    TRUE_FALSE = "true_false"
    TYPED = "typed"
    ORDER = "order"
    MATCH = "match"
    SELF_GRADED = "self_graded"


class Origin(Enum):
    """Who made it."""

    BANK = "bank"
    IMPORTED = "imported"
    WRITER = "writer"


@dataclass(frozen=True, slots=True)
class Question:
    """A question that can be asked in a round or as a card.

    What the fields hold by kind:

    ============  ==============================  =========================  =====================
    kind          options                         key                        answer
    ============  ==============================  =========================  =====================
    choice        2 to 6, in no special order     the index of the right one the right option
    several       2 to 6                          indexes of the right ones  them, joined by "; "
    true_false    ("True", "False") *             (0,) or (1,)               the right option
    typed         ()                              ()                         what to type
    order         the steps, in the right order   0, 1, 2 ...                them, joined by "; "
    match         the right-hand sides            as many as `prompts`       pairs, joined by "; "
    self_graded   ()                              ()                         the model answer
    ============  ==============================  =========================  =====================

    * In a bank these two words, and the `any two of` of a list, are of the note's language.
    """

    question_id: str
    """Stable while the material it was made from stands, whatever changes around it."""
    kind: Kind
    prompt: str
    options: tuple[str, ...]
    key: tuple[int, ...]
    answer: str
    topic: str
    """The title of the note it belongs to."""
    source: Source
    origin: Origin
    explanation: str = ""
    alternatives: tuple[str, ...] = ()
    """Other answers as right as `answer` (typed)."""
    prompts: tuple[str, ...] = ()
    """The left-hand sides (match)."""
    marks: int = 0
    difficulty: float = 0.5
    """0 easiest to 1 hardest."""
    rule: str = ""
    """The writer's rule or the importer's section that made it: `definition-term`, `mcq`."""
    term: str = ""
    """The term it asks about, where there is one."""
    unit: str = ""
