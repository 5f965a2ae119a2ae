"""What a point of a listing is called, and what is said of it."""

import re
from functools import lru_cache

from bot.knowledge.model import Listing, ListingKind, Point
from bot.knowledge.roles import is_concept, is_role, kinds_of
from bot.knowledge.sentence import sentences
from bot.questions.wording import LITTLE, count_words, fold, stems
from bot.questions.writer.agreeing import is_graded
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import (
    balanced,
    blanked,
    capital,
    is_order,
    one_line,
    small,
    stands_alone,
    without_asides,
    without_stop,
)
from bot.questions.writer.tongues import Tongue

LONGEST_NAME = 12
_FEWEST, _SHORT_TEXT = 3, 16
_LONGEST_TEXT = 45
_ENOUGH = 12
"""Words that carry a subject: with so many, one sentence says enough."""
_BESIDE = re.compile(r"\s*[(（][^()]*[)）]")
"""`Parallels Desktop (for macOS)`, `KVM (Kernel-based Virtual Machine)`: more words than another option has."""
_PLACES = re.compile(
    r"\b(?:misconceptions?|compared|comparisons?|at a glance|worked examples?|key terms|exam focus|in practice|recap"
    r"|further reading|self-check|checklist)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(r"(?:how|why|what|when|where|who|which|cómo|por qué|comment|pourquoi|wie|warum)\s", re.IGNORECASE)
_OF_WHAT = re.compile(
    r"(?:of|from|in the|on the|at the|de|del|desde|en|con|du|des|dans|avec|von|aus|im|mit|di|dei|delle|nel|do|da|dos"
    r"|das|em)\s",
    re.IGNORECASE,
)
"""`De molinos y barcas`: the noun before it is that of the heading."""
_ALL_OF_THEM = re.compile(
    r"(?:each|every one|all|both|none|neither|some|most|many|few|others)\s(?:of them\s)?(?:is|are|was|were|has|have|had"
    r"|can|may|must|will|only|gets?|needs?|takes?|uses?|runs?|goes|go|stays?|keeps?|makes?|gives?|finds?|knows?|costs?)\b",
    re.IGNORECASE,
)
"""`Each gets the path it needs`: each what? Only the label says."""
_IN_MANY = re.compile(
    r"(?:in|on|at|en|dans|chez|auf|bei|nel|negli|em)\s(?:many|most|some|all|several|every|much[oa]s|tod[oa]s|algun[oa]s"
    r"|vari[oa]s|beaucoup|tou(?:s|tes)|vielen|allen|molt[ie]|tutt[ie]|muit[oa]s)\b[^,;:]*$",
    re.IGNORECASE,
)
"""`In many parts of the country`: nothing is said that could be told from anything."""
_PLACED = re.compile(
    r"(?:in|on|at|for|with|by|from|of|en|con|de|para|por|dans|pour|avec|bei|mit|für|per)(?:\s+\S+){1,4}", re.IGNORECASE
)
"""`Slow loading: with one crane` is cut off from what it says."""
_QUOTED = re.compile(r"^[\"“'‘]([^\"”'’]+)[\"”'’]$")
_OTHERS = re.compile(r"(?:other|others|etc|and more|many more|various)\b|(?:per|by|via)\s", re.IGNORECASE)
"""`Other services`, and `Per server`, which says how something is done."""
_NO_NAME = re.compile(
    r"(?:every|any|all|each|most|often|sometimes|typically|usually|mostly|commonly|generally|normally|mainly)\b",
    re.IGNORECASE,
)
"""`Every boat that leaks`, `Usually painted black`."""
_RELATIVE = re.compile(r",\s+(?:which|who|that|whose|where)\b.*")
"""`Hitachi VSP, which takes in arrays of other makers`: the name ends at the comma."""
_REASON = re.compile(
    r"(?:because|since|as|so that|in order|if|unless|porque|para que|ya que|si|parce que|pour que|weil|damit|wenn)"
    r"\s[^,]*$|to \w+(?:,| and )",
    re.IGNORECASE,
)
"""`Because the valley is narrow`, and nothing that is so; `To dredge, to mark and to light`, which needs its label."""
_FRAGMENT = re.compile(r"(?:\w+er|more|less|fewer)\b(?: \w+)? than\b", re.IGNORECASE)
"""`Weaker than on the open sea`: only its label is missing."""
_IF_IT = re.compile(
    r"(?:if|when|where|while|once|as|since|because|before|after|until) (?:it|they|he|she)\b", re.IGNORECASE
)
"""`If it fails, all stand still`: if what does?"""
_ON_IT = re.compile(r"\b(?:on|to|of|by|with|from|for|in|at|without) it$", re.IGNORECASE)
"""`Traffic depends on it`: the label is what it means."""
_THEM = re.compile(r"\b(them|they|their)\b", re.IGNORECASE)
_ITS = re.compile(r"\b(?:its|itself)\b", re.IGNORECASE)
_SEVERAL_DO = re.compile(r"(?:(?:los?|las?|les?|se|no)\s)?\w{2,}[ae]n\s", re.IGNORECASE)
"""`Regulan el paso` and `Lo frenan o detienen` are said of several."""
_NAMES = re.compile(r"[A-Z][^\s,;]*(?: [A-Z][^\s,;]*)*(?:, [^,;]+)+ (?:and|y|et|und|e) [^,;]+")
"""`Ariel, Miranda and the tugs of the port` are several, whatever they are."""
_SEVERAL_FIRST = re.compile(r"[A-Za-z]+[^\Wisu]s\b")
_ONE = re.compile(r"\b(?:an?|the|each|every|one|this|no|any|another)\s", re.IGNORECASE)
_ASIDES = frozenset({"note", "notes", "tip", "hint", "remember", "important", "warning", "caution", "exam tip"})


def name_of(point: Point) -> str:
    """What a point is called: its label, or a short text that stands alone; empty where it has neither."""
    return _name(point.label or point.text.plain, bool(point.label))


@lru_cache(maxsize=16_384)
def _name(given: str, is_label: bool) -> str:
    text = without_stop(without_asides(one_line(given)))
    text = _BESIDE.sub("", text).split(" / ")[0].strip() or text
    text = _QUOTED.sub(r"\1", text)
    if not is_label:
        text = _RELATIVE.sub("", text)
    if count_words(text) > LONGEST_NAME or not balanced(text) or text.count(",") > 1 or _is_no_name(text):
        return ""
    if _OF_WHAT.match(text):
        return ""
    if is_label:
        return text  # as the notes write it: `kubelet` is no `Kubelet`
    return capital(text) if stands_alone(text) and not _NO_NAME.match(text) else ""


def told_of(point: Point) -> str:
    """A point's label with its short text: `Cost` alone could be an advantage of anything. Empty without one."""
    name = name_of(point)
    found = sentences(point.text)
    said = without_stop(without_asides(found[0].plain)) if found and point.label and name else ""
    short = _FEWEST <= count_words(said) <= _SHORT_TEXT and not _PLACED.fullmatch(said)
    return f"{name}: {small(said)}" if short and stands_alone(said) and balanced(said) else ""


def _is_no_name(text: str) -> bool:
    """`Note`, `other services`, `Per server`, and headings among the points: `What is X?`, `X and Y compared`."""
    return fold(text) in _ASIDES or bool(_OTHERS.match(text)) or is_contents(text)


def is_contents(text: str) -> bool:
    """Whether a label names a place in the note and no point."""
    return "?" in text or bool(_PLACES.search(text) or _ASKS.match(text))


def described(material: Material, listing: Listing, point: Point) -> str:
    """What is said under a label in one to three sentences, the label blanked; empty where it leans on its place, or
    is the problem (`The Problem: ...`) that the point is the answer to."""
    key = (id(listing), id(point))  # several rules ask the same
    if key not in material.described:
        material.described[key] = _described(material, listing, point)
    return material.described[key]


def _described(material: Material, listing: Listing, point: Point) -> str:
    role = material.label_at(point.source)
    another = bool(role) and fold(role) != fold(point.label) and (is_role(role) or bool(kinds_of(role)))
    if another and not is_concept(role) and listing.kind not in kinds_of(role):
        return ""
    found = [sentence.plain for sentence in sentences(point.text)]
    taken = ""
    for sentence in found:
        longer = f"{taken} {without_asides(sentence)}".strip()
        if taken and (count_words(longer) > _LONGEST_TEXT or len(stems(taken)) > _ENOUGH):
            break
        taken = longer
    taken = without_stop(taken)
    tongue = material.tongue(point.source)
    if not stands_alone(taken, tongue) or "?" in taken or count_words(taken) > _LONGEST_TEXT or len(stems(taken)) < 3:
        return ""
    if (
        _REASON.match(taken)
        or _FRAGMENT.match(taken)
        or _IF_IT.match(taken)
        or _ALL_OF_THEM.match(taken)
        or is_graded(re.split(r",", taken, maxsplit=1)[0])
        or _IN_MANY.match(taken)
        or (
            tongue.composes
            and (
                _points_at_label(taken)
                or _ON_IT.search(taken)
                or (is_order(taken) and listing.kind is not ListingKind.STEPS)
            )
        )
    ):
        return ""
    return capital(blanked(taken, material.names(name_of(point)), tongue))


def _points_at_label(text: str) -> bool:
    """Whether `them` or `its` has nothing in the text to stand for: under `All locks`, `No keeper is needed at them`,
    under `One maker`, `Gates fit only its own locks`."""
    if (its := _ITS.search(text)) and _SEVERAL_FIRST.match(text) and not _ONE.search(text[: its.start()]):
        return True
    before, them, _ = _THEM.split(text, maxsplit=1) if _THEM.search(text) else (text, "", "")
    plurals = re.findall(r"\b\w*[a-z](?:[^\Wsui]s|ies|ves|ren|men)\b", before)
    return bool(them) and LITTLE.issuperset(map(fold, plurals))


def is_of_several(said: str, tongue: Tongue) -> bool:
    """Whether the form of a text tells that it is said of several."""
    return bool((not tongue.composes and _SEVERAL_DO.match(said)) or _NAMES.fullmatch(said))


def is_several(name: str) -> bool:
    """Whether a word of a name ends as a plural does."""
    return any(re.search(r"\w[^\Wsui]s$", word) for word in name.split())
