"""The commands of the terminal, from the parser that reads them."""

import argparse
import re

from bot.cli.main import parser


def terminal_made() -> str:
    """Every command: what it does, how it is typed, what each argument is."""
    return "\n\n".join(_told(parser()))


def _told(command: argparse.ArgumentParser) -> list[str]:
    parts = []
    for action in command._actions:  # argparse has no other way to what was added
        if isinstance(action, argparse._SubParsersAction):
            for under in action.choices.values():
                parts += _told(under) if under._subparsers else [_one(under)]
    return parts


def _one(command: argparse.ArgumentParser) -> str:
    name = command.prog.removeprefix("python -m bot ")
    usage = re.sub(r"\s+", " ", command.format_usage().removeprefix("usage: ")).strip().replace(" [-h]", "")
    rows = [
        f"| `{', '.join(one.option_strings) or _placed(one)}` | {(one.help or '').replace('|', chr(92) + '|')} |"
        for one in command._actions
        if one.dest != "help"
    ]
    table = ["", "| argument | what it is |", "| --- | --- |", *rows] if rows else []
    return "\n".join([f"## {name}", "", command.description or "", "", f"    {usage}", *table])


def _placed(argument: argparse.Action) -> str:
    return str(argument.metavar or argument.dest)
