"""The rows of a comparison that may be asked, and which of their cells are told apart from the cells beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.knowledge.model import Comparison, ListingKind
from bot.notes.source import Source
from bot.notes.text import Text
from bot.questions.wording import count_words, stems, words
from bot.questions.writer.agreeing import (
    agree,
    compares,
    is_degree,
    is_graded,
    names_an_item,
    same_measure,
    share_an_item,
)
from bot.questions.writer.leaning import (
    adds,
    is_amount,
    is_conditional,
    is_exclusive,
    is_yes_or_no,
    needs_the_others,
    takes_in,
)
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import capital, one_line, without_stop
from bot.questions.writer.telltale import names_one
from bot.questions.writer.told_of import is_told_of

_LONGEST_CELL, _LONGEST_NAME = 25, 2
_MOST_LISTED = 6
_TWO = re.compile(r",|\s(?:and|or|y|e|o|et|ou|und|oder)\s")
_PRONOUN = re.compile(r"\b(?:[Ii]t|[Tt]hey|[Tt]hem|[Yy]ou|[Ww]e)\b")
"""`What it means`: what does? `IT staff` is none."""
_PERSON = re.compile(r"(?:you|we|they|us|i|nosotros|ustedes|vous|nous|wir|sie|voi|noi|nós|vocês)", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
_BY = re.compile(r"\b(?:by|from|with|for|of|on|in|to|at|through|as)$", re.IGNORECASE)
_DONE = re.compile(r"\w+ed (?:by|from|with|for|of|on|in|to|at|through|as)\b", re.IGNORECASE)
"""`Installed by: Cloned from an image`: the label asks who, and the cell says how."""
_DONE_ALONE = re.compile(r"\w{2,}[^\We]ed", re.IGNORECASE)
"""`Installed`, `Shared`: as against what?"""
_ACTIVITY = re.compile(r"\w+(?:ment|ing)", re.IGNORECASE)
"""`Steering: High`: what of it is?"""
_USES = re.compile(
    r"\b(?:us(?:e|es|ed|age)|suits?|suited|best|ideal|purposes?|good for|applications?|usos?|aplicaciones|zweck)\b",
    re.IGNORECASE,
)
_EFFECT = re.compile(
    r"\b(?:goes wrong|happens|effects?|impact|consequences?"
    r"|makes? possible|allows?|enables?|permits?|brings?|permite|facilita|permet|ermöglicht|consente)\b",
    re.IGNORECASE,
)
_NONE = re.compile(r"(?:none|no|nobody|nothing|never|zero|0)\b", re.IGNORECASE)
_ONE = re.compile(r"(?:one|1|an? single|un[oa]?|une|eine?|um|uma)\b", re.IGNORECASE)
_LEFT_BEHIND = re.compile(r"\b(?:it|them)$", re.IGNORECASE)
"""`What it is: Money to run it`: neither the cell nor its label has a thing that could be meant."""
_NUMBERED = re.compile(
    r"(?:type|kind|class|level|grade|number|tipo|clase|nivel|classe|niveau|typ|klasse|stufe|livello): [\divx]+",
    re.IGNORECASE,
)
"""`Type: 2`, of what?"""
_CLAUSE = re.compile(r"(?:what|who|whom|whose|how|why|which)\s+\w", re.IGNORECASE)
_QUESTION = re.compile(
    r"(?:what|who|when|where|why|how|qué|quién|cuándo|dónde|cómo|qui|quand|où|comment|wer|wann|wo|wie|was|chi|quando"
    r"|dove|come|quem|onde|como)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cell:
    """What one subject has under one feature. `head` is what the subject is called where it is shown."""

    feature: str
    subject: str
    head: str
    text: str
    source: Source

    @property
    def said(self) -> str:
        """`Startup time: fast`; a dash where the cell has a colon of its own."""
        return f"{self.feature} – {self.text}" if ": " in self.text else f"{self.feature}: {self.text}"


@dataclass(frozen=True, slots=True)
class Row:
    """One feature with the cells that say something, in the order of the subjects."""

    material: Material
    comparison: Comparison
    feature: str
    cells: tuple[Cell, ...]
    source: Source

    @property
    def is_whole(self) -> bool:
        """Whether every subject has something."""
        return len(self.cells) == len(self.comparison.subjects)

    @property
    def is_clause(self) -> bool:
        """Whether its label is no name but a clause: `What the owner repairs`."""
        return bool(_CLAUSE.match(self.feature))

    @property
    def tells_an_effect(self) -> bool:
        """Whether its cells are effects, which several subjects may have: `Makes possible`."""
        return bool(_EFFECT.search(self.feature))

    @property
    def speaks_of_persons(self) -> bool:
        """Whether a cell is a bare pronoun: `Repairs: You`, or `The harbour`."""
        return any(_PERSON.fullmatch(cell.text) for cell in self.cells)

    @property
    def tells_a_use(self) -> bool:
        """Whether its cells say what each is good for, which does not say that another is not."""
        return bool(_USES.search(self.feature))

    @property
    def asks(self) -> bool:
        """Whether its label is a bare question word, which names nothing: `When`."""
        return bool(_QUESTION.fullmatch(self.feature))

    @property
    def explained(self) -> str:
        """The whole row, as the notes have it."""
        return f"{self.feature} – {'; '.join(f'{cell.head}: {cell.text}' for cell in self.cells)}."

    def beside(self, cell: Cell) -> tuple[Cell, ...]:
        """The cells of the other subjects."""
        return tuple(other for other in self.cells if other is not cell)

    def stands_alone(self, cell: Cell) -> bool:
        """Whether a cell is understood without the others, says more than its label (`Drying: drying`), and names none
        of the subjects."""
        tongue, label = self.material.tongue(cell.source), stems(self.feature)
        return (
            len(words(cell.text)) <= _LONGEST_CELL
            and not (stems(cell.text) and stems(cell.text) <= label and not _FIGURE.search(cell.text))
            and (bool(label) or not _LEFT_BEHIND.search(cell.text))
            and not _NUMBERED.fullmatch(cell.said)
            and " / " not in cell.text  # either of two
            and not _DONE_ALONE.fullmatch(cell.text)
            and not (is_graded(cell.text) and _ACTIVITY.fullmatch(self.feature))
            and not (_BY.search(self.feature) and _DONE.match(cell.text))
            and not needs_the_others(cell.text, tongue)
            and not is_conditional(cell.text, tongue)
            and not any(
                names_one(cell.text, subjects, self._called, self._said_beside(cell))
                for subjects in {self.comparison.subjects, self.comparison.shown}
            )
        )

    def _called(self, subject: str) -> tuple[str, ...]:
        """All its names, and those of its kinds: who reads of a sloop reads of a sailing boat."""
        kinds = self.material.listings(subject, ListingKind.TYPES)
        labels = (point.label for listing in kinds for point in listing.points if point.label)
        return (*self.material.names(subject), *labels)

    def _said_beside(self, cell: Cell) -> list[str]:
        return [other.text for other in self.beside(cell)]

    def is_odd(self, cell: Cell) -> bool:
        """Whether most others are names, and it is none: `Any port` among `Hull`, `Deal` and `Rye`."""
        names = [self._is_name(other) for other in self.beside(cell)]
        return len(names) > 1 and 2 * sum(names) > len(names) and not is_degree(cell.text) and not self._is_proper(cell)

    def _is_name(self, cell: Cell) -> bool:
        return count_words(cell.text) <= _LONGEST_NAME and not is_degree(cell.text) and self._is_proper(cell)

    def _is_proper(self, cell: Cell) -> bool:
        return cell.text[:1].isupper() and self.material.uncapitalized(cell.text) == cell.text

    def is_wrong_of(self, cell: Cell, text: str) -> bool:
        """Whether what another cell says is surely not true of this cell's subject."""
        return (
            not agree(cell.text, text)
            and not self._takes_in(cell, text)
            and not is_told_of(self.material, cell.subject, self.feature, text, self.comparison)
        )

    def is_of_one_alone(self, cell: Cell) -> bool:
        """Whether no other subject could be said to have this."""
        others = self.beside(cell)
        unsure = len(others) > 1 and compares(cell.text)
        if unsure and any(compares(other.text) or same_measure(other.text, cell.text) for other in others):
            return False
        if is_graded(cell.text) and not all(is_graded(other.text) for other in others):
            return False  # `Medium` beside `A day's work`: how much is that?
        if any(names_an_item(cell.text, other.text) for other in others):
            return False
        if self.tells_a_use and any(share_an_item(cell.text, other.text) for other in others):
            return False  # what one is used for, another may be used for too
        return all(self.is_wrong_of(other, cell.text) for other in others)

    def _takes_in(self, cell: Cell, text: str) -> bool:
        tongue = self.material.tongue(cell.source)
        if is_exclusive(text, tongue) or _NONE.match(text) or (_ONE.match(text) and is_amount(cell.text, tongue)):
            return False
        return takes_in(cell.text, tongue)


