"""The question of the day: one a day in a channel, at an hour of its own, open until shortly before the next.

What is set is a setting of the server; which question it is follows from the day and the channel alone, and the
round's id from them too, so a day has one question however often Viva is started on it. One timer serves all channels.
"""

import asyncio
import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from random import Random
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, available_timezones

import structlog

from bot.quiz import Mode, Pace, Round, Rules, question_of, streak_by_day
from bot.storage import StorageError
from bot.tutor.clock import Clock, moment
from bot.tutor.drawing import Drawing
from bot.tutor.refusal import Reason, Refused
from bot.tutor.room import OpenRoom, Person, Place, RoomGone
from bot.tutor.rounds import Rounds
from bot.tutor.starting import Starting

if TYPE_CHECKING:
    from bot.storage import Storage

log = structlog.get_logger()

SETTING = "daily"
_DAILY = re.compile(r"t(\d{8})[0-9a-f]{7}")
GAP_SECONDS = 300
"""Between the end of one day's question and the next one."""
RETRY_SECONDS = 60
LONGEST_WAIT_SECONDS = 3600
"""A clock may be set anew while a timer runs."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """At which hour a channel gets its question, on which topic, and from which day on."""

    place: Place
    hour: int
    zone: str
    topic: str
    since: date

    def due_at(self, day: date) -> float:
        """The moment of that day's question, in seconds since the epoch."""
        return datetime.combine(day, time(self.hour), _zone(self.zone)).timestamp()

    def day_of(self, now: float) -> date:
        """The day whose question is the latest that is due."""
        here = datetime.fromtimestamp(now, _zone(self.zone))
        return here.date() if here.hour >= self.hour else here.date() - timedelta(days=1)

    def next_at(self, now: float) -> float:
        """When the next question comes."""
        return self.due_at(max(self.since, self.day_of(now) + timedelta(days=1)))

    def round_id(self, day: date) -> str:
        """The id of that day's round."""
        return f"t{day:%Y%m%d}{_mark(self.place.channel_id)}"


def day_of_round(round_id: str, channel_id: int | None = None) -> date | None:
    """The day of a question of the day (of one channel); None for any other round: their ids know no `t`."""
    found = _DAILY.fullmatch(round_id)
    if found is None or (channel_id is not None and not round_id.endswith(_mark(channel_id))):
        return None
    return datetime.strptime(found[1], "%Y%m%d").replace(tzinfo=UTC).date()


def _mark(channel_id: int) -> str:
    """A channel in seven digits: ids of rounds are sixteen characters long."""
    return hashlib.sha256(str(channel_id).encode()).hexdigest()[:7]


