"""Short for long and long for short: initialisms, clipped words, surnames."""

from collections.abc import Iterator

from bot.questions.judge.case import Case
from bot.questions.judge.expected import Expected
from bot.questions.judge.folding import spellings
from bot.questions.judge.heads import TITLES
from bot.questions.judge.initials import has_inner_letter
from bot.questions.judge.judgement import Judgement, accept, close
from bot.questions.judge.lexicon import listed
from bot.questions.judge.person import MONONYMS, SHARED, given_name, surname
from bot.questions.judge.phrase import Phrase, phrase
from bot.questions.judge.spelling import key
from bot.questions.judge.typo import mistyped

_CLIPS = frozenset(
    listed(
        """
    macro micro stat stats bio math maths chem econ trig calc algo info repo config sync auth admin lab flu physio carb
    """
    )
)


def is_short(expected: Expected) -> bool:
    """Whether an answer is written short, and does not say a long form itself."""
    return not any(" " in form.text for form in expected.forms) and any(
        sum(map(str.isupper, name)) > 1 for name in expected.names
    )


def is_person(expected: Expected) -> bool:
    """Whether an answer is a person's name."""
    return any(map(surname, expected.names)) or any(form.words[0] in MONONYMS for form in expected.forms if form.words)


def has_epithet(expected: Expected) -> bool:
    """Whether an answer may be a name with an epithet: Suleiman the Magnificent."""
    return any(" the " in name for name in expected.names)


def initialism(case: Case) -> Judgement | None:
    """The first letters of the answer (`OS`, `DoS`, `DBMS`), if no other term shortens to them."""
    if case.guess.letters > 16:  # numbers stand apart in it
        return None
    typed = case.guess.key.replace(" ", "")
    if not 2 <= len(typed) <= 8:
        return None
    initials = case.expected.shorts.get(typed)
    if initials is None:
        initials = next((form.initials for form in case.expected.forms if has_inner_letter(typed, form)), None)
    if initials is None:
        return None
    if initials and case.course.share_initials(initials, case.own):
        return close("another term of the course shortens to the same letters")
    return accept("it is the usual short form of the answer")


def spelt_out(case: Case) -> Judgement | None:
    """The long form of an answer that is written short, where the answer does not say another long form itself."""
    if len(case.guess.words) < 2:
        return None
    for name, form in zip(case.expected.names, case.expected.forms, strict=False):
        letters = form.key
        if len(letters) < 3 or sum(map(str.isupper, name)) < 2 or not letters.isalnum():
            continue
        if letters in (case.guess.initials, "".join(word[0] for word in case.guess.words)):
            return accept("it is the answer spelt out")
    return None


def partly_short(case: Case) -> Judgement | None:
    """One word of the guess stands short for some of the answer's: `global IT network`, `sieve algo`."""
    for form, laid in case.laid:
        if not laid.extra or not laid.missing or len(laid.extra) > 2 or laid.slips > 1 or len(form.words) < 2:
            continue
        for wording in _lengthened(case.guess, form):
            if wording == form.words:
                return accept("it is the answer with a word of it shortened")
        for wording in _expanded(form, case.guess):
            if wording == case.guess.words and not any(other.words == wording for other in case.expected.forms):
                return accept("it is the answer with a word of it spelt out")
    return None


def clipped(case: Case) -> Judgement | None:
    """A word cut short as everybody does: `macro`, `stats`."""
    typed = case.guess.key
    if typed not in _CLIPS and len(case.guess.words) < 2:
        return None
    for form in case.expected.forms:
        if (
            typed in _CLIPS
            and len(form.words) == 1
            and form.key.startswith(typed.rstrip("s"))
            and typed not in case.own
        ):
            return accept("it is the usual short form of the answer")
        if _is_clipped(case.guess, form) and not _clips_another(case):
            return accept("it is the answer with its words cut short")
    return None


def said_twice(case: Case) -> Judgement | None:
    """A short form with the last of its words behind it: `AC current`, `PIN number`."""
    words = case.guess.words
    if len(words) != 2 or not words[0].isalpha():
        return None
    for form in case.expected.forms:
        if len(form.words) > 1 and words[1] == form.words[-1] and words[0] == form.initials:
            if case.course.share_initials(form.initials, case.own):
                return close("another term of the course shortens to the same letters")
            return accept("it is the usual short form of the answer, with a word of it again")
    return None


