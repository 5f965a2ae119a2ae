"""Sentences of the notes turned into wording for questions: blanks for terms, descriptions without their subject."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from bot.knowledge.model import Definition, Trust
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
_DEICTIC = re.compile(
    r"\b(?:this|these|those|(?:uses?|using|of|with|in|for|to|by|on|from) that)\b(?! is\b)", re.IGNORECASE
)
_POINTS_OUTSIDE = re.compile(
    r"\b(?:above|below|following|previously|earlier|later|aforementioned|(?:as|we) (?:shown|discussed"
    r"|seen|mentioned|described|noted)|(?:see|refer to) (?:the|also|section|unit)|(?:the|a) (?:table|diagram|figure)"
    r"|the (?:former|latter)|the (?:\w+ )?ones|our|let['’]s|we(?:['’]\w+)?|exams?|syllabus|unit [ivx\d]+"
    r"|in the (?:section|chapter|unit)"
    r"|today we|you will (?:see|learn)|analogy|metaphor|imagine)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\s*[(（](?:e\.?g\.?|i\.?e\.?|like|such as|for example|see|via|typically|often|usually)[^()]*[)）]", re.I
)
_KNOWN_ASIDE = re.compile(r"^\s*,(?: also| commonly| sometimes| often)* (?:known|called|referred)[^,]*,")
_KNOWN_AS = re.compile(
    r"(?:,\s*(?:which is |also |commonly |sometimes |often |usually |formerly )*|\s+(?=also )also )"
    r"(?:known|called|referred to|abbreviated)"
    r"(?: as)? (?:an? |the )?[\"“”']?____[\"“”']?(?: or (?:an? |the )?____)*,?",
    re.IGNORECASE,
)
_IS = re.compile(
    r"(?:is|are)\s+(?!(?:an?|the|one)\s+(?:good|bad)\b)(?P<rest>(?:an?|the|one|any|when|where)\b.+)", re.IGNORECASE
)
_MEANS = re.compile(
    r"(?:refers to|means|stands for|denotes|describes|(?:is|are) defined as)\s+(?P<rest>.+)", re.IGNORECASE
)
_DOES = re.compile(
    r"(?P<rest>(?:is|are|has|have|runs?|uses?|allows?|provides?|offers?|combines?|captures?|represents?|requires?|enables?"
    r"|occurs?|involves?|creates?|makes?|stores?|takes?|gives?|lets?|helps?|works?|relies|rely|supports?|delivers?"
    r"|separates?|virtuali[sz]es?|manages?|indicates?|measures?|converts?|adds?|moves?|keeps?|holds?|contains?)\b.+)",
    re.IGNORECASE,
)
_NOUN = re.compile(r"(?:an?|the|one or more|any)\s+\w", re.IGNORECASE)
_PRAISE = re.compile(
    r"(?:an?|the|one of the)\s+(?:very\s+|most\s+|more\s+)*(?:invaluable|powerful|great(?:est)?|important|critical|key"
    r"|essential|useful|popular|common|compelling|crucial|major|significant|fundamental|vital|classic|good|simple"
    r"|complex|huge|big|new|modern|special|interesting|perfect|foundational)\b(?!.*\b(?:that|which|where|who|used)\b)",
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


_NAMING = re.compile(
    r"(?:an?|the|another|one)\s+(?:\w+\s+)?(?:name|term|word|abbreviation|acronym|synonym|label)\b", re.I
)
"""`The name of AMD's form` says what a thing is called, and not what it is."""
_SENTENCE = re.compile(
    r"(?:an?|the)\s+(?:(?!that\b|which\b|who\b|whose\b|where\b)[\w'’-]+\s+){1,4}?(?:is|are|was|were|has|have|had|must|can|may|will|should|does|do|decides?|loads?"
    r"|runs?|uses?|takes?|gives?|makes?|needs?|goes|go|comes?|gets?|keeps?|lets?|stays?|becomes?|loses?|allows?|provides?)\b"
    r"|the\s+one\b|.*?\bso (?:it|they|that it)\b|the\s+(?:[\w'’-]+\s+){1,2}\w+s[;,]"
    r"|the\s+\w+\s+\w+s\s+(?:in|on|up|out|into|it|its)\b",
    re.IGNORECASE,
)
"""`The hypervisor loads beneath Windows`: under a label, a sentence of its own and no noun with what is said of it."""


class Form(Enum):
    """How a description goes on after its subject."""

    IS = "is"
    WHERE = "is where"
    DOES = "does"
    SAID = "said"
    """A whole sentence that does not name what it describes."""


@dataclass(frozen=True, slots=True)
class Description:
    """What is said of a term, without the term."""

    form: Form
    text: str
    """With a capital and without a full stop; a DOES text opens with its verb."""
    plural: bool = False
    article: str = ""
    """The article the definition gives its term: `a`, `an`, `the` or none."""

    def of(self, term: str, article: str) -> str:
        """The whole sentence about a term, without a full stop."""
        subject = capital(f"{article} {term}".strip())
        if self.form is Form.IS and not article and term != BLANK and re.match(r"an?\s", self.text, re.IGNORECASE):
            return f"{subject}: {small(self.text)}"  # a glossary's `Edge device: a box ...` does not tell its article
        if self.form in (Form.IS, Form.WHERE):
            return f"{subject} {'are' if self.plural else 'is'} {small(self.text)}"
        return f"{subject} {small(self.text)}" if self.form is Form.DOES else f"{subject}: {small(self.text)}"


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


def without_stop(text: str) -> str:
    """Without the full stop at the end, also the one inside a closing quotation mark."""
    return re.sub(r"[.;:,]+([\"”'’)]*)$", r"\1", text.rstrip().rstrip(".;:,").rstrip())


def quoted(text: str) -> str:
    """The text as a quotation that ends a sentence."""
    return f"“{text}”" if text.endswith(("?", "!", "…")) else f"“{text}.”"


def without_asides(text: str) -> str:
    """Without `(e.g., ...)`: a longer, more detailed option stands out."""
    return _ASIDE.sub("", text)


@lru_cache(maxsize=16_384)
def stands_alone(text: str) -> bool:
    """Whether a text says what it says without the lines around it."""
    return stays_inside(text) and not _OPENS_OUTSIDE.match(text)


@lru_cache(maxsize=16_384)
def stays_inside(text: str) -> bool:
    """The same for a text whose subject has been named: it may open with `It`. `This` may look back at a sentence
    of the same text, never out of its first one."""
    first = re.split(r"(?<=[.!?])\s", text, maxsplit=1)[0]
    return bool(text) and not _POINTS_OUTSIDE.search(text) and not _DEICTIC.search(first)


def balanced(text: str) -> bool:
    """Whether brackets and quotation marks close."""
    pairs = (("(", ")"), ("[", "]"), ("“", "”"))
    return all(text.count(left) == text.count(right) for left, right in pairs) and text.count('"') % 2 == 0


@lru_cache(maxsize=4096)
def names_pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the names as whole words, with a plural's ending and what stands in parentheses behind it."""
    forms = "|".join(
        re.escape(name).replace(r"\ ", r"[\s-]+").replace(r"\-", r"[\s-]")
        for name in sorted(names, key=len, reverse=True)
    )
    return re.compile(rf"(?<![\w-])(?:{forms})(?:e?s)?(?![\w-])(?:\s*\((?![^)]*e\.g)[^()]{{1,30}}\))?", re.IGNORECASE)


