"""People taken out of what is kept as JSON: the state of a round, the value of a setting."""

import json
from collections.abc import Collection, Iterator
from typing import Any

NOBODY = 0
"""The id that stands where somebody's did."""


def unnamed(text: str, person_id: int, names: Collection[str]) -> str:
    """JSON with the id, as a number or anywhere in a text, made 0, and each of the names made empty."""

    def without(value: Any) -> Any:
        if isinstance(value, dict):
            return {without(key): without(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [without(inner) for inner in value]
        if value == person_id:
            return NOBODY
        if isinstance(value, str):
            return "" if value in names else value.replace(str(person_id), str(NOBODY))
        return value

    try:
        old = json.loads(text)
    except ValueError:  # not JSON: no way to tell what in it is whose
        return text if str(person_id) not in text else "{}"
    names = {*names, *_called(old, person_id)}
    new = without(old)
    return text if new == old else json.dumps(new, ensure_ascii=False)


def _called(value: Any, person_id: int) -> Iterator[str]:
    """What the person is called in some JSON: they may have taken another name since they last answered."""
    if isinstance(value, dict):
        if person_id in [inner for inner in value.values() if isinstance(inner, int)]:
            yield from (inner for key, inner in value.items() if key == "name" and isinstance(inner, str) and inner)
        yield from (inner for key, inner in value.items() if key == str(person_id) and isinstance(inner, str) and inner)
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _called(inner, person_id)
