"""What things are, in the notes' own whole sentences.

Forms, most trusted first: prose (`**X** is the process of ...`), a concept label under the heading of X, a model answer
to "Define X" (exam_questions.py), a glossary bullet, a table's row (comparisons.py), a paragraph that only says what X
does. A likeness, praise, a denial, and a "this is" without its "what" are none.
"""

import re
from collections.abc import Iterator

from bot.knowledge.copulas import CJK_COPULA, COPULA, defines, leans
from bot.knowledge.model import Definition, ListingKind, Trust
from bot.knowledge.naming import ARTICLE, bare, expansions, fold, is_initialism, names_in
from bot.knowledge.outline import Line, Setting, Topic, label_of, lines_of
from bot.knowledge.roles import is_concept, is_role, kinds_of
from bot.knowledge.sentence import Sentence, lines, sentences
from bot.notes.block import DefinitionList, Flashcard, walk
from bot.notes.source import Source
from bot.notes.text import MarkKind, Text

_ASIDE = (
    r"(?:\s*\([^()]*\)|\s*（[^（）]*）)?"
    r"(?:\s*,\s*(?:also|or|commonly|often|sometimes|formerly|abbreviated|short|aka)[^,]{2,80},"
    r"|\s*,\s*(?:o|ou|oder|auch|también)\s[^,]{2,60},)?"
)
_AFTER = re.compile(rf"[\"”»]?{_ASIDE}\s*(?:{COPULA}\s+|(?P<cjk>{CJK_COPULA}))", re.IGNORECASE)
_VERB = re.compile(rf"\s*({COPULA}|{CJK_COPULA})(?:\s|$)?", re.IGNORECASE)
_BEFORE = re.compile(rf"(?:[^.!?;:]{{2,140}}[,，:]\s*)?{ARTICLE}?[\"“«]?", re.IGNORECASE)
_NO_LEAD = re.compile(
    r"(?:for example|e\.g|for instance|if|when|because|since|although|while|unlike|understanding|like)\b", re.IGNORECASE
)
_PLAIN = re.compile(
    rf"(?P<lead>(?:[^.,;:]{{2,60}},\s*)?)(?P<article>{ARTICLE}?)(?P<name>[^.,;:()!?]{{2,70}}?)"
    rf"(?:\s*\((?P<paren>[^()]*)\))?(?:,\s*(?:also|or|commonly|often"
    rf"|formerly)[^,]{{2,80}},)?\s+(?P<verb>{COPULA})\s+(?P<predicate>.+)",
    re.IGNORECASE | re.DOTALL,
)
_CJK_PLAIN = re.compile(
    rf"(?P<name>[^，。；：]{{1,20}}?)(?:[（(][^）)]*[）)])?(?P<verb>{CJK_COPULA})(?P<predicate>.+)", re.DOTALL
)
_CALLED = re.compile(
    r"(?P<verb>(?:is|are|was|were|be|being)\s+(?:also\s+|often\s+|commonly\s+)?)?(?:called|known\s+as|termed"
    r"|referred\s+to\s+as|named"
    r"|se\s+(?:llama|denomina)n?|si\s+chiama(?:no)?|s['’]appelle(?:nt)?|heißt|heißen|nennt\s+man|称为|叫做)"
    rf"\s*(?P<article>{ARTICLE}?)[\"“«]?$",
    re.IGNORECASE,
)
_LEANS_BACK = re.compile(
    r"(?:(?:each|all|both|some|most|one|many)\s+of\s+)?(?:this|these|that|those|it|its|they|such|he|she|esto"
    r"|este|esta|estos|estas"
    r"|questo|questa|questi|queste|ce|cette|ces|cet|dies|diese|dieser|dieses|这|此)\b",
    re.IGNORECASE,
)
_THIS_IS = re.compile(
    rf"(?:this|these|it|they|questo|questa|esto|este|esta|dies|das|ce|c['’])\s*(?P<verb>{COPULA})\s+(?P<predicate>.+)",
    re.IGNORECASE | re.DOTALL,
)
_SUPERLATIVE = re.compile(
    r"(?:this|it|these|they)\s+(?:is|are)\s+(?:often\s+|perhaps\s+|by\s+far\s+)?(?:the\s+(?:\w+\s+)?(?:most|best"
    r"|main|primary|number)|a\s+(?:crucial|key|major|classic)|an?\s+\w*\s*important)\b",
    re.IGNORECASE,
)
_LEARNING = re.compile(
    r"(?:welcome|now that|in this (?:note|section|chapter|unit|lecture)|let['’]?s|you must|remember)\b", re.IGNORECASE
)
# A glossary's text is a noun phrase (`A share of ...`) or names an act (`Moving ...`); a whole clause is a remark.
_PHRASE = re.compile(r"(?:an?|any|one or more|one of)\s+(?P<rest>.+)", re.IGNORECASE)
_ACT = re.compile(
    r"(?:the\s+(?:process|act|ability|practice|number|amount|part|set|study|point|person|property|rate|branch"
    r"|degree)\b|[A-Z][a-z]+ing\s+(?!to\b))"
)
_CLAUSE = re.compile(
    r"\b(?:is|are|was|were|can|cannot|could|will|would|may|might|must|should|has|have|had|does|do|needs?"
    r"|requires?|means?|makes?"
    r"|leads?|consumes?|exists?|gets?|takes?|becomes?|allows?|gives?|lets|helps?|uses|serves|provides|introduces"
    r"|causes|runs)\b"
)
_TIE = re.compile(r"\b(?:that|which|who|whose|where|when|used|designed|intended|made|allowing|in which)\b")
_TERM_WORDS = 7
_GLOSSARY_BARS = frozenset(
    {
        ListingKind.ADVANTAGES,
        ListingKind.DISADVANTAGES,
        ListingKind.CHARACTERISTICS,
        ListingKind.STEPS,
        ListingKind.DRIVERS,
        ListingKind.USE_CASES,
    }
)  # their labels are points: `**High Performance:** Minimal overhead ...`


