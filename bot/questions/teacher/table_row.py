"""A row of a table as the entry it would be in YAML. What is wrong with it is said when that is checked."""

from collections.abc import Mapping
from typing import Any

from bot.questions.teacher.columns import OPTION
from bot.questions.wording import count_words

_LISTS = ("options", "answers", "also", "of", "steps")
_TRUTH = {
    "true": "true", "t": "true", "yes": "true", "verdadero": "true", "vrai": "true", "wahr": "true", "richtig": "true",
    "false": "false", "f": "false", "no": "false", "falso": "false", "faux": "false", "falsch": "false",
}  # fmt: skip
_TYPED = 6
"""An answer of more words is compared by the student, not typed."""


def entry(row: Mapping[str, str]) -> dict[str, Any]:
    """`option 1`, `A` ... become options; `|` parts a list, `=` a pair; the kind follows from what is there."""
    made: dict[str, Any] = {
        name: [part.strip() for part in cell.split("|") if part.strip()] if name in _LISTS else cell
        for name, cell in row.items()
        if not OPTION.fullmatch(name)
    }
    columns = [cell for name, cell in row.items() if OPTION.fullmatch(name)]
    if columns:
        made["options"] = columns
    if "pairs" in made:
        made["pairs"] = _pairs(made["pairs"])
    made.setdefault("kind", _kind(made))
    made["kind"] = "_".join(made["kind"].casefold().replace("/", " ").split())
    return _answered(made)


def _pairs(cell: str) -> dict[str, str] | str:
    """`Vltava = Prague | Seine = Paris`; the cell as it is where it is no such list."""
    parts = [part.partition("=") for part in cell.split("|") if part.strip()]
    if not all(sign and left.strip() and right.strip() for left, sign, right in parts):
        return cell
    return {left.strip(): right.strip() for left, _, right in parts}


def _kind(made: Mapping[str, Any]) -> str:
    """What a row without a kind must be."""
    answer = str(made.get("answer", ""))
    if "options" in made:
        return "several" if "answers" in made or "|" in answer else "choice"
    for name, kind in (("steps", "order"), ("pairs", "match"), ("of", "typed")):
        if name in made:
            return kind
    if answer.casefold() in _TRUTH:
        return "true_false"
    return "typed" if count_words(answer) <= _TYPED else "self_graded"


def _answered(made: dict[str, Any]) -> dict[str, Any]:
    """The answer in words: tables name the right option by its letter or number as often."""
    options, answer = made.get("options", []), made.get("answer", "")
    if made["kind"] == "several":
        answers = made.pop("answers", None) or [part.strip() for part in answer.split("|") if part.strip()]
        made.pop("answer", None)
        made["answers"] = [_named(part, options) for part in answers]
    elif made["kind"] == "choice":
        made["answer"] = _named(answer, options)
    elif made["kind"] == "true_false":
        made["answer"] = _TRUTH.get(str(answer).casefold(), answer)
    elif made["kind"] in ("order", "match"):
        made.pop("answer", None)
    return made


def _named(answer: str, options: list[str]) -> str:
    found = OPTION.fullmatch(answer)
    if not found or answer in options:
        return answer
    at = int(found[1]) - 1 if found[1].isdigit() else ord(found[1].lower()) - ord("a")
    return options[at] if at < len(options) else answer
