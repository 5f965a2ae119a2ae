"""Acronyms and what they are short for, so that `VM` finds `virtual machine` and the other way round."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.knowledge.model import Term

Stems = tuple[str, ...]
_LONGEST = 8
_SPELT_OUT = re.compile(r"((?:[\w-]+ ){1,5}[\w-]+) \(([A-Z][A-Za-z]{0,4}[A-Zs])\)")


@dataclass(frozen=True)
class Acronyms:
    """Long forms to their acronym. One that is short for two things is left out: it would make them one."""

    short: dict[Stems, str]
    long: dict[str, Stems]

    @classmethod
    def of(
        cls, terms: Sequence[Term], stems: Callable[[str], Stems], pairs: Iterable[tuple[str, str]] = ()
    ) -> "Acronyms":
        """`stems` gives the stems of a name, those that never count left out; `pairs` are long forms and acronyms."""
        long_forms: dict[str, set[Stems]] = defaultdict(set)
        for long, acronym in pairs:
            key = stems(acronym)
            if len(key) == 1 and len(stems(long)) > 1:
                long_forms[key[0]].add(stems(long))
        for term in terms:
            short = stems(term.acronym) if term.acronym else ()
            if len(short) == 1:
                forms = {stems(name) for name in term.names if is_long_form(name, term.acronym)}
                long_forms[short[0]] |= {form for form in forms if len(form) > 1}
        table = {form: short for short, forms in long_forms.items() if len(forms) == 1 for form in forms}
        plain = cls(table, {short: form for form, short in table.items()})
        half_shortened = {  # "VM monitor" for VMM
            tuple(plain._inside(form)): short for form, short in table.items()
        }
        return cls({**half_shortened, **table}, plain.long)

    def _inside(self, form: Stems) -> list[str]:
        """A long form with the shorter long forms at its start or end shortened."""
        for end in range(len(form) - 1, 1, -1):
            if form[:end] in self.short:
                return [self.short[form[:end]], *form[end:]]
            if form[-end:] in self.short:
                return [*form[:-end], self.short[form[-end:]]]
        return list(form)

    def shortened(self, stems: Sequence[str]) -> list[tuple[str, int, int]]:
        """The stems with each long form as its acronym, each with the span it came from; the longest forms first."""
        out: list[tuple[str, int, int]] = []
        at = 0
        while at < len(stems):
            end, stem = at + 1, stems[at]
            if stem in self._begins:
                end = next((end for end in self._ends(stems, at) if tuple(stems[at:end]) in self.short), end)
                stem = self.short[tuple(stems[at:end])] if end > at + 1 else stem
            if out and out[-1][0] == stem and stem in self.long:  # "virtual machine (VM)" is one thing
                out[-1] = (stem, out[-1][1], end)
            else:
                out.append((stem, at, end))
            at = end
        return out

    @staticmethod
    def _ends(stems: Sequence[str], at: int) -> range:
        return range(min(len(stems), at + _LONGEST), at + 1, -1)

    @cached_property
    def _begins(self) -> frozenset[str]:
        return frozenset(form[0] for form in self.short) | frozenset(self.long)

    def key(self, stems: Sequence[str]) -> Stems:
        """A name as it is looked up."""
        if self._begins.isdisjoint(stems):
            return tuple(stems)
        return tuple(stem for stem, _, _ in self.shortened(stems))


def spelt_out(text: str) -> Iterator[tuple[str, str]]:
    """`Virtual Machines (VMs)` as long form and acronym: the fewest words before it that it may stand for."""
    for found in _SPELT_OUT.finditer(text):
        acronym = found.group(2).removesuffix("s")
        words = found.group(1).split()
        for start in range(len(words) - 2, -1, -1):
            long = " ".join(words[start:])
            if is_long_form(long, acronym):
                yield long, acronym
                break


def is_long_form(name: str, acronym: str) -> bool:
    """Whether `name` is what `acronym` is short for: its letters begin words of it, in order; the first begins it."""
    letters = [sign for sign in acronym.casefold() if sign.isalnum()]
    words = name.casefold().replace("-", " ").replace("/", " ").split()
    if len(words) < 2 or not letters or words[0][:1] != letters[0]:
        return False
    signs = iter("".join(words))
    return len(letters) >= 2 and all(letter in signs for letter in letters)
