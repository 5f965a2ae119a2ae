"""What the tests of rounds share: which answer is right, and how everybody gives theirs."""

import re
from collections.abc import Sequence
from typing import Any

import simcord
from scenes import Scene, buttons_of, text_of

from bot.questions import Kind, Question
from bot.quiz import Asked
from bot.tutor import Tutor

LOBBY, SECONDS, GRACE, REVEAL = 20, 20, 1, 7
PEOPLE = ("asha", "ben", "chen", "divya", "emil", "farah", "gita", "hugo", "ines", "jun")


def tutor_of(scene: Scene) -> Tutor:
    """The tutor inside the bot."""
    tutor: Tutor = scene.env.bot.tutor  # type: ignore[attr-defined]  # simcord types it as a plain client
    return tutor


def round_id_of(scene: Scene) -> str:
    """The id of the round in the scene's channel."""
    return tutor_of(scene).quizzing.at(scene.channel.id)


def asked_now(scene: Scene) -> Asked:
    """The question under way, as the machine has it."""
    asked = tutor_of(scene).quizzing.rounds.at(scene.channel.id).round_.asked
    assert asked is not None
    return asked


def option_letters(message: Any) -> list[str]:
    return [label for label in buttons_of(message) if len(label) == 1]


def plain(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text).strip()


def question_on(scene: Scene, message: Any) -> Question:
    """The question on a card, looked up in the bot's own bank by its wording and options."""
    said = text_of(message)
    prompt = next(plain(line[4:]) for line in said.split("\n") if line.startswith("### "))
    shown = set(map(plain, re.findall(r"^\*\*[A-F]\.\*\* (.+)$", said, re.MULTILINE)))
    for question in (question for course in tutor_of(scene).shelf.courses for question in course.bank.questions):
        if plain(question.prompt) == prompt and set(map(plain, question.options)) == shown:
            return question
    raise LookupError(said)


def right_letter(scene: Scene, message: Any) -> str:
    """The right answer to the question on a card."""
    question = question_on(scene, message)
    assert question.kind in (Kind.CHOICE, Kind.TRUE_FALSE)
    lines = re.findall(r"^\*\*([A-F])\.\*\* (.+)$", text_of(message), re.MULTILINE)
    wanted = plain(question.options[question.key[0]])
    return next(letter for letter, option in lines if plain(option) == wanted)


def wrong_letter(scene: Scene, message: Any) -> str:
    return next(letter for letter in option_letters(message) if letter != right_letter(scene, message))


async def start(scene: Scene, name: str = "asha", **options: Any) -> Any:
    """Somebody opens a round; what they are told."""
    return await scene.person(name).slash(scene.channel, "quiz start", **options)


async def begin(scene: Scene, people: Sequence[str] = ("asha",), **options: Any) -> Any:
    """A round whose first question stands; the first of the people leads it. Returns the question's message."""
    await start(scene, people[0], **options)
    lobby = scene.last
    for name in people[1:]:
        await scene.person(name).click(lobby, label="Join")
    await scene.person(people[0]).click(lobby, label="Start now")
    return scene.last


async def answer(scene: Scene, right: Sequence[str], wrong: Sequence[str] = ()) -> Any:
    """These answer the newest question rightly, in this order, then those wrongly. Returns its message."""
    message = next(said for said in reversed(scene.channel.history()) if option_letters(said))
    letters = [(name, right_letter(scene, message)) for name in right]
    letters += [(name, wrong_letter(scene, message)) for name in wrong]
    for name, letter in letters:
        await scene.person(name).click(message, label=letter)
    return message


def teacher(scene: Scene, name: str = "teacher") -> simcord.MemberActor:
    """Somebody with the teachers' role, who may manage nothing."""
    if name not in scene.people:
        role = scene.guild.roles.get("Teacher") or scene.guild.create_role("Teacher")
        scene.people[name] = scene.guild.add_member(scene.env.create_user(name), roles=[role])
    return scene.people[name]


async def to_hour(scene: Scene, hour: int) -> None:
    """The clock goes on to the next time it is that hour (UTC)."""
    now = scene.env.now()
    then = now.replace(hour=hour, minute=0, second=0, microsecond=0)
    ahead = (then - now).total_seconds()
    await scene.env.advance_time(ahead if ahead > 0 else ahead + 24 * 3600)
