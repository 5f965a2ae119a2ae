"""What pydantic found wrong, in a teacher's words."""

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from bot.notes.problem import Problem, Severity
from bot.questions.question import Kind
from bot.questions.teacher.lined_yaml import LinedYaml, Path

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_KINDS = ", ".join(f"`{kind.value}`" for kind in Kind)
_FIELDS = (
    "question answer answers options also any of steps pairs explanation topic heading term unit difficulty marks kind"
    " id"
)
_WORDS = {
    "missing": ("`{field}` is missing", "Add a line `{field}: ...`."),
    "union_tag_not_found": ("`kind` is missing", "Add `kind:` and one of {kinds}."),
    "union_tag_invalid": ("`kind` is “{tag}”, which is no kind of question", "Write one of {kinds}."),
    "too_short": ("`{field}` has too little in it", "Give at least {min_length}."),
    "string_too_short": ("`{field}` is empty", "Write something, or remove the field."),
    "too_long": ("`{field}` has too many", "Keep it to {max_length}."),
    "string_too_long": ("`{field}` is too long", "Keep it to {max_length} characters."),
    "tuple_type": ("`{field}` has to be a list", "Write one `- ...` a line below it."),
    "string_type": ("`{field}` has to be text", "Put it in quotation marks where it holds a colon."),
    "bool_parsing": ("`{field}` is “{input}”", "Write `true` or `false`."),
    "int_parsing": ("`{field}` is “{input}”, which is no whole number", "Write it in figures."),
    "literal_error": ("`{field}` is “{input}”", "Write {expected}."),
    "string_pattern_mismatch": ("`{field}` has signs an id cannot have", "Use letters, figures, `-`, `_` and `.`."),
    "dict_type": ("`{field}` has to be lines of `name: value`", "Indent them below it."),
    "model_attributes_type": ("`{field}` has to be lines of `name: value`", "Indent them below the `-`."),
    "model_type": ("`{field}` has to be lines of `name: value`", "Indent them below the `-`."),
}
_UNKNOWN = dict.fromkeys(("tag", "min_length", "max_length", "expected"), "")


def mistake(path: str, read: LinedYaml, place: Path, raw: Any, fault: "ErrorDetails") -> Problem:
    """One fault as a problem with its line, the field named."""
    # pydantic puts the kind of a discriminated question into the location: it is no part of the file
    inner = tuple(part for part in fault["loc"] if not (part == fault["loc"][0] and part in _tags()))
    where = (*place, *inner)
    field = ".".join(str(part + 1) if isinstance(part, int) else part for part in inner)
    what, fix = _said(field, str(inner[-1]) if inner else "", fault)
    return Problem(path, read.line(where), Severity.ERROR, f"{_which(place, raw)}: {what}", fix)


def _which(place: Path, raw: Any) -> str:
    """`question 3 (“Which river ...”)`."""
    number = int(place[-1]) + 1
    asked = raw.get("question") if isinstance(raw, dict) else None
    return f"question {number}" + (f" (“{asked[:40]}”)" if isinstance(asked, str) and asked else "")


def _said(field: str, name: str, fault: "ErrorDetails") -> tuple[str, str]:
    if fault["type"] == "extra_forbidden":
        near = get_close_matches(name, _FIELDS.split(), n=1)
        return f"`{field}` is not a field here", f"Did you mean `{near[0]}`?" if near else "Remove it."
    if fault["type"] == "value_error":
        return str(fault.get("ctx", {}).get("error", fault["msg"])), "Change one of the two so that they agree."
    what, fix = _WORDS.get(fault["type"], ("`{field}`: {msg}", "Change it to fit."))
    known = {**_UNKNOWN, **fault.get("ctx", {}), "msg": fault["msg"].lower()}
    known |= {"field": field or "the question", "input": str(fault["input"])[:40], "kinds": _KINDS}
    # our own sentences are the templates; what the teacher wrote goes in as a value and is never read as one
    return what.format_map(known), fix.format_map(known)


def _tags() -> frozenset[str | int]:
    return frozenset(kind.value for kind in Kind)
