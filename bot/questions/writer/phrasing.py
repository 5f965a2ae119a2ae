"""Sentences of the notes turned into wording for questions: blanks for terms, descriptions without their subject."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from bot.knowledge.model import Definition
from bot.knowledge.sentence import sentences
from bot.notes.text import Text

BLANK = "____"
_OPENS_OUTSIDE = re.compile(
    r"(?:this|that|these|those|it|its|they|their|he|she|such|here|there|however|therefore|thus|hence|also|in addition"
    r"|additionally|furthermore|moreover|instead|but|and|or|so|because of|as a result|another|both|either"
    r"|the (?:former|latter|same|other|result|answer)|in contrast|conversely|similarly|likewise|then|next|finally"
    r"|first|second|third|to do|for (?:example|instance)|e\.g\.|unlike|while|note|remember|imagine|think|let|we|you"
    r"|your|on the other hand|by (?:doing|using|placing)|with (?:this|these|it)|in (?:this|these|such)|like"
    r"|just (?:as|like))\b",
    re.IGNORECASE,
)
_POINTS_OUTSIDE = re.compile(
    r"\b(?:this|these|those|above|below|following|previously|earlier|later|aforementioned|(?:as|we) (?:shown|discussed"
    r"|seen|mentioned|described|noted)|(?:see|refer to) (?:the|also|section|unit)|(?:the|a) (?:table|diagram|figure)"
    r"|the (?:former|latter)|our|let['’]s|we(?:['’]\w+)?|exams?|syllabus|unit [ivx\d]+|in the (?:section|chapter|unit)"
    r"|today we|you will (?:see|learn)|analogy|metaphor|imagine)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\s*[(（](?:e\.?g\.?|i\.?e\.?|like|such as|for example|see|via|typically|often|usually)[^()]*[)）]", re.I
)
_KNOWN_AS = re.compile(
    r",?\s*(?:which is |also |commonly |sometimes |often |usually |formerly )*(?:known|called|referred to|abbreviated)"
    r"(?: as)? (?:an? |the )?[\"“”']?____[\"“”']?(?: or (?:an? |the )?____)*,?",
    re.IGNORECASE,
)
_IS = re.compile(
    r"(?:is|are)\s+(?!not\b|called\b|known\b|defined\b|used\b|key\b|just\b)(?P<rest>(?:an?|the|one|any|when|where)\b.+)",
    re.I,
)
_MEANS = re.compile(
    r"(?:refers to|means|stands for|denotes|describes|is defined as|are defined as)\s+(?P<rest>.+)", re.I
)
_DOES = re.compile(
    r"(?P<rest>(?:is|are|has|have|runs?|uses?|allows?|provides?|offers?|combines?|captures?|represents?|requires?|enables?"
    r"|occurs?|involves?|creates?|makes?|stores?|takes?|gives?|lets?|helps?|works?|relies|rely|supports?|delivers?"
    r"|separates?|virtuali[sz]es?|manages?|indicates?|measures?|converts?|adds?|moves?|keeps?|holds?|contains?)\b.+)",
    re.I,
)


class Form(Enum):
    """How a description goes on after its subject."""

    IS = "is"
    DOES = "does"


@dataclass(frozen=True, slots=True)
class Description:
    """What is said of a term, without the term. An IS text follows `What is it?`, a DOES text stands as `It ...`."""

    form: Form
    text: str
    """With a capital and without a full stop."""
    plural: bool = False


def one_line(text: Text | str) -> str:
    """Without markup and line breaks."""
    return " ".join((text if isinstance(text, str) else text.plain).split())


def capital(text: str) -> str:
    """With a capital first letter; a name such as `vCPU` keeps its own."""
    first = text.split(" ", 1)[0]
    return text if any(char.isupper() for char in first[1:]) else text[:1].upper() + text[1:]


def without_stop(text: str) -> str:
    """Without the full stop at the end."""
    return text.rstrip().rstrip(".;:,").rstrip()


def without_asides(text: str) -> str:
    """Without `(e.g., ...)`: a longer, more detailed option stands out."""
    return _ASIDE.sub("", text)


def stands_alone(text: str) -> bool:
    """Whether a text says what it says without the lines around it."""
    return bool(text) and not _OPENS_OUTSIDE.match(text) and not _POINTS_OUTSIDE.search(text)


def stays_inside(text: str) -> bool:
    """The same for a text whose subject has been named: it may open with `It`."""
    return bool(text) and not _POINTS_OUTSIDE.search(text)


def balanced(text: str) -> bool:
    """Whether brackets and quotation marks close."""
    pairs = (("(", ")"), ("[", "]"), ("“", "”"))
    return all(text.count(left) == text.count(right) for left, right in pairs) and text.count('"') % 2 == 0


def names_pattern(names: Sequence[str]) -> re.Pattern[str]:
    """Any of the names as whole words, with a plural's ending and what stands in parentheses behind it."""
    forms = "|".join(
        re.escape(name).replace(r"\ ", r"[\s-]+").replace(r"\-", r"[\s-]")
        for name in sorted(names, key=len, reverse=True)
    )
    return re.compile(rf"(?<![\w-])(?:{forms})(?:e?s)?(?![\w-])(?:\s*\((?![^)]*e\.g)[^()]{{1,30}}\))?", re.IGNORECASE)


def blanked(text: str, names: Sequence[str]) -> str:
    """The text with every name of the term as a blank; unchanged where none occurs."""
    out = names_pattern(names).sub(BLANK, text)
    if out == text:
        return text
    out = re.sub(rf"[\"“'‘]{BLANK}[\"”'’]", BLANK, out)
    out = _KNOWN_AS.sub("", out)
    return re.sub(rf"\b([Aa])n? (?={BLANK})", r"\1(n) ", out)


def describe(definition: Definition, names: Sequence[str]) -> Description | None:
    """The first sentence of a definition as a description; None where it does not open with its subject."""
    found = sentences(definition.text)
    if not found:
        return None
    first = without_stop(without_asides(found[0].plain))
    subject = re.match(r"(?:at its (?:heart|core), |in simple terms, |simply put, )?(?:an? |the )?", first, re.I)
    rest = first[subject.end() :] if subject else first
    named = names_pattern(names).match(rest)
    if named:
        # "A hypervisor, also known as a Virtual Machine Monitor (VMM), is ..."
        rest = re.sub(
            r"^\s*,(?: also| commonly| sometimes| often)* (?:known|called|referred)[^,]*,", "", rest[named.end() :]
        )
    elif pronoun := re.match(r"(?:this|it|these|they)\s+(?=(?:is|are|\w+s)\b)", first, re.I):
        rest = first[pronoun.end() :]
    else:
        return None
    return _described(rest.strip())


def _described(rest: str) -> Description | None:
    plural = bool(re.match(r"are\b", rest))
    for form, pattern in ((Form.IS, _MEANS), (Form.IS, _IS), (Form.DOES, _DOES)):
        if found := pattern.match(rest):
            text = found["rest"].strip()
            return Description(form, capital(text) if form is Form.IS else f"It {text}", plural) if text else None
    return None
