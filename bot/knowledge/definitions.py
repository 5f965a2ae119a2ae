"""What things are, in the notes' own whole sentences.

Forms, most trusted first: prose (telling.py), a concept label under the heading of X, a model answer to "Define X"
(exam_questions.py), a glossary bullet (glossary.py), a table's row (comparisons.py), a paragraph that only says what X
does. A likeness, praise, a denial, and a "this is" without its "what" are none.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.knowledge.formal import conditional, headed
from bot.knowledge.glossary import in_bullet, in_entries, in_lines, is_phrase
from bot.knowledge.label import labelled
from bot.knowledge.model import Definition, Trust
from bot.knowledge.naming import ARTICLE, bare, fold, keys
from bot.knowledge.outline import Line, Setting, Topic, lines_of
from bot.knowledge.roles import is_concept
from bot.knowledge.sentence import Sentence, lines, sentences
from bot.knowledge.telling import found_at, says_what_this_is, told_in
from bot.knowledge.termlike import is_term

_SUPERLATIVE = re.compile(
    r"(?:this|it|these|they)\s+(?:is|are)\s+(?:often\s+|perhaps\s+|by\s+far\s+)?"
    r"(?:the\s+(?:\w+\s+)?(?:most|best|main|primary|number)|a\s+(?:crucial|key|major|classic)|an?\s+\w*\s*important)\b",
    re.IGNORECASE,
)
_PURPOSES = keys("purpose|function|role|task|función|funzione|fonction|funktion")
# `These are the workhorses of ..., designed to host ...`, `Used to store ...`
_MADE_FOR = re.compile(
    r"(?:(?:these|they|this|it)\s+(?:are|is)\b[^.]*\b)?(?:designed|used|intended|built|made)\s+(?:to|for)\b",
    re.IGNORECASE,
)
_DOES = re.compile(r"\w{0,2}(?:\s*\([^)]*\))?\s+(?!is\b|are\b|was\b|were\b|has\b|vs\b)\w+s\b", re.IGNORECASE)
_ASKS_WHAT = re.compile(
    r"(?:¿?qué\s+(?:es|son)|what\s+(?:is|are)|che\s+cos'è|qu'est-ce\s+que|was\s+ist)\b", re.IGNORECASE
)
# `This is an older, but still very relevant form of ...` ranks a thing, and says too little of it.
_RANKS = re.compile(
    r"\b(?:popular|common|older|newer|modern|important|efficient|lighter|traditional|recent|best|most|alternative|approach)\b",
    re.IGNORECASE,
)
# Talking to the reader is no definition: `In this section we ...`, `Let's look at ...`
_TALK = re.compile(
    r"(?:welcome|now that|in this|here|let['’]?s|we\b|you\b|as we|remember|imagine|think|before|have you)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile("^" + ARTICLE, re.IGNORECASE)
_ASKED_ALONE = re.compile(
    rf"(?:Q\d*[.:)]\s*)?(?:what\s+(?:is|are)(?:\s+meant\s+by)?|define|¿?qué\s+(?:es|son)|o\s+que\s+(?:é|são)|che\s+cos['’]è"
    rf"|was\s+(?:ist|sind)|qu['’]est-ce\s+qu(?:e|['’]))\s*(?<=[\s'’]){ARTICLE}?(?P<term>[^?.,;:]{{2,50}}?)\s*\?",
    re.IGNORECASE,
)
_AFTER_ASKING = re.compile(r"(?:A|Ans|Answer|R)\s*[.:]\s*", re.IGNORECASE)


def _of_label(line: Line) -> Iterator[Definition]:
    """`**What it is:** ...` under the heading it explains, praise before it cut off; `**Purpose:** A unit that ...`"""
    label = labelled(line.text)
    if not label or not label[1] or not line.owner or line.topic.parent is None:
        return
    start = line.text.plain.find(label[1].plain)
    if is_concept(label[0]):
        said = sentences(label[1])
        while said and _SUPERLATIVE.match(said[0].plain):
            said = said[1:]
        if said and len(said[0].plain.split()) > 3:
            yield found_at(line.owner, line, start + said[0].start, len(line.text.plain), Trust.LABEL)
    elif fold(label[0]) in _PURPOSES and (is_phrase(label[1].plain) or _MADE_FOR.match(label[1].plain)):
        yield found_at(line.owner, line, start, len(line.text.plain), Trust.PARAGRAPH)


def _opening(line: Line) -> Iterator[Definition]:
    """What the first line under a heading tells of its subject without saying `X is`.

    Under `Definition` or `What is X?` its first sentences; else a first sentence that says what the subject does, or
    that begins `This is the process of ...`.
    """
    said = sentences(line.text)
    if not line.first or line.item or not said or said[0].plain.endswith((":", "：")):
        return
    if _ASKS_WHAT.match(line.topic.section.heading) or is_concept(line.topic.section.heading):
        kept = [each for each in said[:2] if not _SUPERLATIVE.match(each.plain)]
        if kept and line.owner and not _TALK.match(kept[0].plain) and len(kept[0].plain.split()) > 4:
            yield found_at(line.owner, line, kept[0].start, kept[-1].end, Trust.LABEL)
    elif line.topic.names and (_says_what_it_does(line, said[0]) or _says_what_it_is(said[0])):
        yield found_at(line.topic.names.name, line, said[0].start, said[0].end, Trust.PARAGRAPH)


def _formal(line: Line) -> Iterator[Definition]:
    """`**Definition 2 (Basis).** ...`, whole; without a name, that of the term its sentence defines."""
    opening = headed(line.text)
    if opening and opening[0] and is_term(opening[0]):
        yield found_at(opening[0], line, opening[1], len(line.text.plain), Trust.PROSE)
        return
    for sentence in sentences(line.text):
        if (term := conditional(sentence, in_definition=opening is not None)) and is_term(term):
            start = max(sentence.start, opening[1] if opening else 0)
            yield found_at(term, line, start, sentence.end, Trust.PROSE)


def _answered(line: Line, asked: str) -> Iterator[Definition]:
    """`**What is a mutex?**` on one line, and on the next `A: A lock that ...` or a bullet: what it is."""
    question = _ASKED_ALONE.fullmatch(asked)
    answer = _AFTER_ASKING.match(line.text.plain)
    start = answer.end() if answer else 0
    said = sentences(line.text.cut(start))
    if not question or not is_term(question["term"]) or not said:
        return
    if len(said[0].plain.split()) > 3 and not said[0].plain.endswith(("?", ":")) and not _TALK.match(said[0].plain):
        yield found_at(bare(question["term"]), line, start, len(line.text.plain), Trust.LABEL)


def _asked_within(line: Line) -> Iterator[Definition]:
    """The same where question and answer are lines of one paragraph."""
    first, broken, _ = line.text.plain.partition("\n")
    if broken and _ASKED_ALONE.fullmatch(first.strip()):
        at = len(first) + 1
        below = replace(line, text=line.text.cut(at), source=lines(line.source, line.text.plain, at))
        yield from _answered(below, first.strip())


def _says_what_it_is(sentence: Sentence) -> bool:
    return says_what_this_is(sentence) and not _RANKS.search(" ".join(sentence.plain.split()[:12]))


def _says_what_it_does(line: Line, sentence: Sentence) -> bool:
    """`A lysosome digests ...` under its own heading."""
    words = _ARTICLE.sub("", sentence.text.plain, count=1)
    stems = [re.sub(r"s$", "", name.casefold()) for name in line.topic.names or ()]
    own = next((stem for stem in stems if words.casefold().startswith(stem)), "")
    return bool(own) and bool(_DOES.match(words[len(own) :])) and len(sentence.plain.split()) > 6


def _known(topic: Topic | None) -> frozenset[str]:
    """The keys of what may be told without being marked: the subjects of this topic and of those around it."""
    found: set[str] = set()
    while topic:
        found.update(fold(name) for name in (*(topic.names or ()), topic.owner))
        topic = topic.parent
    return frozenset(found - {""})


def _without_label(line: Line) -> Line:
    """What stands after a label is prose of its own: `**Switches:** form the network, called the **fabric**.`"""
    label = labelled(line.text)
    if not label or not label[1]:
        return line
    start = line.text.plain.find(label[1].plain)
    return replace(line, text=line.text.cut(start), source=lines(line.source, line.text.plain, start))


def definitions_in(topic: Topic) -> Iterator[Definition]:
    """The definitions right under one heading, in reading order; terms as written there."""
    known = _known(topic)
    if topic.is_exercise:
        return
    before = ""
    for line in lines_of(topic):
        before, above = line.text.plain.strip(), before
        if line.setting is not Setting.PROSE:
            continue
        by_form = (
            [*_formal(line), *_answered(line, above), *_asked_within(line)]
            or [*_of_label(line), *in_bullet(line)]
            or [*in_lines(line)]
        )
        told = list(told_in(_without_label(line), known))
        yield from by_form
        yield from (each for each in told if not any(fold(each.term) == fold(form.term) for form in by_form))
        if not by_form and not told:
            yield from _opening(line)
    yield from in_entries(topic)
