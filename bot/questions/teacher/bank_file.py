"""From the text of a teacher's YAML file to questions, with everything that is wrong in it said at once.

A question with a mistake is left out and named; the others of the file stand.
"""

from typing import Any

import yaml
from pydantic import TypeAdapter, ValidationError

from bot.notes.problem import Problem, Severity
from bot.notes.source import Source
from bot.questions.identity import question_id
from bot.questions.question import Kind, Origin, Question
from bot.questions.teacher import entry as written
from bot.questions.teacher.lined_yaml import LinedYaml, load
from bot.questions.teacher.mistakes import mistake

_ENTRY: TypeAdapter[written.AnyEntry] = TypeAdapter(written.AnyEntry)
_EASE = {"easy": 0.25, "medium": 0.5, "hard": 0.75}
_COUNTS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def parse_yaml(path: str, text: str) -> tuple[tuple[Question, ...], tuple[Problem, ...]]:
    """The questions of a bank file in its order, and its problems. `path` names the file in both."""
    try:
        read = load(text.removeprefix("\ufeff"))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return (), (_unreadable(path, error),)
    return ((), ()) if read.value is None else questions_in(path, read)


def questions_in(path: str, read: LinedYaml) -> tuple[tuple[Question, ...], tuple[Problem, ...]]:
    """The questions of what was read from a bank file, whichever way it was written, and its problems."""
    entries, problems = _entries(path, read)
    problems += [_twice(path, key, line) for key, line in read.twice]
    questions: dict[str, Question] = {}
    for index, raw in entries:
        try:
            one = _question(path, read, index, _ENTRY.validate_python(_without_empty(raw)))
        except ValidationError as error:
            problems += [mistake(path, read, ("questions", index), raw, fault) for fault in error.errors()]
            continue
        if one.question_id in questions:
            problems.append(_repeated(path, one, questions[one.question_id]))
        else:
            questions[one.question_id] = one
    return tuple(questions.values()), tuple(sorted(problems))


def _entries(path: str, read: LinedYaml) -> tuple[list[tuple[int, Any]], list[Problem]]:
    """The raw questions with their place, and what is wrong around them."""
    top = read.value
    if not isinstance(top, dict) or not isinstance(top.get("questions"), list):
        fix = "Start the file with `topic: ...`, then `questions:` and below it one `- kind: ...` for each question."
        return [], [Problem(path, read.line(("questions",)), Severity.ERROR, "there is no list of `questions`", fix)]
    known = {"topic", "unit", "questions"}
    problems = [
        Problem(path, read.line((key,)), Severity.WARNING, f"`{key}` means nothing here", "Use `topic`, `unit`.")
        for key in top
        if key not in known
    ]
    return list(enumerate(top["questions"])), problems


def _without_empty(raw: Any) -> Any:
    """`explanation:` with nothing behind it is a field left out."""
    return {key: value for key, value in raw.items() if value is not None} if isinstance(raw, dict) else raw


def _question(path: str, read: LinedYaml, index: int, entry: written.AnyEntry) -> Question:
    topic = entry.topic or str(read.value.get("topic") or "")
    line = read.line(("questions", index))
    options, key, answer = _asked(entry)
    return Question(
        question_id=entry.id or question_id("bank", topic, entry.question, answer),
        kind=Kind(entry.kind),
        prompt=entry.question,
        options=options,
        key=key,
        answer=answer,
        topic=topic,
        source=Source(path, topic, (entry.heading,) if entry.heading else (), line, read.last(index)),
        origin=Origin.BANK,
        explanation=entry.explanation,
        alternatives=entry.also if isinstance(entry, written.Typed) else (),
        prompts=tuple(entry.pairs) if isinstance(entry, written.Match) else (),
        marks=entry.marks,
        difficulty=_EASE[entry.difficulty],
        rule="bank",
        term=entry.term,
        unit=entry.unit or str(read.value.get("unit") or ""),
    )


def _asked(entry: written.AnyEntry) -> tuple[tuple[str, ...], tuple[int, ...], str]:
    """Options, key and answer as Question's table has them."""
    match entry:
        case written.Choice(options=options, answer=answer):
            return options, (options.index(answer),), answer
        case written.Several(options=options, answers=answers):
            return options, tuple(sorted(options.index(answer) for answer in answers)), "; ".join(answers)
        case written.TrueFalse(answer=true):
            return ("True", "False"), (0 if true else 1,), str(true)
        case written.Typed(of=of, any=count) if of:
            return (), (), f"any {_COUNTS[count]} of: {'; '.join(of)}"
        case written.Order(steps=steps):
            return steps, tuple(range(len(steps))), "; ".join(steps)
        case written.Match(pairs=pairs):
            pairs_said = (f"{left} – {right}" for left, right in pairs.items())
            return tuple(pairs.values()), tuple(range(len(pairs))), "; ".join(pairs_said)
        case written.Typed(answer=answer) | written.SelfGraded(answer=answer):
            return (), (), answer


def _unreadable(path: str, error: Exception) -> Problem:
    mark = getattr(error, "problem_mark", None)
    said = getattr(error, "problem", None) or str(error).partition("\n")[0] or "it cannot be followed"
    fix = "Put text with a colon, `#` or quotes in it between quotation marks, and indent with spaces, not tabs."
    return Problem(path, mark.line + 1 if mark else 0, Severity.ERROR, f"the file cannot be read as YAML: {said}", fix)


def _twice(path: str, key: str, line: int) -> Problem:
    return Problem(path, line, Severity.WARNING, f"`{key}` is written twice", "Keep one; the last of them counted.")


def _repeated(path: str, one: Question, first: Question) -> Problem:
    what = f"this question has the id or the wording of the one at line {first.source.first}"
    return Problem(path, one.source.first, Severity.ERROR, what, "Give it another `id`, or remove one of the two.")
