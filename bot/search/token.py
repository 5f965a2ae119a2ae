"""From text to words: NFKC, case folded, elisions taken off; writing without spaces is cut into pairs of characters.

Rule: a word's form here is for comparing, never for showing.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

# "what's" -> what, "l'énergie" -> énergie; a one-letter word that stands alone ("VT-d") is left.
_ELISION = re.compile(
    r"(?<=\w)['’](?:s|t|re|ve|ll|d|m)\b|\b(?:l|d|qu|j|n|s|c|m|t|un|dell|all|nell|dall|sull)['’](?=\w)"
)
_UNSPACED = "぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-๿຀-໿က-႟ក-៿"
_WORD = re.compile(rf"[{_UNSPACED}]+|[^\W_{_UNSPACED}]+(?:\+\+|#(?!\w))?")
_ASCII_WORD = re.compile(r"[a-z0-9]+(?:\+\+|#(?!\w))?")
_RUN = re.compile(rf"[{_UNSPACED}]")
_SHOWS_NOTHING = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
_AIM = re.compile(r"<[@#&!:a-z][^<>\s]*>|https?://\S+")
_PAUSE = re.compile(r"[,;:()?!/](?=\s)|(?<=\s)[(/]")
_ASKED_IN_CHINESE = (
    "什么是 是什么 什么叫 为什么 什么 怎么样 怎么 怎样 如何 哪里 哪些 有哪些 哪个 谁 请问 请 吗 呢 的 是 和 与 从 在"
)
_ASKED_IN_JAPANESE = "とは何ですか とは何 とは は何ですか 何ですか なぜ どうして どのように どこ いつ 誰 について"
ASKED_TOGETHER = frozenset((*_ASKED_IN_CHINESE.split(), *_ASKED_IN_JAPANESE.split()))
"""What asks in languages written without spaces."""
_ASKED = re.compile(f"({'|'.join(sorted(ASKED_TOGETHER, key=len, reverse=True))})")
PAUSE = "·"
"""Stands among the words of a question where it pauses: what is on either side is no name together."""
LONGEST_QUESTION = 4000


def folded(text: str) -> str:
    """NFKC, case folded, without what shows nothing."""
    if text.isascii():
        return text.lower()
    return _SHOWS_NOTHING.sub("", unicodedata.normalize("NFKC", text)).casefold()


@lru_cache(maxsize=65536)
def unaccented(word: str) -> str:
    """`célula` as `celula`: people type without accents. Only Latin, Greek and Cyrillic letters are touched."""
    if word.isascii() or _RUN.match(word):
        return word
    apart = unicodedata.normalize("NFD", word)
    return unicodedata.normalize("NFC", "".join(sign for sign in apart if not unicodedata.combining(sign)))


def words(text: str) -> list[str]:
    """The words of a text in order; Chinese, Japanese, Korean, Thai ... as overlapping pairs of characters."""
    plain = folded(text)
    if "'" in plain or "’" in plain:
        plain = _ELISION.sub(" ", plain)
    if plain.isascii():
        return _ASCII_WORD.findall(plain)
    found: list[str] = []
    for word in _WORD.findall(plain):
        if _RUN.match(word):
            found.extend(pairs(word))
        else:
            found.append(word)
    return found


def pairs(run: str) -> list[str]:
    """`細胞膜` as 細胞, 胞膜; a single character as itself."""
    return [run[at : at + 2] for at in range(len(run) - 1)] or [run]


def is_pair(word: str) -> bool:
    """Whether a word came out of writing without spaces: such are never taken for a slip of the keyboard."""
    return bool(_RUN.match(word))


def question_words(question: str) -> list[str]:
    """The words of what somebody typed and its pauses: mentions, emoji codes and links are no words.

    Read to the 4,000th character.
    """
    text = _AIM.sub(" ", question[:LONGEST_QUESTION].lower())
    parts = [list(_spoken(part)) for part in _PAUSE.split(text)]
    return [word for part in parts if part for word in (PAUSE, *part)][1:]


def _spoken(part: str) -> Iterator[str]:
    """The words of a part of a question; phrases that ask are parted from what is written against them."""
    for at, piece in enumerate(_ASKED.split(part)):
        if at % 2:
            yield piece
        else:
            yield from words(piece)
