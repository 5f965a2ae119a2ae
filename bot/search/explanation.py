"""How a score came about, term by term: for whoever wonders why this was answered, and that refused."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.search.answer import Answer
from bot.search.catalogue import Catalogue
from bot.search.confidence import Confidence, confidence
from bot.search.ranking import CLOSE, NAMED, NOTE, SECTION, WANTED, Ranking

_SHOWN = 5
"""Places printed; all are kept."""


@dataclass(frozen=True, slots=True)
class TermLine:
    """A word of the question: what it was taken for, its weight, and what the best section and its note say of it."""

    typed: str
    meant: tuple[str, ...]
    role: str
    weight: float
    section: float
    note: float


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place and the parts of its score."""

    place: str
    section: float
    note: float
    named: float
    wanted: float
    close: float
    standing: float
    total: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything that led to a ranking and its confidence."""

    question: str
    wanted: str
    names: tuple[str, ...]
    terms: tuple[TermLine, ...]
    places: tuple[PlaceLine, ...]
    confidence: Confidence | None
    """Of the best place, before an answer is put together."""
    verdict: str
    kind: str
    score: float

    def __str__(self) -> str:
        return "\n".join((self._asked(), *self._words(), *self._places(), *self._sure(), self._outcome()))

    def _asked(self) -> str:
        return f"{self.question!r}\nasks to {self.wanted}; names found: {', '.join(self.names) or 'none'}"

    def _words(self) -> Iterator[str]:
        if self.terms:
            yield f"\n{'word':20} {'role':8} {'weight':>6} {'section':>8} {'note':>5}  taken for"
        for term in self.terms:
            meant = ", ".join(term.meant) or "nothing"
            yield f"{term.typed:20.20} {term.role:8} {term.weight:6.2f} {term.section:8.2f} {term.note:5.2f}  {meant}"

    def _places(self) -> Iterator[str]:
        if self.places:
            parts_of = f"{SECTION} section + {NOTE} note + {NAMED} named + {WANTED} wanted + {CLOSE} close"
            yield f"\nscore = ({parts_of}) x standing"
        for place in self.places[:_SHOWN]:
            parts = (f"{part:6.2f}" for part in (place.section, place.note, place.named, place.wanted, place.close))
            yield f"{place.total:5.2f} = {' '.join(parts)} x {place.standing:.2f}  {place.place}"

    def _sure(self) -> Iterator[str]:
        sure = self.confidence
        if sure:
            yield (
                f"\n{sure.explained:.0%} of the telling words are explained, {sure.needed:.0%} are needed; "
                f"named {sure.named:.0%}; missing: {', '.join(sure.missing) or 'nothing'}"
            )
            if sure.stranger:
                yield f"the notes know only its kind: {sure.stranger}"

    def _outcome(self) -> str:
        made = f" with a {self.kind}" if self.verdict == "answered" else ""
        return f"{self.verdict}{made} at {self.score:.0f} of 100"


def explained(ranking: Ranking, catalogue: Catalogue, answer: Answer) -> Explanation:
    """The explanation of a ranking and of the answer it led to."""
    scores, best = ranking.scores, ranking.best
    return Explanation(
        question=ranking.asked.question,
        wanted=ranking.asked.wanted.value,
        names=tuple(" ".join(one.stems) for one in ranking.found),
        terms=tuple(
            TermLine(
                clue.label,
                tuple(dict.fromkeys(stem for stem, _ in clue.readings if clue.ways)),
                clue.role.name.lower(),
                clue.mass,
                float(clue.says(catalogue.sections)[best[0]]) if best else 0.0,
                float(clue.says(catalogue.whole)[catalogue.owner[best[0]]]) if best else 0.0,
            )
            for clue in ranking.clues
        ),
        places=tuple(
            PlaceLine(
                catalogue.passages[at].source.place,
                float(scores.section[at]),
                float(scores.note[at]),
                float(scores.named[at]),
                float(scores.wanted[at]),
                float(scores.close[at]),
                float(scores.standing[at]),
                ranking.score(at),
            )
            for at in best
        ),
        confidence=confidence(ranking, catalogue, best[0]) if best else None,
        verdict=answer.verdict.value,
        kind=answer.kind.value,
        score=answer.confidence,
    )
