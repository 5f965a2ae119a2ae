"""Likenesses: callouts and labels that say so, and sentences of the shape `X is like ...`. Never what a thing is."""

import re
from collections.abc import Iterator

from bot.knowledge.label import labelled
from bot.knowledge.model import Analogy
from bot.knowledge.outline import Setting, Topic, label_of, lines_of, setting_of
from bot.knowledge.sentence import lines, sentences, together
from bot.notes.block import Callout, ListBlock, ListItem, Paragraph, walk
from bot.notes.text import Text

_LIKE = re.compile(
    r"(?:(?:an?|the)\s+)?[\w\s()-]{2,60}?\s(?:is|are)\s+(?:much\s+|just\s+|a\s+bit\s+|kind\s+of\s+)?(?:like"
    r"|analogous\s+to|akin\s+to)\s+(?!this\b|that\b).{8,}"
    r"|think\s+of\s+.{2,80}?\s+as\s+(?:an?|the)\s.+|imagine\s+.{2,80}?\s+as\s+(?:an?|the)\s.+",
    re.IGNORECASE | re.DOTALL,
)


def _said_below(item: ListItem) -> Text:
    return together(
        [item.text, *(inner.text for block in item.blocks if isinstance(block, ListBlock) for inner in block.items)]
    )


def _body(callout: Callout) -> Text:
    texts: list[Text] = []
    for block in callout.blocks:
        if isinstance(block, Paragraph):
            texts.append(block.text)
        elif isinstance(block, ListBlock):
            texts += [_said_below(item) for item in block.items]
    return together(texts)


def analogies_in(topic: Topic) -> Iterator[Analogy]:
    """The likenesses right under one heading, whole."""
    for block in walk(topic.section.blocks):
        if (
            isinstance(block, Callout)
            and setting_of(block, Setting.PROSE) is Setting.LIKENESS
            and (body := _body(block))
        ):
            yield Analogy(topic.owner, body, block.source)
    for line in lines_of(topic):
        named = label_of(line.text).casefold().startswith(("analog", "metaphor"))
        if line.item and named:
            below = together(
                [inner.text for block in line.item.blocks if isinstance(block, ListBlock) for inner in block.items]
            )
            label = labelled(line.text)
            text = together([label[1] if label else line.text, below])
            if text:
                yield Analogy(line.owner, text, line.item.source)
        elif line.setting is Setting.PROSE:
            for sentence in sentences(line.text):
                if _LIKE.fullmatch(sentence.plain):
                    yield Analogy(
                        line.owner, sentence.text, lines(line.source, line.text.plain, sentence.start, sentence.end)
                    )
