"""The few words of a question that neither its note nor its teacher wrote, in the language of the note.

Rules, importers and bank files say them in English, for ids and copies; the bank says them as its students speak.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.notes.note import Note
from bot.questions.question import Kind, Question
from bot.questions.writer.tongues import ENGLISH, Tongue, spoken_in

_ANY_OF = re.compile(r"any (\w+) of: (.+)", re.DOTALL)
_COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def in_their_language(questions: Iterable[Question], notes: Sequence[Note]) -> list[Question]:
    """Each in the tongue of its note; in the one most notes are written in where its note is not known."""
    spoken = [(note, spoken_in(note)) for note in notes]
    if all(tongue.any_of == ENGLISH.any_of for _, tongue in spoken):
        return list(questions)
    by_note = {note.title: tongue for note, tongue in spoken} | {note.path: tongue for note, tongue in spoken}
    most = Counter(tongue for _, tongue in spoken).most_common(1)[0][0]
    return [
        worded(question, by_note.get(question.source.path) or by_note.get(question.topic) or most)
        for question in questions
    ]


def worded(question: Question, tongue: Tongue) -> Question:
    """The question with its `True`, `Yes` and `any two of` in that tongue."""
    for pair, theirs in ((ENGLISH.true_false, tongue.true_false), (ENGLISH.yes_no, tongue.yes_no)):
        if question.options == pair and question.kind in (Kind.TRUE_FALSE, Kind.CHOICE):
            return replace(question, options=theirs, answer=theirs[question.key[0]])
    found = _ANY_OF.fullmatch(question.answer) if question.kind is Kind.TYPED else None
    if not found or found[1] not in _COUNTS:
        return question
    number = _COUNTS.index(found[1]) + 1
    count = tongue.counts[number - 2] if number in (2, 3) else str(number)
    said = tongue.any_of.format(count=count, members=found[2])
    return replace(question, answer=said) if tongue.any_of != ENGLISH.any_of else question
