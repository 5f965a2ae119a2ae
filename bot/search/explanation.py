"""How a score came about, term by term: for whoever wonders why this was answered, and that refused."""

from dataclasses import dataclass

from bot.search.catalogue import Catalogue
from bot.search.confidence import Confidence, confidence
from bot.search.ranking import NAMED, NOTE, SECTION, WANTED, Ranking


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

    def __str__(self) -> str:
        lines = [f"{self.question!r} asks to {self.wanted}; names found: {', '.join(self.names) or 'none'}"]
        lines += [
            f"  {term.typed:20.20} {term.role:8} weight {term.weight:5.2f}  says: section {term.section:.2f}, "
            f"note {term.note:.2f}  taken for {', '.join(term.meant) or 'nothing'}"
            for term in self.terms
        ]
        lines += [
            f"  {place.total:5.2f} = {SECTION} x {place.section:.2f} section + {NOTE} x {place.note:.2f} note + "
            f"{NAMED} x {place.named:.2f} named + {WANTED} x {place.wanted:.2f} wanted  {place.place}"
            for place in self.places
        ]
        if self.confidence:
            sure = self.confidence
            lines.append(
                f"  confidence {sure.score:.0f}: {sure.explained:.0%} of the telling words explained, "
                f"{sure.needed:.0%} needed; named {sure.named:.0%}; missing: {', '.join(sure.missing) or 'nothing'}"
            )
        return "\n".join(lines)


def explained(ranking: Ranking, catalogue: Catalogue) -> Explanation:
    """The explanation of a ranking."""
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
                ranking.score(at),
            )
            for at in best
        ),
        confidence=confidence(ranking, catalogue, best[0]) if best else None,
    )
