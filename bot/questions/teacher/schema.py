"""The JSON Schema of a bank file, so that an editor can complete and check it while it is written."""

from typing import Any

from bot.questions.teacher.entry import BankFile

_WRITTEN = ["string", "number", "boolean"]
"""YAML takes `answer: 42` for a number and `answer: No` for a boolean; Viva takes both as they are written."""


def json_schema() -> dict[str, Any]:
    """The schema, draft 2020-12; save it beside the bank and name it in the first line of a file for the editor."""
    schema = _as_written(BankFile.model_json_schema())
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": "Questions of a course"}


def _as_written(part: Any) -> Any:
    """Text may stand without quotation marks, and a field may be left empty."""
    if isinstance(part, list):
        return [_as_written(one) for one in part]
    if not isinstance(part, dict):
        return part
    made = {name: _as_written(value) for name, value in part.items()}
    if made.get("type") == "string" and not made.keys() & {"enum", "const", "pattern"}:
        made["type"] = [*_WRITTEN, "null"] if made.get("default") == "" else _WRITTEN
    return made
