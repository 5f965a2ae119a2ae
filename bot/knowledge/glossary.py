"""Terms told beside their name: `- **Term (ABBR):** A share of ...`, definition lists, cards with a term in front.

A bold label in a list of points (`**High Performance:** Minimal overhead ...`) is a point, no term; what follows a term
is a noun phrase or an act (`Moving running machines between hosts`), not a clause about it.
"""

import re
from collections.abc import Iterator

from bot.knowledge.announcement import announced_by
from bot.knowledge.label import labelled
from bot.knowledge.model import Definition, ListingKind, Trust
from bot.knowledge.naming import names_in
from bot.knowledge.outline import Line, Topic
from bot.knowledge.roles import is_role, kinds_of
from bot.knowledge.sentence import lines
from bot.knowledge.telling import found_at
from bot.knowledge.termlike import is_term
from bot.notes.block import Block, Callout, DefinitionList, Flashcard, Paragraph, walk
from bot.notes.text import Text

_PHRASE = re.compile(
    r"(?:an?|any|one or more|one of|un|una|une|uno|ein|eine)\s+(?P<rest>.+)", re.IGNORECASE | re.DOTALL
)
_ACT = re.compile(
    r"(?:the\s+(?:process|act|ability|practice|number|amount|part|set|study|point|person|property|rate|branch|degree"
    r"|difference|state|time|place|art|science|smallest|sum|ratio|value|total|use|way|method|technique)\b"
    r"|[A-Z][a-z]+ing\s+(?!to\b))",
)
_CLAUSE = re.compile(
    r"\b(?:is|are|was|were|can|cannot|could|will|would|may|might|must|should|has|have|had|does|do|needs?|requires?|means"
    r"|makes?|leads?|consumes?|exists?|gets?|takes?|becomes?|allows?|gives?|lets|helps?|uses|serves|provides|introduces"
    r"|causes|runs|sees?|es|son|è|sono|est|sont|ist|sind)\b"
)
_TIE = re.compile(r"\b(?:that|which|who|whose|where|when|used|designed|intended|made|allowing|in which|que|che|qui)\b")
# After `a`, a word in -s before any preposition is a verb: `a host carries many services`.
_PRESENT = re.compile(r"\b(?!\w*(?:ss|us|is|ous)\b)[a-z]{3,}s\b(?!['’])")
_PREPOSITION = re.compile(r"\b(?:of|in|on|for|with|at|by|to|from|between|under|as|or|and|without|across|within)\b|,")
# `an update that goes wrong is undone by ...`: the relative clause is over and a verb comes.
_RELATIVE_AND_VERB = re.compile(
    r"\b(?:that|which|who)\s+\w+s\b[^,;]*(?<!and)(?<!or)(?<!that)(?<!which)(?<!where)(?<!how)(?<!it)\s(?:is|are|can|will|must)\b"
)
_TITLED = re.compile(
    r"(?:definition|concept|key term|definición|concepto|definizione|concetto|définition|notion|definição|conceito"
    r"|begriff|定义)"
    r"(?:\s*(?:[:：–—-]|\bof\b)\s*(?P<term>.+))?",
    re.IGNORECASE,
)
# `**Key Term: Schema** – a frame`
_KEY_TERM = re.compile(
    r"(?:key\s+(?:term|word|concept)|term|concept|definition|vocabulary|vocab)\s*[:–-]\s*", re.IGNORECASE
)
_POINTS = frozenset(
    {
        ListingKind.ADVANTAGES,
        ListingKind.DISADVANTAGES,
        ListingKind.CHARACTERISTICS,
        ListingKind.STEPS,
        ListingKind.DRIVERS,
        ListingKind.USE_CASES,
    }
)


def is_phrase(text: str) -> bool:
    """Whether a text after `Term:` says what the term is rather than something about it."""
    first = re.split(r"[.;](?:\s|$)", text.strip(), maxsplit=1)[0]
    if _ACT.match(first):
        return not _CLAUSE.search(_TIE.split(first)[0])
    phrase = _PHRASE.match(first)
    if phrase is None or _RELATIVE_AND_VERB.search(phrase["rest"]):
        return False
    head = _TIE.split(phrase["rest"], maxsplit=1)[0]
    return not _CLAUSE.search(head) and not _PRESENT.search(_PREPOSITION.split(head, maxsplit=1)[0])


