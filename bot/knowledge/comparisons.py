"""Subjects side by side: tables, sections that explain their subjects under the same labels, and `X vs Y` bullets.

A table compares its columns where the first column names features, and its rows where that column names the things.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from bot.knowledge.label import labelled
from bot.knowledge.model import Comparison, Definition, Feature, ListingKind, Trust
from bot.knowledge.naming import bare, fold, keys, names_in
from bot.knowledge.outline import Topic
from bot.knowledge.roles import is_concept, is_role, kinds_of
from bot.knowledge.sentence import lines, together
from bot.knowledge.subject import is_generic, is_versus
from bot.notes.block import Block, Callout, ListBlock, ListItem, Quote, Table
from bot.notes.source import Source
from bot.notes.text import Text

_FEATURES = keys(
    "feature|aspect|criterion|criteria|basis|property|parameter|characteristic|factor|attribute|dimension|point"
    "|difference"
    "|metric|basis of comparison|basis for comparison|basis of difference|point of difference|point of comparison"
    "|característica|aspecto|criterio|caratteristica|critère|merkmal|kriterium|特征|方面|比较|项目"
)
_TERM_COLUMNS = keys("term|concept|word|name|acronym|abbreviation|keyword|término|termine|terme|begriff|术语")
_MEANING_COLUMNS = keys(
    "definition|meaning|description|what it is|explanation|what it means|full form|stands for|definición|significado"
    "|definizione|significato|définition|bedeutung|定义|含义"
)
_THINGS = keys(
    "platform|model|type|kind|method|tool|algorithm|language|product|country|person|protocol|technique|approach|system"
    "|service|software|vendor|command|device|component|organelle|element|species|law|theory|author|event|year|limitation"
    "|example|class|category|unit|level|layer|phase|stage|topology|format|metal|symbol|operator|function|structure|tipo|modelo|método|modello|metodo|modèle|modell|类型|名称"
)
_ASKS = re.compile(r"(?:what|how|why|when|where|who|which)\b", re.IGNORECASE)
_BARS = frozenset({ListingKind.ADVANTAGES, ListingKind.DISADVANTAGES, ListingKind.DRIVERS, ListingKind.STEPS})


def _tables(blocks: tuple[Block, ...]) -> Iterator[Table]:
    for block in blocks:
        match block:
            case Table():
                yield block
            case Callout(blocks=inner) | Quote(blocks=inner):
                yield from _tables(inner)
            case ListBlock(items=items):
                for item in items:
                    yield from _tables(item.blocks)
            case _:
                pass


def _is_aspect(column: str) -> bool:
    """`What it means`, `Key Strength`, `Hypervisor Type`: a column that tells one side of the rows' things."""
    last = bare(column).split()[-1:]
    return bool(kinds_of(column) or is_role(column) or (last and kinds_of(last[0])) or _ASKS.match(column.strip()))


def _by_rows(table: Table, headings: frozenset[str]) -> bool:
    """Whether the rows are the things compared (`Platform | Vendor | Key Strength`)."""
    first, others = fold(table.header[0].plain), [cell.plain for cell in table.header[1:]]
    aspects = sum(fold(name) in _MEANING_COLUMNS or _is_aspect(name) for name in others)
    head = first.split()[-1] if first else ""  # `RAID Level`, `Comparison basis`
    if first in _TERM_COLUMNS or head in _THINGS or aspects == len(others):
        return True
    if not first or first in _FEATURES or head in _FEATURES:
        return False
    columns = sum(fold(names_in(name).name) in headings for name in others)
    rows = sum(fold(names_in(row[0].plain).name) in headings for row in table.rows)
    return rows > columns or (rows == columns and aspects > 0)


Rows = list[tuple[int, tuple[Text, ...]]]
"""Rows that say something, each with its number in the table."""


def _of_table(table: Table, topic: Topic, headings: frozenset[str]) -> Comparison | None:
    rows = [(number, row) for number, row in enumerate(table.rows) if any(row)]
    if len(table.header) < 2 or not rows:
        return None
    title = topic.section.heading or topic.owner
    return _of_rows(table, rows, title) if _by_rows(table, headings) else _of_columns(table, rows, title)


def _of_rows(table: Table, rows: Rows, title: str) -> Comparison | None:
    """The rows are the things compared; none in a glossary, which only says what each is."""
    told = [fold(cell.plain) for cell in table.header]
    if told[0] in _TERM_COLUMNS and not _MEANING_COLUMNS.isdisjoint(told):
        return None
    kept = [row for _, row in rows if row[0]]
    sources = tuple(table.row_source(number) for number, row in rows if row[0])
    features = tuple(
        Feature(table.header[column].plain.strip(), tuple(row[column] for row in kept), table.source, sources)
        for column in range(1, len(table.header))
        if told[column]
    )
    subjects = tuple(bare(row[0].plain) for row in kept)
    return Comparison(title, subjects, features, table.source) if len(subjects) > 1 and features else None


def _of_columns(table: Table, rows: Rows, title: str) -> Comparison | None:
    """The columns behind the first one are the things compared."""
    columns = [column for column in range(1, len(table.header)) if table.header[column]]
    subjects = tuple(bare(table.header[column].plain) for column in columns)
    features = tuple(
        Feature(row[0].plain.strip(), tuple(row[column] for column in columns), table.row_source(number))
        for number, row in rows
    )
    return Comparison(title, subjects, features, table.source) if len(subjects) > 1 else None


