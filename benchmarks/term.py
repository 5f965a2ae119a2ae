"""A simulated term: what Viva's plan brings at the exam, and costs, beside cramming, fixed intervals and no plan.

    python -m benchmarks.term [--students 30] [--weeks 12] [--cards 20]

Every week the class meets new cards once. Students forget by a model that is not the scheduler's own: ACT-R's
activation with a decay that depends on the spacing (Pavlik & Anderson 2005, Cognitive Science 29, equations 1 to 4,
with their constants; time outside of a session counts `h` = 0.025 of its length, as they fitted it). A repetition that
comes while the activation is high decays faster, so massed repetition pays less than spaced, and nothing in it knows of
FSRS. Students differ in their decay and cards in their threshold; everybody misses one day in seven. A review that
fails is repeated once at the end of the session and counts twice.

The table: the share of all cards known at the exam, the tenth of students who know least, the share a fortnight
later, reviews a student, reviews for each card known at the exam.
"""

import argparse
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from statistics import mean, quantiles

from bot.revision import Grade, Memory, Schedule, plan

DECAY_SCALE, DECAY_LEAST = 0.217, 0.177
THRESHOLD, NOISE = -0.704, 0.255
OUTSIDE = 0.025
DAY = 86_400.0
LATER_DAYS = 14
MISSED_DAYS = 1 / 7
START = datetime(2026, 9, 7, 18, tzinfo=UTC)


@dataclass
class Trace:
    """What one student has of one card: when it was met, in seconds, and how fast each meeting fades."""

    threshold: float
    met: list[tuple[float, float]] = field(default_factory=list)

    def activation(self, now: float) -> float:
        """Equation 1: the log of all that is left of each meeting."""
        left = sum(max(1.0, OUTSIDE * (now - at)) ** -decay for at, decay in self.met)
        return math.log(left) if left else -math.inf

    def recall(self, now: float) -> float:
        """Equation 4: the chance to know it."""
        strength = (self.activation(now) - self.threshold) / NOISE
        return 1 / (1 + math.exp(-max(-50.0, min(50.0, strength))))

    def meet(self, now: float, least: float) -> None:
        """Equation 2: what is met while it is strong fades faster."""
        activation = self.activation(now)
        scale = DECAY_SCALE * math.exp(activation) if activation > -math.inf else 0.0
        self.met.append((now, scale + least))


@dataclass
class Student:
    """One student with a way of revising."""

    rng: Random
    least: float
    traces: list[Trace]
    weekly: int
    memories: dict[int, Memory] = field(default_factory=dict)
    reviews: int = 0

    def known_cards(self, day: int) -> range:
        """The cards the class has met by that day."""
        return range(min(len(self.traces), (day // 7 + 1) * self.weekly))

    def class_meets(self, day: int) -> None:
        """A Monday's new cards."""
        for card in self.known_cards(day)[day // 7 * self.weekly :]:
            self.traces[card].meet(day * DAY, self.least)

    def revise(self, card: int, day: int, schedule: Schedule) -> None:
        """Ask it, learn it, and ask it once more where it was not known."""
        now = day * DAY + DAY / 3 + self.reviews % 3600
        right = self.rng.random() < self.traces[card].recall(now)
        self.traces[card].meet(now, self.least)
        self.reviews += 1
        if not right:
            self.traces[card].meet(now + 600, self.least)
            self.reviews += 1
        at = START + timedelta(days=day)
        memory = schedule.review(self.memories.get(card), Grade.GOOD if right else Grade.AGAIN, at)
        self.memories[card] = memory if right else schedule.review(memory, Grade.GOOD, at + timedelta(minutes=10))


Way = Callable[[Student, int, int, Schedule], list[int]]
"""What to revise: of a student, on a day, with the exam on another."""


def by_plan(student: Student, day: int, exam: int, schedule: Schedule) -> list[int]:
    """What Viva's plan, made anew that day, has for the day."""
    new = [str(card) for card in student.known_cards(day) if card not in student.memories]
    memories = {str(card): memory for card, memory in student.memories.items()}
    today = START.date() + timedelta(days=day)
    made = plan(memories, new, START.date() + timedelta(days=exam), today, schedule)
    return [int(card) for card in made.days[0].cards]


def massed(times: int) -> Way:
    """Everything, so many times over on each of the last two days."""

    def way(student: Student, day: int, exam: int, _schedule: Schedule) -> list[int]:
        return [*student.known_cards(day)] * times if day >= exam - 2 else []

    return way


def fixed(student: Student, day: int, _exam: int, _schedule: Schedule) -> list[int]:
    """Every card a day, a week, two weeks and four weeks after it was met."""
    return [card for card in student.known_cards(day) if day - card // student.weekly * 7 in {1, 7, 14, 28}]


def none(_student: Student, _day: int, _exam: int, _schedule: Schedule) -> list[int]:
    """The class and nothing else."""
    return []


WAYS: dict[str, Way] = {
    "Viva's plan": by_plan,
    "massed: all cards twice on each of the last two days": massed(2),
    "massed: six times on each, as many reviews as the plan": massed(6),
    "fixed intervals: 1, 7, 14, 28 days": fixed,
    "no plan": none,
}


def term(way: Way, seed: int, weeks: int, weekly: int) -> tuple[float, float, int]:
    """One student's term: the shares known at the exam and a fortnight later, the reviews spent."""
    rng, schedule, exam = Random(seed), Schedule(), weeks * 7
    thresholds = [THRESHOLD + rng.gauss(0, 0.2) for _ in range(weeks * weekly)]
    student = Student(rng, max(0.08, rng.gauss(DECAY_LEAST, 0.03)), [Trace(each) for each in thresholds], weekly)
    absent = {day for day in range(exam) if rng.random() < MISSED_DAYS}
    for day in range(exam):
        if day % 7 == 0:
            student.class_meets(day)
        if day not in absent:
            for card in way(student, day, exam, schedule):
                student.revise(card, day, schedule)
    known = [mean(trace.recall(at * DAY) for trace in student.traces) for at in (exam, exam + LATER_DAYS)]
    return known[0], known[1], student.reviews


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--students", type=int, default=30)
    parser.add_argument("--weeks", type=int, default=12)
    parser.add_argument("--cards", type=int, default=20, help="new cards a week")
    options = parser.parse_args()
    print("| way | known at the exam, % | weakest tenth, % | a fortnight later, % | reviews | reviews for each known |")
    print("| --- | --- | --- | --- | --- | --- |")
    for name, way in WAYS.items():
        runs = [term(way, seed, options.weeks, options.cards) for seed in range(options.students)]
        at_exam, later, reviews = zip(*runs, strict=True)
        known = mean(at_exam) * options.weeks * options.cards
        weakest = quantiles(at_exam, n=10)[0] if len(at_exam) > 1 else at_exam[0]
        print(
            f"| {name} | {100 * mean(at_exam):.0f} | {100 * weakest:.0f} | {100 * mean(later):.0f} "
            f"| {mean(reviews):.0f} | {mean(reviews) / known:.1f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
