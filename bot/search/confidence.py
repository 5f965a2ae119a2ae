"""How sure it is that the notes answer a question: 0 to 100, 50 being where an answer is given.

What counts is the share of the question's telling words that the best note explains. A short question is all subject,
so most of it must be explained; a long one tells a story of its own around its subject, and what it has in common with
the note is much in itself. A name of the place standing whole in the question speaks for it. A question about a thing
of a kind the notes know ("what is XYZ virtualization") is explained by its kind alone, and that is not enough.

    reached = explained share + a quarter of the named share of it
    needed  = 62 % for up to 4 telling words, falling to 36 % for 12, and 12 % more of a short question without a name
    score   = 50 x reached / needed                                 below what is needed, at most 40 for a stranger
            = 50 + 50 x the lesser of (reached - needed) / (1 - needed)
                        and how far the place stands out from the next (all, for a definition, listing, table)

How often the best place was the right one, among 1,150 questions on two courses:

    score       under 30   to 50   to 60   to 80   under 100   100
    note             0 %    58 %    93 %    99 %        97 %  100 %
    section          0 %    51 %    84 %    85 %        90 %   97 %
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from bot.search.catalogue import Catalogue
from bot.search.evidence import Clue
from bot.search.name import Found
from bot.search.phrase import Wanted
from bot.search.postings import Floats, Numbers
from bot.search.ranking import Ranking
from bot.search.word import Role

_SHORT, _LONG = 0.62, 0.36
"""The share that must be explained of a short question, and of a long one."""
_FEW, _MANY = 4, 12
"""How many telling words a short question has at most, and a long one at least."""
_UNNAMED, _NAMED = 0.12, 0.15
"""A short question in which nothing is called by a name of the notes is likely about something else."""
_NAME = 0.25
ANSWERED = 50.0
_CLEARLY = 0.8
_CLEAR = 0.25
"""A place by this share of its own score better than every other is surely the one."""
_DOERS = frozenset(("to", "i", "we", "you", "who", "why", "that"))
_STRANGE = 40.0
"""No surer than this of a thing of which the notes know only the kind."""


@dataclass(frozen=True, slots=True)
class Confidence:
    """The score and what it is made of."""

    score: float
    explained: float
    """The share of the telling words' mass that the best note explains."""
    mass: float
    """That mass itself."""
    needed: float
    named: float
    missing: tuple[str, ...]
    """Telling words the best note lacks, as typed."""
    stranger: str = ""
    """What is asked about, where the notes know only its kind."""
    clear: float = 1.0
    """How far the place stands out from the next best one, 0 to 1."""


NOTHING = Confidence(0.0, 0.0, 0.0, _SHORT, 0.0, ())


def confidence(ranking: Ranking, catalogue: Catalogue, passage: int) -> Confidence:
    """How sure it is that the note of `passage` answers."""
    note = int(catalogue.owner[passage])
    named = float(ranking.scores.named[passage])
    telling = _telling(ranking)
    told = [_told(clue, catalogue, note) for clue in telling]
    whole = sum(clue.mass for clue in telling)
    stranger = _stranger(ranking, catalogue, note)
    mass = sum(clue.mass * like for clue, like in zip(telling, told, strict=True))
    if not whole:
        return Confidence(round(min(100.0, 100 * named), 1), named, 0.0, 0.5, named, ())
    explained = mass / whole
    much = float(np.clip((len(telling) - _FEW) / (_MANY - _FEW), 0, 1))
    needed = _SHORT + (_LONG - _SHORT) * much + _UNNAMED * (1 - much) * (1 - min(1.0, named / _NAMED))
    reached = min(1.0, explained + _NAME * named * explained)
    above = (reached - needed) / (1 - needed) if reached >= needed else reached / needed - 1
    score = float(np.clip(ANSWERED + ANSWERED * above, 0, _STRANGE if stranger else 100))
    return Confidence(
        score=round(score, 1),
        explained=explained,
        mass=mass,
        needed=needed,
        named=named,
        missing=tuple(clue.label for clue, like in zip(telling, told, strict=True) if not like),
        stranger=stranger,
    )