def _is_term(name: str) -> bool:
    return (
        bool(name)
        and len(name) <= 80
        and len(name.split()) <= _TERM_WORDS
        and not is_role(name)
        and any(map(str.isalpha, name))
    )


def _found(term: str, line: Line, start: int, end: int, trust: Trust) -> Definition:
    return Definition(term, line.text.cut(start, end).strip(), trust, lines(line.source, line.text.plain, start, end))


def _leaning_on(line: Line, said: tuple[Sentence, ...], at: int) -> int:
    """Where the passage must begin for sentence `at` to stand alone: `Each of these ...` needs what went before."""
    while at > 0 and _LEANS_BACK.match(said[at].plain):
        at -= 1
    return said[at].start


def _bold(sentence: Sentence) -> Iterator[tuple[str, str, str]]:
    """Every bold stretch as (what stands before it, the stretch, what stands after it)."""
    plain = sentence.text.plain
    for mark in sentence.text.marks:
        if mark.kind in (MarkKind.STRONG, MarkKind.EMPHASIS, MarkKind.HIGHLIGHT) and mark.end - mark.start > 1:
            yield plain[: mark.start], plain[mark.start : mark.end], plain[mark.end :]


def _marked_subject(sentence: Sentence) -> tuple[str, str] | None:
    """The term and predicate of `[Lead,] A **X (Y)**[, also known as Z,] is ...`."""
    for before, term, after in _bold(sentence):
        lead = _BEFORE.fullmatch(before)
        verb = _AFTER.match(after)
        if (
            lead
            and verb
            and not _NO_LEAD.match(before)
            and (not term.islower() or "-" in term or len(term.split()) <= 4)
        ):
            named = _VERB.search(after[: verb.end()])
            predicate = after[verb.end() :].lstrip()
            if verb["cjk"] or (named and defines(named[1], predicate)):
                return term, predicate
    return None


