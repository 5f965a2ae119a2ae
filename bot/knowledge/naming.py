"""What a thing is called: the names, acronym and other forms packed into `Virtual Machine (VM)`.

`fold` is the key under which all spellings of one name meet; everything that compares names compares these.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

_KEPT = 1 << 15  # a course has few names and says them often; a vault of thousands of notes has more than this
ARTICLE = r"(?:(?:an?|the|el|la|los|las|un|una|il|lo|gli|uno|um|uma|le|les|une|der|die|das|ein|eine)\s+|l['’])"
_ARTICLE = re.compile(ARTICLE, re.IGNORECASE)
_PARENTHESES = re.compile(r"\s*[(（]([^()（）]*)[)）]")
_QUOTES = re.compile(r"[\"“”„«»「」『』`]")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# What stands in parentheses beside a name without being one: `(e.g., vMotion)`, `(with hardware assistance)`.
_ASIDE = re.compile(
    r"(?:e\.?g|i\.?e|etc|for|with|without|primarily|mainly|mostly|as|in|on|by|from|to|via|like|such|see|optional"
    r"|until|since|not|only|who|which|that|where|ca|circa|approx|por|para|con|par|avec|für|mit)\b|\d",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"(?:or|also(?: known as| called)?|a\.?k\.?a\.?|formerly|previously|short for|known as|called|o|oder|ou)\s+",
    re.IGNORECASE,
)
_QUALIFIER = re.compile(r"\w+(?:-\w+)*(?:-\w+|ed|al|ic|ive|less|able)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Names:
    """One thing's name, its other names, and its acronym (also among the others unless it is the name)."""

    name: str
    others: tuple[str, ...] = ()
    acronym: str = ""

    def __iter__(self) -> Iterator[str]:
        yield self.name
        yield from self.others


def _singular(word: str) -> str:
    """An English plural's key. Only a key: `series` becomes `sery`, and so does every other `series`."""
    if len(word) < 3 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=_KEPT)
def bare(name: str) -> str:
    """`name` without article, quotes and the punctuation around it."""
    plain = " ".join(_QUOTES.sub("", unicodedata.normalize("NFKC", name)).split()).strip(" .,:;!?*_-–—…")
    cut = _ARTICLE.sub("", plain, count=1) if _ARTICLE.match(plain) else plain
    return cut or plain


@lru_cache(maxsize=_KEPT)
def fold(name: str) -> str:
    """The key of a name: no case, article, hyphen or quotes; the last word in the singular."""
    plain = re.sub(r"[-‐‑–—_/'’]+", " ", bare(name).casefold())
    words = plain.split()
    if not words:
        return ""
    return " ".join([*words[:-1], _singular(words[-1])])


def is_plural(name: str) -> bool:
    """Whether the last word looks like an English plural."""
    last = bare(name).casefold().split()[-1:]
    return bool(last) and _singular(last[0]) != last[0]


def keys(names: str) -> frozenset[str]:
    """The keys of names written as `one|another`."""
    return frozenset(map(fold, names.split("|")))


def is_initialism(short: str, long: str) -> bool:
    """Whether `short` abbreviates `long`: its letters occur in order, the first opening a word.

    Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003).
    """
    letters = [char for char in re.sub(r"s$", "", short) if char.isalnum()]
    # `VM`, `vDisk`, but not a word that only begins with a capital
    if not 2 <= len(letters) <= 10 or not any(char.isupper() for char in short[1:]) or len(long) <= len(short):
        return False
    if _opens_each_word(letters, long):  # the search from the end would take both M of MMU from `management`
        return True
    at = len(long) - 1
    for place, letter in reversed(list(enumerate(letters))):
        while at >= 0 and (
            long[at].casefold() != letter.casefold() or (place == 0 and at > 0 and long[at - 1].isalnum())
        ):
            at -= 1
        if at < 0:
            return False
        at -= 1
    return not long[: at + 1].strip()


def _opens_each_word(letters: Sequence[str], long: str) -> bool:
    """Whether the letters are those the words begin with."""
    return [word[0] for word in re.findall(r"\w+", long.casefold())] == [letter.casefold() for letter in letters]


def _acronym(short: str) -> str:
    """`VMs` as `VM`: only a small s after a capital is a plural's."""
    return short[:-1] if re.search(r"[A-Z0-9]s$", short) else short


def _pieces(inside: str) -> list[str]:
    return [piece.strip() for piece in re.split(r"\s*(?:[,;/]|\bor\b)\s*", inside) if piece.strip()]