def placed(sure: Confidence, ranking: Ranking, *, told: bool) -> Confidence:
    """The score of an answer: what is in the notes may still stand in another section than the best one.

    `told`: it is a definition, listing, table ... of the very thing, which is the right place by itself.
    """
    if sure.score <= ANSWERED:
        return sure
    best, next_best = _two_highest(ranking.scores.total)
    clear = 1.0 if told else min(1.0, (best - next_best) / (_CLEAR * best or 1.0))
    return replace(sure, score=round(min(sure.score, ANSWERED + ANSWERED * clear), 1), clear=clear)


def _two_highest(scores: Floats) -> tuple[float, float]:
    """The highest and the next, which may be as high; 0 where there is none."""
    at = int(scores.argmax())
    others = (scores[:at].max(initial=0.0), scores[at + 1 :].max(initial=0.0))
    return float(scores[at]), float(max(others))


def _telling(ranking: Ranking) -> list[Clue]:
    """The words that tell what is asked about. Where none is called by a name of the notes, everyday ones count too.

    "Who won the match yesterday" has one word of the notes. A number alone ("2+2") tells nothing.
    """
    roles = {Role.TOPIC} if ranking.found else {Role.TOPIC, Role.EVERYDAY}
    telling = [clue for clue in ranking.clues if clue.role in roles]
    return telling if any(clue.role is Role.TOPIC and not clue.stem.isdigit() for clue in telling) else []


def _stranger(ranking: Ranking, catalogue: Catalogue, note: int) -> str:
    """`reverse osmosis`, `application virtualization`: a kind the notes know, of which they never write that one.

    The word right before a name must be written before it in the note, if the name is one of a kind of which the notes
    name several, or if the note lacks the word. Only short questions are all about their names.
    """
    if len(ranking.telling) > _FEW + 1 or (ranking.asked.wanted is Wanted.COMPARE and len(ranking.found) > 1):
        return ""
    for one in ranking.found:
        before = ranking.telling[one.start - 1] if one.start else None
        named = ranking.telling[one.start : one.end]
        if before is None or before.last + 1 != named[0].first or all(clue.role is not Role.TOPIC for clue in named):
            continue
        several = catalogue.names.kinds.get(one.stems[-1], 0) > 1
        if _is_said_of_anything(before) or _is_done(before, ranking) or not (several or _is_unknown(before)):
            continue
        if ranking.asked.wanted is Wanted.EXPLAIN and any(other.end == one.start for other in ranking.found):
            continue  # "how does virtualization enable fast deployment": the subject of a sentence
        if not _is_named_besides(ranking, one) and not _is_written(before, one, ranking, catalogue, note):
            return f"{before.label} {' '.join(one.stems)}"
    return _numbered(ranking, catalogue) or _pair(ranking, catalogue, note)


def _numbered(ranking: Ranking, catalogue: Catalogue) -> str:
    """`RAID 3`, of notes that write RAID 0, 1 and 5: the number right after a name that they number otherwise."""
    numbered = catalogue.lexicon.numbered
    for one in ranking.found:
        after = ranking.telling[one.end] if one.end < len(ranking.telling) else None
        last = ranking.telling[one.end - 1]
        if after is None or not after.stem.isdigit() or after.first != last.last + 1:
            continue
        others = any(word == last.meant and sign.isdigit() for word, sign in numbered)
        if others and (last.meant, after.stem) not in numbered:
            return f"{last.label} {after.label}"
    return ""


def _is_named_besides(ranking: Ranking, one: Found) -> bool:
    """The `technical criteria` of "technical criteria for a hypervisor platform" are what is asked about."""
    return any(
        other.end - other.start > 1 and (other.end < one.start or other.start > one.end) and other is not one
        for other in ranking.found
    )