def blanked(text: str, names: tuple[str, ...]) -> str:
    """The text with every name of the term as a blank; unchanged where none occurs."""
    lowered = text.casefold()
    if not any(name.casefold()[:3] in lowered for name in names):  # most do not; their pattern need not be built
        return text
    out = names_pattern(names).sub(BLANK, text)
    if out == text:
        return text
    out = re.sub(rf"[\"“'‘]{BLANK}[\"”'’]", BLANK, out)
    out = _KNOWN_AS.sub("", out)
    return re.sub(rf"\b([Aa])n? (?={BLANK})", r"\1(n) ", out)


def describe(definition: Definition, names: tuple[str, ...]) -> Description | None:
    """The first sentence of a definition as a description; None where nothing can be asked from it.

    It opens with its subject (`A hypervisor is ...`), with `It`, with neither in a glossary (`vCPU: a share of ...`),
    or it is a whole sentence under the term's heading.
    """
    found = sentences(definition.text)
    first = without_stop(without_asides(found[0].plain)) if found else ""
    if not first or first.endswith("?"):
        return None
    opening = re.match(
        r"(?:at its (?:heart|core), |in simple terms, |simply put, )?(?:(an?|the)\s+)?", first, re.IGNORECASE
    )
    rest = first[opening.end() :] if opening else first
    if named := names_pattern(names).match(rest):
        article = (opening[1] or "").lower() if opening else ""
        return _described(_KNOWN_ASIDE.sub("", rest[named.end() :]).strip(), article)
    if pronoun := re.match(r"(?:this|it|these|they)\s+(?=(?:is|are|\w+s)\b)", first, re.IGNORECASE):
        return _described(first[pronoun.end() :], "")
    if names_pattern(names).search(first):
        return None
    if definition.trust in (Trust.GLOSSARY, Trust.TABLE) and _NOUN.match(first):
        if _NAMING.match(first) or _SENTENCE.match(first):
            return None
        several = bool(re.search(r"[^siu]s$", names[0])) and not first.casefold().startswith("one or more")
        return None if several or _PRAISE.match(first) else Description(Form.IS, capital(first))
    if definition.trust is Trust.LABEL and stands_alone(first):
        return Description(Form.SAID, capital(first))
    return None


def _described(rest: str, article: str) -> Description | None:
    plural = not rest.partition(" ")[0].endswith("s")  # `is`, `has`, `runs`; but `are`, `have`, `run`
    for form, pattern in ((Form.IS, _MEANS), (Form.IS, _IS), (Form.DOES, _DOES)):
        found = pattern.match(rest)
        if not found:
            continue
        text = found["rest"].strip()
        if _PRAISE.match(text) or _NAMING.match(text):
            return None
        where = re.match(r"(?:when|where)\b", text, re.IGNORECASE)
        return Description(Form.WHERE if where else form, capital(text), plural, article)
    return None
