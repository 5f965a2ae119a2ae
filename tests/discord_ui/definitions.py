"""What Discord is told of a command."""

from collections.abc import Iterator
from typing import Any


def entries(definition: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The command itself, then every group, command and option below it, outer before inner."""
    yield definition
    for option in definition.get("options", []):
        yield from entries(option)
