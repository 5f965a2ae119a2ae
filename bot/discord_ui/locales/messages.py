"""Every text that can be translated: what the code says, and what Discord shows of the commands."""

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from babel.messages import Catalog
from discord import app_commands
from discord.ext import commands

from bot.discord_ui.commands import COGS
from bot.discord_ui.translator import OPTION
from bot.revision import Flaw

HERE = Path(__file__).parents[1]
SAYS = {"say": 1, "mark": 1, "say_count": 2}
"""How many of the first arguments are what is said."""
MADE = datetime(2026, 1, 1, tzinfo=UTC)
"""No date of the day: the same sentences make the same file."""


def template() -> Catalog:
    """All of them, in the order of the code."""
    found = Catalog(project="Viva", creation_date=MADE, revision_date=MADE, charset="utf-8")
    for path in sorted(HERE.rglob("*.py")):
        for text in said_in(path.read_text(encoding="utf-8")):
            found.add(text, locations=[(f"bot/discord_ui/{path.relative_to(HERE).as_posix()}", 0)])
    for flaw in Flaw:
        found.add(flaw.value, locations=[("bot/revision/brought.py", 0)])
    for text, context in _shown():
        found.add(text, locations=[("bot/discord_ui/commands", 0)], context=context)
    return found


def said_in(code: str) -> Iterator[str | tuple[str, str]]:
    """What a module says: a sentence, or its forms for one and for many. Those inside f-strings too."""
    for call in _calls(ast.parse(code)):
        texts = [one.value for one in call.args[: SAYS[_name(call)]] if isinstance(one, ast.Constant)]
        if any(isinstance(one, ast.JoinedStr) for one in call.args[:1]):
            raise ValueError(f"an f-string can't be translated: {ast.unparse(call)}")
        if len(texts) == 1 and texts[0]:
            yield str(texts[0])
        elif len(texts) == 2:
            yield str(texts[0]), str(texts[1])


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    """Outer before inner: positions inside f-strings differ between versions of Python."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and _name(child) in SAYS:
            yield child
        yield from _calls(child)


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _shown() -> Iterator[tuple[str, str | None]]:
    """Of every command its description, its options and its choices."""
    for cog in COGS:
        if issubclass(cog, commands.GroupCog):
            yield str(cog.__cog_group_description__), None
        for command in cog.__cog_app_commands__:
            yield from _of_command(command)


def _of_command(command: app_commands.Command[Any, Any, Any] | app_commands.Group) -> Iterator[tuple[str, str | None]]:
    yield command.description, None
    if isinstance(command, app_commands.Group):
        for child in command.commands:
            yield from _of_command(child)
        return
    for parameter in command.parameters:
        yield parameter.display_name, OPTION
        yield str(parameter.description), None
        for choice in parameter.choices:
            yield choice.name, None
