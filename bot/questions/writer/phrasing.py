"""Sentences of the notes turned into wording for questions: blanks for terms, descriptions without their subject."""

import re
from functools import lru_cache

from bot.notes.text import Text
from bot.questions.wording import LITTLE, fold
from bot.questions.writer.tongues import ENGLISH, Tongue

BLANK = "____"
_LONG = 4
_BRACKET = re.compile(r"\s*[(（].*")
_ASIDE = re.compile(
    r"\s*[(（](?:e\.?g\.?|i\.?e\.?|like|such as|for example|see|via|typically|often|usually)[^()]*[)）]", re.I
)
_KNOWN_AS = re.compile(
    r"(?:,\s*(?:which is |also |commonly |sometimes |often |usually |formerly )*|\s+(?=also )also )"
    r"(?:known|called|referred to|abbreviated)"
    r"(?: as)? (?:an? |the )?[\"“”']?____[\"“”']?(?: or (?:an? |the )?____)*,?",
    re.IGNORECASE,
)
_OPENERS = frozenset(
    re.findall(
        r"\w+",
        "a an the one any when where is are it runs uses allows provides offers combines captures represents requires"
        " enables occurs involves creates makes stores takes gives lets helps works relies supports delivers separates"
        " manages indicates measures converts adds moves keeps holds contains has have each every all some many"
        " multiple users several two three no only not",
    )
)

_ORDER = re.compile(r"(?P<verb>[A-Za-z][a-z]+) (?:the|an?|your|all|each|every|any)\b")
"""`Define the priority`: said without its subject, it is an order to who reads it."""


def one_line(text: Text | str) -> str:
    """Without markup and line breaks."""
    return " ".join((text if isinstance(text, str) else text.plain).split())


def capital(text: str) -> str:
    """With a capital first letter; a name such as `vCPU` keeps its own."""
    first = text.split(" ", 1)[0]
    return text if any(char.isupper() for char in first[1:]) else text[:1].upper() + text[1:]


def small(text: str) -> str:
    """With a small first letter, but for names and single letters: `Intel ...` and `VMs ...` keep theirs."""
    first = text.split(" ", 1)[0]
    opens = first.casefold() in _OPENERS
    return text[:1].lower() + text[1:] if opens else text


def hint(name: str) -> str:
    """The letters a name's words begin with, `l… k…`: another name that would do as well is not meant."""
    words = _BRACKET.sub("", name).split()
    return " ".join(word if fold(word) in LITTLE and len(word) < _LONG else f"{word[0]}…" for word in words)


def without_stop(text: str) -> str:
    """Without the full stop at the end, also the one inside a closing quotation mark."""
    return re.sub(r"[.;:,]+([\"”'’)]*)$", r"\1", text.rstrip().rstrip(".;:,").rstrip())


def without_asides(text: str) -> str:
    """Without `(e.g., ...)`: a longer, more detailed option stands out."""
    return _ASIDE.sub("", text)


def is_order(text: str) -> bool:
    """Whether a text reads as an order: its subject is its label."""
    verb = found["verb"] if (found := _ORDER.match(text)) else ""
    return bool(verb) and fold(verb) not in LITTLE and not re.search(r"(?:[^s]s|ed|ing|ly)$", verb)


@lru_cache(maxsize=16_384)
def stands_alone(text: str, tongue: Tongue = ENGLISH) -> bool:
    """Whether a text says what it says without the lines around it."""
    return tongue.reads and stays_inside(text, tongue) and not tongue.opens_outside.match(text)


@lru_cache(maxsize=16_384)
def stays_inside(text: str, tongue: Tongue = ENGLISH) -> bool:
    """The same for a text whose subject has been named: it may open with `It`. `This` may look back at a sentence
    of the same text, never out of its first one."""
    first = re.split(r"(?<=[.!?।])\s", text, maxsplit=1)[0]
    return bool(text) and not tongue.points_outside.search(text) and not tongue.points_back.search(first)


def balanced(text: str) -> bool:
    """Whether brackets and quotation marks close."""
    if "„" in text:  # German closes with the mark that English opens with
        text = text.replace("“", "”").replace("„", "“")
    pairs = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"))
    return all(text.count(left) == text.count(right) for left, right in pairs) and text.count('"') % 2 == 0


@lru_cache(maxsize=4096)
def names_pattern(names: tuple[str, ...], tongue: Tongue = ENGLISH) -> re.Pattern[str]:
    """Any of the names as whole words, with a plural's ending and what stands in parentheses behind it."""
    forms = "|".join(
        re.escape(name).replace(r"\ ", r"[\s-]+").replace(r"\-", r"[\s-]")
        for name in sorted(names, key=len, reverse=True)
    )
    aside = r"(?:\s*\((?![^)]*e\.g)[^()]{1,30}\))?"
    return re.compile(rf"(?<![\w-])(?:{forms}){tongue.endings}(?![\w-]){aside}", re.IGNORECASE)


def blanked(text: str, names: tuple[str, ...], tongue: Tongue = ENGLISH) -> str:
    """The text with every name of the term as a blank; unchanged where none occurs.

    No article is left that tells the answer: English has `a(n)`, in other languages the blank takes the article in.
    """
    lowered = text.casefold()
    if not any(name.casefold()[:3] in lowered for name in names):  # most do not; their pattern need not be built
        return text
    out = names_pattern(names, tongue).sub(BLANK, text)
    if out == text:
        return text
    out = re.sub(rf"[\"“'‘«„]\s?{BLANK}\s?[\"”'’»“]", BLANK, out)
    if not tongue.composes:
        return re.sub(rf"(?<!\w){tongue.articles.pattern}(?={BLANK})", "", out, flags=re.IGNORECASE)
    out = _KNOWN_AS.sub("", out)
    return re.sub(rf"\b([Aa])n? (?={BLANK})", r"\1(n) ", out)


def told_by_article(gap: str, tongue: Tongue) -> bool:
    """Whether a word grown together with an article stands before the blank: `del ____` is of one gender."""
    return any(gap[found.end() :].lstrip().startswith(BLANK) for found in tongue.contracted.finditer(gap))
