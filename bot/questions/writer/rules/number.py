"""How much? A sentence with one figure left blank; the options are figures of the same kind from the same course."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from bot.notes.source import Source
from bot.questions.question import Kind
from bot.questions.wording import count_words
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.lesson import Lesson, prose
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import BLANK, capital, stands_alone, without_asides, without_stop

_UNITS = (
    r"%|percent|per cent|:1|[kMGTP]?i?B(?:/s|ps)?\b|[kMGT]?Hz\b|[kMG]?bit(?:/s|s)?\b|[kMG]bps\b|bits?\b|bytes?\b|ms\b"
    r"|µs\b|ns\b|seconds?\b|minutes?\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b|volts?\b|[km]?V\b|[kMG]?W\b"
    r"|[kMGc]?J\b|kcal\b|[kcmµn]?m\b|miles?\b|met(?:re|er)s?\b|[km]?g\b|tonnes?\b|[km]?[lL]\b|lit(?:re|er)s?\b"
    r"|°[CF]|K\b|(?:k|h)?Pa\b|atm\b|mol\b|[km]?N\b|Ω|A\b"
)
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_FIGURE = re.compile(
    rf"(?<![\w.,:$£€-])(?P<low>{_NUMBER})(?:\s?(?:-|–|to)\s?(?P<high>{_NUMBER}))?(?P<space>\s?)(?P<unit>{_UNITS})"
    r"|(?<=\b[Ii]n )(?P<year>1[0-9]\d\d|20\d\d)(?![\w,.:%-]*\d|\s?[-–]\s?\d|\s[a-z]+s\b)"
)
_ANY_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_SHORTEST, _LONGEST = 10, 40
_RIVALS, _LOOKED_AT = 12, 48
"""Wrong options that are drawn from, and how many figures on either side are looked at for them."""
_FAR = 100
"""A figure so many times as large, or as small, is no wrong option: nobody takes `2 km` for `5,000 km`."""


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

    def distance(self, other: "Figure") -> float:
        """How many times as large the larger is; years by how far they lie apart."""
        small, large = sorted((self.low, other.low))
        return 1 + (large - small) / _FAR if self.unit == "year AD" else (large + 1e-9) / (small + 1e-9)


@dataclass(frozen=True, slots=True)
class _Measured:
    sentence: str
    figure: Figure
    start: int
    end: int
    source: Source


def chosen(material: Material, lesson: Lesson) -> Iterator[Draft]:
    """Sentences with exactly one figure, where the course has two or more others in its unit that it cannot be."""
    ranked = material.kept("figures", _figures_of_the_course)
    for one in _measured(material, lesson):
        others = _nearest(one.figure, ranked[one.figure.unit])
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
            rivals=tuple(Rival(figure.written, 0.6) for figure in others),
            explanation=one.sentence,
        )


def _figures_of_the_course(material: Material) -> dict[str, list[Figure]]:
    """By unit, by size, each as it is written first."""
    by_unit: defaultdict[str, dict[str, Figure]] = defaultdict(dict)
    for note in material.notes:
        for sentence, _ in prose(note):
            for figure in map(_figure, _FIGURE.finditer(sentence.plain)):
                by_unit[figure.unit].setdefault(figure.written, figure)
    return {unit: sorted(figures.values(), key=_low) for unit, figures in by_unit.items()}


def _nearest(figure: Figure, ranked: list[Figure]) -> list[Figure]:
    """The figures a reader might take for it, nearest first, from those of its unit by size."""
    at = bisect_left(ranked, figure.low, key=_low)
    below, above = reversed(ranked[max(0, at - _LOOKED_AT) : at]), ranked[at : at + _LOOKED_AT]
    others = [other for other in (*below, *above) if not other.overlaps(figure) and figure.distance(other) <= _FAR]
    return sorted(others, key=figure.distance)[:_RIVALS]


def _low(figure: Figure) -> float:
    return figure.low


def _measured(material: Material, lesson: Lesson) -> Iterator[_Measured]:
    for sentence, source in lesson.prose:
        plain = without_stop(without_asides(sentence.plain))
        found = list(_FIGURE.finditer(plain))
        if (
            len(found) != 1
            or "?" in plain
            or not stands_alone(plain, material.tongue(source))
            or not _SHORTEST <= count_words(plain) <= _LONGEST
        ):
            continue
        match = found[0]
        # a second figure beside it would tell the first, or be as good a gap
        if _ANY_FIGURE.search(plain[: match.start()] + plain[match.end() :]) and match["year"]:
            continue
        figure = _figure(match)
        yield _Measured(plain, figure, match.start(), match.end(), source)


def _figure(match: re.Match[str]) -> Figure:
    if match["year"]:
        return Figure(match[0], float(match[0]), float(match[0]), "year AD")
    low, high = (float((match[name] or match["low"]).replace(",", "")) for name in ("low", "high"))
    return Figure(match[0], low, high, match["unit"].rstrip("s"))
