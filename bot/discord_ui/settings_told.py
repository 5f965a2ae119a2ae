"""What each of a server's settings is for, and how its values read: the words for the table in `tutor/setting.py`."""

from typing import Any

from bot.discord_ui.markdown import escape
from bot.discord_ui.sentences import MODE_NAMES
from bot.discord_ui.tongue import LANGUAGES, mark, say, say_count
from bot.quiz import Mode
from bot.tutor import Group, Setting, Sort

GROUPS: dict[Group, str] = {
    Group.ROUNDS: mark("Rounds"),
    Group.ANSWERS: mark("Answers"),
    Group.BOARDS: mark("Scoreboards"),
    Group.MEMORY: mark("What is kept"),
    Group.SERVER: mark("This server"),
}
MEANINGS: dict[str, str] = {
    "channels": mark("Where rounds are played and answers are shown to everybody"),
    "start_roles": mark("Who may start rounds, beside teachers"),
    "stop_roles": mark("Who may pause and stop other people's rounds, beside who manages the server or its messages"),
    "teacher_roles": mark("Who may rule on questions, beside who manages the server"),
    "modes": mark("Which kinds of round may be started"),
    "pace": mark("How much time a question gives when nobody says"),
    "questions": mark("How many questions a round has when nobody says"),
    "typed_in_channel": mark("Whether what players write in the channel answers a question"),
    "ask_public": mark("Whether everybody sees an answer when the person asking does not say"),
    "keep_questions": mark("Whether the words of questions without an answer are kept for the teacher"),
    "time_zone": mark("Whose midnight ends a day, a week and a month on the boards"),
    "solo_on_boards": mark("Whether rounds somebody played alone count on the boards"),
    "least_answers": mark("Answers it takes to be ranked by accuracy or improvement"),
    "keep_answers_days": mark("Days for which answers are kept; 0 is for good"),
    "keep_remarks_days": mark("Days for which reports and unanswered questions are kept; 0 is for good"),
    "language": mark("What I speak in this server's channels"),
    "reminders": mark("Whether somebody may have me remind them in a channel"),
}
"""At most 100 characters each, in every language: they stand in a menu too."""

_NOBODYS: dict[str, str] = {
    "channels": mark("everywhere"),
    "start_roles": mark("everybody"),
    "stop_roles": mark("nobody else"),
    "language": mark("as this server has it on Discord"),
}
"""What stands where nothing is chosen."""

PACES: dict[str, str] = {"calm": mark("calm"), "normal": mark("normal"), "quick": mark("quick")}


def value_told(setting: Setting, value: Any, teacher_role: str) -> str:
    """A value as people read it, ready for a card. `teacher_role` is the deployment's, for where none is chosen."""
    match setting.sort:
        case _ if value is None and setting.key == "teacher_roles":
            return say("a role called **{name}**", name=escape(teacher_role))
        case _ if value is None:
            return say(_NOBODYS[setting.key])
        case Sort.CHANNELS:
            return ", ".join(f"<#{channel_id}>" for channel_id in value)
        case Sort.ROLES:
            return ", ".join(f"<@&{role_id}>" for role_id in value)
        case Sort.SOME_OF if len(value) == len(setting.choices):
            return say("all")
        case Sort.SOME_OF:
            return ", ".join(choice_told(setting, one) for one in value)
        case Sort.NUMBER if setting.key.endswith("_days"):
            return say_count("{count} day", "{count} days", value) if value else say("for good")
        case Sort.NUMBER:
            return str(value)
        case Sort.YES_NO:
            return say("yes") if value else say("no")
        case _:
            return escape(choice_told(setting, value))


def choice_told(setting: Setting, choice: str) -> str:
    """One of a setting's choices, by its name."""
    if setting.key == "language":
        return LANGUAGES[choice]
    if setting.key == "modes":
        return say(MODE_NAMES[Mode(choice)])
    return say(PACES[choice]) if choice in PACES else choice


def range_told(setting: Setting) -> str:
    """What a setting takes."""
    match setting.sort:
        case Sort.YES_NO:
            return say("yes or no")
        case Sort.NUMBER:
            return say("a number from {least} to {most}", least=setting.least, most=setting.most)
        case Sort.ONE_OF:
            return say("one of: {choices}", choices=", ".join(choice_told(setting, one) for one in setting.choices))
        case Sort.SOME_OF:
            names = ", ".join(choice_told(setting, one) for one in setting.choices)
            return say("one or more of: {choices}", choices=names)
        case Sort.CHANNELS:
            return say("up to 25 channels or categories; a thread goes with its channel")
        case Sort.ROLES:
            return say("up to 25 roles")
        case Sort.ZONE:
            return say("a time zone, for example Europe/Madrid")