class Daily:
    """Every channel's question of the day."""

    def __init__(
        self, rounds: Rounds, starting: Starting, drawing: Drawing, storage: "Storage", clock: Clock, rng: Random
    ) -> None:
        self._rounds = rounds
        self._starting = starting
        self._drawing = drawing
        self._storage = storage
        self._clock = clock
        self._rng = rng
        self._appointments: dict[int, Appointment] = {}
        self._open_room: OpenRoom | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._asking: asyncio.Task[None] | None = None
        self._at_it = asyncio.Lock()
        """A lost session makes a client ready twice: what is due is asked by one at a time."""

    def zones(self, typed: str) -> tuple[str, ...]:
        """Time zones whose name holds what was typed."""
        wanted = typed.strip().casefold().replace(" ", "_")
        return tuple(sorted(name for name in available_timezones() | {"UTC"} if wanted in name.casefold()))

    async def set(
        self, place: Place, host: Person, open_room: OpenRoom, *, hour: int, zone: str = "UTC", topic: str = ""
    ) -> float:
        """From now on a question a day in this channel; returns when the first one comes. Raises Refused."""
        _zone(zone)
        await self._drawing.pool(topic)
        now = self._clock()
        today = datetime.fromtimestamp(now, _zone(zone)).date()
        appointment = Appointment(place, hour, zone, topic, today)
        if appointment.due_at(today) <= now:
            appointment = Appointment(place, hour, zone, topic, today + timedelta(days=1))
        await self._keep(place, host, appointment)
        self._appointments[place.channel_id] = appointment
        self._open_room = open_room
        self._arm()
        return appointment.next_at(now)

    async def drop(self, place: Place, host: Person) -> None:
        """No more questions of the day here; the one that is open stays until its end. Raises Refused without any."""
        if place.channel_id not in self._appointments:
            raise Refused(Reason.NO_DAILY)
        await self._keep(place, host, None)
        del self._appointments[place.channel_id]
        self._arm()

    async def streak(self, place: Place, person: Person, *, today: date) -> int:
        """How many days in a row somebody has answered here, today's answer included."""
        answers = await self._storage.answers(person.person_id, place.server_id)
        days = {day_of_round(answer.round_id, place.channel_id) for answer in answers}
        return streak_by_day({today, *(day for day in days if day is not None)}, today)

    async def take_up(self, open_room: OpenRoom) -> None:
        """Go on with what servers have set, after the rounds under way were taken up; ask what is due already."""
        self._open_room = open_room
        for server_id, channels in (await self._storage.setting_everywhere(SETTING)).items():
            for channel, kept in channels.items():
                self._appointments[int(channel)] = _read(Place(server_id, int(channel)), kept)
        await self._ask_what_is_due()

    async def close(self) -> None:
        """Ask nothing more."""
        self._disarm()
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)

    async def _keep(self, place: Place, host: Person, appointment: Appointment | None) -> None:
        kept = dict((await self._storage.settings(place.server_id)).get(SETTING) or {})
        kept.pop(str(place.channel_id), None)
        if appointment is not None:
            kept[str(place.channel_id)] = _written(appointment)
        at = moment(self._clock)
        if kept:
            await self._storage.set_setting(place.server_id, SETTING, kept, by=host.person_id, at=at)
        else:
            await self._storage.reset_setting(place.server_id, SETTING, by=host.person_id, at=at)

    async def _ask_what_is_due(self) -> None:
        async with self._at_it:
            asked = [await self._try(appointment) for appointment in list(self._appointments.values())]
        self._arm(None if all(asked) else RETRY_SECONDS)

    async def _try(self, appointment: Appointment) -> bool:
        """Ask it if it is due; whether that need not be tried again soon."""
        try:
            await self._ask(appointment)
        except RoomGone:
            log.info("the channel of a daily question is gone", server_id=appointment.place.server_id)
            self._appointments.pop(appointment.place.channel_id, None)
        except (Refused, StorageError) as error:
            log.warning("a daily question could not be asked", error=type(error).__name__)
            return False
        return True

    async def _ask(self, appointment: Appointment) -> None:
        now = self._clock()
        day = appointment.day_of(now)
        round_id = appointment.round_id(day)
        if day < appointment.since or await self._was_asked(round_id) or self._open_room is None:
            return
        seconds = appointment.due_at(day + timedelta(days=1)) - GAP_SECONDS - now
        if seconds <= 0:
            return
        pool = await self._drawing.pool(appointment.topic)
        question = question_of(day, pool, appointment.place.channel_id)
        rules = Rules(mode=Mode.DAILY, pace=Pace.OWN, seconds=seconds, vote_skip=False)
        round_ = Round(round_id, 0, (question,), rules, self._rng, now)
        await self._starting.seat(round_, appointment.place, Person(0, ""), self._open_room)

    async def _was_asked(self, round_id: str) -> bool:
        return self._rounds.has(round_id) or await self._storage.past_round(round_id) is not None

    def _arm(self, wait: float | None = None) -> None:
        self._disarm()
        if not self._appointments:
            return
        now = self._clock()
        soonest = min(appointment.next_at(now) for appointment in self._appointments.values()) - now
        wait = min(soonest, LONGEST_WAIT_SECONDS) if wait is None else wait
        self._timer = asyncio.get_running_loop().call_later(max(0.0, wait), self._tick)

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _tick(self) -> None:
        self._asking = asyncio.get_running_loop().create_task(self._ask_what_is_due())


def _zone(name: str) -> tzinfo:
    """Raises Refused for a name that is no time zone."""
    if name == "UTC":
        return UTC
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise Refused(Reason.NO_SUCH_ZONE) from None


def _written(appointment: Appointment) -> dict[str, Any]:
    return {
        "hour": appointment.hour,
        "zone": appointment.zone,
        "topic": appointment.topic,
        "since": appointment.since.isoformat(),
    }


def _read(place: Place, kept: dict[str, Any]) -> Appointment:
    return Appointment(place, kept["hour"], kept["zone"], kept["topic"], date.fromisoformat(kept["since"]))
