"""Viva over real sockets: the process as the Procfile starts it, and a Discord that does to it what Discord does.

One process plays all scenes, in their order; the last ones look at the book of all that was sent.
"""

import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import payloads
import pytest
from fake_discord import PATIENT, Asked, FakeDiscord, Rest, Sent, text_of
from process import Viva

CONTAINER = "isolated group of user-space processes"
SILENT_SECONDS = 5
"""What no machine is too busy for: the process answers and hears its heartbeat within so many seconds."""
REST_SECONDS = 0.5
"""What discord.py rests before it identifies anew, instead of five seconds, and before it is ready, instead of two."""


@pytest.fixture(scope="module")
def discord() -> Iterator[FakeDiscord]:
    fake = FakeDiscord(heartbeat_ms=500)
    yield fake
    fake.close()


@pytest.fixture(scope="module")
def viva(discord: FakeDiscord, tmp_path_factory: pytest.TempPathFactory, kept_note: Path) -> Iterator[Viva]:
    folder = tmp_path_factory.mktemp("viva")
    unhurried = {f"VIVA_QUIZ__{who}_COOLDOWN_SECONDS": "0" for who in ("PERSON", "SERVER")} | {
        "VIVA_QUIZ__LOBBY_SECONDS": "300",
        "VIVA_QUIZ__SECONDS": "300",
        "HEARTBEAT_TIMEOUT": str(SILENT_SECONDS),
        "REST_SECONDS": str(REST_SECONDS),
        "VIVA_BOT__CACHE_DIR": str(kept_note / "cache"),
    }
    running = Viva(discord, folder, kept_note / "notes", **unhurried)
    try:
        discord.do(discord.gateway.until("identified", 1))
        yield running
    finally:
        sys.stdout.write(running.log()[-4000:])  # shown beside a scene that failed
        running.kill()


def ask(discord: FakeDiscord, person_id: int = 1) -> Asked:
    return discord.slash("ask", person_id, question="what is a container")


def once(asked: Asked) -> bool:
    """Answered, and once."""
    return len(asked.said) == 1 and CONTAINER in text_of(asked.said[0])


def with_status(status: int, body: dict[str, Any], rest: Rest | None = None) -> Any:
    """Discord answers with an error; where its `rest` is given, after it did what was asked."""

    async def fail(sent: Sent) -> tuple[int, dict[str, Any]]:
        if rest is not None:
            rest.answer(sent)
        return status, body

    return fail


def test_commands_are_registered_once_and_everyday_things_are_answered(discord: FakeDiscord, viva: Viva) -> None:
    asked = ask(discord)
    typing = discord.slash("ask", kind=4, question="serv", focused="question")

    card = discord.card(asked)
    practice = discord.press(card, "Quiz me on this")
    option = next(part["label"] for part in payloads.parts(discord.card(practice)["components"]) if part["type"] == 2)
    tried = discord.press(discord.card(practice), option)

    assert once(asked)
    assert discord.answer(typing)["data"]["choices"]
    assert "✅" in text_of(discord.answer(tried)) or "❌" in text_of(discord.answer(tried))
    assert discord.counted()["PUT /applications/*/commands"] == 1


def test_a_sheet_is_the_first_answer_and_what_is_handed_in_turns_the_card(discord: FakeDiscord, viva: Viva) -> None:
    begun = discord.slash("revise due")
    card = discord.card(begun)

    sheet = open_sheet(discord, card)
    turned = discord.hand_in(sheet["data"], "something", card)

    assert sheet["type"] == 9
    assert "something" in text_of(discord.answer(turned))


def open_sheet(discord: FakeDiscord, card: dict[str, Any]) -> dict[str, Any]:
    """Press until it opens: on a slow machine it comes too late for Discord, and one is asked to press once more."""
    while "Press it once more" in text_of(answered := discord.answer(discord.press(card, "Type it"))):
        continue
    return answered


def lobby(discord: FakeDiscord, number: int) -> dict[str, Any]:
    """A lobby, the `number`th message in the channel, with four people; the last of them never answers."""
    opened = discord.slash("quiz start", questions=3)
    message = discord.posted(number)
    discord.answer(opened)
    for person_id in (2, 3, 4):
        discord.answer(discord.press(message, "Join", person_id))
    return message


def begin(discord: FakeDiscord, number: int) -> dict[str, Any]:
    """A round whose question is the `number`th message in the channel."""
    discord.acknowledged(discord.press(lobby(discord, number - 1), "Start now"))
    return discord.posted(number)


def taken(discord: FakeDiscord, asked: Asked) -> bool:
    return "You answered" in text_of(discord.answer(asked))


@pytest.mark.parametrize("way", ["op 7", "op 9, true", "close 1000", "close 4000", "close 4009", "cut"])
def test_a_connection_that_ends_is_taken_up_and_nothing_is_lost_or_doubled(
    discord: FakeDiscord, viva: Viva, way: str
) -> None:
    gateway = discord.gateway
    resumed, identified = gateway.resumed, gateway.identified
    before = ask(discord)
    match way:
        case "op 7":
            discord.do(gateway.say(7))
        case "op 9, true":
            discord.do(gateway.say(9, True))
        case "cut":
            discord.do(gateway.cut())
        case _:
            discord.do(gateway.close(int(way.split()[1])))
    away = [ask(discord, person_id) for person_id in (2, 3)]
    discord.do(gateway.until("resumed", resumed + 1))
    back = ask(discord, 4)

    for asked in (before, *away, back):
        discord.answer(asked)
    assert all(map(once, (before, *away, back)))
    assert gateway.identified == identified


