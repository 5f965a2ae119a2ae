"""The words of a question: what each was meant to be, and what part it plays in asking."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from typing import Any

from bot.search.lexicon import Lexicon
from bot.search.token import PAUSE, is_pair, question_words
from bot.search.vocabulary import Meant, Vocabulary
from bot.search.wording import Wording

_RELATED = 0.95
_SLIP = 0.75
_OF_SCHOOL = frozenset(
    ("exam", "exams", "mark", "marks", "question", "questions", "answer", "answers", "note", "notes", "examen")
)
"""Never what a question is about: "when is the exam" is none on the boxes of exam questions."""
_WITHOUT = "less"
_PART = 4
_SHORT = 4  # letters; of a longer word for asking most are typed as they should be
_GENUINE = 0.001  # of all words


class Role(Enum):
    """What a word is there for. The value is its weight where the notes know it, and where they do not."""

    SILENT = (0.0, 0.0)
    ASKING = (0.15, 0.0)
    KIND = (0.4, 0.1)
    EVERYDAY = (0.5, 0.2)
    TOPIC = (1.0, 1.0)

    def __init__(self, known: float, unknown: float) -> None:
        self.known = known
        self.unknown = unknown


@dataclass(frozen=True, slots=True)
class Word:
    """A word as typed; `meant` is empty where neither the notes nor the wording know anything like it."""

    typed: str
    meant: tuple[Meant, ...]
    role: Role

    @property
    def form(self) -> str:
        """What it was most likely meant to be."""
        return self.meant[0].word if self.meant else self.typed

    @property
    def mended(self) -> bool:
        """Whether it was not what was typed."""
        return bool(self.meant) and self.meant[0].word != self.typed


@dataclass(frozen=True)
class WordReader:
    """Reads the words of questions against one vocabulary and one wording."""

    vocabulary: Vocabulary
    lexicon: Lexicon

    @cached_property
    def wording(self) -> Wording:
        """How this course's people ask."""
        return self.lexicon.wording

    def __getstate__(self) -> dict[str, Any]:
        """Kept without the wording, which is the program's own."""
        return {"vocabulary": self.vocabulary, "lexicon": self.lexicon}

    def read(self, question: str) -> tuple[Word, ...]:
        """The words of a question in order, chat forms spelt out, joined words split and split ones joined."""
        typed = list(self._spelt_out(question_words(question)))
        return tuple(self._doubted([self._read(word) for word in self._rejoined(typed)]))

    def _doubted(self, words: list[Word]) -> Iterator[Word]:
        """Who slips once slips again: in a question without a slip, "krebs" is a name and hardly meant for keeps."""
        slips = sum(word.mended for word in words)
        for word in words:
            if slips == 1 and word.mended and word.role is Role.EVERYDAY and word.meant[0].likeness < _SLIP:
                kept = tuple(one for one in word.meant if self.role(one.word) is Role.TOPIC)
                yield Word(word.typed, kept, Role.TOPIC)
            else:
                yield word

    def _spelt_out(self, typed: list[str]) -> Iterator[str]:
        for at, word in enumerate(typed):
            spelt = self.wording.chat.get(word)
            if spelt is None or not self._is_chat(word, typed[:at], typed[at + 1 :]):
                yield word
            else:
                yield from spelt.split()

    def _is_chat(self, word: str, before: list[str], after: list[str]) -> bool:
        """Whether a chat form is meant as one: not where the notes use it, nor as a number ("give 2", "type 2")."""
        if word.isdigit():
            last = self._read(before[-1]) if before else None
            return (
                last is not None
                and last.role in {Role.TOPIC, Role.EVERYDAY, Role.KIND}
                and not any((one.word, word) in self.lexicon.numbered for one in last.meant)
            )
        if word == "n" and before and before[-1].isdigit() and any(later.isdigit() for later in after[:3]):
            return True  # "type 1 n type 2"
        if len(word) == 1 and self._is_of_a_name(word, before, after):
            return False
        if len(word) == 1:  # a stray n in a formula makes no course on n; R is all over a course on R
            return self.vocabulary.counts.get(word, 0) < _GENUINE * self.vocabulary.size
        return word not in self.vocabulary.counts

    def _is_of_a_name(self, letter: str, before: list[str], after: list[str]) -> bool:
        """The v of Hyper-V, the n of N+1; but in "raid 0 n 1" it is and."""
        numbered = self.lexicon.numbered
        counted = bool(before) and before[-1].isdigit()
        return (*before[-1:], letter) in numbered or (not counted and (letter, *after[:1]) in numbered)

    def _rejoined(self, typed: list[str]) -> Iterator[str]:
        at = 0
        while at < len(typed):
            word = typed[at]
            whole = self.vocabulary.joined(word, typed[at + 1]) if at + 1 < len(typed) else None
            if whole and not (self._is_apart(word) and self._is_apart(typed[at + 1])):
                yield whole
                at += 2
                continue
            one = self.knows(word) or self._is_without(word)
            parts = None if one else self.vocabulary.split(word) or self._lettered(word)
            yield from parts or (word,)
            at += 1

    def _lettered(self, word: str) -> tuple[str, str] | None:
        """`hyperv` as the Hyper-V of the notes: a word and the letter that stands after it there."""
        parts = (word[:-1], word[-1:])
        return parts if parts in self.lexicon.numbered and parts[0] in self.vocabulary else None

    def _is_apart(self, word: str) -> bool:
        """Whether a word stands for itself: "in put" may be two words, "multi cloud" is multicloud."""
        return self.knows(word) and (len(word) < _PART or self.role(word) in {Role.SILENT, Role.ASKING})

    def knows(self, word: str) -> bool:
        """Whether the notes or the wording have a word, in any number."""
        return word in self.vocabulary or any(one in self.lexicon.numbers for one in self.lexicon.stems(word))

    def _read(self, typed: str) -> Word:
        if typed == PAUSE:
            return Word(typed, (), Role.SILENT)
        if self.knows(typed):
            return Word(typed, (Meant(typed, 1.0),), self.role(typed))
        if is_pair(typed):  # of two words side by side: stands nowhere and says nothing
            return Word(typed, (), Role.EVERYDAY)
        if typed in self.wording.elsewhere or self._is_without(typed):
            return Word(typed, (), Role.TOPIC)
        if len(typed) == 1 and typed.isalpha():  # the s of "what s"
            return Word(typed, (), Role.SILENT)
        if spelt := self.vocabulary.numeronym(typed):
            return Word(typed, (Meant(spelt, 1.0),), self.role(spelt))
        meant = self._likeliest(typed)
        role = self.role(meant[0].word) if meant else Role.TOPIC
        if role in {Role.SILENT, Role.ASKING, Role.KIND} and meant[0].likeness < _SLIP and len(typed) > _SHORT:
            meant = tuple(one for one in meant if self.role(one.word) in {Role.TOPIC, Role.EVERYDAY})
            return Word(typed, meant, Role.TOPIC)  # "modification" is no slip for motivation
        if role in {Role.SILENT, Role.ASKING, Role.KIND}:
            return Word(typed, meant[:1], role)
        return Word(typed, tuple(one for one in meant if self.role(one.word) is not Role.SILENT), role)

    def _is_without(self, typed: str) -> bool:
        """`serverless` is what has no servers, and no slip for one."""
        return typed.endswith(_WITHOUT) and self.knows(typed.removesuffix(_WITHOUT))

    def _likeliest(self, typed: str) -> tuple[Meant, ...]:
        """What an unknown word was meant for.

        One with a root the notes know is a form they do not use ("consolidating"), unless it is a slip for a word of
        that very family ("virtuall"); but it may only look like one ("sever", with several in the notes, for server).
        """
        near = self.vocabulary.nearest(typed)
        families = {one for one in self.lexicon.families(typed) if one in self.lexicon.numbers}
        if not families:
            return near
        same = tuple(one for one in near if families.intersection(self.lexicon.families(one.word)))
        if same and same[0].likeness >= _SLIP:
            return (*same[:1], *(one for one in near if one not in same))
        if near and all(self.role(one.word) is Role.ASKING for one in near):
            return near  # "explane", with an explanation somewhere in the notes
        return (Meant(typed, _RELATED), *near)

    def role(self, word: str) -> Role:
        """The part a known word plays in asking."""
        if word in self.wording.silent:
            return Role.SILENT
        if word in self.wording.kinds:
            return Role.KIND
        if word in self.wording.asking or self.lexicon.stem(word) in self.wording.asking:
            return Role.ASKING
        return Role.EVERYDAY if word in self.wording.everyday else Role.TOPIC


def as_topics(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """A question of nothing but asking words ("what is a feature?") asks about those."""
    if any(word.role in {Role.TOPIC, Role.EVERYDAY} for word in words):
        return words
    return tuple(
        replace(word, role=Role.TOPIC)
        if word.role is Role.KIND or (word.role is Role.ASKING and word.form not in _OF_SCHOOL)
        else word
        for word in words
    )