def surname_alone(case: Case) -> Judgement | None:
    """A person's surname, or the name in another order or with initials; not a first name that many bear."""
    if len(case.guess.words) > 4:
        return None
    words = case.guess.words
    if len(words) == 1 and words[0] in MONONYMS and _is_first(words[0], case):
        return accept("the first name says who is meant")
    for name in case.expected.names:
        last = surname(name)
        if not last:
            continue
        last = key(last)
        if not (words[-1] == last or words[0] == last or mistyped(last, words[-1])):
            continue
        others = [word for word in words if word != last and not mistyped(last, word)]
        if not all(any(_stands_for(word, own) for own in _given(name)) for word in others):
            continue
        if not others and (last in SHARED or _has_namesake(case, last)):
            return close("more than one person in the course is called so; say which one")
        return accept("the surname says who is meant" if not others else "it is the person, named otherwise")
    return None


def epithet_dropped(case: Case) -> Judgement | None:
    """`Suleiman`, for Suleiman the Magnificent, if the course has no other."""
    for name in case.expected.names:
        first, found, epithet = name.partition(" the ")
        if found and first.istitle() and epithet.istitle() and case.guess.words == phrase(first.casefold()).words:
            if case.course.share_words(case.guess.words, case.own):
                return close("more than one in the course is called so; say which one")
            return accept("the name alone says who is meant")
    return None


def _is_first(word: str, case: Case) -> bool:
    return any(form.words[0] == word for form in case.expected.forms) and not case.course.share_words((word,), case.own)


def _has_namesake(case: Case, last: str) -> bool:
    """Whether the course has another person of that surname: Kepler's laws are none."""
    keys = case.course.by_word.get(last, frozenset()) - case.own
    return any(surname(name) and key(surname(name)) == last for each in keys for name in case.course.terms[each])


def _given(name: str) -> tuple[str, ...]:
    return phrase(name.casefold()).words[:-1]


def _stands_for(word: str, own: str) -> bool:
    if word == own or word in TITLES or (len(word) == 1 and own.startswith(word)):
        return True
    return not given_name(word) and mistyped(own, word) > 0


def _is_clipped(guess: Phrase, form: Phrase) -> bool:
    """`op amp`, `sci fi`: two words or more, every one of them the beginning of its own, with far more cut off."""
    if len(form.words) < 2 or len(guess.words) != len(form.words):
        return False
    pairs = list(zip(guess.words, form.words, strict=True))
    return all(len(typed) > 1 and word.startswith(typed) and len(word) - len(typed) > 2 for typed, word in pairs)


def _clips_another(case: Case) -> bool:
    others = [name for each, names in case.course.terms.items() if each not in case.own for name in names]
    return any(_is_clipped(case.guess, phrase(text)) for name in others for text in spellings(name))


def _lengthened(short: Phrase, long: Phrase) -> Iterator[tuple[str, ...]]:
    """The short phrase with one of its words replaced by one or more of the long one's that it may stand for."""
    yield from _expanded(short, long)
    for at, word in enumerate(short.words):
        if word in long.words or not (len(word) > 2 or word.isalpha()):
            continue
        more = 3 if len(word) > 2 else 1 if len(word) == 1 else len(long.key)  # sieve algo; S. Korea
        for other in long.words:
            if other.startswith(word) and len(other) - len(word) >= more and other not in short.words:
                yield (*short.words[:at], other, *short.words[at + 1 :])


def _expanded(short: Phrase, long: Phrase) -> Iterator[tuple[str, ...]]:
    """The short phrase with one of its words, an initialism, replaced by the words of the long one it may stand for."""
    room = len(long.words)
    for at, word in enumerate(short.words):
        if not 1 < len(word) <= room or word in long.words or not word.isalpha():
            continue
        for start in range(room - len(word) + 1):
            run = long.words[start : start + len(word)]
            if all(each[0] == letter for each, letter in zip(run, word, strict=True)):
                yield (*short.words[:at], *run, *short.words[at + 1 :])
