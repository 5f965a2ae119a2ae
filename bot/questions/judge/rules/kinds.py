"""Names and the word for their kind: left out (*Hess*), put behind (*river Nile*), or standing alone (*a key*)."""

import re

from bot.questions.judge.alignment import Alignment
from bot.questions.judge.case import Case
from bot.questions.judge.contrast import opposed
from bot.questions.judge.heads import (
    ADDABLE,
    ADDED_ENDINGS,
    ANALYSES,
    BEARERS,
    CLEAR,
    COMPOSED,
    COMPOUNDING,
    ENDINGS,
    EPONYMIC,
    LOOSE,
    NEAR_KINDS,
    NUMBERED,
    PLACES,
    QUALIFIED,
    RESTATING,
    TITLES,
)
from bot.questions.judge.judgement import Judgement, accept, close, reject
from bot.questions.judge.lexicon import listed
from bot.questions.judge.person import eponyms, given_name
from bot.questions.judge.phrase import NAMED_LETTERS, Phrase, phrase
from bot.questions.judge.polarity import NEGATIONS
from bot.questions.judge.rules.naming import head_of, is_compound, is_formula
from bot.questions.judge.spelling import one_stem
from bot.questions.judge.vocabulary import EVERYDAY_WORDS, is_word

_STATED = frozenset(("principle", "law", "theory", "doctrine", "rule", "process", "method", "concept", "theorem"))
_GOVERNING = re.compile(r"^(?:an? |the )?\w+ (?:of|with|for|in|about|to) ")
_WAYS = frozenset(("test", "method", "process", "request", "scan", "attack", "scheduling"))
_ATTACK = frozenset(("attack",))
_FORCES = frozenset(("force", "forza", "fuerza", "forca"))
_CODE = re.compile(r"[a-z]{1,3}-?\d{1,3}")
_KEYS = frozenset(("major", "minor", "flat", "sharp"))
_COMPARING = frozenset(
    listed("more less over under above below least most fewer greater almost nearly before after or time fold")
)
_ADJECTIVE = (
    "ique",
    "ico",
    "ica",
    "primo",
    "ic",
    "al",
    "ous",
    "ian",
    "ine",
    "ar",
    "ate",
    "ive",
    "oid",
    "ary",
    "ent",
    "ant",
)
_ROMANCE_ADJECTIVE = re.compile(
    r"(?:aire|ique|[ae]nte|i?ale|elle|ic[oaie]|iche|os[oai]|oss[oaie]|iv[oaie]|an[oaie]|in[oaie]|[aiu]t[oaie]|[aiu]d[oa]s?"
    r"|ari[oa]s?|[ai]l|eux|euse|ienne|aise|ares?|ais|rouges?|blanc(?:he|o|a)?s?|noire?s?|rojos?|rojas?)$"
)
_ROMANCE = frozenset("áéíóúñçãõâêôàèùîûÁÉÍÓÚÑÇÂÊÔÀÈÙÎ")


