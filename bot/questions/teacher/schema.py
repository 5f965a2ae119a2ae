"""The JSON Schema of a bank file, so that an editor can complete and check it while it is written."""

from typing import Any

from bot.questions.teacher.entry import BankFile


def json_schema() -> dict[str, Any]:
    """The schema, draft 2020-12; save it beside the bank and name it in the first line of a file for the editor."""
    schema = BankFile.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": "Questions of a course"}
