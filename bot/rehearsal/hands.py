"""A member's hands in one channel: types, writes, presses, picks and fills by what stands on the screen."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import discord
import simcord

from bot.rehearsal.world import Actor

BUTTON, MENU, FIELD_LABEL = 2, 3, 18
ME = "@Viva"


class AmissError(Exception):
    """What one wanted to use is not there; its text says what is."""


class Hands:
    """Somebody in a channel, and the form in front of them."""

    def __init__(self, actor: Actor, channel: simcord.ChannelHandle, viva: str) -> None:
        self._actor, self._channel, self._viva = actor, channel, viva
        self._form: simcord.InteractionResult | None = None

    async def type(self, command: str, options: Mapping[str, str | int | bool]) -> None:
        """A command, such as `/quiz start`."""
        name = command.removeprefix("/")
        if isinstance(self._actor, simcord.MemberActor):
            self._keep(await self._actor.slash(self._channel, name, **options))
        else:
            self._keep(await self._actor.slash(name, **options))

    async def say(self, text: str) -> None:
        """A message; `@Viva` in it is a mention."""
        said = text.replace(ME, self._viva)
        if isinstance(self._actor, simcord.MemberActor):
            await self._actor.send(self._channel, said)
        else:
            await self._actor.send_dm(said)

    def find(self, text: str) -> discord.Message:
        """The newest message that says this."""
        for message in reversed(self._channel.history(viewer=self._actor)):
            shown = _parts([component.to_dict() for component in message.components])
            if text in message.content or any(text in part.get("content", "") for part in shown):
                return message
        raise AmissError(f"no message says {text!r}")

    async def press(self, label: str) -> None:
        """The newest button of that label that is not greyed out."""
        seen = []
        for message, part in self._newest(BUTTON):
            if part.get("label") == label and not part.get("disabled"):
                self._keep(await self._actor.click(message, custom_id=part["custom_id"]))
                return
            seen.append(part.get("label"))
        raise AmissError(f"there is no button {label!r} to press; there is {_listed(seen)}")

    async def pick(self, labels: Sequence[str]) -> None:
        """Options of the newest menu that has them all."""
        seen = []
        for message, part in self._newest(MENU):
            values = {option["label"]: option["value"] for option in part["options"]}
            if all(label in values for label in labels):
                picked = [values[label] for label in labels]
                self._keep(await self._actor.select(message, picked, custom_id=part["custom_id"]))
                return
            seen += list(values)
        raise AmissError(f"no menu has {_listed(labels)}; there is {_listed(seen)}")

    async def fill(self, values: Mapping[str, str | bool | Sequence[str]]) -> None:
        """The form that the last step opened, by the labels of its fields; options of a field by theirs."""
        if self._form is None or self._form.modal is None:
            raise AmissError("no form is open")
        fields = {part["label"]: part["component"] for part in self._form.modal["components"] if "label" in part}
        if unknown := [label for label in values if label not in fields]:
            raise AmissError(f"the form has no field {_listed(unknown)}; there is {_listed(list(fields))}")
        filled = {fields[label]["custom_id"]: _value(fields[label], value) for label, value in values.items()}
        self._keep(await self._actor.submit_modal(self._form, filled))

    def _keep(self, result: simcord.InteractionResult) -> None:
        self._form = result if result.modal is not None else None

    def _newest(self, kind: int) -> Iterator[tuple[discord.Message, dict[str, Any]]]:
        """Buttons or menus with the messages they are on, the newest message first."""
        for message in reversed(self._channel.history(viewer=self._actor)):
            for part in _parts([component.to_dict() for component in message.components]):
                if part["type"] == kind and "custom_id" in part:
                    yield message, part


def _parts(components: Sequence[Any]) -> Iterator[dict[str, Any]]:
    for component in components:
        yield component
        yield from _parts(component.get("components", []))
        if "accessory" in component:
            yield component["accessory"]


def _value(field: Mapping[str, Any], written: str | bool | Sequence[str]) -> Any:
    """What a field wants for what was written: its options are named by their labels."""
    if "options" not in field:
        return written
    values = {option["label"]: option["value"] for option in field["options"]}
    labels = [written] if isinstance(written, str) else written if not isinstance(written, bool) else []
    if unknown := [label for label in labels if label not in values]:
        raise AmissError(f"the field has no option {_listed(unknown)}; there is {_listed(list(values))}")
    chosen = [values[label] for label in labels]
    return chosen[0] if field["type"] == RADIO else chosen


RADIO = 21


def _listed(labels: Sequence[Any]) -> str:
    shown = list(dict.fromkeys(repr(label) for label in labels if label))
    return ", ".join(shown[:20]) or "none"
