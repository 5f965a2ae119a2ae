"""One printed answer of a quiz sheet, in either dialect.

`**4. b) text** - **Concept:** ... **Reason:** ...`, or `**Answer:** b) text` with Concept and Reason listed below it.
"""

import re
from dataclasses import dataclass

from bot.notes.block import ListBlock, ListItem
from bot.notes.text import MarkKind, Text
from bot.questions.importers.alternatives import worded
from bot.questions.importers.printed import printed
from bot.questions.importers.statement import said
from bot.questions.wording import alike, fold

_NUMBER = re.compile(r"\s*\d{1,3}[.)]\s+")
_OPENING = re.compile(
    r"(?:correct )?(?:answer|respuesta|resposta|réponse|antwort|risposta"
    r"|explanation|solution|comparison|distinction|elaboration|role|(?:key )?differences?"
    r"|critical factors|reasoning|reason)[^:.?!\n]{0,40}:\s*",
    re.IGNORECASE,
)
_LETTER = re.compile(r"(?:option\s+)?[(\[]?([a-hA-H])[).\]]\s*(.*)", re.DOTALL)
_LABELS = frozenset(
    map(
        fold,
        ("answer", "correct answer", "respuesta", "respuesta correcta", "resposta", "réponse", "antwort", "risposta"),
    )
)
_DASH = re.compile(r"^\s*[-–—:.]+\s*")


@dataclass(frozen=True, slots=True)
class SheetAnswer:
    """What was read; an empty answer where nothing could be."""

    answer: str = ""
    alternatives: tuple[str, ...] = ()
    explanation: str = ""
    doubt: str = ""


def read_choice(item: ListItem, options: tuple[str, ...]) -> SheetAnswer:
    """The letter, verified against the option it names. A letter beside another option's text is doubted."""
    head, rest = _head(item)
    found = _LETTER.match(head)
    explanation = _explanation(rest, item)
    if not found:
        at = next((at for at, option in enumerate(options) if fold(option) == fold(head)), None)
        return SheetAnswer("abcdefgh"[at], explanation=explanation) if at is not None else SheetAnswer()
    letter, text = found[1].lower(), found[2].strip()
    at = ord(letter) - ord("a")
    if at >= len(options):
        return SheetAnswer(letter, (), explanation, f"the answer is {letter}), and there are {len(options)} options")
    if text and not (alike(text, options[at], limit=80) or fold(options[at]) in fold(text)):
        return SheetAnswer(letter, (), explanation, f"the answer says {letter}) {text}, the option is {options[at]}")
    return SheetAnswer(letter, (), explanation)


def read_statement(item: ListItem, prompt: str) -> SheetAnswer:
    """`true` or `false`, `yes` or `no`."""
    head, rest = _head(item)
    # `**2. True or False: rivers flow uphill.** False` opens with a word that is no answer
    line = rest if len(fold(head).split()) > 2 and _is_repeated(head, prompt) else f"{head} {rest}"
    if not (found := said(line)):
        return SheetAnswer()
    meaning, end = found
    return SheetAnswer(meaning, (), _explanation(_DASH.sub("", line[end:]), item))


def read_short(item: ListItem, prompt: str) -> SheetAnswer:
    """What follows the repeated question; a list below it where nothing does."""
    text = _after_question(item, prompt)
    if not text and item.blocks:
        lists = [block for block in item.blocks if isinstance(block, ListBlock)]
        parts = [" ".join(inner.text.plain.split()).rstrip(".") for block in lists for inner in block.items]
        return SheetAnswer("; ".join(parts) or printed(item.blocks))
    found = worded(text)
    return SheetAnswer(found.answer, found.alternatives, printed(item.blocks))


def read_long(item: ListItem) -> SheetAnswer:
    """The whole answer, without its number and opening label. Where the case is repeated, what is labelled Answer."""
    for block in item.blocks:
        for inner in block.items if isinstance(block, ListBlock) else ():
            labelled = inner.text.label()
            if labelled and fold(labelled[0]) in _LABELS:
                return SheetAnswer("\n".join(filter(None, (_line(labelled[1].plain), printed(inner.blocks)))))
    text = _OPENING.sub("", _NUMBER.sub("", _line(item.text.plain), count=1), count=1)
    return SheetAnswer("\n".join(filter(None, (text, printed(item.blocks)))))


def _head(item: ListItem) -> tuple[str, str]:
    """What is answered and what is said about it: the bold opening and the rest, or the first line and nothing."""
    text = item.text.strip()
    if (labelled := text.label()) and fold(_NUMBER.sub("", labelled[0])) in _LABELS:
        return _cut_reason(labelled[1])
    bold = _opening_bold(text)
    if bold is None:
        return _cut_reason(text)
    return _NUMBER.sub("", text.plain[:bold], count=1).strip(), _DASH.sub("", text.plain[bold:])


def _cut_reason(text: Text) -> tuple[str, str]:
    """`b) text - **Concept:** ...` at the label."""
    starts = [mark.start for mark in text.marks if mark.kind is MarkKind.STRONG and mark.start > 0]
    end = starts[0] if starts and text.plain[starts[0] :].partition(":")[1] else len(text.plain)
    head = _NUMBER.sub("", text.plain[:end], count=1) if _NUMBER.match(text.plain) else text.plain[:end]
    return head.strip().rstrip("-–—").strip(), text.plain[end:].strip()


def _opening_bold(text: Text) -> int | None:
    first = next((mark for mark in text.marks if mark.kind is MarkKind.STRONG), None)
    return first.end if first and not text.plain[: first.start].strip() else None


def _after_question(item: ListItem, prompt: str) -> str:
    """The text without the question it repeats: `**4. What is X?** It is ...`, `**What is X:** It is ...`."""
    text = item.text.strip()
    end = _opening_bold(text)
    if end is None:
        plain = _NUMBER.sub("", _line(text.plain), count=1)
        return _OPENING.sub("", plain, count=1)
    repeated = _NUMBER.sub("", text.plain[:end], count=1)
    if fold(repeated) in _LABELS or not _is_repeated(repeated, prompt):
        return _OPENING.sub("", _NUMBER.sub("", _line(text.plain), count=1), count=1)
    return _DASH.sub("", _line(text.plain[end:]))


def _is_repeated(repeated: str, prompt: str) -> bool:
    said, asked = set(fold(repeated).split()), set(fold(prompt).split())
    return bool(said) and len(said & asked) >= 0.5 * len(said)


def _explanation(rest: str, item: ListItem) -> str:
    return " ".join(
        filter(None, (_line(rest), *(_line(line).lstrip("- ") for line in printed(item.blocks).split("\n"))))
    )


def _line(text: str) -> str:
    return " ".join(text.split())
