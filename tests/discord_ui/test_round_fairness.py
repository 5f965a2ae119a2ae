"""What is sent before a reveal is the same whatever the answer is: no text, no order, no custom_id tells it.
And what is told twice, after a crash, is shown once."""

import asyncio
import json
from dataclasses import replace
from datetime import timedelta
from random import Random
from types import SimpleNamespace
from typing import Any

import discord
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.discord_ui.room import ChannelRoom
from bot.notes.source import Source
from bot.questions.question import Kind, Origin, Question
from bot.quiz import Mode, Pace, Round, Rules
from bot.quiz.events import AnswerRefused, AnswerTaken, Finished, QuestionAsked, Revealed
from bot.tutor.room import nonce

ROUND = "00000000000000aa"
PEOPLE = {1: "Hal", 2: "Ann", 3: "Ben"}
OPTIONS = ("iron", "tin", "lead", "zinc", "gold")


class Channel:
    """Keeps what is sent, gives an id to it, and gives the same again for a nonce it has seen."""

    def __init__(self) -> None:
        self.payloads: list[str] = []
        self.by_nonce: dict[str, Any] = {}
        self.sends = 0
        self.edits: list[int] = []

    async def send(self, *, view: Any, nonce: Any = None, **_: Any) -> Any:
        self.payloads.append(json.dumps(view.to_components(), sort_keys=True))
        if isinstance(nonce, str) and nonce in self.by_nonce:
            return self.by_nonce[nonce]
        self.sends += 1
        message = SimpleNamespace(id=self.sends, created_at=discord.utils.utcnow())
        if isinstance(nonce, str):
            self.by_nonce[nonce] = message
        return message

    def get_partial_message(self, message_id: int) -> Any:
        async def edit(*, view: Any, **_: Any) -> None:
            self.edits.append(message_id)
            self.payloads.append(json.dumps(view.to_components(), sort_keys=True))

        return SimpleNamespace(edit=edit)


def question(kind: Kind, key: tuple[int, ...]) -> Question:
    options = ("True", "False") if kind is Kind.TRUE_FALSE else OPTIONS
    return Question(
        question_id="q1",
        kind=kind,
        prompt="Which of these is it?",
        options=options,
        key=key,
        answer="; ".join(options[place] for place in key),
        topic="Metals",
        source=Source("metals.md", "Metals", ("Metals",), 3, 4),
        origin=Origin.BANK,
        explanation=f"It is number {key}.",
    )


async def sent_before_the_reveal(asked: Question, mode: Mode, seed: int) -> list[str]:
    """Every payload up to the reveal: somebody presses something, somebody pauses, nobody is right or wrong yet."""
    rules = Rules(mode=mode, pace=Pace.OWN, seconds=20, change_answers=True, hints=True)
    round_ = Round(ROUND, 1, [asked, replace(asked, question_id="q2")], rules, Random(seed), 0.0)
    channel = Channel()
    room = ChannelRoom(channel, ROUND, None, lambda _: rules)  # type: ignore[arg-type]
    events = [round_.scene()]
    for person_id, name in PEOPLE.items():
        events += round_.join(person_id, name, 1.0)
    events += round_.start(1, 2.0, may=True)
    rng = Random(seed)
    for person_id, name in PEOPLE.items():
        place = rng.randrange(len(asked.options))
        press = round_.answer(person_id, name, (place,), number=1, at=3.0, now=3.0)
        events += [event for event in press if not isinstance(event, AnswerTaken | AnswerRefused)]
    events += round_.pause(1, 5.0, may=True)
    events += round_.resume(1, 7.0, may=True)
    for event in events:
        if isinstance(event, Revealed):
            break
        await room.tell(event)
    return channel.payloads


@settings(max_examples=40, deadline=None)
@given(
    mode=st.sampled_from([mode for mode in Mode if mode not in (Mode.RACE,)]),  # a race closes at the right answer
    kind=st.sampled_from([Kind.CHOICE, Kind.TRUE_FALSE]),
    keys=st.tuples(st.integers(0, 4), st.integers(0, 4)),
    seed=st.integers(0, 1000),
)
def test_nothing_sent_before_the_reveal_depends_on_the_answer(
    mode: Mode, kind: Kind, keys: tuple[int, int], seed: int
) -> None:
    most = 2 if kind is Kind.TRUE_FALSE else 5
    one, other = (question(kind, (key % most,)) for key in keys)

    sent = asyncio.run(sent_before_the_reveal(one, mode, seed))

    assert any("Which of these is it?" in payload for payload in sent)
    assert sent == asyncio.run(sent_before_the_reveal(other, mode, seed))


def a_question() -> tuple[Round, QuestionAsked, Rules]:
    rules = Rules(pace=Pace.OWN, seconds=20)
    round_ = Round(ROUND, 1, [question(Kind.CHOICE, (1,))], rules, Random(1), 0.0)
    round_.join(1, "Hal", 1.0)
    (asked,) = round_.start(1, 2.0)
    assert isinstance(asked, QuestionAsked)
    return round_, asked, rules


def room_of(channel: Channel, rules: Rules, message_id: int | None = None) -> ChannelRoom:
    return ChannelRoom(channel, ROUND, message_id, lambda _: rules)  # type: ignore[arg-type]


async def test_a_question_sent_by_a_process_that_died_before_it_kept_the_message_is_shown_once() -> None:
    channel, (_, asked, rules) = Channel(), a_question()
    await room_of(channel, rules).tell(asked)

    again = room_of(channel, rules)
    await again.tell(asked)

    assert channel.sends == 1
    assert again.message_id == 1


async def test_a_question_found_again_after_a_while_shows_its_new_bell() -> None:
    channel, (_, asked, rules) = Channel(), a_question()
    await room_of(channel, rules).tell(asked)
    channel.by_nonce[nonce(ROUND, asked)].created_at -= timedelta(minutes=1)

    await room_of(channel, rules).tell(replace(asked, bell_at=asked.bell_at + 60))

    assert channel.sends == 1
    assert channel.edits == [1]
    assert str(int(asked.bell_at + 60)) in channel.payloads[-1]


async def test_the_end_told_twice_is_shown_once_and_takes_no_other_messages_place() -> None:
    channel, (round_, asked, rules) = Channel(), a_question()
    first = room_of(channel, rules)
    await first.tell(asked)
    round_.answer(1, "Hal", (0,), number=1, at=3.0, now=3.0)
    while not round_.state.over:
        (event, *_) = round_.tick(round_.deadline or 0.0)
        await first.tell(event)
    assert isinstance(event, Finished)
    edits = list(channel.edits)

    await room_of(channel, rules, message_id=1).tell(event)

    assert channel.sends == 2
    assert channel.edits == edits


def test_a_nonce_fits_what_discord_takes() -> None:
    _, asked, _ = a_question()
    far = replace(asked, asked=replace(asked.asked, number=9999))

    assert len(nonce("f" * 16, far)) <= 25
    assert nonce(ROUND, asked) != nonce(ROUND, far)
