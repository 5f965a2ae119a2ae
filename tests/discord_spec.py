"""What Discord's own specification says of a request that is sent to it.

    from discord_spec import SPEC, problems

    @pytest.mark.skipif(SPEC is None, reason=MISSING)
    ...
    for sent in env.http_requests:  # simcord's log
        assert problems(sent.method, sent.path, sent.json) == []

`problems` wants the body as JSON means it: the `payload_json` part of a request that carries files. Command definitions
are the body of `PUT /applications/{id}/commands`. The specification (`openapi.json`, MIT) is no part of the project: it
is looked for where DISCORD_OPENAPI says, then as `shared/discord/openapi.json` in any folder above this one.
"""

import json
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

MISSING = "Discord's specification is not on this machine (DISCORD_OPENAPI names it)"
_BASE = "urn:discord"
_BODILESS = {"GET", "HEAD"}


def _find() -> Path | None:
    if "DISCORD_OPENAPI" in os.environ:
        return Path(os.environ["DISCORD_OPENAPI"])
    places = (above / "shared" / "discord" / "openapi.json" for above in Path(__file__).resolve().parents)
    return next((place for place in places if place.exists()), None)


SPEC = _find()
"""The file; None where it is not on this machine."""

# Where the specification is known to be narrower than Discord: (a route's end, the place in the body, why).
TRUE_DIFFERENCES: tuple[tuple[str, str, str], ...] = ()


def problems(method: str, path: str, body: object) -> list[str]:
    """Every way in which Discord would find fault with the request, a line each; none when it is as it should be.

    `path` may hold a host, a version and a query: they are passed over.
    """
    method = method.upper()
    template = _template(method, re.sub(r"^(https?://[^/]+)?(/api)?(/v\d+)?(?=/)|\?.*$", "", path))
    if template is None:
        return [f"{method} {path}: there is no such route"]
    validator = _validator(method, template)
    if validator is None:
        return [] if body is None or method in _BODILESS else [f"{method} {template}: takes no body"]
    faults = (fault for error in validator.iter_errors(body) for fault in _leaves(error))
    return [
        f"{method} {template}: {place}: {said}" for place, said in faults if not _is_true_difference(template, place)
    ]


@cache
def _specification() -> dict[str, Any]:
    assert SPEC is not None, MISSING
    read: dict[str, Any] = json.loads(SPEC.read_text(encoding="utf-8"))
    # discord.py writes some ids as numbers, which Discord takes.
    read["components"]["schemas"]["SnowflakeType"] = {
        "anyOf": [{"type": "string", "pattern": "^(0|[1-9][0-9]*)$"}, {"type": "integer", "minimum": 0}]
    }
    return read


@cache
def _templates() -> dict[str, list[tuple[re.Pattern[str], str]]]:
    """By method, the routes with the fewest open places first, so that `@original` is no message's id."""
    found: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for template in sorted(_specification()["paths"], key=lambda one: one.count("{")):
        shape = re.compile(re.sub(r"\\\{[^/]+?\\\}", "[^/]+", re.escape(template)))
        for method in _specification()["paths"][template]:
            found.setdefault(method.upper(), []).append((shape, template))
    return found


def _template(method: str, path: str) -> str | None:
    return next((template for shape, template in _templates().get(method, ()) if shape.fullmatch(path)), None)


@cache
def _registry() -> Registry[Any]:
    whole = Resource.from_contents(_specification(), default_specification=DRAFT202012)
    return Registry().with_resource(_BASE, whole)


@cache
def _validator(method: str, template: str) -> Draft202012Validator | None:
    operation = _specification()["paths"][template][method.lower()]
    if "requestBody" not in operation:
        return None
    place = f"{template.replace('~', '~0').replace('/', '~1')}/{method.lower()}".replace("{", "%7B").replace("}", "%7D")
    schema = {"$ref": f"{_BASE}#/paths/{place}/requestBody/content/application~1json/schema"}
    return Draft202012Validator(schema, registry=_registry(), format_checker=FormatChecker(["date-time", "uri"]))


def _leaves(error: ValidationError) -> Iterator[tuple[str, str]]:
    """The faults below a union are those of the one branch that was meant: whose `type` the body names."""
    if error.validator not in ("anyOf", "oneOf") or not error.context:
        yield error.json_path.removeprefix("$.") or "body", error.message[:300]
        return
    branches: dict[Any, list[ValidationError]] = {}
    for one in error.context:
        branches.setdefault(one.schema_path[0], []).append(one)
    for one in min(branches.values(), key=_strangeness):
        yield from _leaves(one)


def _strangeness(faults: list[ValidationError]) -> tuple[int, int]:
    other_kind = sum(list(one.relative_path) in ([], ["type"]) for one in faults)
    return other_kind, len(faults)


def _is_true_difference(template: str, place: str) -> bool:
    return any(template.endswith(end) and re.search(where, place) for end, where, _why in TRUE_DIFFERENCES)
