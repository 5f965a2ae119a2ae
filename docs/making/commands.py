"""The reference of commands, from the table that `/help` reads and the options the commands themselves have."""

from itertools import groupby

from discord import app_commands

from bot.discord_ui.cards.help import CHAPTERS, WHO
from bot.discord_ui.commands import COGS
from bot.discord_ui.helping import TABLE, Entry


def commands_made() -> str:
    """Every command, chapter by chapter: what for, what comes of it, an example, its options, who may."""
    options = options_by_command()
    chapters = sorted(TABLE, key=lambda entry: list(CHAPTERS).index(entry.chapter))
    parts = []
    for chapter, entries in groupby(chapters, key=lambda entry: entry.chapter):
        _sign, name, line = CHAPTERS[chapter]
        parts.append(f"## {name}\n\n{line}.")
        parts += [_told(entry, options.get(entry.command, ())) for entry in entries]
    return "\n\n".join(parts)


def _told(entry: Entry, options: tuple[app_commands.Parameter, ...]) -> str:
    lines = [f"### {entry.typed}", f"**{entry.wish}.** {entry.line} {WHO[entry.who]}"]
    # a menu is opened by hand: its example is a sentence and no line to type
    lines.append(f"    {entry.example}" if entry.example.startswith(("/", "@")) else f"{entry.example}.")
    if options:
        lines.append("| option | what it is |\n| --- | --- |\n" + "\n".join(map(_row, options)))
    return "\n\n".join(lines)


def _row(option: app_commands.Parameter) -> str:
    needed = " (needed)" if option.required else ""
    told = [f"{option.description}{needed}", *(f"· {choice.name}" for choice in option.choices)]
    return f"| `{option.display_name}` | {'<br>'.join(told).replace('|', chr(92) + '|')} |"


def options_by_command() -> dict[str, tuple[app_commands.Parameter, ...]]:
    """By the command's whole name."""
    found = {}
    for cog in COGS:
        group = f"{cog.__cog_group_name__} " if cog.__cog_is_app_commands_group__ else ""
        for command in cog.__cog_app_commands__:
            if isinstance(command, app_commands.Command):
                found[group + command.name] = tuple(command.parameters)
    return found
