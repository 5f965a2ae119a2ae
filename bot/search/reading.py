"""The words of all notes in one numbering, on their way into the postings: the notes' own, the terms they define, and
an acronym wherever its long form stands.
"""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from bot.search.acronym import Acronyms
from bot.search.lexicon import Lexicon
from bot.search.occurrence import Occurrences, Texts
from bot.search.part import Part
from bot.search.passage import Field
from bot.search.postings import Numbers
from bot.search.token import words


def read(
    parts: Sequence[Part], defined: Mapping[int, Sequence[str]], lexicon: Lexicon, acronyms: Acronyms
) -> Occurrences:
    """Numbers every word; `defined` holds the terms each passage defines."""
    notes, terms = _of_notes(parts, lexicon), _of_terms(defined, lexicon)
    shortened = [_of_acronyms(texts, acronyms, lexicon) for texts in (notes, terms)]
    return Occurrences.of([notes, terms, *shortened])


def _of_notes(parts: Sequence[Part], lexicon: Lexicon) -> Texts:
    firsts = np.cumsum([0, *(len(part.passages) for part in parts)])
    numbered = [numbers[part.said] for numbers, part in zip(lexicon.take(parts), parts, strict=True)]
    return (
        np.concatenate([_NONE, *numbered]),
        np.concatenate([_NONE, *(part.places + first for part, first in zip(parts, firsts, strict=False))]).astype(
            np.int32, copy=False
        ),
        np.concatenate([_NONE, *(part.fields for part in parts)]).astype(np.int8, copy=False),
        np.concatenate([_NONE, *(part.lengths for part in parts)]).astype(np.int64, copy=False),
    )


_LONGEST = 9
"""Words of a long form."""
_NONE: Numbers = np.zeros(0, dtype=np.int32)


def _of_terms(defined: Mapping[int, Sequence[str]], lexicon: Lexicon) -> Texts:
    rows = [(at, lexicon.meet(words(term), lexicon.languages[0])) for at, terms in defined.items() for term in terms]
    return _texts([(at, Field.DEFINED, numbers) for at, numbers in rows])


def _of_acronyms(said: Texts, acronyms: Acronyms, lexicon: Lexicon) -> Texts:
    numbers = lexicon.numbers
    forms = {
        tuple(numbers[stem] for stem in form): lexicon.number(short, short)
        for form, short in acronyms.short.items()
        if all(stem in numbers for stem in form)
    }
    return _texts(list(_standing(said, forms)))


def _standing(said: Texts, forms: Mapping[tuple[int, ...], int]) -> Iterator[tuple[int, int, list[int]]]:
    """The acronym of the longest form that begins at each word, with the place and field of its text."""
    spoken, places, fields, counts = said
    ends = np.cumsum(counts)
    beginning: dict[int, list[tuple[int, ...]]] = {}
    for form in sorted(forms, key=len, reverse=True):
        beginning.setdefault(form[0], []).append(form)
    begins: NDArray[np.intp] = np.flatnonzero(np.isin(spoken, list(beginning)))
    for at, text in zip(begins.tolist(), np.searchsorted(ends, begins, side="right").tolist(), strict=True):
        run = tuple(spoken[at : min(at + _LONGEST, int(ends[text]))].tolist())
        for form in beginning[run[0]]:
            if run[: len(form)] == form:
                yield int(places[text]), int(fields[text]), [forms[form]]
                break


def _texts(rows: Sequence[tuple[int, int, list[int]]]) -> Texts:
    return (
        np.array([number for _, _, numbers in rows for number in numbers], dtype=np.int32),
        np.array([place for place, _, _ in rows], dtype=np.int32),
        np.array([where for _, where, _ in rows], dtype=np.int8),
        np.array([len(numbers) for _, _, numbers in rows], dtype=np.int64),
    )
