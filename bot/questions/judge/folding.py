"""A string as everybody would type it: one case, no accents, no markup, one kind of dash, quote and digit.

Marks are taken off Latin, Greek, Hebrew and Arabic letters, where a hurried typist leaves them out; they stay on
Cyrillic (й is no и), kana and the Indic scripts, where they make another letter.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from bot.questions.judge.scripts import plainly_written

LONGEST = 600
"""Characters of a guess that are read. Nobody names a term in more, and every rule's time is bounded by it."""

_RAISED = re.compile("(?<=[^⁰¹²³⁴⁵⁶⁷⁸⁹])(?=[⁰¹²³⁴⁵⁶⁷⁸⁹])")
_ALIKE = (
    dict.fromkeys(map(ord, "‐‑‒–—―−﹣－⁻₋"), "-")
    | dict.fromkeys(map(ord, "‘’‛ʼʻ′´`＇"), "'")
    | dict.fromkeys(map(ord, "“”„‟«»″"), '"')
    | dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00adـ"), None)  # invisible, and the Arabic stretch
    | dict.fromkeys(map(ord, "أإآٱ"), "ا")
    | dict.fromkeys(map(ord, "۔।॥。．"), ". ")
    | dict.fromkeys(map(ord, "،、，"), ", ")
    | dict.fromkeys(map(ord, "⁺₊＋"), "+")
    | dict.fromkeys(map(ord, "ºª"), "")
    | {ord(k): v for k, v in {"ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ё": "е", "Ё": "Е", "ß": "ss", "ẞ": "ss"}.items()}
    | {
        ord(k): v
        for k, v in {"æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d", "ð": "d"}.items()
    }
    | {ord(k): v for k, v in {"ł": "l", "Ł": "l", "ı": "i", "þ": "th", "Þ": "th", "Ð": "d", "Đ": "d"}.items()}
    | {
        ord(k): v
        for k, v in {
            "×": " x ",
            "·": " ",
            "•": ", ",
            "؟": "?",
            "ँ": "ं",
            "़": None,
            "∙": " ",
            "♯": "#",
            "♭": " flat ",
        }.items()
    }
)
_KANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}  # katakana is read as hiragana
_DIGRAPH = {ord(k): v for k, v in {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}.items()}
_MARKUP = re.compile(
    r"\|\||~~|\*\*|`|</?[a-z]{1,6}/?>|\[\[(?:[^\]|]*\|)?|\]\]|==(?=\S.*==)|(?<=\S)==$"
    r"|(?<![\w*])[*_]+(?=\w)|(?<=\w)[*_]+(?![\w*])|\\(?:mathrm|text|ce|mathbf|operatorname)\b|[\\{}]",
    re.IGNORECASE,
)
_NASAL = re.compile(r"[ङञणनम]्(?=[क-ह])")  # लोकतन्त्र is लोकतंत्र
_TAG = re.compile(r"\s*<\s*(/?[A-Za-z][A-Za-z0-9]*)\s*/?>\s*")  # a tag that is the whole text is meant itself
_ORDINARY = re.compile(r"[A-Za-z0-9'(),!?:;][A-Za-z0-9'(),!?:; -]*")  # no mark-up, bullet or decimal point in it
_MARKS = frozenset("|~*`<[]=_\\{}")
_BULLETS = frozenset("-*+•>#")
_BARE_POINT = re.compile(r"(?<![\w.])\.(?=\d)")
_BYTES = re.compile(r"(?<=\d)\s?([KMGT])B(?:ps\b|/s\b)")  # MBps are no Mbps
_LONG = {"K": "kilo", "M": "mega", "G": "giga", "T": "tera"}
_PLUS_MINUS = re.compile(r"\+\s?/\s?-|\bplus or minus\b", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[-*+•>]\s+|#{1,6}\s+)+")


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """`text` without what does not matter. Folding twice changes nothing more that a rule would see."""
    text = text[:LONGEST]
    if _ORDINARY.fullmatch(text) and ("Bps" not in text or text.isalnum()):  # as most guesses are
        spoken = " ".join(text.lower().split())
        if "or minus" not in spoken:
            return spoken
    if not text.isascii():
        text = _plain(text)
    if text.isalnum() and text.isascii():
        return text.lower()
    if text.lstrip()[:1] == "<" and (tag := _TAG.fullmatch(text)):
        return tag[1].lower()
    if "  " in text or not text.isprintable():
        text = "\n".join(" ".join(line.split()) for line in text.splitlines())
    if text.lstrip()[:1] in _BULLETS:
        text = _BULLET.sub("", text)
    if "." in text:
        text = _BARE_POINT.sub("0.", text)  # .05 is 0.05
    if "B" in text:
        text = _BYTES.sub(lambda rate: f" {_LONG[rate[1]]}bytes/s", text)
    if "/" in text or "or" in text:
        text = _PLUS_MINUS.sub("±", text)
    if text.startswith("$") and text.endswith("$"):  # $x$ is TeX; $5 is money
        text = text.strip("$")
    return (text if _MARKS.isdisjoint(text) else _MARKUP.sub("", text)).casefold().strip()


@lru_cache(maxsize=4096)
def spellings(text: str) -> tuple[str, ...]:
    """Its folded spellings: `Schlüssel` is typed as schlussel and as schluessel."""
    plain = fold(text)
    if text.isascii():
        return (plain,)
    spelt = fold(unicodedata.normalize("NFC", text[:LONGEST]).lower().translate(_DIGRAPH))
    return (plain,) if spelt == plain else (plain, spelt)


def _plain(text: str) -> str:
    text = _RAISED.sub(" ", text)  # 10³ is no 103
    text = unicodedata.normalize("NFKC", text.translate(_ALIKE)).translate(_ALIKE).translate(_KANA).casefold()
    text = unicodedata.normalize("NFC", "".join(_unmarked(unicodedata.normalize("NFD", text)))).translate(_ALIKE)
    return plainly_written(_NASAL.sub("ं", text))


def _unmarked(text: str) -> Iterator[str]:
    bare = True  # whether the letter under the mark loses it
    for letter in text:
        if unicodedata.combining(letter):
            if not bare:
                yield letter
            continue
        code = ord(letter)
        bare = code < 0x0400 or 0x0590 <= code < 0x0700 or 0x1E00 <= code < 0x2000
        yield str(unicodedata.decimal(letter)) if code > 0x7F and letter.isdecimal() else letter
