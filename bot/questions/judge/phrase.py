"""A folded string as words: what two answers are compared by.

A word is a run of letters, a number, or a sign that means something (`C++`, `Ring -1`, `Fe3+`). Hyphens between
letters, quotes, brackets and full stops are only spaces. Articles and the like are left out, except at the end:
`Vitamin A`.
"""

import re
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from bot.questions.judge.lexicon import listed
from bot.questions.judge.numerals import ENGLISH, may_be_roman, number, numbered
from bot.questions.judge.spelling import key

_LETTERS = (  # letters, and the signs that are part of a letter in the scripts that write vowels as marks
    r"[^\W\d_]+|[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0970-\u09e5\u09f0-\u0a65"
    r"\u0a70-\u0ae5\u0b00-\u0b65\u0b70-\u0be5\u0c00-\u0c65\u0c70-\u0ce5\u0d00-\u0d65\u0e31-\u0e4e\u3099\u309a\u30fc]+"
)
_WORD = re.compile(rf"\d+(?:[.,]\d+)*|(?:{_LETTERS})+|[<>=!]=|&&|\|\||[-+#%=<>≤≥≠±√∞∂∑∫∆°²³/:]")
_DIGIT = re.compile(r"\d")
_ORDINAL = re.compile(r"(?<=\d)-?(?:st|nd|rd|th|ere|eme|ieme|er|re|ste|te|й|я|е|ая|ый|ой|ое)\b")
_EXPONENT = re.compile(r"(?<=\d)e\+?(?=-?\d)")  # 6.022e23
_TIMES = re.compile(r"(?<=\d)\s*[x*]\s*(?=10\b)")
_ERA = re.compile(r"(?<=\d) ?(b)\.?c\.?e\b\.?|(?<=\d) c\.?e\b\.?")
_NUMBER_SIGN = re.compile(r"\b(?:no|nr|num)\.? ?(?=\d)|\bnumber (?=\d)|#(?=\d)")
_VERSION = re.compile(r"\b(?:version|ver\.?|v\.?) ?(?=\d)")
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,])")
_ELISION = re.compile(r"(?<!\w)(?:l|d|qu|dell|nell|all|sull)'(?=[aeiouhy])")
_SIGN_WORDS = {
    "vs": "v",
    "versus": "v",
    "mt": "mount",
    "maj": "major",
    "sin": "sine",
    "std": "standard",
    "plus": "+",
    "minus": "-",
    "percent": "%",
    "degree": "°",
    "degrees": "°",
    "ampersand": "and",
}
_GREEK = dict(
    pair.split("/")
    for pair in listed(
        """
    α/alpha β/beta γ/gamma δ/delta ε/epsilon θ/theta λ/lambda μ/mu π/pi ρ/rho σ/sigma τ/tau φ/phi χ/chi ψ/psi ω/omega
    """
    )
)
_SIGN_WORDS |= _GREEK
_SIGNED = frozenset(_SIGN_WORDS)
_POWERS = {"square": "2", "squared": "2", "cubed": "3"}
_AFTER_LETTERS = frozenset(("sharp", *_POWERS))
NAMED_LETTERS = frozenset(_GREEK.values())
"""Names of the Greek letters that stand in formulas."""
_FOLD = re.compile(r"(?<=two|ten|six)(?=fold\b)|(?<=three|seven|eight)(?=fold\b)|(?<=four|five|nine)(?=fold\b)")
_MONEY = {"$": " dollar ", "€": " euro ", "£": " pound ", "₹": " rupee ", "¥": " yen ", "&": " and "}
_BOTH = re.compile(r"[^\W\d_]{3} \+ [^\W\d_]{3}")
_MONEY_SIGN = re.compile(r"[$€£₹¥]|(?<!&)&(?!&)")

FUNCTION_WORDS = frozenset(
    listed(
        """
    the an of and de del du des la le les el los las der die das dem den des und et il lo gli di della delle
    dello dei degli ka ki ke van η το οι τα του της των τον την
    """
    )
)
"""Articles and joining words, left out wherever another word follows."""

_READ_OTHERWISE = _SIGNED | _AFTER_LETTERS | ENGLISH | FUNCTION_WORDS | {"a"}
"""Words that do not always stand for themselves in a phrase."""

_JOINING = frozenset(("and", "of", "et", "und", "n"))  # the first word of a name is one of it: AND gate
_ORDERING = frozenset(listed("to from over into on in by for with than before after vs versus : < > / -"))
_MONTHS = frozenset(listed("january february march april may june july august september october november december"))
_ARTICLE_BEFORE = frozenset(
    listed(
        """
    is as of in to for with and or be by from at on beyond behind into like under over per through without within
    """
    )
)


class Phrase(NamedTuple):  # no dataclass: one is made for every guess, in half the time
    """Words in their order. Two phrases with one `key` are the same name."""

    text: str
    """Folded."""
    words: tuple[str, ...]
    """Their keys: singular, one spelling, numbers as digits."""
    surface: tuple[str, ...]
    """The same words as typed."""
    key: str
    """The words run together: `raid5`, `hypercall`."""
    every: tuple[str, ...]
    """As typed, with the small words that were left out."""
    letters: int
    """How long the key is."""
    plain: bool
    """Whether it is letters and spaces, and every word stands for itself."""

    @property
    def full(self) -> str:
        """The key with every small word in it: `di-oxide`, `van der Waals`."""
        return self.key if len(self.words) == len(self.every) else run_together(tuple(map(key, self.every)))

    @property
    def initials(self) -> str:
        """First letters of every word with the small ones, digits whole: `dos` for Denial of Service."""
        return "".join([word if word[0].isdigit() else word[0] for word in self.every])

    @property
    def openings(self) -> set[str]:
        """The first letters of its words."""
        return set(map(itemgetter(0), self.words + self.surface))

    @property
    def ordered(self) -> bool:
        """Whether its words mean something else in another order: `physical to virtual`, `1:N`."""
        short = sum([len(word) == 1 or word[0].isdigit() for word in self.words])
        if self.text.count("-") > 1:  # subject-verb-object
            return True
        return (short > 1 and _MONTHS.isdisjoint(self.every)) or not _ORDERING.isdisjoint(self.every)


