"""Sentences that tell what something is, found by where their subject stands.

A **X (Y)**, also known as Z, is ...      marked subject
X (Y) is ...                              subject with its acronym, or the very thing the heading names
... is called a **X**.                    named at the end
... **X**. This is the process of ...     told in the next sentence
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.knowledge.copulas import CJK_COPULA, COPULA, defines, is_sure, is_thin, leans, sets_apart
from bot.knowledge.model import Continuation, Definition, Trust
from bot.knowledge.naming import ARTICLE, bare, fold, is_initialism
from bot.knowledge.outline import Line
from bot.knowledge.sentence import Sentence, lines, sentences
from bot.knowledge.termlike import is_term
from bot.notes.text import MarkKind

_ASIDE = (
    r"(?:\s*\([^()]*\)|\s*（[^（）]*）)?"
    r"(?:\s*,\s*(?:by\s+contrast|in\s+contrast|however|on\s+the\s+other\s+hand|in\s+turn|in\s+short|in\s+general"
    r"|therefore|thus|then)\s*,)?"
    r"(?:\s*,\s*(?:also|or|commonly|often|sometimes|formerly|abbreviated|short|aka|o|ou|oder|auch|también|também|aussi|également|anche|detto|detta|conocid[oa])\s[^,]{2,80},)?"
)
_AFTER = re.compile(rf"[\"”»]?{_ASIDE}\s*(?:(?P<verb>{COPULA})\s+|(?P<sign>=)\s+|(?P<cjk>{CJK_COPULA}))", re.IGNORECASE)
# Portuguese `O **núcleo** é`: no article to take off a name, since `A` and `O` may well begin one elsewhere.
_OPENED = rf"(?:{ARTICLE}|[oa]s?\s+)?"
_BEFORE = re.compile(rf"(?:[^.!?;:]{{2,140}}[,，:]\s*)?{_OPENED}[\"“«]?", re.IGNORECASE)
_NO_LEAD = re.compile(
    r"(?:for example|e\.g|for instance|if|si|wenn|se|when|cuando|because|since|although|while|unlike"
    r"|understanding|like|whether)\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    rf"(?:[^.,;:]{{2,60}},\s*)?{_OPENED}(?P<name>[^.,;:()!?]{{2,70}}?)(?:\s*\((?P<paren>[^()]*)\))?"
    rf"(?:,\s*(?:also|or|commonly|often|formerly)[^,]{{2,80}},)?\s+(?P<verb>{COPULA})\s+(?P<predicate>.+)",
    re.IGNORECASE | re.DOTALL,
)
_SIMPLE = re.compile(
    r"(?:(?:an?|un[ae]?|eine?|uma?)\s+)?(?P<name>(?!(?:my|our|his|her|their|your|its|the|we|you|i|one|another|mi|mon|ma|mein"
    r"|another|every|each|some|what|there|here|today|now|x|y|mr|mrs|dr|let)\b)[\w'’-]+(?:\s+[\w'’-]+){0,2})"
    r"\s+(?P<verb>is|are|es|est|è|é|ist)\s+(?P<predicate>.+)",
    re.IGNORECASE | re.DOTALL,
)
_INTRODUCED = re.compile(r"(?:[^.!?;:]{2,80},\s*)?(?:an?|un[ao]?|une|eine?|uma?)\s+[\"“«]?\w", re.IGNORECASE)
_SEMICOLON = re.compile(r"; ")
_OF_SYMBOL = re.compile(r"\s+(?:of|over|on|in|for)\s+\S$")
_CJK_PLAIN = re.compile(
    rf"(?P<name>[^，。；：]{{1,20}}?)(?:[（(](?P<paren>[^）)]*)[）)])?(?P<verb>{CJK_COPULA})(?P<predicate>.{{4,}})",
    re.DOTALL,
)
_CALLED = re.compile(
    r"(?:(?P<verb>(?:is|are|was|were|be|being)\s+(?:also\s+|often\s+|commonly\s+)?)?"
    r"(?:called|known\s+as|termed|referred\s+to\s+as|named)|(?P<foreign>se\s+(?:llaman?|denominan?)|si\s+chiama(?:no)?"
    rf"|chama(?:m)?-se|é\s+chamad[oa]|s['’]appelle(?:nt)?|est\s+appelée?|viene\s+chiamat[oa]|heißt|heißen|nennt\s+man|称为|叫做))\s*{ARTICLE}?[\"“«]?$",
    re.IGNORECASE,
)
# `VMs are also called **guests**` gives a thing another name, and tells neither
_ALSO = re.compile(r"\b(?:also|otherwise|también|também|aussi|également|anche|auch)\b[^,;]{0,30}$", re.IGNORECASE)
# `On appelle **pression** la force ...`, `Unter **Diffusion** versteht man die ...`: the name, then what it is
_FIRST_NAMED = re.compile(
    r"(?:[^.!?;:]{2,80},\s*)?(?:on\s+(?:appelle|nomme)|se\s+(?:llaman?|denominan?|entiende\s+por)|(?:chama|denomina)-se"
    rf"|si\s+(?:chiama|dice|definisce)|man\s+nennt|(?P<unter>unter))\s+{ARTICLE}?[\"“«]?",
    re.IGNORECASE,
)
_THEN_TOLD = re.compile(
    r"[\"”»]?\s+(?P<verb>versteht\s+man\s+)?(?:a\s+)?(?P<predicate>(?:\w+['’]|\w+\s).{12,})", re.DOTALL
)
_LEANS_BACK = re.compile(
    r"(?:(?:each|all|both|some|most|one|many)\s+of\s+)?(?:this|these|that|those|it|its|they|such|he|she"
    r"|esto|este|esta|estos|estas|questo|questa|questi|queste|ce|cette|ces|cet|dies|diese|dieser|dieses|这|此)\b",
    re.IGNORECASE,
)
_THIS_IS = re.compile(
    rf"(?:this|these|it|they|questo|questa|esto|este|esta|dies|das|ce|c['’])\s*(?P<verb>{COPULA})\s+(?P<predicate>.+)",
    re.IGNORECASE | re.DOTALL,
)
_MARKED = (MarkKind.STRONG, MarkKind.EMPHASIS, MarkKind.HIGHLIGHT)


def found_at(term: str, line: Line, start: int, end: int, trust: Trust) -> Definition:
    """The definition that stands at `start:end` of a line, with the lines of just that."""
    return Definition(term, line.text.cut(start, end).strip(), trust, lines(line.source, line.text.plain, start, end))


def _marked(sentence: Sentence) -> Iterator[tuple[str, str, str]]:
    """Every marked stretch as (what stands before it, the stretch, what stands after it)."""
    plain = sentence.text.plain
    for mark in sentence.text.marks:
        if mark.kind in _MARKED and mark.end - mark.start > 1:
            yield plain[: mark.start], plain[mark.start : mark.end], plain[mark.end :]


def _marked_subject(sentence: Sentence) -> tuple[str, str] | None:
    """The term and predicate of `[Lead,] A **X (Y)**[, also known as Z,] is ...`."""
    for before, term, after in _marked(sentence):
        if (named := _FIRST_NAMED.fullmatch(before)) and (told := _THEN_TOLD.fullmatch(after)):
            if bool(named["unter"]) == bool(told["verb"]):
                return term, told["predicate"]
            continue
        verb = _AFTER.match(after)
        if not verb or not _BEFORE.fullmatch(before) or _NO_LEAD.match(before):
            continue
        predicate = after[verb.end() :].strip()
        formula = bool(verb["sign"]) and len(predicate.split()) > 2
        if verb["cjk"] or formula or (verb["verb"] and defines(verb["verb"], predicate)):
            return term, predicate
    return None


def _plain_subject(sentence: Sentence, known: frozenset[str]) -> tuple[str, str] | None:
    """The term and predicate of `X (Y) is ...`, or of `X is ...` where X is what the heading names; unmarked."""
    plain = sentence.text.plain
    match = _PLAIN.fullmatch(plain) or _CJK_PLAIN.fullmatch(plain)
    if not match or _NO_LEAD.match(plain):
        return None
    name, inside = bare(match["name"]), match["paren"] or ""
    pair = is_initialism(inside, name)
    if not pair and fold(name) not in known and not _named_surely(name, match["verb"]):
        return None
    if not re.fullmatch(CJK_COPULA, match["verb"]) and not defines(match["verb"], match["predicate"]):
        return None
    return (f"{name} ({inside})" if pair else name), match["predicate"]


def _simply_told(sentence: Sentence) -> str:
    """The term of a line that opens `Recursion is a technique in which ...`, nothing marked and no heading: weak."""
    match = _SIMPLE.fullmatch(sentence.plain)
    if not match or _LEANS_BACK.match(match["name"]) or _NO_LEAD.match(match["name"]):
        return ""
    name = _OF_SYMBOL.sub("", bare(match["name"]))  # `A basis of $V$ is ...`
    return name if sets_apart(match["predicate"]) and defines(match["verb"], match["predicate"]) else ""


def _named_surely(name: str, verb: str) -> bool:
    """`Consumer surplus refers to ...`, `进程是指…`: a short name before a verb that only defines."""
    if verb in ("是指", "指的是", "定义为"):
        return len(name) <= 12 and not _LEANS_BACK.match(name)
    return is_sure(verb) and len(name.split()) <= 4 and not _LEANS_BACK.match(name)


def _called(sentence: Sentence) -> tuple[str, bool] | None:
    """The term of `... is called a **X**`, and whether that is the verb (in `a layer called the **X**` it is not)."""
    for before, term, _ in _marked(sentence):
        match = _CALLED.search(before[-60:])
        if match and not _ALSO.search(before[-60:]):
            return term, bool(match["verb"] or match["foreign"])
    return None


def _clauses(sentence: Sentence) -> Iterator[Sentence]:
    """The two of `A long one is called an **ode**; a short one is called a **song**.`; mostly the sentence itself."""
    start = 0
    for stop in [*(match.end() for match in _SEMICOLON.finditer(sentence.text.plain)), len(sentence.text.plain)]:
        whole = stop - start == len(sentence.text.plain)
        end = stop if stop == len(sentence.text.plain) else stop - 2
        clause = Sentence(sentence.text.cut(start, end), sentence.start + start, sentence.start + end)
        yield sentence if whole else clause
        start = stop


def _all_called(said: tuple[Sentence, ...], at: int, line: Line) -> Iterator[Definition]:
    """What sentence `at` names at the end of each of its clauses."""
    sentence = said[at]
    naming = [(clause, called) for clause in _clauses(sentence) if (called := _called(clause)) and is_term(called[0])]
    ends = [clause.start - 2 for clause, _ in naming[1:]] + [sentence.end]
    for (clause, (term, is_verb)), end in zip(naming, ends, strict=False):
        first = clause.start == sentence.start
        start = _whole_from(said, at) if first else clause.start
        whole = is_verb and first and start == sentence.start and not _NO_LEAD.match(clause.plain)
        yield found_at(term, line, start, end, Trust.PROSE if whole else Trust.PARAGRAPH)


def says_what_this_is(sentence: Sentence) -> bool:
    """`This is the process of ...`: a definition of what was named just before."""
    this = _THIS_IS.fullmatch(sentence.plain)
    return this is not None and defines(this["verb"], this["predicate"])


def _ended_on(sentence: Sentence) -> str:
    """The marked term a sentence ends on, for the `This is the process of ...` after it."""
    ends = [term for _, term, after in _marked(sentence) if not after.strip(' .:"”)')]
    return next((term for term in reversed(ends) if is_term(term)), "")


def _whole_from(said: tuple[Sentence, ...], at: int) -> int:
    """Where the passage must begin for sentence `at` to stand alone: `Each of these ...` needs what went before."""
    while at > 0 and _LEANS_BACK.match(said[at].plain):
        at -= 1
    return said[at].start


def told_in(line: Line, known: frozenset[str]) -> Iterator[Definition]:
    """The definitions in a line of prose; `known` are the keys of the names that need no mark."""
    said = sentences(line.text)
    found = list(_told_by(said, line, known))
    for at, definition in found:
        stop = next((stop for stop, _ in found if stop > at), len(said))
        yield _continued(definition, line, said[at + 1 : stop])


def _continued(definition: Definition, line: Line, rest: tuple[Sentence, ...]) -> Definition:
    """With the sentences after it that define nothing else. One that leads into a list stays with the list."""
    if rest and rest[-1].plain.endswith((":", "：")):
        rest = rest[:-1]
    if not rest or definition.trust is not Trust.PROSE:
        return definition
    start, end = rest[0].start, rest[-1].end
    source = lines(line.source, line.text.plain, start, end)
    return replace(definition, continuation=Continuation(line.text.cut(start, end), source))


def _told_by(said: tuple[Sentence, ...], line: Line, known: frozenset[str]) -> Iterator[tuple[int, Definition]]:
    """The definitions, each with the place of the sentence it ends in."""
    told = False
    for at, sentence in enumerate(said):
        just_told, told = told, False
        sure = _marked_subject(sentence) or _plain_subject(sentence, known)
        if sure and is_term(sure[0], introduced=bool(_INTRODUCED.match(sentence.plain))):
            told = True
            trust = Trust.PARAGRAPH if leans(sure[1]) or is_thin(sure[1]) else Trust.PROSE
            yield at, found_at(sure[0], line, sentence.start, sentence.end, trust)
        elif called := [*_all_called(said, at, line)]:
            yield from ((at, definition) for definition in called)
        elif not at and (simply := _simply_told(sentence)) and is_term(simply):
            told = True
            yield at, found_at(simply, line, sentence.start, sentence.end, Trust.PARAGRAPH)
        elif at and not just_told and says_what_this_is(sentence) and (term := _ended_on(said[at - 1])):
            yield at, found_at(term, line, _whole_from(said, at - 1), sentence.end, Trust.PROSE)
