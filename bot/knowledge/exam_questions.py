"""Questions by marks, as notes rehearse them, with what can be quoted as an answer kept apart from advice on answering.

An "Answer" that gives orders (`Define the ... then ...`, `You would argue ...`) is advice, whatever its label says.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.knowledge.enumeration import enumerated
from bot.knowledge.model import Definition, ExamQuestion, Point, Trust
from bot.knowledge.naming import ARTICLE, bare, fold, names_in
from bot.knowledge.outline import Topic
from bot.knowledge.sentence import lines, sentences, together
from bot.knowledge.words import pattern
from bot.notes.block import Block, Callout, Footnote, ListBlock, ListItem, Paragraph, Quote
from bot.notes.source import Source
from bot.notes.text import Text

# `2-Mark Question`, `4/6 marks`, `Pregunta de 2 puntos`; but `3 points to remember` are no marks
_QUESTION = re.compile(
    rf"(?:\d+(?:\s*(?:/|-|–|or|to)\s*\d+)?[\s-]*marks?\b.*|.*\b(?:{pattern('question')})\b.*|q\d*|past paper.*"
    r"|exam q.*|\d+\s+(?:puntos?|pontos?|punti|punkte?))",
    re.IGNORECASE,
)
_MARKS = re.compile(
    rf"(?P<marks>\d+)(?:\s*(?:/|-|–|or|to|o|ou|oder|bis)\s*(?P<more>\d+))?[\s-]*(?:(?:{pattern('mark')})s?\b|分)",
    re.IGNORECASE,
)
_MARKS_AFTER = re.compile(rf"[\[(]\s*(\d+)\s*(?:(?:{pattern('mark')})s?|m|pts?|P)\.?\s*[\])]", re.IGNORECASE)
_ANSWER = re.compile(pattern("answer"), re.IGNORECASE)
_STRATEGY = re.compile(
    rf"(?:.*\b(?:{pattern('strategy')})|{pattern('hint')}|how to answer.*|what to (?:write|mention|cover).*"
    r"|key points? to .*|(?:cómo responder|comment répondre|como responder|come rispondere|so antwortest du).*)",
    re.IGNORECASE,
)
_ORDERS = re.compile(
    r"(?:(?:first|then|next|finally|start by|begin by|begin with|start with|briefly"
    r"|clearly)\b[,:]?\s*)?(?:define|describe|explain|state|list"
    r"|mention|use|start|begin|structure|focus|compare|contrast|discuss|draw|create|give|provide|show|outline"
    r"|identify|emphasi[sz]e"
    r"|highlight|cover|include|conclude|analy[sz]e|point out|talk about|write|note that|remember|make sure"
    r"|acknowledge|frame"
    r"|differentiate|distinguish|elaborate|justify|summari[sz]e|illustrate|argue|refer|sketch"
    r"|present)\b(?!\s+(?:is|are|was|of)\b)"
    r"|you (?:would|should|will|could|can|need|must|may)\b|your (?:answer|job|task)\b|the answer should\b"
    rf"|this question\b|(?:{pattern('order')})\b",
    re.IGNORECASE,
)
_REMARK = re.compile(r"(?:this|that) is (?:an?|the)\b[^.]*\b(?:question|favou?rite|one|topic)\b", re.IGNORECASE)
_ASKS = re.compile(r"[\"“«「].+|.*\?\s*$", re.DOTALL)
_BIDS = re.compile(
    r"(?:define|describe|explain|state|list|compare|contrast|discuss|differentiate|distinguish|give|what|why|how"
    r"|when|where|which|who|name"
    r"|elaborate|illustrate|justify|outline|write|identify|derive|prove|calculate|sketch|draw|evaluate"
    rf"|analy[sz]e|enumerate|mention|is|are|can|do|does|{pattern('ask')}|{pattern('order')})(?!\w)|¿|[一-龥]",
    re.IGNORECASE,
)
_DEFINE = re.compile(
    r"(?:define|what\s+(?:is|are)(?:\s+meant\s+by)?|what\s+do\s+you\s+(?:mean|understand)\s+by"
    r"|explain\s+the\s+(?:term|concept\s+of)"
    r"|give\s+the\s+definition\s+of|¿?qué\s+(?:es|son|se\s+entiende\s+por)|defin(?:a|ir|isci|ire)"
    r"|o\s+que\s+(?:é|são|se\s+entende\s+por)|che\s+(?:cos['’]è|cosa\s+(?:è|sono))|cos['’]è"
    r"|qu['’]est-ce\s+qu(?:e\s+c['’]est\s+qu)?(?:e|['’])|définir|définissez"
    r"|was\s+(?:ist|sind|versteht\s+man\s+unter|bedeutet)|definiere(?:n\s+sie)?)"
    rf"\s*(?<=[\s'’])(?:the\s+term\s+)?(?:{ARTICLE}|[oa]s?\s+)?[\"'“‘]?(?P<term>[^?.,;:\"”]{{2,60}}?)[\"'”’]?\s*[?.]?$",
    re.IGNORECASE,
)
_GIVES = re.compile(r"(?:give|name|list|state|mention|write)\s+(?:any\s+)?(?:\w+\s+){1,4}", re.IGNORECASE)
_NUMBERED = re.compile(r"(?<![\w(])(\d)\)\s+")


def _marks(label: str, question: str) -> int:
    """The marks a label tells; of `4/6-Mark` the greater, since an answer must earn it."""
    match = _MARKS.search(label)
    found = [int(number) for number in (match["marks"], match["more"]) if number] if match else []
    if not found:
        found = [int(number) for number in _MARKS_AFTER.findall(question)]
    return max(found, default=0)


def _asked(text: Text) -> str:
    plain = " ".join(text.plain.split())
    quoted = re.match(r"[\"“«「](.+?)[\"”»」](?:\s*[\[(].*)?$", plain)
    return (quoted[1] if quoted else plain).strip()


def _is_order(text: Text) -> bool:
    first = sentences(text)
    return bool(first) and bool(_ORDERS.match(first[0].plain))


def _quotable(text: Text) -> Text | None:
    """The quotable part: without a remark on the question before it; None where it orders."""
    kept = list(sentences(text))
    while kept and _REMARK.match(kept[0].plain):
        kept = kept[1:]
    if not kept:
        return None
    rest = text.cut(kept[0].start, kept[-1].end)
    return None if _is_order(rest) else rest


def _nested(item: ListItem) -> tuple[ListBlock, ...]:
    return tuple(block for block in item.blocks if isinstance(block, ListBlock))


def _paragraphs(item: ListItem) -> list[Text]:
    return [block.text for block in item.blocks if isinstance(block, Paragraph)]


def _numbered(body: Text, source: Source) -> tuple[Point, ...]:
    """The points of `1) ... 2) ...` in a line."""
    numbers = list(_NUMBERED.finditer(body.plain))
    if len(numbers) < 2 or [match[1] for match in numbers] != [str(count) for count in range(1, len(numbers) + 1)]:
        return ()
    ends = [*(match.start() for match in numbers[1:]), len(body.plain)]
    parts = [body.cut(match.end(), end).strip() for match, end in zip(numbers, ends, strict=True)]
    return tuple(Point("", part, source) for part in parts if part)


def _points(reply: ListItem, body: Text, question: str) -> tuple[Point, ...]:
    """The answer's points: a list below it, `1) ... 2) ...` in it, or the things a `Give two examples` asks for."""
    found = []
    for block in _nested(reply):
        for inner in block.items:
            label, text = inner.text.label() or ("", inner.text.strip())
            found.append(Point(label, text, lines(inner.source, inner.text.plain)))
    own = lines(reply.source, reply.text.plain)
    if found or (numbered := _numbered(body, own)):
        return tuple(found) or numbered
    parts = enumerated(body) if _GIVES.match(question) else ()
    return tuple(Point("", part, own) for part in parts) if len(parts) > 1 else ()


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """An exam question, and the lines on which its answer or strategy stands."""

    question: ExamQuestion
    answered_at: Source