@lru_cache(maxsize=16384)
def phrase(text: str) -> Phrase:
    """The words of a folded text."""
    typed = tuple(text.split())
    if (  # as most answers are
        "".join(typed).isalpha()
        and _READ_OTHERWISE.isdisjoint(typed)
        and not any(map(may_be_roman, typed))
        and "fold" not in text
    ):
        keys = tuple(map(key, typed))
        joined = "".join(keys)
        return Phrase(text, keys, typed, joined, typed, len(joined), plain=True)
    every = _words(text)
    kept = _content(every)
    keys = tuple(map(key, kept))
    joined = run_together(keys)
    return Phrase(text, keys, tuple(kept), joined, tuple(every), len(joined), plain=False)


def of_words(words: tuple[str, ...]) -> Phrase:
    """A phrase of words that were taken apart before."""
    return phrase(" ".join(words).replace("- ", "-"))


def run_together(words: tuple[str, ...]) -> str:
    """The words without spaces, but `1 10` stays apart from `11 0`."""
    joined = "".join(words)
    if joined.isalpha() or not _DIGIT.search(joined):
        return joined
    joined = ""
    for word in words:
        joined += f" {word}" if word[0].isdigit() and joined[-1:].isdigit() else word
    return joined


def _words(text: str) -> list[str]:
    if "fold" in text:  # eightfold
        text = _FOLD.sub(" ", text)
    plain = text.split()
    if "".join(plain).isalpha() and _AFTER_LETTERS.isdisjoint(plain):
        return numbered(plain if _SIGNED.isdisjoint(plain) else [_SIGN_WORDS.get(word, word) for word in plain])
    if "'" in text:
        text = _ELISION.sub("", text).replace("'", "")
    if not _MONEY.keys().isdisjoint(text):
        text = _MONEY_SIGN.sub(lambda sign: _MONEY[sign[0]], text)
    if _DIGIT.search(text):
        text = _read_numbers(text)
    found: list[str] = []
    for match in _WORD.finditer(text):
        word = match[0]
        if word[0].isalpha():
            sign = _behind_a_letter(word, found[-1] if found else "") if word in _AFTER_LETTERS else ""
            found.append(sign or _SIGN_WORDS.get(word, word))
        elif word[0].isdigit():
            found.append(number(word))
        elif _means_something(word, text, match.start()):
            found.append(word)
    return numbered(found)


def _read_numbers(text: str) -> str:
    """A text with its numbers in one way of writing. Before each pattern stands what it finds nothing without."""
    if "e" in text:
        text = _EXPONENT.sub(" x 10 ", text)
    if "10" in text:
        text = _TIMES.sub(" x ", text)
    if "c" in text and "e" in text:
        text = _ERA.sub(lambda era: f" {era[1]}c " if era[1] == "b" else " ad ", text)
    if "n" in text or "#" in text:
        text = _NUMBER_SIGN.sub("", text)
    text = _ORDINAL.sub("", text)
    if "v" in text:
        text = _VERSION.sub("v", text)
    return _THOUSANDS.sub(lambda run: run[0].replace(" ", ""), text) if " " in text else text


def _behind_a_letter(word: str, letter: str) -> str:
    """What `sharp` or `squared` stands for: C sharp, chi squared; but a sharp edge, a mean squared."""
    if letter not in NAMED_LETTERS and not (len(letter) == 1 and letter.isalpha()):
        return ""
    return _POWERS.get(word, "#" if len(letter) == 1 else "")


def _means_something(sign: str, text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if sign in "/:":  # `1:N` and `m/s` are words side by side; `a / b` was taken apart before
        return False
    if sign == "+" and "=" not in text and _BOTH.match(text, at - 4):  # Romeo + Juliet
        return False
    if sign == "-":
        if after.isdigit():  # Ring -1, but not Type-1 or 1914-1918
            return not before.isalnum()
        return before.isalnum() and not after.isalnum() and _is_charge(text, at)
    return True


def _is_charge(text: str, at: int) -> bool:
    """`Cl-`, `SO4 2-`: a minus behind at most two letters or digits, not `hyper-` and not `X - and`."""
    start = at
    while start and text[start - 1].isalnum():
        start -= 1
    return at - start <= 2 and text[at + 1 : at + 2] in ("", " ", ")", ",", ".")


def _content(words: list[str]) -> list[str]:
    if len(words) < 2 or ("a" not in words and FUNCTION_WORDS.isdisjoint(words)):
        return words
    last = len(words) - 1
    kept = [
        word
        for at, word in enumerate(words)
        if at == last
        or not (
            (word in FUNCTION_WORDS and (at or word not in _JOINING))
            # `a` is an article at the start and behind small words; in `Vitamin A deficiency` it is a name
            or (word == "a" and (at == 0 or words[at - 1] in _ARTICLE_BEFORE))
        )
    ]
    return kept or words
