"""The gate: what is about to be sent, held against the table, and refused loudly where Discord would refuse it.

Everything is looked at as Discord will get it: a message, a sheet (modal), a list of choices, a command.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from discord import ui

from bot.discord_ui.limits import table
from bot.discord_ui.limits.table import Span

Body = Mapping[str, Any]

_PLAIN_NAME = re.compile(r"[-_'\w\u0900-\u097f\u0e00-\u0e7f]{1,32}")
"""What may be a slash command's or an option's name: letters and digits of any script, none of them upper-case, and
everything that Devanagari and Thai are written with."""
_SUB, _GROUP = 1, 2
_STRING, _NUMBERS = 3, (4, 10)


class LimitError(ValueError):
    """A message that Discord would refuse: a fault of ours, never of the person who asked."""


def checked(view: ui.LayoutView) -> ui.LayoutView:
    """The view itself. Raises LimitError with every limit it breaks."""
    _refuse(message_faults({"components": [item.to_component_dict() for item in view.children]}))
    return view


def checked_sheet(sheet: ui.Modal) -> ui.Modal:
    """The sheet itself. Raises LimitError with every limit it breaks."""
    _refuse(sheet_faults(sheet.to_dict()))
    return sheet


def checked_commands(commands: Sequence[Body]) -> Sequence[Body]:
    """The commands themselves. Raises LimitError with every limit they break."""
    _refuse(command_faults(commands))
    return commands


def _refuse(faults: Iterable[str]) -> None:
    if found := "; ".join(faults):
        raise LimitError(found)


def message_faults(body: Body) -> Iterator[str]:
    """What Discord would not take of a message, each with where it stands."""
    yield from _spans(body, table.MESSAGE, "message")
    components = [*_walk(body.get("components") or (), "components")]
    yield from _components(components)
    if (count := len(components)) > table.VIEW_COMPONENTS:
        yield f"message: {count} components; Discord takes {table.VIEW_COMPONENTS}"
    shown = sum(len(one["content"]) for _, one in components if one.get("type") == table.TEXT)
    if shown > table.VIEW_TEXT:
        yield f"message: {shown} characters of text; Discord takes {table.VIEW_TEXT}"
    if any(one.get("type") not in (table.ROW, table.BUTTON, table.SELECT, 5, 6, 7, 8) for _, one in components):
        for key in ("content", "embeds", "poll"):
            if body.get(key):
                yield f"message: {key} beside components that leave no room for it"
    for at, attachment in enumerate(body.get("attachments") or ()):
        yield from _spans(attachment, table.ATTACHMENT, f"attachments[{at}]")
    yield from _embed_faults(body.get("embeds") or ())
    if poll := body.get("poll"):
        yield from _poll_faults(poll)


def sheet_faults(body: Body) -> Iterator[str]:
    """What Discord would not take of a sheet, each with where it stands."""
    yield from _spans(body, table.MODAL, "sheet")
    yield from _components([*_walk(body.get("components") or (), "components")])


def choice_faults(choices: Sequence[Body], where: str = "choices") -> Iterator[str]:
    """What Discord would not take of a list of choices."""
    if len(choices) > table.CHOICES:
        yield f"{where}: {len(choices)} choices; Discord takes {table.CHOICES}"
    yield from _twice([choice["name"] for choice in choices], where)
    for at, choice in enumerate(choices):
        yield from _spans(choice, table.CHOICE, f"{where}[{at}]")


def command_faults(commands: Sequence[Body]) -> Iterator[str]:
    """What Discord would not take of all commands together, and of each."""
    kinds = [command.get("type", 1) for command in commands]
    for kind, most in ((1, table.COMMANDS), (2, table.MENUS), (3, table.MENUS)):
        if kinds.count(kind) > most:
            yield f"{kinds.count(kind)} commands of type {kind}; Discord takes {most}"
    yield from _twice([f"{kind}:{command['name']}" for kind, command in zip(kinds, commands, strict=True)], "commands")
    for command in commands:
        where = f"/{command['name']}"
        yield from _named(command, where, plain=command.get("type", 1) == 1)
        if (weight := _weight(command)) > table.COMMAND_TEXT:
            yield f"{where}: {weight} characters with all below it; Discord takes {table.COMMAND_TEXT}"


def _named(body: Body, where: str, *, plain: bool) -> Iterator[str]:
    yield from _spans(body, table.COMMAND, where)
    if plain and not body.get("description"):
        yield f"{where}: no description"
    names = [body["name"], *(body.get("name_localizations") or {}).values()]
    for name in names:
        if plain and not (_PLAIN_NAME.fullmatch(name) and name == name.lower()):
            yield f"{where}: {name!r} is no name for a command or option"
        if len(name) > 32:
            yield f"{where}: a name of {len(name)} characters; Discord takes 32"
    for text in (body.get("description_localizations") or {}).values():
        if not 1 <= len(text) <= 100:
            yield f"{where}: a description of {len(text)} characters; Discord takes 1 to 100"
    yield from choice_faults(body.get("choices") or (), f"{where}.choices")
    options = body.get("options") or ()
    yield from _twice([option["name"] for option in options], where)
    required = [bool(option.get("required")) for option in options if option["type"] not in (_SUB, _GROUP)]
    if required != sorted(required, reverse=True):
        yield f"{where}: an option that must be given after one that need not"
    for option in options:
        yield from _named(option, f"{where} {option['name']}", plain=True)
        if option.get("choices") and option.get("autocomplete"):
            yield f"{where} {option['name']}: choices beside autocomplete"


def _weight(body: Body) -> int:
    """Characters of names, descriptions and values, each in its longest language, with everything below."""
    own = sum(
        max(len(text) for text in (body.get(key) or "", *(body.get(f"{key}_localizations") or {}).values()))
        for key in ("name", "description")
    )
    value = len(body["value"]) if isinstance(body.get("value"), str) else 0
    return own + value + sum(map(_weight, [*(body.get("options") or ()), *(body.get("choices") or ())]))


def _walk(components: Sequence[Body], where: str) -> Iterator[tuple[str, Body]]:
    for at, component in enumerate(components):
        here = f"{where}[{at}]"
        yield here, component
        yield from _walk(component.get("components") or (), f"{here}.components")
        for key in ("component", "accessory"):
            if inner := component.get(key):
                yield from _walk([inner], f"{here}.{key}")


def _components(components: Sequence[tuple[str, Body]]) -> Iterator[str]:
    for where, component in components:
        spans = table.COMPONENTS.get(component.get("type", 0))
        if spans is None:
            yield f"{where}: a component of type {component.get('type')}"
            continue
        yield from _spans(component, spans, where)
        yield from _own_rules(component, where)
    yield from _twice([one["custom_id"] for _, one in components if one.get("custom_id")], "custom_id")


def _own_rules(component: Body, where: str) -> Iterator[str]:
    """What is no matter of length."""
    kind = component["type"]
    inside = component.get("components") or ()
    if kind == table.TEXT and not component["content"].strip():
        yield f"{where}: an empty text display"
    if kind == table.BUTTON and not (component.get("label") or component.get("emoji")):
        yield f"{where}: a button that shows nothing"
    if kind == table.ROW and len(inside) > 1 and any(one["type"] != table.BUTTON for one in inside):
        yield f"{where}: a menu that shares its row"
    if kind == table.SECTION and not component.get("accessory"):
        yield f"{where}: a section with nothing beside it"
    for at, item in enumerate(component.get("items") or ()):
        yield from _spans(item, table.GALLERY_ITEM, f"{where}.items[{at}]")
    options = component.get("options") or ()
    for at, option in enumerate(options):
        yield from _spans(option, table.OPTION, f"{where}.options[{at}]")
    yield from _twice([option["value"] for option in options], f"{where}.options")
    if (least := component.get("min_values")) is not None and least > (component.get("max_values") or 1):
        yield f"{where}: at least {least} are asked for, and fewer taken"
    if options and (component.get("max_values") or 1) > len(options):
        yield f"{where}: more may be chosen than there are"


def _embed_faults(embeds: Sequence[Body]) -> Iterator[str]:
    text = 0
    for at, embed in enumerate(embeds):
        where = f"embeds[{at}]"
        footer, author = embed.get("footer") or {}, embed.get("author") or {}
        fields = embed.get("fields") or ()
        yield from _spans(embed, table.EMBED, where)
        yield from _spans(footer, table.EMBED_FOOTER, f"{where}.footer")
        yield from _spans(author, table.EMBED_AUTHOR, f"{where}.author")
        for number, field in enumerate(fields):
            yield from _spans(field, table.EMBED_FIELD, f"{where}.fields[{number}]")
        said = [embed.get("title"), embed.get("description"), footer.get("text"), author.get("name")]
        said += [field.get(key) for field in fields for key in ("name", "value")]
        text += sum(len(one) for one in said if one)
    if text > table.EMBED_TEXT:
        yield f"embeds: {text} characters together; Discord takes {table.EMBED_TEXT}"


def _poll_faults(poll: Body) -> Iterator[str]:
    yield from _spans(poll, table.POLL, "poll")
    yield from _spans(poll.get("question") or {"text": ""}, table.POLL_QUESTION, "poll.question")
    for at, answer in enumerate(poll.get("answers") or ()):
        yield from _spans(answer.get("poll_media") or {"text": ""}, table.POLL_ANSWER, f"poll.answers[{at}]")


def _spans(body: Body, spans: Iterable[Span], where: str) -> Iterator[str]:
    for span in spans:
        value = body.get(span.key)
        if value is None:
            continue
        if isinstance(value, (int, float)):
            size, unit = value, ""
        else:
            size, unit = len(value), " characters" if isinstance(value, str) else " items"
        if not span.least <= size <= span.most:
            yield f"{where}.{span.key}: {size}{unit}; Discord takes {span.least} to {span.most}"


def _twice(values: Sequence[str], where: str) -> Iterator[str]:
    for value in dict.fromkeys(value for value in values if values.count(value) > 1):
        yield f"{where}: {value!r} stands more than once"
