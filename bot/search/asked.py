"""What a question wants to be told, and about what.

Rule: it is read off the wording, after slips of the keyboard are mended; what the notes hold is not looked at here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.knowledge.model import ListingKind
from bot.search.phrase import COUNTED, COUNTING, LISTING, NAMING, NEEDED, PATTERNS, POINTING, THAN, Wanted
from bot.search.purpose import MANNERS, Manner
from bot.search.token import PAUSE
from bot.search.word import Role, Word


@dataclass(frozen=True, slots=True)
class Asked:
    """A question understood. `topic` holds the stems of what it is about, shortened to acronyms, in order."""

    question: str
    words: tuple[Word, ...]
    wanted: Wanted
    kinds: tuple[tuple[str, ListingKind], ...]
    """The words that name a kind of listing, with it; also where `wanted` is another ("define and give examples")."""
    marks: int
    plainly: bool
    """Whether the wording says what is wanted, so that it is not guessed from its shape."""
    manner: Manner = Manner.PLAINLY
    counted: bool = False
    """Whether it asks for an example or a calculation."""

    @property
    def kind(self) -> ListingKind | None:
        """The kind of listing asked for, the first if there are several."""
        return self.kinds[0][1] if self.kinds else None

    @property
    def forms(self) -> tuple[str, ...]:
        """Its words as meant."""
        return tuple(word.form for word in self.words if word.form != PAUSE)


def understood(question: str, words: tuple[Word, ...], kinds: dict[str, ListingKind]) -> Asked:
    """Reads what is wanted off the words of a question."""
    said = " ".join(word.form for word in words if word.form != PAUSE)
    marks = re.search(r"\b(\d+) marks?\b", said)
    words = tuple(_uncounted(words, kinds))
    named = tuple((word.form, kinds[word.form]) for word in words if word.form in kinds)
    wanted = next((wanted for wanted, pattern in PATTERNS if pattern.search(said)), None)
    if wanted in {None, Wanted.DEFINE, Wanted.EXPLAIN} and _asks_for_things(said, [word for word, _ in named]):
        wanted = Wanted.LIST
    manner = next((manner for manner, pattern in MANNERS if pattern.search(said)), Manner.PLAINLY)
    if manner is Manner.WHETHER and THAN.search(said):
        wanted = Wanted.COMPARE
    return Asked(
        question=question,
        words=words,
        wanted=wanted or (Wanted.EXPLAIN if _is_sentence(words) else Wanted.TOPIC),
        kinds=named,
        marks=int(marks.group(1)) if marks else 0,
        plainly=wanted is not None or bool(named),
        manner=manner,
        counted=bool(COUNTED.search(said)),
    )


def _uncounted(words: tuple[Word, ...], kinds: dict[str, ListingKind]) -> Iterator[Word]:
    """`for 6 marks`, `give 2 examples`, `name 3 seas` are about no number; `type 2 characteristics` is about type 2."""
    for at, word in enumerate(words):
        before, after = words[at - 1 : at] if at else (), [later.form for later in words[at + 1 : at + 2]]
        counted = not before or before[0].role in {Role.SILENT, Role.ASKING}
        told = bool(before) and before[0].form in COUNTING
        if word.form.isdigit() and (
            told or any(form in {"mark", "marks"} or (counted and form in kinds) for form in after)
        ):
            yield replace(word, role=Role.SILENT)
        else:
            yield word


def _asks_for_things(said: str, named: list[str]) -> bool:
    """`name one`, `what are the types of`, `its disadvantages`, `why do we need`; not `which type would be`."""
    if NAMING.search(said) or NEEDED.search(said):
        return True
    if any(
        re.search(rf"^(?:what is )?(?:give |an? |one )*(?:(?!wh)\w+ )?{word} (?:of|or|for)\b", said) for word in named
    ):
        return True  # "example of X", "what is a common drawback of X"
    plural = any(word.endswith("s") or word in {"pro", "con"} for word in named)
    return bool(named) and (bool(LISTING.search(said)) or (plural and not re.search(r"\bwhich\b", said)))


def _is_sentence(words: tuple[Word, ...]) -> bool:
    """More than a name: `hypervisor` is a topic, `does a container need a kernel` a question."""
    return any(word.role in {Role.SILENT, Role.ASKING} for word in words)


def leans_on_context(asked: Asked) -> bool:
    """Whether it is about what was asked before: "and its disadvantages?", "how does it differ from a VM?", "why?".

    A question that has named its own subject before it says "it" leans on nothing.
    """
    for word in asked.words:
        if word.role is Role.TOPIC:
            return False
        if word.form in POINTING:
            return True
    return asked.plainly and not any(word.role is Role.EVERYDAY for word in asked.words)
