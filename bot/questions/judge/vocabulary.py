"""Words that are words: whoever types one of them has typed it, and did not slip on another.

They are the terms of the fields, the words of every day, the known twins, and the forms of all of these.
"""

from functools import lru_cache

from bot.questions.judge.everyday import EVERYDAY, SHORT
from bot.questions.judge.lexicon import listed
from bot.questions.judge.spelling import key
from bot.questions.judge.terms import TERMS
from bot.questions.judge.twins import TWINS

EVERYDAY_WORDS = frozenset(map(key, listed(f"{SHORT} {EVERYDAY}")))
WORDS = EVERYDAY_WORDS | frozenset(map(key, (*TWINS, *listed(TERMS))))
_ENDINGS = ("ing", "ed", "er", "ly", "ers")


@lru_cache(maxsize=16384)
def is_word(word: str) -> bool:
    """Whether this is a word of its own, or the form of one: described, typing, mapped, builder, slowly."""
    return word in WORDS or (word.endswith(_ENDINGS) and any(_is_form(word, ending) for ending in _ENDINGS))


def _is_form(word: str, ending: str) -> bool:
    if not word.endswith(ending) or len(word) < len(ending) + 3:
        return False
    front = word[: -len(ending)]
    return front in WORDS or f"{front}e" in WORDS or (front[-1] == front[-2] and front[:-1] in WORDS)
