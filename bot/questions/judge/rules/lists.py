"""Answers that are lists: how many of the items were named, in any order, and what was named besides."""

import re
from dataclasses import dataclass

from bot.questions.judge.case import Case
from bot.questions.judge.courtesy import bare
from bot.questions.judge.expected import Expected, expect
from bot.questions.judge.judgement import Judgement, Verdict, accept, close, reject
from bot.questions.judge.phrase import phrase
from bot.questions.judge.polarity import negations
from bot.questions.judge.roster import MOST_ITEMS, Roster
from bot.questions.judge.rules.sentences import Naming

_CUT = re.compile(r"\s*(?:[,;\n|]|(?<!\w)(?:\d{1,2}|[a-h])[.)](?=\s|\w{3}))\s*|\s+[-+/]*[-+/>→]\s+|\.\s+(?=\w)|:\s+")
_RESTATED = re.compile(r"([^()]+) \(([^()]+)\)")
_LEADING_AND = re.compile(r"^(?:and|y|e|et|und|и|aur)\s+")
_AND = re.compile(r"\s*(?:\b(?:and|y|e|et|und|и|aur|plus|as well as|also|then|or)\b|[&+/])\s*")


@dataclass(slots=True)
class _Count:
    """Items named, by their number; parts that name none."""

    named: set[int]
    strange: int = 0


def is_list(expected: Expected) -> bool:
    """Whether the answer is a list."""
    return expected.roster is not None


def items_named(case: Case, name: Naming) -> Judgement | None:
    """All items wanted and nothing wrong is right; some of them is a part."""
    roster = case.expected.roster
    if roster is None:
        return None
    count = _Count(set())
    restated = _RESTATED.fullmatch(case.guess.text)
    if restated and restated[1].count(",") == restated[2].count(","):  # `He, Ne (helium, neon)`
        inside = items_named(case.saying(restated[2]), name)
        if inside is not None and inside.accepted:
            return inside
    parts = [part.strip() for part in _CUT.split(bare(case.guess.text)) if part.strip()]
    if len(parts) > MOST_ITEMS:
        return reject("far more was named than was asked for")
    for part in parts:
        _count_part(case, name, roster, part, count)
    named = len(count.named)
    if named >= roster.needed and not count.strange:
        return accept(
            "all of the list was named" if roster.needed == len(roster.items) else f"{named} of the list were named"
        )
    if not named:
        return reject("nothing of the list was named")
    if count.strange > named:
        return reject("most of what was named is not on the list")
    if named >= roster.needed:
        return close("the list was named, and something that is not on it")
    return close(f"{named} of {roster.needed} were named")


def _count_part(case: Case, name: Naming, roster: Roster, part: str, count: _Count) -> None:
    found = _which(case, name, roster, _LEADING_AND.sub("", part))
    if found is not None:
        count.named.add(found)
        return
    pieces = [piece for piece in _AND.split(part) if piece.strip()]
    if 1 < len(pieces) < MOST_ITEMS:
        for piece in pieces:
            _count_part(case, name, roster, piece.strip(), count)
        return
    left = _run_of_items(roster, part, count)
    if left and phrase(left).key:
        count.strange += 1


def _which(case: Case, name: Naming, roster: Roster, part: str) -> int | None:
    """The number of the item that a part names."""
    said = phrase(bare(part))
    for at, item in enumerate(roster.items):
        if said.key in expect(item).keys:
            return at
    typed = negations(said)
    for at, item in enumerate(roster.items):
        wanted = expect(item)
        if said.letters > 5 and wanted.letters.isdisjoint(said.openings):
            continue
        if typed and typed > negations(wanted.forms[0]):
            continue
        asked = Case(wanted, said, case.course)
        # a part has a word of the item, or so few letters that it may be short for it
        if (said.letters < 6 or asked.lay()) and name(asked).verdict is Verdict.ACCEPT:
            return at
    return None


def _run_of_items(roster: Roster, part: str, count: _Count) -> str:
    """Count items that stand without commas (`saas paas iaas`); give back what is left."""
    words = list(phrase(part).words)
    for at, item in enumerate(roster.items):
        wanted = expect(item).forms[0].words
        for start in range(len(words) - len(wanted) + 1):
            if tuple(words[start : start + len(wanted)]) == wanted:
                count.named.add(at)
                del words[start : start + len(wanted)]
                break
    return " ".join(words)