def _called(sentence: Sentence) -> tuple[str, bool] | None:
    """The term of `... is called a **X**`, and whether that is the verb (in `a layer called the **X**` it is not)."""
    for before, term, _ in _bold(sentence):
        if match := _CALLED.search(before):
            return term, bool(match["verb"])
    return None


def _plain_subject(sentence: Sentence, known: dict[str, str]) -> tuple[str, str] | None:
    """The term and predicate of `X (Y) is ...` or `X is ...` where X is what is being treated; no markup needed."""
    match = _PLAIN.fullmatch(sentence.text.plain) or _CJK_PLAIN.fullmatch(sentence.text.plain)
    if not match or _NO_LEAD.match(match.group(0)):
        return None
    parts = match.groupdict()
    name = bare(parts["name"])
    pair = bool(parts.get("paren")) and is_initialism(parts["paren"], name)
    if not (pair or fold(name) in known):
        return None
    cjk = re.fullmatch(CJK_COPULA, parts["verb"]) and len(parts["predicate"]) > 3
    if not (cjk or defines(parts["verb"], parts["predicate"])):
        return None
    return (f"{name} ({parts['paren']})" if pair else known[fold(name)]), parts["predicate"]


def _in_prose(line: Line, known: dict[str, str]) -> Iterator[Definition]:
    said = sentences(line.text)
    told = False
    for at, sentence in enumerate(said):
        before, told = told, False
        if (sure := _marked_subject(sentence) or _plain_subject(sentence, known)) and _is_term(names_in(sure[0]).name):
            trust = Trust.PARAGRAPH if leans(sure[1]) else Trust.PROSE
            told = True
            yield _found(sure[0], line, sentence.start, sentence.end, trust)
        elif (called := _called(sentence)) and _is_term(names_in(called[0]).name):
            start = _leaning_on(line, said, at)
            whole = called[1] and start == sentence.start
            yield _found(called[0], line, start, sentence.end, Trust.PROSE if whole else Trust.PARAGRAPH)
        elif at and _says_what_this_is(sentence) and (term := _ended_on(said[at - 1])) and not before:
            yield _found(term, line, _leaning_on(line, said, at - 1), sentence.end, Trust.PROSE)


def _says_what_this_is(sentence: Sentence) -> bool:
    this = _THIS_IS.fullmatch(sentence.plain)
    return this is not None and defines(this["verb"], this["predicate"])


def _ended_on(sentence: Sentence) -> str:
    """The bold term a sentence ends on, for the `This is the process of ...` after it."""
    ends = [term for _, term, after in _bold(sentence) if not after.strip(' .:"”)')]
    found = [term for term in ends if _is_term(names_in(term).name)]
    return found[-1] if found else ""


def _labelled(line: Line) -> Iterator[Definition]:
    """`**What it is:** ...` under the heading it explains."""
    label = line.text.label()
    if not label or not is_concept(label[0]) or not label[1] or not line.owner or line.topic.parent is None:
        return
    start = line.text.plain.find(label[1].plain)
    body = line.text.cut(start)
    kept = [sentence for sentence in sentences(body) if not _SUPERLATIVE.match(sentence.plain)]
    # What is left must be one stretch of the note: praise is cut from its beginning only.
    if kept and len(kept[0].plain.split()) > 3:
        yield _found(line.owner, line, start + kept[0].start, len(line.text.plain), Trust.LABEL)


def is_phrase(text: str) -> bool:
    """Whether a text after `Term:` says what the term is: a noun phrase or an act, not a clause about it."""
    first = text.strip()
    if _ACT.match(first) and not _CLAUSE.search(_TIE.split(first)[0]):
        return True
    phrase = _PHRASE.match(first)
    if not phrase:
        return False
    head = _TIE.split(re.split(r"[.;]", phrase["rest"], maxsplit=1)[0], maxsplit=1)[0]
    return not _CLAUSE.search(head)


