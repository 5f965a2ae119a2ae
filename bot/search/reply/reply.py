"""What a form of answer gives back, and what every form is given to look at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.knowledge.model import Point
from bot.notes.source import Source
from bot.notes.text import Mark, MarkKind, Text
from bot.search.answer import AnswerKind, Piece
from bot.search.asked import Asked
from bot.search.catalogue import Catalogue
from bot.search.evidence import Clue
from bot.search.name import Found
from bot.search.ranking import Ranking, Shares
from bot.search.token import words
from bot.search.word import Role

Stems = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer without its hits: what kind, what it is about, its pieces, and where it mainly stands."""

    kind: AnswerKind
    title: str
    topic: str
    pieces: tuple[Piece, ...]
    source: Source


@dataclass(frozen=True)
class Scene:
    """A question, what was found for it, and the notes."""

    ranking: Ranking
    catalogue: Catalogue

    @property
    def asked(self) -> Asked:
        """What is wanted."""
        return self.ranking.asked

    @cached_property
    def subjects(self) -> tuple[Found, ...]:
        """The names found, the one that is most of the question first; of equals the earlier."""
        shares = Shares.of(self.ranking.clues)
        return tuple(sorted(self.ranking.found, key=lambda one: -shares.of_name(one)))

    @cached_property
    def owners(self) -> tuple[tuple[Found, Stems], ...]:
        """The subjects, each with the stems of what has the kind of thing asked for: of "types of X", X."""
        asking = {self.catalogue.lexicon.stem(word) for word, _ in self.asked.kinds}
        return tuple(
            (subject, tuple(stem for stem in subject.stems if stem not in asking) or subject.stems)
            for subject in self.subjects
        )

    @cached_property
    def stems(self) -> frozenset[str]:
        """Every stem the question may mean."""
        return frozenset(stem for clue in self.ranking.clues for stem, _ in clue.readings)

    @cached_property
    def phrases(self) -> frozenset[Stems]:
        """Every run of up to five words of the question; and of "type 1 and type 2 X", type 1 X."""
        stems = [clue.readings[0][0] for clue in self.ranking.telling]
        runs = {
            tuple(stems[start:end])
            for start in range(len(stems))
            for end in range(start + 1, min(len(stems), start + 5) + 1)
        }
        headed = {(*run, stems[-1]) for run in runs if len(run) < 3 and run[-1] != stems[-1]}
        return frozenset(runs | headed | {subject.stems for subject in self.subjects})

    def left_over(self, *used: Stems) -> float:
        """The share of the question's words that none of these names takes up.

        Words that only ask are left out, and everyday ones before a kind: "common limitations", "primary benefit".
        """
        taken = {stem for stems in used for stem in stems}
        kinds = {clue.first for clue in self.ranking.clues if clue.role is Role.KIND}
        telling = [
            clue
            for clue in self.ranking.clues
            if clue.role is Role.TOPIC or (clue.role is Role.EVERYDAY and clue.last + 1 not in kinds)
        ]
        whole = sum(clue.weight * (1 + clue.idf) for clue in telling)
        left = sum(
            clue.weight * (1 + clue.idf) for clue in telling if not any(stem in taken for stem, _ in clue.readings)
        )
        return left / whole if whole else 0.0

    def score(self, source: Source) -> float:
        """How well a place fits the question as a whole."""
        at = self.catalogue.places.passage(source)
        return self.ranking.score(at) if at >= 0 else 0.0

    def says(self, plain: str) -> float:
        """How much of the question's words stands in a text."""
        stems = self.catalogue.lexicon.kin(words(plain))
        return sum(clue.mass for clue in self.ranking.clues if self._stands(clue, stems))

    def _stands(self, clue: Clue, stems: set[str]) -> bool:
        if clue.stem in stems or not stems.isdisjoint(self.catalogue.lexicon.families(clue.meant)):
            return True
        long = self.catalogue.acronyms.long.get(clue.stem)
        return bool(long) and stems.issuperset(long or ())

    def joined(self, names: Sequence[str]) -> str:
        """Several names as one title, in the language of the course."""
        return joined(names, self.catalogue.lexicon.wording.both)

    def called(self, stems: Stems) -> str:
        """What these stems are called: the term's name, else the name as the notes write it."""
        term = self.catalogue.told.terms.get(stems)
        return capitalised(term.name) if term else ""


def capitalised(name: str) -> str:
    """`hypervisor` as Hypervisor; `vCPU`, `iSCSI` are left."""
    first = name.partition(" ")[0]
    return name[:1].upper() + name[1:] if first.islower() else name


def joined(names: Sequence[str], both: str = "and") -> str:
    """`A, B and C`, the first letter capital; `both` is how the language says "and"."""
    *others, last = names
    return capitalised(f"{', '.join(others)} {both} {last}" if others else last)


def labelled(label: str, text: Text) -> Text:
    """`label: text` with the label bold."""
    if not label:
        return text
    if not text:
        return Text(label, (Mark(MarkKind.STRONG, 0, len(label)),))
    start = len(label) + 2
    moved = (Mark(mark.kind, mark.start + start, mark.end + start, mark.target) for mark in text.marks)
    return Text(f"{label}: {text.plain}", (Mark(MarkKind.STRONG, 0, len(label)), *moved))


def items(points: tuple[Point, ...]) -> Iterator[Text]:
    """Points as texts of their own, each label bold."""
    for point in points:
        yield labelled(point.label, point.text.in_a_line())
