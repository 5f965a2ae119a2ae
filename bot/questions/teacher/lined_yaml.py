"""YAML as a teacher means it: every value as it was written (`No` stays "No", `1:30` stays "1:30"), with its line.

Values stay strings, so the surprises of YAML 1.1 (booleans, dates, base-60 numbers) cannot happen.
"""

from dataclasses import dataclass
from typing import Any

import yaml

Path = tuple[str | int, ...]
_MOST_NODES = 200_000
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class LinedYaml:
    """The value, and the line of each part of it by the path that leads there. Keys written twice are told apart."""

    value: Any
    lines: dict[Path, int]
    twice: tuple[tuple[str, int], ...]
    last_lines: dict[int, int]
    """The last line something starts on, by the place of the list item it belongs to."""

    def line(self, path: Path) -> int:
        """The line of the nearest part that was written."""
        while path not in self.lines and path:
            path = path[:-1]
        return self.lines.get(path, 1)

    def last(self, index: int) -> int:
        """The last line of an item of a list right below the top."""
        return self.last_lines.get(index, 1)


def load(text: str) -> LinedYaml:
    """Read one document. yaml.YAMLError where it is none, ValueError where it is folded into itself too often."""
    node = yaml.compose(text, Loader=yaml.CSafeLoader)
    walker = _Walker()
    value = walker.value(node, ()) if node is not None else None
    last_lines: dict[int, int] = {}
    for path, line in walker.lines.items():
        if len(path) > 1 and isinstance(path[1], int):
            last_lines[path[1]] = max(line, last_lines.get(path[1], 0))
    return LinedYaml(value, walker.lines, tuple(walker.twice), last_lines)


class _Walker:
    def __init__(self) -> None:
        self.lines: dict[Path, int] = {}
        self.twice: list[tuple[str, int]] = []
        self._nodes = 0

    def value(self, node: yaml.Node, path: Path) -> Any:
        self._nodes += 1
        if self._nodes > _MOST_NODES or len(path) > _DEEPEST:  # `&a [*a]`, and aliases of aliases of aliases
            raise ValueError("it repeats or nests itself too often")
        self.lines.setdefault(path, node.start_mark.line + 1)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, index)) for index, item in enumerate(node.value)]
        if isinstance(node, yaml.ScalarNode) and not node.style and node.value in ("", "~", "null"):
            return None
        return str(node.value)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value if isinstance(key_node, yaml.ScalarNode) else "?"
            line = key_node.start_mark.line + 1
            if key in found:
                self.twice.append((key, line))
            self.lines[*path, key] = line
            found[key] = self.value(value_node, (*path, key))
        return found
