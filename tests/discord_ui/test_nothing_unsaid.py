"""No sentence for people is left in English: every text of a card, a button or a picture goes through `say`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot.discord_ui
from bot.discord_ui.helping import TABLE
from bot.discord_ui.helping.finding import EMPTY

HERE = Path(bot.discord_ui.__file__).parent
SAID = {"say", "say_count", "mark"}
COMMANDS = {"command", "describe", "Choice", "Named", "choices", "ContextMenu"}
"""Their texts are handed to Discord in all languages by `translator.py`."""
NOT_FOR_PEOPLE = {
    *("compile", "fullmatch", "template", "pack", "escape", "sub"),
    *("getattr", "import_module", "Path", "TypeVar", "ContextVar", "translation", "glob", "with_name"),
    *("debug", "info", "warning", "error", "exception"),
}
FOR_WHO_BUILDS_VIVA = {"limits", "locales", "spoken.py"}
"""Refused messages are faults of ours; a language's own name stays as it is."""
KNOWN = {
    "errors.py": {  # for who runs Viva
        "The database can't be reached, or can't be written.",
        "Discord refuses or fails at what I send.",
        "There is a fault in me.",
    },
    "interaction.py": {"mydata export", "revise export", "revise import", "revise plan", "revise progress"},
    "caretaker.py": {"keeping house"},  # for the log
    "cards/topic.py": {"difference between ", " and "},  # a question to the notes
    "helping/finding.py": {EMPTY},
    "helping/chapters": {text for one in TABLE for text in (one.command, one.example, one.words)},  # what is typed
}
"""By module or folder."""
WORDS = re.compile(
    r"[A-Za-z]{2,}[ ,.:;!?'’]+[A-Za-z(]|^[*#\- ]*[A-Z][a-z]{2,}|[A-Za-z]{2,}[.!?:]$|[a-z]{3,} $|^ [a-z]{3,}"
)
FILE = re.compile(r"[\w-]+\.(\w{2,4})?")
MODULES = [path for path in sorted(HERE.rglob("*.py")) if not FOR_WHO_BUILDS_VIVA & set(path.relative_to(HERE).parts)]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(HERE)))
def test_every_text_for_people_is_said_in_their_language(module: Path) -> None:
    found, place = set(unsaid(module.read_text(encoding="utf-8"))), module.relative_to(HERE)

    assert found <= KNOWN.get(place.as_posix(), set()) | KNOWN.get(place.parent.as_posix(), set())


def test_a_sentence_that_is_not_said_is_found() -> None:
    code = """
"Nobody reads this."
def shown(name: "Name", count) -> str:
    "Nobody reads this either."
    log.info("this is for the log", count=count)
    return say("It is {what}.", what="not said") + f"{name} won {count} points" + say("said") + button("Go on")
"""

    assert unsaid(code) == ["not said", " won ", " points", "Go on"]


def unsaid(code: str) -> list[str]:
    """What looks like words for people and is not said through a function that translates."""
    return [text for text in _texts(ast.parse(code)) if WORDS.search(text) and not FILE.fullmatch(text)]


def _texts(node: ast.AST) -> Iterator[str]:
    for field, value in ast.iter_fields(node):
        if field in {"annotation", "returns"}:
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _texts_of(child)


def _texts_of(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Raise() | ast.Subscript(slice=ast.Constant()):
            return  # a docstring, an error of ours, a type by its name
        case ast.Assign(targets=[ast.Name(id="__all__")]):
            return
        case ast.Call(func=function, args=arguments, keywords=keywords):
            name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            if name in COMMANDS | NOT_FOR_PEOPLE or name.endswith("Error"):
                return
            for part in (*([] if name in SAID else arguments), *(keyword.value for keyword in keywords)):
                yield from _texts_of(part)
        case ast.ClassDef(body=body):  # the rest of it describes a group of commands
            for part in body:
                yield from _texts_of(part)
        case ast.Constant(value=str(text)):
            yield text
        case _:
            yield from _texts(node)
