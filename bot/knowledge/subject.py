"""What a title or heading is about: `Unit II, Topic 03: Understanding Osmosis` is `Osmosis`.

Numbering before the subject goes, then words that only say how it is treated (`Understanding`, `Types of`), then the
announcement of a listing (`Key Characteristics of`), then what stands in parentheses, then the article.
"""

import re
from functools import lru_cache

from bot.knowledge.model import ListingKind
from bot.knowledge.naming import ARTICLE, Names, bare, fold, names_in
from bot.knowledge.roles import LONGEST_NAME, is_role, kind_word, kinds_of
from bot.knowledge.words import pattern
from bot.notes.note import Note

# `de la`, `della`, `dos`, `d'`: of, with the article that may be grown to it
OF = r"(?:de\s+l['’]|de\s+(?:l[ao]s?|el)(?=\s)|del(?:la|le|lo|l['’])?|dei|degli|d[oa]s?|de|di|du|des|der|von|vom|d['’])"
_COUNTED = re.compile(
    rf"(?:{pattern('counted')})\b"
    r"(?:[\s_-]*(?:\d+(?:\.\d+)*[a-z]?|[ivxlc]+|[A-Z])\b)?\s*(?:\s*[,:.|]\s*|\s+[–—-]\s+|$)"
    r"|第\s*[\d一二三四五六七八九十]+\s*[章节讲课]\s*[::]?\s*"
    r"|\d+(?:\.\d+)*[.)]?\s+",
    re.IGNORECASE,
)
_TREATED = re.compile(
    r"(?:an?\s+|the\s+)?(?:(?:brief|short|quick|gentle|detailed|deeper?)\s+)?(?:understanding|(?:introduction"
    r"|intro|guide"
    r"|primer)\s+(?:to|of|on)|introducing|defining|definition\s+of|exploring|visuali[sz]ing|explaining|learning"
    r"|studying"
    r"|getting\s+started\s+with|working\s+with|(?:look|deep\s+dive|dive)\s+(?:at|into)|selecting|choosing"
    r"|(?:overview|basics|fundamentals|essentials|foundations|concepts?|core\s+concepts?|need|role|importance"
    r"|goals?|aims?"
    r"|purpose|architecture|structure|nature|meaning|anatomy|working|uses?|relationship|techniques?"
    r"|techniques\s+and\s+types"
    r"|summary|review|case|explanation|description|idea)"
    r"\s+(?:of|for|in|with|to)|what\s+(?:is|are)(?:\s+meant\s+by)?|why(?:\s+(?:use|we\s+need|do\s+we\s+need))?"
    r"|introducción\s+a(?:l|\s+l[ao]s?)?|introduzione\s+a(?:l|lla|llo)?|introdução\s+(?:ao?s?|à)"
    r"|introduction\s+(?:à|aux?)|einführung\s+in|grundlagen\s+(?:der|des|von)|¿?qué\s+(?:es|son)|o\s+que\s+(?:é|são)"
    r"|che\s+(?:cos'è|cosa\s+(?:è|sono))|cos'è|qu'est-ce\s+que|was\s+(?:ist|sind))\s+|qu'est-ce\s+qu['’]",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s+(?:basics|fundamentals|overview|introduction|intro|concepts?|essentials|explained|in\s+detail"
    r"|in\s+depth|defined"
    r"|summary|revisited|process|cheat\s*sheet|notes)$",
    re.IGNORECASE,
)
_ARTICLE = re.compile("^" + ARTICLE, re.IGNORECASE)
_HOW = re.compile(r"how\s+(?:do(?:es)?\s+)?(?P<subject>.+?)\s+works?\b.*", re.IGNORECASE)
_VERSUS = re.compile(r"\s(?:vs\.?|versus|v\.)\s|^differences?\s+between\b|^comparison\b|^comparing\b", re.IGNORECASE)
_LINKED = re.compile(
    r"(?P<kinds>.+?)\s+(?:(?:faced|used|involved|associated|found|seen)\s+)?(?:of|for|in|to|with|during|behind|on|affecting|influencing)\s+"
    r"(?:using\s+|adopting\s+)?(?P<subject>.+)",
    re.IGNORECASE,
)
_OVER = re.compile(r"(?P<kinds>.+?)\s+(?:over|compared\s+(?:to|with)|relative\s+to|versus|vs\.?)\s+.+", re.IGNORECASE)
_ASKED = re.compile(
    r"(?:(?P<why>why)\s+(?:we\s+)?(?:use|need|do\s+we\s+(?:use|need)|is|are)|when\s+to\s+use)\s+(?P<subject>.{2,60}?)"
    r"(?:\s+(?:so\s+)?(?:important|needed|necessary|useful|used))?\??",
    re.IGNORECASE,
)
_FOREIGN_KINDS = kind_word("es", "pt", "fr", "de", "it")
_FOREIGN = re.compile(
    rf"(?P<kinds>{_FOREIGN_KINDS})(?:\s+\w+(?:es|ais|i|aux))?\s+(?:{OF}|(?:que|qui|che)\s+(?:influyen\s+en|afectan\s+a"
    rf"|determinan|influenciam|influencent|influenzano))(?:\s+|(?<=['’]))(?P<subject>.+)",
    re.IGNORECASE,
)
# `Symptoms of X`, `Principios de la X`: what stands below is X's, and of no kind
_POINTS = re.compile(
    rf"(?:(?:the|les|los|las|i|gli|le|die|os|as)\s+)?(?:\w+\s+)?(?:{pattern('points')})(?:\s+\w+(?:es|ais|i|aux))?"
    rf"\s+(?:of|for|in|{OF})(?:\s+|(?<=['’]))(?P<subject>.+)",
    re.IGNORECASE,
)
_CJK_KINDS = re.compile(rf"(?P<subject>.+?)的(?:主要)?(?P<kinds>{kind_word('zh')})")
_OWNING = re.compile(rf"(?P<subject>.+?)(?:['’]s)?\s+(?P<kinds>(?:{kind_word('en')})(?<=s))", re.IGNORECASE)


@lru_cache(maxsize=4096)
def announced(heading: str) -> tuple[tuple[ListingKind, ...], str]:
    """The kinds a heading announces and whose they are: `Challenges Faced During X` gives (disadvantages,) and `X`.

    No kinds: ((), ""). Kinds without an owner, as in `Advantages`: the owner is empty.
    """
    if len(heading) > LONGEST_NAME:
        return (), ""
    text = _unprefixed(heading)
    if kinds := kinds_of(text):
        return kinds, ""
    if asked := _ASKED.fullmatch(text):
        return ((ListingKind.DRIVERS if asked["why"] else ListingKind.USE_CASES),), subject(asked["subject"])
    if (over := _OVER.fullmatch(text)) and (kinds := kinds_of(over["kinds"])):
        return kinds, ""  # `Advantages over X` are not X's
    for shape in (_LINKED, _FOREIGN, _CJK_KINDS):
        if (match := shape.fullmatch(text)) and (kinds := kinds_of(match["kinds"], also_one=shape is _FOREIGN)):
            return kinds, subject(match["subject"])
    # `Hypervisor Types`, but neither `Management Responsibility` nor `Categorization by Workload`.
    if (match := _OWNING.fullmatch(text)) and not re.search(r"\b(?:by|of|for|and|or|to|in)$|&$", match["subject"]):
        kinds = kinds_of(match["kinds"])
        return (kinds, subject(match["subject"])) if kinds else ((), "")
    return (), ""


def owner_of_points(heading: str) -> str:
    """Whose points a heading such as `Symptoms of Asthma` announces; empty where it announces none."""
    match = _POINTS.fullmatch(_unprefixed(heading)) if len(heading) <= LONGEST_NAME else None
    return subject(match["subject"]) if match else ""


def is_versus(heading: str) -> bool:
    """`X vs. Y`, `Difference between X and Y`, `Comparison of X`."""
    return bool(_VERSUS.search(_unprefixed(heading)))


@lru_cache(maxsize=4096)
def is_generic(heading: str) -> bool:
    """Whether a heading names no subject of its own: `How It Works`, `Summary Table: ...`, `The Core Concept`."""
    if len(heading) > LONGEST_NAME:
        return True
    before, colon, _ = heading.partition(":")
    how = _HOW.match(heading.strip())
    return (
        not bare(heading)
        or is_role(bare(heading))
        or bool(colon and _is_display(before))
        or bool(how and fold(how["subject"]) in {"it", "this", "they"})
        or is_versus(heading)
    )


def _is_display(words: str) -> bool:
    """`Summary Table`, `ASCII Diagram`, `Comparison`: what follows the colon is shown, not taught."""
    last = fold(words).split()[-1:]
    return last in (["table"], ["diagram"], ["figure"], ["comparison"], ["summary"], ["case study"], ["example"])


def _unprefixed(title: str) -> str:
    """Without `Unit II, Topic 03:`, `Summary Table:`, `The Solution:` before it."""
    text = " ".join(title.split())
    while (match := _COUNTED.match(text)) and text[match.end() :].strip():
        text = text[match.end() :]
    before, colon, after = text.partition(":")
    if colon and after.strip() and (is_role(bare(before)) or _is_display(before)):
        return after.strip()
    return text


def _how(text: str) -> str:
    match = _HOW.match(text)
    return match["subject"] if match and fold(match["subject"]) not in {"it", "this", "they"} else text


@lru_cache(maxsize=4096)
def titled(title: str) -> Names:
    """The names of what `title` is about, in its own capitals; the title itself where nothing would be left."""
    if len(title) > LONGEST_NAME:
        return Names(bare(title))
    text = _how(_unprefixed(title))
    before, colon, _ = text.partition(":")
    if colon and before.strip():
        text = before
    for _ in range(4):  # `An Introduction to the Basics of X` is peeled in turns; four are more than any heading has
        peeled = _TREATED.sub("", text, count=1) if _TREATED.match(text) else text
        peeled = _TAIL.sub("", peeled)
        _, owner = announced(peeled)
        peeled = owner or _ARTICLE.sub("", peeled, count=1)
        if peeled == text or not peeled:
            break
        text = peeled
    names = names_in(text)
    return names if names.name else Names(bare(title))


def subject(title: str) -> str:
    """The name of what `title` is about."""
    return titled(title).name


def note_subject(note: Note) -> str:
    """What the whole note is about: its title's subject; its first heading's where the title says nothing."""
    headings = [section.heading for section in note.root.sections if section.level == 1]
    for title in (note.title, *headings):
        if title.strip() and not is_generic(title):
            return subject(title)
    return subject(note.title) or note.root.source.stem
