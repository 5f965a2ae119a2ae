"""What a name is usually shortened to: its initials, its capitals, the plural of a short form."""

import re
from collections.abc import Iterable, Iterator

from bot.questions.judge.numerals import roman
from bot.questions.judge.phrase import Phrase
from bot.questions.judge.vocabulary import is_word


def short_forms(names: Iterable[str], forms: Iterable[Phrase]) -> dict[str, str]:
    """Each short form, folded, with the initials that another term may share (empty where it is the answer's own)."""
    found: dict[str, str] = {}
    for form in forms:
        initials = form.initials
        found |= dict.fromkeys(_initials(form, initials), initials)
    for name in names:
        found |= dict.fromkeys(_capitals(name), "")
    found.pop("", None)
    return found


def has_inner_letter(typed: str, form: Phrase) -> bool:
    """Whether the letters are the firsts of the words, with one more from within a word: DBMS, CSF."""
    if len(typed) != len(form.words) + 1 or len(typed) < 3 or typed[0] != form.words[0][0] or not typed.isalpha():
        return False
    firsts = [word if word[0].isdigit() else word[0] for word in form.words]
    return any(
        typed == "".join([*firsts[:at], firsts[at] + word[inner], *firsts[at + 1 :]])
        for at, word in enumerate(form.words)
        for inner in range(1, len(word))
        if len(firsts) > 2 or _is_seam(word, inner)
    )


def _is_seam(word: str, at: int) -> bool:
    """Whether a word is put together there: cerebro-spinal, green-house. Only so is one of two words two itself."""
    return len(word) > 8 and (word[at - 1] == "o" or (is_word(word[:at]) and is_word(word[at:])))


def _initials(form: Phrase, initials: str) -> Iterator[str]:
    yield initials
    if len(form.words) > 1:
        yield "".join([word if word[0].isdigit() else word[0] for word in form.words])
    if not initials.isalpha() and not any(map(str.isdigit, form.text)):
        words = re.findall(r"[^\W\d_]+", form.text)
        if not any(map(roman, words)):  # words that were read as numbers: `fifo`, of *first in, first out*
            yield "".join(word[0] for word in words)


def _capitals(name: str) -> Iterator[str]:
    """`js`, of JavaScript; `vms`, of VM. An s behind a P is rather another protocol: FTPS, HTTPS."""
    if not name.isalpha() or not name[0].isupper():
        return
    if not name.isupper():
        found = "".join([letter for letter in name if letter.isupper()])
        if len(found) > 1:
            yield found.lower()
    elif 2 <= len(name) <= 3 and name[-1] != "P":
        yield f"{name.casefold()}s"