def _other_names(name: str, inside: str) -> list[str]:
    """The names in parentheses after `name`."""
    known_as = _OTHERWISE.match(inside)
    if not known_as and (_ASIDE.match(inside) or (inside[:1].islower() and not _QUOTES.search(inside))):
        return []
    found = []
    for written in _pieces(_OTHERWISE.sub("", inside, count=1) if known_as else inside):
        quoted = bool(_QUOTES.match(written))
        piece = bare(written)
        if (
            not piece
            or len(piece.split()) > 5
            or re.search(r"[<>=≤≥%]", piece)
            or not (piece[0].isupper() or quoted or known_as or _CJK.search(piece))
        ):
            continue
        if _QUALIFIER.fullmatch(piece) and not quoted:
            # `Type-2 Hypervisor (Hosted)` is a hosted hypervisor; `VDI (Server-Side)` has no head to put behind it.
            if len(name.split()) > 1:
                found.append(f"{piece} {name.rsplit(maxsplit=1)[-1]}")
        elif not (
            re.fullmatch(r"[A-Z]\w*[A-Z]\w*", name) and piece[0] == name[0]
        ):  # `IaaS (Infrastructure)` is cut short
            found.append(piece)
    return found


def _abbreviates_an_end(short: str, head: str) -> bool:
    """`BCDR` beside `Improved Business Continuity and Disaster Recovery` belongs to that without its first word."""
    words = head.split()
    return any(is_initialism(short, " ".join(words[start:])) for start in range(1, len(words)))


def _one(text: str) -> Names:
    insides = _PARENTHESES.findall(text)
    name = bare(_PARENTHESES.sub("", text))
    others: list[str] = []
    acronym = ""
    for inside in insides:
        short = _acronym(inside.strip())
        head = bare(text[: text.find(inside) - 1])
        if is_initialism(short, head) or (_CJK.search(head) and re.fullmatch(r"[A-Z][A-Za-z0-9-]{1,9}", short)):
            if fold(head) == fold(name):  # not the `TCO` inside `Total Cost of Ownership (TCO) Reduction`
                acronym = acronym or short
                others.append(short)
        elif _abbreviates_an_end(short, head):
            continue
        elif is_initialism(_acronym(name), bare(inside)):
            acronym = _acronym(name)
            others.append(bare(inside))
        elif text.rstrip().endswith((f"({inside})", f"（{inside}）")):
            others += _other_names(name, inside)
        elif swapped := re.match(r"or\s+(.+)", inside):  # `Client-Side (or Local) Hypervisor`
            others.append(bare(f"{swapped[1]} {name.split()[-1]}"))
    return Names(name, tuple(dict.fromkeys(other for other in others if fold(other) != fold(name))), acronym)


@lru_cache(maxsize=_KEPT)
def names_in(text: str) -> Names:
    """The names in a heading, label or column: `Session-Based Computing (SBC) / Remote Desktop Services (RDS)`."""
    sides = [side for side in re.split(r"\s+/\s+", text) if side.strip()]
    if len(sides) < 2:
        return _one(text)
    parts = [_one(side) for side in sides]
    first, rest = parts[0], [name for part in parts[1:] for name in part]
    return Names(first.name, tuple(dict.fromkeys((*first.others, *rest))), first.acronym)


_STANDS_FOR = re.compile(
    r"\b(?P<short>[A-Za-z]*[A-Z][\w-]{1,9})\s+(?:stands\s+for|is\s+short\s+for|is\s+an?\s+(?:abbreviation|acronym)\s+(?:for|of))"
    r"\s+(?P<long>[^.,;:()]{4,80})"
)


def expansions(text: str) -> Iterator[tuple[str, str, int]]:
    """Every `Long Form (ABBR)` in running prose as (long form, acronym, where the long form begins)."""
    for match in re.finditer(r"[(（]([A-Za-z][\w.&/-]{1,9})[)）]", text):
        short = _acronym(match[1])
        before = re.split(r"[.,;:!?()\n]", text[max(0, match.start() - 120) : match.start()])[-1].rstrip()
        words = list(re.finditer(r"\S+", before))[-min(len(short) + 5, len(short) * 2) :]
        runs = [before[word.start() :] for word in reversed(words)]  # the shortest first
        fitting = [
            run for run in runs if is_initialism(short, bare(run)) and len(run.split()) > (0 if "-" in run else 1)
        ]
        if fitting:  # `memory management unit` spells MMU with its words, `management unit` with letters in a word
            long = next((run for run in fitting if _opens_each_word(short, run)), fitting[0])
            yield bare(long), short, text.rfind(long, 0, match.start())
    for match in _STANDS_FOR.finditer(text):  # `RAID stands for ...`
        told = bare(match["long"]).split()
        tried = (" ".join(told[:end]) for end in range(len(told), 0, -1))
        if long := next((long for long in tried if is_initialism(match["short"], long)), ""):
            yield long, match["short"], match.start("long")
