"""Definitions as descriptions: what is said of a term without the term, and how it goes on after it."""

import re
from dataclasses import dataclass
from enum import Enum

from bot.knowledge.model import Definition, Trust
from bot.knowledge.sentence import sentences
from bot.questions.wording import LITTLE, fold, stems
from bot.questions.writer.phrasing import (
    BLANK,
    balanced,
    capital,
    is_order,
    names_pattern,
    small,
    stands_alone,
    without_asides,
    without_stop,
)
from bot.questions.writer.tongues import ENGLISH, Tongue

_KNOWN_ASIDE = re.compile(r"^\s*,(?: also| commonly| sometimes| often)* (?:known|called|referred)[^,]*,")
_IS = re.compile(
    r"(?:is|are|was|were)\s+(?!(?:an?|the|one)\s+(?:good|bad)\b)(?P<rest>(?:an?|the|one|any|when|where)\b.+)",
    re.IGNORECASE,
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
_PRAISE = re.compile(
    r"(?:an?|the|one of the)\s+(?:very\s+|most\s+|more\s+)*(?:invaluable|powerful|great(?:est)?|important|critical|key"
    r"|essential|useful|popular|common|compelling|crucial|major|significant|fundamental|vital|classic|good|simple"
    r"|complex|huge|big|new|modern|special|interesting|perfect|foundational)\b(?!.*\b(?:that|which|where|who|used)\b)",
    re.IGNORECASE,
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


_LIKENESS = re.compile(r"\b(?:acts|works|serves|functions) (?:as|like) (?:an?|the) [\w-]+(?: [\w-]+)?$", re.IGNORECASE)
"""`A critical component that acts as a traffic cop` is a likeness."""
_LEANS = re.compile(r"\b(?:it|them|this|that|so|these)$", re.IGNORECASE)
"""`The program that does it`."""
_OPENINGS = LITTLE | {"whether", "ob", "se", "si", "if", "how"}
"""`Whether this is the last label` is no answer to what a thing is."""
_ENOUGH = 5
_FEWEST = 2
"""A gloss of fewer words that carry a subject says nothing: `See above`, `Consumer`."""


class Form(Enum):
    """How a description goes on after its subject."""

    IS = "is"
    WHERE = "is where"
    DOES = "does"
    GLOSS = "gloss"
    """What stands behind a term in a glossary: a phrase that is put into no sentence of ours."""
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
    gap: str = ""
    """The sentence with its subject left blank, in a language whose sentences are not put together here."""
    verb: str = ""
    """`was` and `were`; else `is` and `are` are meant."""

    @property
    def names_nothing(self) -> bool:
        """Whether the sentence has no place for its subject."""
        return self.form in (Form.GLOSS, Form.SAID)

    def of(self, term: str, article: str, colon: str = ":") -> str:
        """The whole sentence about a term, without a full stop."""
        if self.gap:
            return self.gap if term == BLANK else f"{capital(term)}{colon} {_lower(self.text)}"
        subject = capital(f"{article} {term}".strip())
        if self.form in (Form.IS, Form.WHERE):
            return f"{subject} {self.verb or ('are' if self.plural else 'is')} {small(self.text)}"
        return f"{subject} {small(self.text)}" if self.form is Form.DOES else f"{subject}: {small(self.text)}"


def _lower(text: str) -> str:
    """With a small first letter where an article or another little word opens it; a German noun keeps its capital."""
    return text[:1].lower() + text[1:] if fold(text.split(" ", 1)[0]) in LITTLE else text


def describe(definition: Definition, names: tuple[str, ...], tongue: Tongue = ENGLISH) -> Description | None:
    """The first sentence of a definition as a description; None where nothing can be asked from it."""
    return _english(definition, names) if tongue.composes else _elsewhere(definition, names, tongue)


def _elsewhere(definition: Definition, names: tuple[str, ...], tongue: Tongue) -> Description | None:
    """`La mitosis es la división ...`: article, term, copula and what it is; in a glossary, `una división ...`."""
    found = sentences(definition.text)
    first = re.sub(r"\s*।$", "", without_stop(without_asides(found[0].plain))) if found else ""
    if not first or first.endswith("?"):
        return None
    opening = tongue.articles.match(first)
    rest = first[opening.end() :] if opening else first
    if named := names_pattern(names, tongue).match(rest):
        after = re.sub(r"^\s*,[^,]*,", "", rest[named.end() :]).strip()
        said = tongue.defines.fullmatch(after)
        plural = bool(said and tongue.plural.search(after.replace(said["rest"], " ", 1)))
        return Description(Form.IS, capital(said["rest"]), plural, gap=f"{BLANK} {after}") if said else None
    return _gloss(first, names, tongue) if definition.trust in (Trust.GLOSSARY, Trust.TABLE) else None


def _gloss(text: str, names: tuple[str, ...], tongue: Tongue) -> Description | None:
    """What a glossary says of a term, without naming it or looking back.

    `A market with one seller` and `Tissue that carries water` say what it is; `Carries water` only what it does; `As
    above, but larger`, `Who pays` are no answers to what it means.
    """
    if names_pattern(names, tongue).search(text) or not stands_alone(text, tongue) or not balanced(text):
        return None
    first = fold(text.split(" ", 1)[0])
    article = tongue.indefinite.match(text)
    several = re.search(r"[^siu]s$", names[0]) and re.match(r"an?\s", text, re.IGNORECASE)
    nickname = re.search(r"[\"“‘]", text) and len(stems(text)) < _ENOUGH  # `The "CPU-supported" approach`
    if len(stems(text)) < _FEWEST or nickname or several or (first in _OPENINGS and not article):
        return None
    if tongue.composes and is_order(text):
        return None
    does = tongue.composes and re.search(r"[^sui]s$", first)
    return Description(Form.SAID if does else Form.GLOSS, capital(text))


def _english(definition: Definition, names: tuple[str, ...]) -> Description | None:
    """The same for English.

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
    if definition.trust in (Trust.GLOSSARY, Trust.TABLE):
        said = _NAMING.match(first) or _SENTENCE.match(first) or _PRAISE.match(first)
        return None if said else _gloss(first, names, ENGLISH)
    if definition.trust is Trust.LABEL and stands_alone(first) and not is_order(first):
        return Description(Form.SAID, capital(first))
    return None


def says_nothing(text: str) -> bool:
    """Whether what follows `X is` praises, names, likens or leans on another sentence, and does not say what X is."""
    leans = _LEANS.search(text) and len(stems(text)) < _ENOUGH
    return bool(_PRAISE.match(text) or _NAMING.match(text) or _LIKENESS.search(text) or leans)


def _described(rest: str, article: str) -> Description | None:
    plural = not rest.partition(" ")[0].endswith("s")  # `is`, `has`, `runs`; but `are`, `have`, `run`
    for form, pattern in ((Form.IS, _MEANS), (Form.IS, _IS), (Form.DOES, _DOES)):
        found = pattern.match(rest)
        if not found:
            continue
        text = found["rest"].strip()
        if says_nothing(text):
            return None
        where = re.match(r"(?:when|where)\b", text, re.IGNORECASE)
        past = rest.partition(" ")[0].casefold()
        verb = past if past in ("was", "were") else ""
        return Description(Form.WHERE if where else form, capital(text), plural, article, verb=verb)
    return None
