"""How much? A sentence with one figure left blank; the options are figures of the same kind from the same course."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from bot.notes.source import Source
from bot.questions.question import Kind
from bot.questions.wording import count_words
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import BLANK, capital, stands_alone, without_asides, without_stop
from bot.questions.writer.rules.cloze import prose

_UNITS = (
    r"%|percent|per cent|:1|[kMGT]?i?B(?:/s|ps)?\b|[kMG]?Hz\b|[kMG]?bit(?:/s|s)?\b|bits?\b|bytes?\b|ms\b|µs\b|ns\b"
    r"|seconds?\b|minutes?\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b|volts?\b|V\b|W\b|kW\b|km\b|mm\b|cm\b|m\b"
    r"|kg\b|g\b|°C|K\b"
)
_FIGURE = re.compile(
    rf"(?<![\w.,:-])(?P<low>\d+(?:\.\d+)?)(?:\s?(?:-|–|to)\s?(?P<high>\d+(?:\.\d+)?))?(?P<space>\s?)(?P<unit>{_UNITS})"
)
_SHORTEST, _LONGEST = 8, 40


@dataclass(frozen=True, slots=True)
class Figure:
    """A number or range with its unit, as written."""

    written: str
    low: float
    high: float
    unit: str

    def overlaps(self, other: "Figure") -> bool:
        """Whether a reader could call both right: `80%` and `60-80%` overlap."""
        return self.low <= other.high and other.low <= self.high


@dataclass(frozen=True, slots=True)
class _Measured:
    sentence: str
    figure: Figure
    start: int
    end: int
    source: Source


def chosen(material: Material) -> Iterator[Draft]:
    """Sentences with exactly one figure, where the course has two or more others in its unit that it cannot be."""
    found = list(_measured(material))
    by_unit: defaultdict[str, dict[str, Figure]] = defaultdict(dict)
    for one in found:
        by_unit[one.figure.unit].setdefault(one.figure.written, one.figure)
    for one in found:
        others = [figure for figure in by_unit[one.figure.unit].values() if not figure.overlaps(one.figure)]
        others.sort(key=lambda figure: abs(figure.low - one.figure.low))
        said = capital(one.sentence[: one.start] + BLANK + one.sentence[one.end :])
        tongue = material.tongue(one.source)
        yield Draft(
            rule="number",
            kind=Kind.CHOICE,
            term="",
            prompt=tongue.which_figure.format(said=tongue.sentence(said)),
            answer=one.figure.written,
            source=one.source,
            material=(said,),
            rivals=tuple(Rival(figure.written, 0.6) for figure in others[:12]),
            explanation=one.sentence,
        )


def _measured(material: Material) -> Iterator[_Measured]:
    for sentence, source in prose(material):
        plain = without_stop(without_asides(sentence.plain))
        found = list(_FIGURE.finditer(plain))
        if (
            len(found) != 1
            or not stands_alone(plain, material.tongue(source))
            or not _SHORTEST <= count_words(plain) <= _LONGEST
        ):
            continue
        match = found[0]
        low = float(match["low"])
        figure = Figure(match[0], low, float(match["high"] or low), match["unit"].rstrip("s"))
        yield _Measured(plain, figure, match.start(), match.end(), source)
