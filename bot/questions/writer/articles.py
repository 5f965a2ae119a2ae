"""Which article a thing is spoken of with: `an advantage of a rope ferry`, but `of steam power`.

Where no definition shows it, the sentences of the course do: how often they say `a rope ferry` or `rope ferries`, and
how often the name without an article. Of a name that stands in headings alone, its last word tells.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from bot.questions.wording import LITTLE

_LONGEST = 6
"""Words of the longest name that is looked for."""
_LONGEST_COMPOUND = 4
_SOUNDS_A = re.compile(r"(?:uni(?!n|m)|us[ea]|util|ubiq|eu|one\b|once)", re.IGNORECASE)
_LETTERS_SAID_WITH_A_VOWEL = "AEFHILMNORSX"
_WORD = re.compile(r"\w+")
_Words = tuple[str, ...]


class Articles:
    """Counted once over the sentences of a course. A name is known by its words."""

    def __init__(self, names: Iterable[str], sentences: Iterable[str]) -> None:
        names = tuple(names)
        named = {_said(part) for name in names for part in (name, name.partition(" of ")[0])}
        self._names = {form: (key, many) for key in named if key for form, many in _forms(key)}
        self._heads = {form[-1]: (key[-1], many) for form, (key, many) in self._names.items()}
        self._of_name: defaultdict[_Words, Counter[str]] = defaultdict(Counter)
        self._of_head: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._small: set[str] = set()
        self._proper: set[str] = set()
        self._small_forms: dict[_Words, str] = {}
        several = [name.split() for name in names if " " in name]
        # a class that writes `Canal Lock` in its lists is asked about Canal Locks
        self._is_titled = 2 * sum(all(map(str.istitle, words)) for words in several) > len(several)
        for sentence in sentences:
            self._count(_WORD.findall(sentence))
            self._small |= {word for word in re.findall(r"\w+", sentence) if word.islower()}
            self._proper |= set(map(str.casefold, re.findall(r"(?<=[\w,;] )[A-Z]\w+", sentence)))
        self._proper -= self._small

    def of(self, name: str) -> str:
        """`a` or `an` before a name in the singular that the course uses with one, or in the plural; else none.

        `The life cycle of a moth`: what is of something is a certain one.
        """
        whole, of, part = name.partition(" of ")
        if of and (re.match(r"(?:an?|the)\s", part, re.IGNORECASE) or self._is_counted(whole)):
            return "the"
        return indefinite(name) if self._is_counted(name) else ""

    def is_small(self, word: str) -> bool:
        """Whether sentences write a word with a small letter."""
        return word.casefold() in self._small

    def written(self, name: str) -> str:
        """A name of several words as sentences write it, in small letters but for those that are never small: `canal
        architecture` of a heading's `Canal Architecture`. As it is where no sentence has it so."""
        words = name.split()
        if self._is_titled:
            return name
        return self._small_forms.get(_said(name), name) if words == _WORD.findall(name) and len(words) > 1 else name

    def _is_counted(self, name: str) -> bool:
        said = _said(name)
        seen = self._of_name.get(said)
        if seen is None and len(said) <= _LONGEST_COMPOUND and LITTLE.isdisjoint(said):
            # `Windows Server` is no server
            seen = None if self._proper.intersection(said) else self._of_head.get(said[-1])
        return bool(seen and seen["counted"] > seen["bare"])

    def _count(self, raw: Sequence[str]) -> None:
        """The names and heads in a sentence. One that a noun may follow is left out: `a full virtualization product`
        has the article of the product."""
        said = tuple(word.casefold() for word in raw)
        for at, word in enumerate(said):
            if word not in self._heads or not (at + 1 == len(said) or said[at + 1] in LITTLE):
                continue
            head, many = self._heads[word]
            self._of_head[head][_used(said[max(0, at - 3) : at], many)] += 1
            for start in range(max(0, at + 1 - _LONGEST), at + 1):
                if found := self._names.get(said[start : at + 1]):
                    key, several = found
                    opens = start == 0 and not raw[0].isupper()
                    if start < at and not opens and not several and not any(map(str.istitle, raw[start : at + 1])):
                        self._small_forms.setdefault(key, " ".join(raw[start : at + 1]))
                    self._of_name[key][_used(said[max(0, start - 1) : start], several)] += 1
                    break


def _said(text: str) -> _Words:
    """The words of a text; every sentence of the course is read once, and none is worth remembering."""
    return tuple(_WORD.findall(text.casefold()))


def _used(before: _Words, many: bool) -> str:
    """How a noun is used after these words: `counted` in the plural and behind `a`, `bare`, or behind `the`."""
    for word in reversed(before):
        if many or word in ("a", "an"):
            return "counted"
        if word in LITTLE:
            return "the" if word == "the" else "bare"
    return "counted" if many else "bare"


def indefinite(name: str) -> str:
    """`a` or `an`, as the first word sounds: `a uniform`, `an LVM`, `a VM`."""
    first = re.split(r"[\s-]", name.strip(), maxsplit=1)[0]
    if first.isupper() and len(first) > 1 and not re.search(r"[AEIOU]", first[1:]):
        return "an" if first[0] in _LETTERS_SAID_WITH_A_VOWEL else "a"
    return "an" if first[:1].casefold() in tuple("aeiou") and not _SOUNDS_A.match(first) else "a"


def _forms(key: _Words) -> list[tuple[_Words, bool]]:
    """A name in the singular, and its plurals; a name in the plural is none that takes an article."""
    last = key[-1]
    if last.endswith("s"):
        return []
    found = [(key, False), ((*key[:-1], f"{last}es" if last.endswith(("x", "ch", "sh")) else f"{last}s"), True)]
    if re.search(r"[^aeiou]y$", last):
        found.append(((*key[:-1], f"{last[:-1]}ies"), True))
    return found
