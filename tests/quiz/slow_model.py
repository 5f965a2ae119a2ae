"""A round as a diary: slow, obvious, and built like nothing in bot.quiz.

It writes down what happened in one list and answers every question by reading that list from the start again. It keeps
no scores, no clocks and no states.
"""

from dataclasses import dataclass, field
from typing import Any

from bot.quiz import Accept, Mode, Rules, Ruling, Void
from bot.quiz import events as ev

Row = dict[str, Any]


@dataclass
class Diary:
    """What happened, in order. A row has `what`, and what belongs to it."""

    rules: Rules
    total: int
    rows: list[Row] = field(default_factory=list)

    def note(self, what: str, **told: Any) -> None:
        self.rows.append({"what": what, **told})

    def hear(self, events: tuple[ev.Event, ...], now: float) -> None:
        """Write down what was announced."""
        for event in events:
            match event:
                case ev.Joined(person_id=person_id):
                    self.note("joined", person=person_id)
                case ev.Left(person_id=person_id):
                    self.note("left", person=person_id)
                case ev.QuestionAsked(asked=asked, seconds=seconds) if not self.open_again(asked.number):
                    self.note("opened", number=asked.number, at=now, seconds=seconds)
                case ev.Locked(number=number, reason=reason):
                    self.note("locked", number=number, at=now, early=reason is not ev.LockReason.BELL)
                case ev.Skipped(number=number):
                    self.note("skipped", number=number)
                case ev.Revealed(asked=asked, skipped=False) if self.is_open():
                    self.note("settled", number=asked.number)
                case ev.Paused():
                    self.note("paused", at=now)
                case ev.Resumed():
                    self.note("resumed", at=now)
                case ev.Finished() | ev.Abandoned():
                    self.note("over")
                case _:
                    pass

    def open_again(self, number: int) -> bool:
        """The announcement only repeats a question that is open already (after a pause)."""
        return self.is_open() and self.number() == number

    # ---------------------------------------------------------------- questions and time

    def all(self, *what: str, upto: int | None = None) -> list[tuple[int, Row]]:
        rows = self.rows if upto is None else self.rows[:upto]
        return [(place, row) for place, row in enumerate(rows) if row["what"] in what]

    def number(self) -> int:
        return max((row["number"] for _, row in self.all("opened")), default=0)

    def is_over(self) -> bool:
        return bool(self.all("over"))

    def is_open(self) -> bool:
        """A question was opened and neither settled nor skipped."""
        done = {row["number"] for _, row in self.all("settled", "skipped")}
        return self.number() > 0 and self.number() not in done

    def stretches(self, number: int, upto: int | None = None) -> list[tuple[float, float | None]]:
        """When the question's clock ran: (from, to), the last one open-ended. A crash starts it anew."""
        found: list[tuple[float, float | None]] = []
        begun = False
        for _, row in self.all("opened", "afresh", "paused", "resumed", "settled", "skipped", upto=upto):
            if row["what"] in ("opened", "afresh") and row["number"] == number:
                found, begun = [(row["at"], None)], True
            elif row["what"] in ("settled", "skipped") and row["number"] == number:
                break
            elif begun and row["what"] == "paused":
                found[-1] = (found[-1][0], row["at"])
            elif begun and row["what"] == "resumed":
                found.append((row["at"], None))
        return found

    def paused_since(self) -> float | None:
        marks = self.all("paused", "resumed")
        return marks[-1][1]["at"] if marks and marks[-1][1]["what"] == "paused" else None

    def percent(self, person: int, upto: int | None = None) -> int:
        return next((row["percent"] for _, row in reversed(self.all("extra", upto=upto)) if row["person"] == person), 0)

    def window(self, number: int, person: int, upto: int | None = None) -> float:
        seconds = next(row["seconds"] for _, row in self.all("opened") if row["number"] == number)
        return seconds + seconds * self.percent(person, upto) / 100

    def bell(self, number: int, person: int) -> float:
        """Where the clock of this person runs out, on the stretch that runs now."""
        *before, last = self.stretches(number)
        return last[0] + self.window(number, person) - sum((to or start) - start for start, to in before)

    def latency_ms(self, number: int, at: float, upto: int) -> int:
        *before, last = self.stretches(number, upto)
        return round((sum((to or start) - start for start, to in before) + max(0.0, at - last[0])) * 1000)

    # ---------------------------------------------------------------- people

    def present(self, upto: int | None = None) -> list[int]:
        """In the order in which they first joined."""
        first = list(dict.fromkeys(row["person"] for _, row in self.all("joined", upto=upto)))
        last = {row["person"]: row["what"] for _, row in self.all("joined", "left", upto=upto)}
        return [person for person in first if last[person] == "joined"]

    def playing(self, upto: int | None = None) -> list[int]:
        return [person for person in self.present(upto) if not self.is_out(person, upto)]

    def is_out(self, person: int, upto: int | None = None) -> bool:
        if self.rules.mode is not Mode.SURVIVAL:
            return False
        return any(
            not award["right"] and not award["void"]
            for number in self.settled(upto)
            for award in self.awards(number, upto)
            if award["person"] == person
        )

    def door_is_open(self) -> bool:
        return self.number() == 0 or (self.rules.late_join and self.rules.mode is not Mode.SURVIVAL)

    # ---------------------------------------------------------------- answers

    def answer(self, number: int, person: int, upto: int | None = None) -> tuple[int, Row] | None:
        """The one that counts: the last that was let through."""
        let = [
            (at, row) for at, row in self.all("answer", upto=upto) if (row["number"], row["person"]) == (number, person)
        ]
        return let[-1] if let else None

    def lets_through(self, person: int, number: int, at: float) -> bool:
        """Whether a press made at `at` and arriving now counts."""
        if self.is_over() or number != self.number() or not self.is_open():
            return False
        earlier = self.answer(number, person)
        if earlier and (not self.rules.change_answers or at <= earlier[1]["at"]):
            return False
        if self.is_out(person) or (person not in self.present() and not self.door_is_open()):
            return False
        closed = [row["at"] for _, row in self.all("locked") if row["number"] == number and row["early"]]
        pause = self.paused_since()
        in_time = at < self.bell(number, person) and all(at <= moment for moment in closed)
        return in_time and (pause is None or at < pause)

    def everybody_answered(self) -> bool:
        return all(self.answer(self.number(), person) for person in self.playing())

    # ---------------------------------------------------------------- points

    def settled(self, upto: int | None = None) -> list[int]:
        return [row["number"] for _, row in self.all("settled", upto=upto)]

    def rulings(self, upto: int | None = None) -> list[Ruling]:
        said = self.all("rulings", upto=upto)
        return said[-1][1]["rulings"] if said else []

    def awards(self, number: int, upto: int | None = None) -> list[Row]:
        """What everybody got for a question, under the rulings in force."""
        place = next(place for place, row in self.all("settled") if row["number"] == number)
        rulings = self.rulings(upto)
        void = any(isinstance(ruling, Void) and ruling.number == number for ruling in rulings)
        found = []
        for person in self.who_is_asked(number, place):
            counted = self.answer(number, person, place)
            option = counted[1]["option"] if counted else None
            accepted = option is not None and Accept(number, (option,)) in rulings
            found.append(
                {
                    "person": person,
                    "right": option == 0 or accepted,
                    "void": void,
                    "at": counted[1]["at"] if counted else 0.0,
                    "place": counted[0] if counted else 0,
                    "latency": counted[1]["latency"] if counted else 0,
                    "window": round(self.window(number, person, place) * 1000),
                    "paid": any((row["number"], row["person"]) == (number, person) for _, row in self.all("paid")),
                }
            )
        return found

    def who_is_asked(self, number: int, place: int) -> list[int]:
        """Who answered, and who was there from before it opened until it was settled."""
        opened = next(at for at, row in self.all("opened") if row["number"] == number)
        answered = {row["person"] for _, row in self.all("answer", upto=place) if row["number"] == number}
        stayed = [
            person
            for person in self.playing(place)
            if max(at for at, row in self.all("joined", upto=place) if row["person"] == person) < opened
        ]
        return [*answered, *(person for person in stayed if person not in answered)]

    def points(self, number: int, person: int) -> int:
        awards = {award["person"]: award for award in self.awards(number)}
        mine = awards.get(person)
        if mine is None or mine["void"] or not mine["right"]:
            return 0
        if self.rules.mode is Mode.RACE:
            right = [award for award in awards.values() if award["right"]]
            first = min(right, key=lambda award: (award["at"], self.arrival(number, award["person"])))
            if first["person"] != person:
                return 0
        speed = self.rules.speed and self.rules.mode in (Mode.CLASSIC, Mode.TEAMS, Mode.MARATHON)
        share = 1 - 0.25 * min(1.0, mine["latency"] / mine["window"]) if speed else 1.0
        worth = round(100 * share * (0.5 if mine["paid"] else 1.0))
        row = self.right_in_a_row(number, person)
        return worth + (min(50, 10 * (row - 1)) if self.rules.streak_bonus else 0)

    def arrival(self, number: int, person: int) -> int:
        """The place of a person's first answer to a question."""
        return next(at for at, row in self.all("answer") if (row["number"], row["person"]) == (number, person))

    def right_in_a_row(self, number: int, person: int) -> int:
        """Up to and with this question, over those that somebody had and that stand."""
        streak = 0
        for one in self.settled():
            awards = {award["person"]: award for award in self.awards(one)}
            if one > number or not awards or any(award["void"] for award in awards.values()):
                continue
            streak = streak + 1 if person in awards and awards[person]["right"] else 0
        return streak

    def total_points(self) -> dict[int, int]:
        everybody = {row["person"] for _, row in self.all("joined")}
        return {person: sum(self.points(number, person) for number in self.settled()) for person in everybody}