def defined_in_tables(topic: Topic) -> Iterator[Definition]:
    """What tables say things are: a `Term | Definition` row, or a `Core idea` row under each subject."""
    if topic.is_exercise:
        return
    for table in _tables(topic.section.blocks):
        header = [fold(cell.plain) for cell in table.header]
        meaning = next((column for column, name in enumerate(header) if column and name in _MEANING_COLUMNS), 0)
        for number, row in enumerate(table.rows):
            source = table.row_source(number)
            if meaning and row[0] and len(row[meaning].plain.split()) > 2:
                yield Definition(row[0].plain.strip(), row[meaning].strip(), Trust.TABLE, source)
            elif not meaning and len(header) > 2 and row[0] and is_concept(row[0].plain):
                for subject, cell in zip(table.header[1:], row[1:], strict=True):
                    if subject and len(cell.plain.split()) > 3:
                        yield Definition(subject.plain.strip(), cell.strip(), Trust.TABLE, source)


def _text_of(item: ListItem) -> Text:
    """What an item says under its label, nested points included."""
    label = labelled(item.text, in_list=True)
    own = label[1] if label else item.text
    nested = [inner.text for block in item.blocks if isinstance(block, ListBlock) for inner in block.items]
    between = "; " if not own or own.plain.rstrip().endswith(":") else " "
    return together([own, *nested], between)


def _lines_of(item: ListItem) -> Source:
    """The lines of what an item says, nested points included."""
    nested = [inner for block in item.blocks if isinstance(block, ListBlock) for inner in block.items]
    own = lines(item.source, item.text.plain)
    return replace(own, last=max((own.last, *(_lines_of(inner).last for inner in nested))))


def _labelled_items(blocks: tuple[Block, ...]) -> dict[str, tuple[str, ListItem]]:
    """The items with a label, by the label's key."""
    found: dict[str, tuple[str, ListItem]] = {}
    for block in blocks:
        if isinstance(block, ListBlock):
            for item in block.items:
                label = labelled(item.text, in_list=True)
                if label and label[0] and not label[0].casefold().startswith("analog"):
                    found.setdefault(fold(label[0]), (label[0], item))
    return found


def _contrasted(
    title: str, things: list[tuple[str, dict[str, tuple[str, ListItem]]]], source: Source
) -> Comparison | None:
    """Things under the same labels: at least two labels must be shared by two of them."""
    shared = Counter(key for _, items in things for key in items)
    keys = [key for _, items in things for key in items if shared[key] > 1]
    keys = list(dict.fromkeys(keys))
    things = [(name, items) for name, items in things if sum(key in items for key in keys) > 1]
    if len(keys) < 2 or len(things) < 2:
        return None
    features = []
    for key in keys:
        found = [items.get(key) for _, items in things]
        cells = tuple(_text_of(each[1]) if each else Text("") for each in found)
        name = next(each for each in found if each)[0]
        stands = [_lines_of(each[1]) if each else None for each in found]
        places = [place for place in stands if place]
        span = replace(places[0], first=min(p.first for p in places), last=max(p.last for p in places))
        features.append(Feature(name, cells, span, tuple(place or span for place in stands)))
    return Comparison(title, tuple(name for name, _ in things), tuple(features), source)


def _of_sections(topic: Topic) -> Comparison | None:
    if set(topic.kinds) & _BARS:  # `Challenges`: each has its own impact and mitigation, but nobody contrasts them
        return None
    things = [
        (child.names.name, _labelled_items(child.section.blocks))
        for child in topic.topics
        if child.names and not is_generic(child.section.heading)
    ]
    last = max((child.section.source.last for child in topic.topics if child.names), default=0)
    span = replace(topic.section.source, last=max(topic.section.source.first, last))
    aspects = sum(" and " in name or "&" in name for name, _ in things) * 2 > len(things)
    # `Cost and Licensing`, `Ecosystem and Support` are sides of one thing, not things to tell apart
    return None if aspects else _contrasted(topic.section.heading or topic.owner, things, span)


def _of_items(topic: Topic) -> Iterator[Comparison]:
    """Bullets named for the things, each with the same labels nested; or one bullet each under `X vs Y`."""
    for block in topic.section.blocks:
        if not isinstance(block, ListBlock):
            continue
        named = [
            (label[0], item)
            for item in block.items
            if (label := labelled(item.text, in_list=True)) and not is_role(label[0])
        ]
        title = topic.section.heading or topic.owner
        if found := _contrasted(title, [(name, _labelled_items(item.blocks)) for name, item in named], block.source):
            yield found
        elif (
            is_versus(topic.section.heading)
            and len(named) > 1
            and all(fold(names_in(name).name) in fold(title) for name, _ in named)
        ):
            cells, places = zip(*((_text_of(item), _lines_of(item)) for _, item in named), strict=True)
            row = Feature("", cells, block.source, places)
            yield Comparison(title, tuple(name for name, _ in named), (row,), block.source)


def comparisons_in(topic: Topic, headings: frozenset[str]) -> Iterator[Comparison]:
    """The comparisons of one section; `headings` are the keys of what the note's headings name."""
    if topic.is_exercise:
        return
    for table in _tables(topic.section.blocks):
        if found := _of_table(table, topic, headings):
            yield found
    if contrasted := _of_sections(topic):
        yield contrasted
    yield from _of_items(topic)