def head_dropped(case: Case) -> Judgement | None:
    """A name without the word for its kind: `Hess` for Hess's law, `Versailles` for the treaty."""
    for form, laid in case.laid:
        if not laid.missing or laid.slips > max(1, case.guess.letters // 6):
            continue
        rest = tuple([form.words[at] for at in laid.matched])
        if _says_which(case, form, laid, rest) and not case.course.share_words(rest, case.own):
            return accept(f"only {' '.join(laid.missing)} was left out, and nothing else in the course is called so")
    return None


def _says_which(case: Case, form: Phrase, laid: Alignment, rest: tuple[str, ...]) -> bool:
    """Whether the rest of a name stands for nothing else once the missing words are gone."""
    missing = frozenset(laid.missing)
    one = len(missing) == 1
    if one and not laid.extra and laid.missing[0].isalpha() and _CODE.fullmatch(case.guess.text):
        return True  # B12
    if one and missing <= PLACES and not EVERYDAY_WORDS.issuperset(rest) and PLACES.issuperset(laid.extra):
        return True  # Versailles; Kilimanjaro mountain, for Mount Kilimanjaro
    if laid.extra:
        return False
    if missing <= EPONYMIC and any(eponyms(name).issuperset(rest) for name in case.expected.names):
        return True  # Hess, Bellman-Ford
    if missing <= _STATED and laid.matched[0] == 1 and len(rest) > 1 and f"{form.surface[0]} of " in form.text:
        return True  # least privilege, of the principle of
    if one and (without := _says_which_without(laid.missing[0], case, laid, rest)) is not None:
        return without
    if missing <= _FORCES and " " in form.text:
        return True  # gravity, of the force of
    numbered = any(word[0].isdigit() for word in rest) and any(word.isalpha() and len(word) > 2 for word in rest)
    return numbered and head_of(form) not in laid.matched  # type 1, of Type 1 hypervisor


def _says_which_without(word: str, case: Case, laid: Alignment, rest: tuple[str, ...]) -> bool | None:
    """The same where only this word is missing; None where that is for other rules to say."""
    if word in COMPOSED and len(rest) > 1:
        return True  # strike-slip, double-entry
    if word in CLEAR:
        return True  # vagus, isosceles
    if word in QUALIFIED and not laid.inflected:  # sedimentary, not sediment
        return rest[-1].endswith(_ADJECTIVE) or _is_capital(rest, case)  # quadratic; NAND
    if word in ANALYSES and _is_capital(rest, case):
        return True  # SWOT
    if len(rest) > 1 and any(_is_compounded(rest, name) for name in case.expected.names):
        return True  # just-in-time
    return None


def numbered_one(case: Case) -> Judgement | None:
    """`443`, for Port 443: things that go by their number."""
    if (
        len(case.guess.words) != 1
        or not case.guess.key.isdecimal()
        or case.course.share_words(case.guess.words, case.own)
    ):
        return None
    if any(form.words[1:] == case.guess.words and form.words[0] in NUMBERED for form in case.expected.forms):
        return accept("its number says which one is meant")
    return None


def ending_dropped(case: Case) -> Judgement | None:
    """`江戸`, for 江戸時代."""
    typed = case.guess.key
    if typed.isascii() or len(typed) < 2:
        return None
    if any(typed.removeprefix(form.key) in ADDED_ENDINGS for form in case.expected.forms if typed.startswith(form.key)):
        return accept("the word for its kind was only added")
    if not any(form.key.startswith(typed) and form.key.removeprefix(typed) in ENDINGS for form in case.expected.forms):
        return None
    if any(other.startswith(typed) for other in case.course.terms if other not in case.own):
        return None
    return accept("only the word for its kind was left out")


def said_of_a_bearer(case: Case) -> Judgement | None:
    """`prokaryotic cell`, for Prokaryote."""
    words = case.guess.words
    if len(words) != 2 or words[1] not in BEARERS:
        return None
    nouns = [form.key for form in case.expected.forms if len(form.words) == 1]
    if any(
        words[0].endswith(_ADJECTIVE) and one_stem(noun, words[0]) and not opposed(noun, words[0]) for noun in nouns
    ):
        return accept("it is the answer in another form of the word")
    return None


def head_changed(case: Case) -> Judgement | None:
    """A person's name with a word for nearly the same kind: `Maillard effect`, for Maillard reaction."""
    for form, laid in case.laid:
        if len(laid.missing) != 1 or len(laid.extra) != 1 or laid.slips > max(1, form.letters // 6):
            continue
        if laid.extra[0] not in NEAR_KINDS.get(laid.missing[0], ()) or not laid.matched:
            continue
        rest = [form.words[at] for at in laid.matched]
        if rest[-1].endswith("ive") or any(eponyms(name).issuperset(rest) for name in case.expected.names):
            return accept("it is the name, with another word for its kind")
    return None


def head_added(case: Case) -> Judgement | None:
    """A name with a word for its kind behind or before it: `the river Nile`, `3 lakes`."""
    for form, laid in case.laid:
        if laid.missing or not laid.extra or (laid.reordered and form.ordered):
            continue
        if _is_number(form) and _counts(case.guess, form):
            return accept("it is the number asked for, with what was counted")
        if len(laid.extra) > 2 or laid.slips > max(1, form.letters // 6):
            continue
        alone = len(form.words) == 1 and not form.key.endswith(_ADJECTIVE)
        says_nothing = ADDABLE | LOOSE if alone else ADDABLE | LOOSE | COMPOUNDING
        if not alone or not is_word(form.key):
            says_nothing |= RESTATING
        if alone and form.key.upper() in case.expected.names:  # ANOVA test, LIFO method
            says_nothing |= _WAYS
        if alone and form.key.endswith("ing"):
            says_nothing |= _ATTACK
        if _GOVERNING.search(case.guess.text):  # the effect of it, a problem with it
            says_nothing = ADDABLE | LOOSE | _STATED
        if form.words[-1].endswith(_ADJECTIVE):
            says_nothing |= BEARERS
        if case.guess.words[-1] in laid.extra and case.guess.words[-1] in TITLES:  # Martin Luther King
            continue
        if says_nothing.issuperset(laid.extra) and form.letters > 1:
            return accept(f"{' '.join(laid.extra)} only says what kind of thing it is")
    return None


def wider_or_partial(case: Case) -> Judgement | None:
    """Some words of the answer and no other: the wider class, or a part of the name."""
    for form, laid in case.laid:
        if laid.extra or not laid.matched or not laid.missing:
            continue
        if not NEGATIONS.isdisjoint(laid.missing):
            return reject("it leaves out what turns the answer round")
        if any(not word[0].isalnum() for word in laid.missing):
            return reject("without its sign it is something else")  # C for C++, Cu for Cu2+
        words = [form.words[at] for at in laid.matched]
        if all(word[0].isdigit() for word in form.words) and len(words[0]) > 2:
            return close("it is one end of the span")  # 1914, for 1914-1918
        if is_formula(form):
            continue
        named = [word for word in words if word.isalpha() and len(word) > 1 and word not in NAMED_LETTERS]
        if laid.slips > max(1, case.guess.letters // 6) or not named:
            continue
        if _has_head(case, form, laid):
            return close("it is the wider class; say which one")
        return reject("these words alone mean something else")
    if len(case.guess.words) == 1 and any(is_compound(form, case.guess) for form in case.expected.forms):
        return close("it is the wider class; say which one")
    return None


def _has_head(case: Case, form: Phrase, laid: Alignment) -> bool:
    """Whether the class is among what was typed. Romance names open with it: *ácido*, for Ácido sulfúrico."""
    first = form.words[0]
    if laid.missing[0] == first and len(first) == 1 and first.isalpha():
        return _KEYS.isdisjoint(form.words) and f"{first}." not in form.text  # P wave, not C major nor E. coli
    opening = not _ROMANCE.isdisjoint(case.expected.text) or _is_romance(form) or first in TITLES or first in PLACES
    return head_of(form) in laid.matched or (0 in laid.matched and opening)


def _is_romance(form: Phrase) -> bool:
    """Masse molaire, globuli rossi: no English word in it, and an adjective last."""
    if len(form.words) < 2 or is_word(form.words[0]) or is_word(form.words[-1]) or given_name(form.words[0]):
        return False
    return _ROMANCE_ADJECTIVE.search(form.surface[-1]) is not None


def _is_capital(words: tuple[str, ...], case: Case) -> bool:
    """NAND, for NAND gate: as the teacher wrote it."""
    return all(word.upper() in case.expected.text for word in words)


def _is_compounded(words: tuple[str, ...], name: str) -> bool:
    """Whether three words or more stand in one, with hyphens: *man-in-the-middle*."""
    if name.count("-") < 2:
        return False
    return any(each.count("-") > 1 and phrase(each.casefold()).words == words for each in name.split())


def _is_number(form: Phrase) -> bool:
    return len(form.words) == 1 and form.words[0][0].isdigit()


def _counts(guess: Phrase, form: Phrase) -> bool:
    """`3 lakes`, `grade 7`, `it was in 1066`; not `3 or 4`, `more than 3`: one number and harmless words."""
    others = [word for word in guess.words if word != form.words[0]]
    if len(others) > 5 or len(others) == len(guess.words):
        return False
    return all(word.isalpha() and word not in NEGATIONS and word not in _COMPARING for word in others)
