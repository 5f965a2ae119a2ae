"""What is compared, in brackets behind a question that would be too terse without it."""

import re

from bot.knowledge.subject import is_versus
from bot.knowledge.subject import subject as subject_of
from bot.questions.wording import count_words, stems
from bot.questions.writer.comparing import Cell, Row
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import capital

_TERSE = 4
_ONLY_COMPARES = re.compile(r"\b(?:compar\w+|summary|types?|overview|table|at a glance|differences?)\b", re.IGNORECASE)
_TYPES_OF = re.compile(r"types? of \w", re.IGNORECASE)
_PAPERS = re.compile(
    r"\b(?:faq|notes?|lectures?|revision|chapter|summary|cheat ?sheet|overview|basics)\b", re.IGNORECASE
)
_ASKS = re.compile(r"[?？]|(?:why|how|what|was|wie|warum|comment|pourquoi|come|perché|qué|cómo)\b", re.IGNORECASE)
_JOINED = re.compile(
    r"\s(?:and the|y (?:el|la|los|las)|et (?:le|la|les)|und (?:der|die|das)|e (?:il|la|i|le|o|a|os|as))\s"
)
_AND = re.compile(r"\s(?:and|&|y|et|und|e)\s")


def within(material: Material, row: Row, cell: Cell | None = None) -> str:
    """What is compared, where a subject is no whole name (` (Hardware Virtualization)` for `Full` and `Partial`), or
    what is told is too terse to say (` (Management Responsibility)` for `Servers: You`): a cell, or all of a row."""
    comparison = row.comparison
    title = re.sub(r"\s*\([^()]*\)$", "", comparison.title.rpartition(":")[2].strip())
    only_compares = not stems(title) or is_versus(title) or bool(_ONLY_COMPARES.search(title) or _ASKS.search(title))
    of_types = bool(_TYPES_OF.match(title))
    named = frozenset().union(*map(stems, (*comparison.subjects, *comparison.shown)))
    note = comparison.source.note
    about = note if _JOINED.search(note) else subject_of(note)  # half of it without its article is no title
    if any(_is_no_whole_name(material, subject) for subject in comparison.subjects):
        return _bracket(about if (only_compares and not of_types) or stems(title) <= named else title, named)
    told = (cell,) if cell else row.cells
    if any(stems(about) & stems(each.text) for each in told):
        return ""  # what is compared would tell what is asked
    if any(count_words(each.said) > _TERSE for each in told):
        return ""
    # a heading of one word is that of the section the table stands in, not the table's own
    if not (stems(title) & named or only_compares or count_words(title) < 2):
        return f" ({title})"
    known = all(_is_known(material, subject) for subject in comparison.subjects)
    joined = _AND.search(about) is not None  # `Tugs and barges` behind `Raft` would be taken for what it is
    return "" if known or joined or stems(about) & named else _bracket(about, named)


def _bracket(said: str, named: frozenset[str]) -> str:
    """`Chemistry FAQ` says where it stands, `Photosynthesis` beside Photosynthesis nothing."""
    return "" if stems(said) <= named or _PAPERS.search(said) else f" ({capital(said)})"


def _is_known(material: Material, subject: str) -> bool:
    """Whether the course says what it is, or speaks of it in two places. `DNA` is a name."""
    letters = subject.isupper() and subject.isalpha()
    return letters or material.description(subject) is not None or material.rarity(subject) < 1


def _is_no_whole_name(material: Material, subject: str) -> bool:
    """`Full`, `Cut, dried`, `Generation 1`: one word or a row of words that the course knows from this place only."""
    letters = [word for word in re.findall(r"\w+", subject) if len(word) > 1 and not word.isdigit()]
    return not _is_known(material, subject) and (len(letters) < 2 or "," in subject)