def _in_glossary(line: Line) -> Iterator[Definition]:
    """`- **Term (ABBR):** A share of ...`, where the list is not one of points."""
    label = line.text.label() if line.item else None
    if not label or not label[1] or not _is_term(label[0]) or is_role(label[0]):
        return
    around = [kinds_of(outer) for outer in line.labels[:-1]] + [topic.kinds for topic in _upwards(line.topic)]
    listed = next((kinds for kinds in around if kinds), ())
    if set(listed) & _GLOSSARY_BARS or line.setting is not Setting.PROSE:
        return
    text = label[1].plain
    if is_phrase(text) or (names_in(label[0]).acronym and not _CLAUSE.search(re.split(r"[.,;:]", text)[0])):
        start = line.text.plain.find(text)
        yield _found(label[0], line, start, len(line.text.plain), Trust.GLOSSARY)


def _upwards(topic: Topic | None) -> Iterator[Topic]:
    while topic:
        yield topic
        topic = topic.parent


def _opening(line: Line, known: dict[str, str]) -> Iterator[Definition]:
    """The first sentence under a heading when it begins with the heading's own subject and says what that does."""
    if not line.topic.names or line.item or not (line.first or line.topic.parent is None):
        return
    for sentence in sentences(line.text)[:1]:
        words = _strip_article(sentence.text.plain)
        own = next((name for name in line.topic.names if words.casefold().startswith(_stem(name))), "")
        rest = words[len(_stem(own)) :]
        if (
            own
            and re.match(r"\w{0,2}(?:\s*\([^)]*\))?\s+(?!is\b|are\b|was\b)\w+s\b", rest)
            and len(sentence.plain.split()) > 6
        ):
            yield _found(line.topic.names.name, line, sentence.start, sentence.end, Trust.PARAGRAPH)


def _strip_article(plain: str) -> str:
    return re.sub("^" + ARTICLE, "", plain, count=1, flags=re.IGNORECASE)


def _stem(name: str) -> str:
    """A name as it may open a sentence, in the singular or plural."""
    return re.sub(r"s$", "", name.casefold())


def _entries(topic: Topic) -> Iterator[Definition]:
    """Definition lists, and cards with a term in front."""
    for block in walk(topic.section.blocks):
        if isinstance(block, DefinitionList):
            for entry in block.entries:
                for text, source in _first_text(entry.blocks):
                    yield Definition(entry.term.plain.strip(), text, Trust.GLOSSARY, source)
        elif isinstance(block, Flashcard) and _tells_a_term(block):
            yield Definition(block.front.plain.strip(), block.back.strip(), Trust.GLOSSARY, block.source)


def _tells_a_term(card: Flashcard) -> bool:
    asks = "___" in card.front.plain or "?" in card.front.plain
    return _is_term(card.front.plain) and not asks and len(card.back.plain.split()) > 3


def _first_text(blocks: tuple[object, ...]) -> Iterator[tuple[Text, Source]]:
    for block in blocks[:1]:
        text = getattr(block, "text", None)
        if isinstance(text, Text) and text:
            yield text.strip(), block.source  # type: ignore[attr-defined]  # whatever has a text has a source


def known_names(topic: Topic) -> dict[str, str]:
    """What may be defined without being marked: the subjects of this topic and of those around it, by their keys."""
    found: dict[str, str] = {}
    for above in _upwards(topic):
        for name in (*(above.names or ()), above.owner):
            found.setdefault(fold(name), (above.names.name if above.names else above.owner))
    return {key: name for key, name in found.items() if key}


def definitions_in(topic: Topic) -> Iterator[Definition]:
    """The definitions right under one heading, in reading order; terms as written there."""
    known = known_names(topic)
    for line in lines_of(topic):
        if line.setting is not Setting.PROSE:
            continue
        if label_of(line.text):
            yield from _labelled(line)
            yield from _in_glossary(line)
        else:
            found = list(_in_prose(line, known))
            yield from found or _opening(line, known)
    yield from _entries(topic)


def spelled_out(line: Line) -> Iterator[tuple[str, str, Source]]:
    """Every `Long Form (ABBR)` of a line as (long form, acronym, its lines)."""
    for long, short, at in expansions(line.text.plain):
        yield long, short, lines(line.source, line.text.plain, at, at + len(long))