def _is_written(before: Clue, one: Found, ranking: Ranking, catalogue: Catalogue, note: int) -> bool:
    """Whether the note writes the word before the name, or before its last word: out-of-[band] storage virtualization.

    Where nothing is to be defined, the word may also be the verb to a noun: "virtualize desktops".
    """
    if _is_what_the_note_is_on(before, catalogue, note):
        return True
    ends = {one.stems[0], one.stems[-1]}
    pairs = {(stem, end) for stem, _ in before.readings for end in ends}
    if ranking.asked.wanted is Wanted.DEFINE:
        return _together(pairs, catalogue, note)
    kin = {catalogue.lexicon.families(stem)[0] for stem, _ in before.readings}
    return _together(pairs, catalogue, note) or any(
        stem in ends and catalogue.lexicon.families(after)[0] in kin
        for at in catalogue.of_note(note)
        for stem, after in pairwise(catalogue.key(catalogue.passages[at].heading))
    )


def _is_what_the_note_is_on(clue: Clue, catalogue: Catalogue, note: int) -> bool:
    """`kubernetes deployment` is the deployment of the note on Kubernetes."""
    titled = (catalogue.heads.titles.get(catalogue.lexicon.families(stem)[0], ()) for stem, _ in clue.readings)
    return clue.role is Role.TOPIC and any(note in notes for notes in titled)


def _pair(ranking: Ranking, catalogue: Catalogue, note: int) -> str:
    """`what is machine learning`, with machines and learning in the note, never side by side: it is a third thing."""
    telling = _telling(ranking)
    if ranking.found or ranking.asked.wanted is not Wanted.DEFINE or len(telling) != 2:
        return ""
    one, other = telling
    pairs = {(stem, after) for stem, _ in one.readings for after, _ in other.readings}
    if one.last + 1 != other.first or _together(pairs, catalogue, note):
        return ""
    return f"{one.label} {other.label}"


def _together(pairs: set[tuple[str, str]], catalogue: Catalogue, note: int) -> bool:
    """Whether one of the pairs stands side by side in the note; "Popek and Goldberg" do too."""
    silent = catalogue.reader.wording.silent
    numbers = catalogue.lexicon.numbers
    standing = {
        stem: _within(catalogue.sections.where(numbers[stem])[0], catalogue.of_note(note))
        for pair in pairs
        for stem in pair
        if stem in numbers
    }
    holding: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for one, other in pairs:
        for at in standing.get(one, set()) & standing.get(other, set()):
            holding[at].append((one, other))
    for at, held in holding.items():
        beside = set(pairwise(stem for stem in catalogue.stems_of(at) if stem not in silent))
        if not beside.isdisjoint(held):
            return True
    return False


def _within(places: Numbers, passages: range) -> set[int]:
    """Those of the places, in their order, that lie among the passages."""
    return set(places[places.searchsorted(passages.start) : places.searchsorted(passages.stop)].tolist())


def _is_unknown(clue: Clue) -> bool:
    """Whether the notes lack a word, or only have one that it is hardly a slip for (reverse, revert)."""
    return not clue.ways or (clue.label != clue.meant and clue.readings[0][1] < _CLEARLY)


def _is_done(clue: Clue, ranking: Ranking) -> bool:
    """`how to calculate X`, `how do I size X`: a verb makes no other thing of what it stands before."""
    return bool(clue.first) and ranking.asked.words[clue.first - 1].form in _DOERS


def _is_said_of_anything(clue: Clue) -> bool:
    """`best hypervisor`, `types of hypervisors`: words that make no other thing of what they stand before."""
    return clue.role in {Role.KIND, Role.ASKING} or (clue.role is Role.EVERYDAY and not _is_unknown(clue))


def _told(clue: Clue, catalogue: Catalogue, note: int) -> float:
    """How likely the note speaks of what the clue asks about: the likeness of the best way that it says."""
    likenesses = (way.likeness for way in clue.ways if _stands(way.words, catalogue, note))
    return max(likenesses, default=0.0)


def _stands(words: Sequence[int], catalogue: Catalogue, note: int) -> bool:
    for word in words:
        places, _ = catalogue.whole.where(word)
        at = int(places.searchsorted(note))
        if at == len(places) or places[at] != note:
            return False
    return True