def test_a_round_goes_on_over_a_lost_session_and_ready_twice_is_harmless(discord: FakeDiscord, viva: Viva) -> None:
    gateway = discord.gateway
    question = begin(discord, 2)
    assert taken(discord, discord.press(question, "A", 1))

    discord.do(gateway.say(9, False))
    discord.do(gateway.until("identified", 2))
    wait_until(lambda: viva.log().count(" ready ") == 2)
    assert taken(discord, discord.press(question, "B", 2))
    gateway.refuse_resume = True
    discord.do(gateway.cut())
    discord.do(gateway.until("identified", 3))
    assert taken(discord, discord.press(question, "A", 3))
    wait_until(lambda: viva.log().count(" ready ") == 3)

    ended = discord.slash("quiz stop")
    assert "over" in text_of(discord.answer(ended))
    end = discord.posted(3)
    assert "person 1" in text_of(end)
    assert len(discord.rest.messages) == 3  # lobby, question, end
    assert discord.counted()["PUT /applications/*/commands"] == 1


def wait_until(holds: Any, seconds: float = PATIENT) -> None:
    """For what the process writes into its log, which nobody signals."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.mark.parametrize(
    ("status", "body", "done"),
    [
        (429, {"message": "You are being rate limited.", "retry_after": 0.4, "global": True}, False),
        (429, {"message": "You are being rate limited.", "retry_after": 0.4, "global": False}, False),
        (500, {"message": "500: Internal Server Error", "code": 0}, False),
        (502, {"message": "502: Bad Gateway", "code": 0}, True),
    ],
    ids=["429 for everything", "429 for a channel", "500", "502 though it was posted"],
)
def test_what_discord_does_not_take_at_first_is_posted_in_the_end_and_once(
    discord: FakeDiscord, viva: Viva, status: int, body: dict[str, Any], done: bool
) -> None:
    count = len(discord.rest.messages)
    opened = lobby(discord, count + 1)
    discord.rest.mishap("POST", r"^/channels/\d+/messages$", with_status(status, body, discord.rest if done else None))
    started = discord.press(opened, "Start now")

    asked = ask(discord, 2)  # goes on meanwhile
    assert once_answered(discord, asked)
    question = discord.posted(count + 2)
    discord.acknowledged(started)
    assert taken(discord, discord.press(question, "A", 1))
    ended = discord.slash("quiz stop")
    discord.answer(ended)
    discord.posted(count + 3)
    assert len(discord.rest.messages) == count + 3


def once_answered(discord: FakeDiscord, asked: Asked) -> bool:
    discord.answer(asked)
    return once(asked)


def test_a_slow_api_holds_up_nobody_but_who_it_is_slow_to(discord: FakeDiscord, viva: Viva) -> None:
    discord.rest.hold("POST", "/callback$")
    slow = ask(discord, 1)
    discord.do(discord.rest.until(lambda: not discord.rest.awaits_mishap))

    others = [ask(discord, person_id) for person_id in range(2, 7)]
    assert all(once_answered(discord, asked) for asked in others)
    assert not slow.answers
    discord.do(discord.rest.let_go())
    assert once_answered(discord, slow)


def test_an_answer_that_discord_failed_to_take_is_given_again(discord: FakeDiscord, viva: Viva) -> None:
    discord.rest.mishap("POST", "/callback$", with_status(500, {"message": "500", "code": 0}))

    assert once_answered(discord, ask(discord))


def test_a_gateway_that_falls_silent_is_left_and_nothing_is_lost(discord: FakeDiscord, viva: Viva) -> None:
    gateway = discord.gateway
    resumed, connected = gateway.resumed, gateway.connected
    gateway.deaf = True
    asked = ask(discord)

    discord.do(gateway.until("resumed", resumed + 1))
    assert gateway.connected == connected + 1
    assert once_answered(discord, asked)
    discord.rest.late.clear()  # it was Discord that said nothing for so long


def test_a_new_process_takes_the_round_up_and_registers_nothing_again(discord: FakeDiscord, viva: Viva) -> None:
    count, identified = len(discord.rest.messages), discord.gateway.identified
    question = begin(discord, count + 2)
    assert taken(discord, discord.press(question, "A", 1))

    viva.kill()
    viva.start()
    discord.do(discord.gateway.until("identified", identified + 1))
    wait_until(lambda: viva.log().count(" ready ") == identified + 1)
    again = discord.press(question, "B", 1)
    first = discord.press(question, "B", 2)

    assert "can't change it" in text_of(discord.answer(again))
    assert taken(discord, first)
    assert len(discord.rest.messages) == count + 2
    assert discord.counted()["PUT /applications/*/commands"] == 1
    assert viva.stop() == 0
    assert "back in a moment" in text_of(discord.posted(count + 3))


def test_every_body_was_as_discord_wants_it_and_nothing_was_answered_twice_or_not_at_all(
    discord: FakeDiscord, viva: Viva
) -> None:
    assert len(discord.rest.book) > 50
    assert discord.rest.faults == []
    assert [token for token, asked in discord.rest.asked.items() if not asked.answers] == []


def test_nothing_was_answered_too_late(discord: FakeDiscord, viva: Viva) -> None:
    if "UNDISTURBED" not in os.environ:
        pytest.skip("who is late is told on a machine that does nothing else: `make conformance`")
    assert discord.rest.late == []


def test_the_log_holds_no_traceback_no_token_and_no_word_of_anybodys(discord: FakeDiscord, viva: Viva) -> None:
    log = viva.log()

    assert not re.search(r"Traceback|a\.secret\.token|what is a container|interaction failed|a task failed", log)
