"""What the course's things are called: every spelling, acronym and other name of one thing made one term.

A name becomes a term where it is defined, spelled out with its acronym, compared, one of the types of something, or a
note's subject. A heading or bold type alone makes none, since notes print anything so; they add places and other names
to a term that is one.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable

from bot.knowledge.mentions import Mention, Rank
from bot.knowledge.model import Term
from bot.knowledge.naming import bare, fold, is_plural, names_in

_MAKE_A_TERM = (Rank.DEFINED, Rank.SUBJECT, Rank.SPELLED_OUT, Rank.LISTED)


def completed(name: str, subject: str, known: Container[str]) -> str:
    """The key of a short form's whole name: `Public` in a note on cloud deployment models is `public cloud`.

    Empty where the name is known by itself, or no words of the subject complete it to a name that is.
    """
    key, words = fold(name), fold(subject).split()
    if not key or key in known:
        return ""
    runs = (" ".join(words[start:end]) for end in range(len(words), 0, -1) for start in range(end))
    return next((f"{key} {run}" for run in runs if f"{key} {run}" in known), "")


# `Full (binary translation)`, `Tides (spring)`: which of them; what begins with a capital is another name
_NARROWS = re.compile(r"\s*[(（](?!(?:or|also|e\.?g|i\.?e)\b)[a-zà-ÿ][^()（）]*[)）]$")


def headed(written: str, name: str, known: Container[str]) -> str:
    """How a term is shown that a column or row is headed with: as it is written there where that is a name of its own
    (`LAN` beside `WAN`), and with the bracket that narrows it. `Tides (spring)` heads what is true of spring tides
    alone. A short form (`Public`) is shown by the whole name."""
    narrowed = _NARROWS.search(written)
    plain = names_in(written).name
    shown = plain if fold(plain) in known or fold(plain) == fold(name) else name
    if written[:1].isupper() and not any(map(str.isupper, shown.split(" ", 1)[0])):
        shown = shown[:1].upper() + shown[1:]
    return shown + (narrowed[0] if narrowed and not names_in(written).others else "")


class _Groups:
    """Keys of names joined into sets."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def top(self, key: str) -> str:
        while self._above.setdefault(key, key) != key:
            key = self._above[key]
        return key

    def join(self, one: str, other: str) -> None:
        self._above[self.top(other)] = self.top(one)


def _longs(mentions: Iterable[Mention]) -> dict[str, set[str]]:
    """The long forms each acronym is given for."""
    found: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        names = mention.names
        if names.acronym:
            for name in names:
                if fold(name) != fold(names.acronym) and names.name in (name, names.acronym):
                    found[fold(names.acronym)].add(fold(name))
    return found


def _in_full(key: str, longs: dict[str, set[str]]) -> str:
    """`server vm` as `server virtual machine`."""
    return " ".join(next(iter(longs[word])) if len(longs.get(word, ())) == 1 else word for word in key.split())


def _named(met: tuple[Mention, ...]) -> set[str]:
    """The keys that are terms; what stands only in one table's head or side (`Average`, `Platform A`) is none."""
    keys: dict[Rank, Counter[str]] = defaultdict(Counter)
    for mention in met:
        keys[mention.rank][fold(mention.names.name)] += 1
    columns = keys[Rank.COLUMN]
    also = {key for key, count in columns.items() if count > 1 or key in keys[Rank.HEADING] or key in keys[Rank.BOLD]}
    return also | {key for rank in _MAKE_A_TERM for key in keys[rank]}


def _joined(naming: list[Mention], named: set[str]) -> _Groups:
    """The keys that mean the same: acronym and long form, `also known as`, `Server VM` and `Server virtual machine`."""
    longs = _longs(naming)
    groups = _Groups()
    for mention in naming:
        key, acronym = fold(mention.names.name), fold(mention.names.acronym)
        if acronym and len(longs[acronym]) == 1:  # an acronym two things share joins neither
            (long,) = longs[acronym]
            groups.join(long, acronym)
            groups.join(long, key)
        for same in mention.same:
            groups.join(key, fold(same))
        if (full := _in_full(key, longs)) in named:
            groups.join(full, key)
    return groups


def merge_terms(mentions: Iterable[Mention]) -> tuple[Term, ...]:
    """All mentions as terms, in the order they are first met.

    A looser alias (front matter, parentheses) that is another term's name is left to that.
    """
    met = tuple(mentions)
    naming = [mention for mention in met if mention.rank < Rank.BOLD]
    named = _named(met)
    groups = _joined(naming, named)
    claims: dict[str, set[str]] = defaultdict(set)
    for mention in naming:
        for other in mention.names.others:
            claims[fold(other)].add(groups.top(fold(mention.names.name)))
    tops = {groups.top(key) for key in named}
    members: dict[str, list[Mention]] = defaultdict(list)
    for mention in met:
        if (top := groups.top(fold(mention.names.name))) in tops:
            members[top].append(mention)
    return tuple(_term(top, members[top], groups, claims, named) for top in members)


def _most_written(naming: list[Mention]) -> str:
    """The form most written; a singular before its plural, since `What is ...?` asks for it."""
    written = Counter(mention.names.name for mention in naming)
    forms = sorted(naming, key=lambda mention: (-written[mention.names.name], mention.rank))
    best = forms[0].names.name
    same = [mention.names.name for mention in forms if fold(mention.names.name) == fold(best)]
    return next((form for form in same if not is_plural(form)), best)


def _term(top: str, members: list[Mention], groups: _Groups, claims: dict[str, set[str]], named: set[str]) -> Term:
    naming = [mention for mention in members if mention.rank < Rank.BOLD]
    name = _most_written(naming)
    others: dict[str, str] = {}
    for mention in naming:
        for other in (mention.names.name, *mention.same, *mention.names.others):
            key = fold(other)
            sure = groups.top(key) == top or other == mention.names.acronym
            # front matter's own words stay with both notes that claim them; two readings of a parenthesis with neither
            free = key not in named and (len(claims[key]) == 1 or mention.rank is Rank.SUBJECT)
            if key and key != fold(name) and (sure or free):
                others.setdefault(key, bare(other))
    acronym = next((mention.names.acronym for mention in naming if mention.names.acronym), "")
    sources = dict.fromkeys(mention.source for mention in sorted(members, key=lambda mention: mention.rank))
    return Term(name, tuple(others.values()), acronym, tuple(sources))


def names_known(terms: Iterable[Term]) -> dict[str, str]:
    """Every name's key and the term it names; of two terms, the one whose own name it is, else the first."""
    found: dict[str, str] = {}
    told = tuple(terms)
    for term in told:
        found.setdefault(fold(term.name), term.name)
    for term in told:
        for alias in term.aliases:
            found.setdefault(fold(alias), term.name)
    return found