def rows(material: Material, comparison: Comparison) -> Iterator[Row]:
    """Every row with two cells or more, but for those whose cells are for one another: one has it `too`, or one answers
    yes and no."""
    heads = shown(comparison)
    for found in comparison.features:
        feature = feature_name(found.name)
        filled = tuple(
            Cell(feature, subject, heads[at], text, found.source_of(at))
            for at, (subject, cell) in enumerate(zip(comparison.subjects, found.cells, strict=True))
            if (text := plain(cell)) and ".;" not in text  # `a: b.; c: d.`, run together
        )
        tongue = material.tongue(found.source)
        if len(filled) < 2 or not feature or feature.endswith(("?", "？")) or _PRONOUN.search(feature):
            continue
        if any(adds(cell.text, tongue) for cell in filled) or _answers_twice(material, filled):
            continue
        yield Row(material, comparison, feature, filled, found.source)


def _answers_twice(material: Material, filled: Sequence[Cell]) -> bool:
    """`No, if in-band` beside `Yes`: which has `Yes`?"""
    twice = [is_conditional(cell.text, material.tongue(cell.source)) for cell in filled]
    answers = [is_yes_or_no(cell.text) for cell in filled]
    return any(one and any(answers[:at] + answers[at + 1 :]) for at, one in enumerate(twice))


def shown(comparison: Comparison) -> tuple[str, ...]:
    """How its subjects are written: with a capital, but `int`, `list` and `dict` are names as they stand."""
    heads = comparison.shown
    return tuple(map(capital, heads)) if any(head[:1].isupper() for head in heads) else heads


def can_be_listed(heads: Sequence[str]) -> bool:
    """Whether a sentence can name all subjects: they are few, and none is read as two (`Cut, dried or Cut, fresh`)."""
    return len(heads) <= _MOST_LISTED and not any(_TWO.search(head) for head in heads)


def plain(cell: Text) -> str:
    """The cell's words on one line, without the full stop."""
    return without_stop(one_line(cell))


def feature_name(name: str) -> str:
    """`Manages...` loses its dots; `Guest OS Mod?` keeps its mark."""
    return re.sub(r"[.:…\s]+$", "", name.strip())