def _question(item: ListItem, label: str, text: Text, replies: list[ListItem]) -> Rehearsed:
    question = _asked(text)
    answer: Text | None = None
    strategy: Text | None = None
    points: tuple[Point, ...] = ()
    for reply in replies:
        name, said = reply.text.label() or ("", reply.text)
        body = together([said, *_paragraphs(reply)])
        below = together(inner.text for inner in _inner(reply))
        quotable = _quotable(body) if body else below
        if _ANSWER.fullmatch(name) and quotable:
            answer, points = quotable, _points(reply, quotable, question)
        else:
            strategy = together([body, below])
    if not replies and not _ASKS.match(question) and not _BIDS.match(question):
        strategy = text.strip()  # a "question" that only says what to expect
        question = sentences(text)[0].plain
    last = max([item.source.first + item.text.plain.count("\n"), *(reply.source.last for reply in replies)])
    source = replace(item.source, last=last)
    asked = ExamQuestion(_marks(label, text.plain), label, question, answer, points, strategy, source)
    return Rehearsed(asked, replace(source, first=replies[0].source.first) if replies else source)


def _inner(item: ListItem) -> list[ListItem]:
    return [inner for block in _nested(item) for inner in block.items]


def _is_reply(item: ListItem) -> bool:
    label = item.text.label()
    return bool(label and (_ANSWER.fullmatch(label[0]) or _STRATEGY.fullmatch(label[0])))


def _in_items(items: tuple[ListItem, ...]) -> Iterator[Rehearsed]:
    for number, item in enumerate(items):
        label = item.text.label()
        if label and _QUESTION.fullmatch(label[0]) and label[1]:
            replies = [inner for inner in _inner(item) if _is_reply(inner)]
            for after in () if replies else items[number + 1 :]:  # the answer may stand beside the question
                if not _is_reply(after):
                    break
                replies.append(after)
            yield _question(item, label[0], label[1], replies)
        else:
            yield from _in_blocks(item.blocks)


def _in_blocks(blocks: tuple[Block, ...]) -> Iterator[Rehearsed]:
    for block in blocks:
        match block:
            case ListBlock(items=items):
                yield from _in_items(items)
            case Callout(blocks=inner) | Quote(blocks=inner) | Footnote(blocks=inner):
                yield from _in_blocks(inner)
            case _:
                pass


def exam_questions_in(topic: Topic) -> Iterator[Rehearsed]:
    """The exam questions right under one heading."""
    yield from _in_blocks(topic.section.blocks)


def defined_by(rehearsed: Rehearsed) -> Iterator[Definition]:
    """The definition a model answer to `Define X` gives; to `What are X and Y?`, of each that it names."""
    question = rehearsed.question
    match = _DEFINE.match(question.question.strip())
    if not match or not question.answer:
        return
    first = fold(sentences(question.answer)[0].plain)
    terms = [match["term"]]
    if re.match(r"what\s+are\b", question.question, re.IGNORECASE) and " and " in match["term"]:
        terms = match["term"].split(" and ")
    for term in terms:
        name = names_in(term).name
        key = re.sub(r"s$", "", fold(name))
        if key and key in first and len(name.split()) <= 6:
            yield Definition(
                bare(term) if "(" not in term else term, question.answer, Trust.MODEL_ANSWER, rehearsed.answered_at
            )