def _listed(line: Line) -> frozenset[ListingKind]:
    """The kinds of the list around this line: the nearest lead, label or heading that announces one tells."""
    if line.lead:
        return frozenset(announced_by(line.lead))
    outer = [label for label in line.labels[:-1] if is_role(label)]
    if outer:
        return frozenset(kinds_of(outer[-1]))
    topic: Topic | None = line.topic
    while topic and not topic.kinds:
        topic = topic.parent
    return frozenset(topic.kinds if topic else ())


def in_bullet(line: Line) -> Iterator[Definition]:
    """What a glossary bullet, or a paragraph under a bold term, says that term is."""
    label = labelled(line.text, in_list=line.item is not None)
    if not label or not label[1]:
        return
    text = label[1].plain
    label = _KEY_TERM.sub("", label[0]) or label[0], label[1]
    if line.topic.is_glossary and len(text.split()) > 2:
        yield found_at(label[0], line, line.text.plain.find(text), len(line.text.plain), Trust.GLOSSARY)
        return
    short_and_verbless = names_in(label[0]).acronym and not _CLAUSE.search(re.split(r"[.,;:]", text)[0])
    if not is_term(label[0]) or _listed(line) & _POINTS:
        return
    # what is said beside a type of something says what that type is, clause or not
    is_type = ListingKind.TYPES in _listed(line) and len(text.split()) > 4
    if is_type or is_phrase(text) or short_and_verbless:
        yield found_at(label[0], line, line.text.plain.find(text), len(line.text.plain), Trust.GLOSSARY)


def in_lines(line: Line) -> Iterator[Definition]:
    """`Opportunity cost: the value of ...` at the beginning of any line of a paragraph, as many notes are typed."""
    start = 0
    for written in line.text.plain.split("\n"):
        label = labelled(Text(written.lstrip()), in_list=True)
        if label and not line.item and len(label[0]) > 1 and is_term(label[0]) and is_phrase(label[1].plain):
            begin = start + written.find(label[1].plain)
            yield found_at(label[0], line, begin, start + len(written), Trust.GLOSSARY)
        start += len(written) + 1


def _titled(topic: Topic, callout: Callout) -> Iterator[Definition]:
    """`> [!info] Definition: Giffen good` and what stands in it; a bare `Definition` is of what the heading names."""
    match = _TITLED.fullmatch(callout.title.plain.strip())
    term = (match["term"] or topic.owner) if match else ""
    for block in callout.blocks[:1]:
        if term and isinstance(block, Paragraph) and len(block.text.plain.split()) > 3:
            source = lines(block.source, block.text.plain)
            yield Definition(term, block.text.strip(), Trust.LABEL, source)


def in_entries(topic: Topic) -> Iterator[Definition]:
    """Definition lists, callouts that are titled as a definition, and cards with a term in front."""
    for block in walk(topic.section.blocks):
        if isinstance(block, DefinitionList):
            for entry in block.entries:
                yield from _of_entry(entry.term, entry.blocks)
        elif isinstance(block, Callout):
            yield from _titled(topic, block)
        elif isinstance(block, Flashcard) and _tells_a_term(block):
            yield Definition(block.front.plain.strip(), block.back.strip(), Trust.GLOSSARY, block.source)


def _of_entry(term: Text, blocks: tuple[Block, ...]) -> Iterator[Definition]:
    for block in blocks[:1]:
        if isinstance(block, Paragraph) and block.text and names_in(term.plain).name:
            yield Definition(
                term.plain.strip(), block.text.strip(), Trust.GLOSSARY, lines(block.source, block.text.plain)
            )


def _tells_a_term(card: Flashcard) -> bool:
    asks = "___" in card.front.plain or "?" in card.front.plain
    return is_term(card.front.plain) and not asks and len(card.back.plain.split()) > 3
