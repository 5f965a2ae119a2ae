"""Whatever a note holds: it is gathered, every line lies in it, and every definition is its own words."""

from collections.abc import Iterator

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.knowledge import gather, gather_note, merge
from bot.knowledge.model import Knowledge
from bot.notes import read_note
from bot.notes.block import Block, Callout, DefinitionList, Flashcard, Footnote, ListBlock, Paragraph, Quote, Table
from bot.notes.note import Note
from bot.notes.source import Source

TEXT = (
    "cell wall Osmosis ATP water the a of is are means like called known as also (ATP) e.g. vs. and, or; Types Pros "
    "Advantages Examples steps three This These because **Membrane** *leaf* [[Root|root]] ==stem== $x$ 1) 2) ? ! . : "
    "细胞 是 es un ist eine Analogy Define `code` | #tag Unit 2: Introduction to"
)
WORDS = st.sampled_from(TEXT.split())
PHRASES = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
LABELS = st.sampled_from(
    ["Concept", "Pros", "Examples", "Answer", "2-Mark Question", "Analogy", "Osmosis (OS)", "The Problem"]
)
LINES = st.one_of(
    PHRASES,
    st.builds("{} {}".format, st.sampled_from(["#", "##", "###", "## 1.", "### 2."]), PHRASES),
    st.builds("- **{}:** {}".format, LABELS, PHRASES),
    st.builds("    - **{}:** {}".format, LABELS, PHRASES),
    st.builds("1. {}".format, PHRASES),
    st.builds("A **{}** is a {} that {}.".format, WORDS, WORDS, PHRASES),
    st.builds("> [!quote] **{}**".format, PHRASES),
    st.builds("> - **{}:** {}".format, LABELS, PHRASES),
    st.builds("| {} | {} | {} |".format, WORDS, WORDS, WORDS),
    st.builds("\n| Feature | {} | {} |\n| --- | --- | --- |\n| {} | {} | {} |\n".format, *[WORDS] * 5),
    st.sampled_from(["", "| --- | --- | --- |", "```ascii", "```", "---", "aliases: [A, B]", ": told so"]),
)
NOTES = st.one_of(st.lists(LINES, max_size=25).map("\n".join), st.text(max_size=300))


def read(markdown: str) -> Note | None:
    """The note, read as a file."""
    note, _ = read_note("any/note.md", markdown.encode("utf-8", "surrogatepass"))
    return note


def sources(knowledge: Knowledge) -> Iterator[Source]:
    """Every source of everything said."""
    for term in knowledge.terms:
        yield from term.sources
    for listing in knowledge.listings:
        yield listing.source
        yield from (point.source for point in listing.points)
    for comparison in knowledge.comparisons:
        yield comparison.source
        yield from (feature.source for feature in comparison.features)
        yield from (source for feature in comparison.features for source in feature.sources)
    for item in (*knowledge.definitions, *knowledge.exam_questions, *knowledge.analogies, *knowledge.diagrams):
        yield item.source
    yield from (found.continuation.source for found in knowledge.definitions if found.continuation)


def words_of(blocks: tuple[Block, ...]) -> Iterator[str]:
    """The text of blocks in reading order."""
    for block in blocks:
        match block:
            case Paragraph(text=text):
                yield text.plain
            case ListBlock(items=items):
                for item in items:
                    yield item.text.plain
                    yield from words_of(item.blocks)
            case Callout(blocks=inner) | Quote(blocks=inner) | Footnote(blocks=inner):
                yield from words_of(inner)
            case DefinitionList(entries=entries):
                for entry in entries:
                    yield from words_of(entry.blocks)
            case Table(rows=rows):
                yield from (cell.plain for row in rows for cell in row)
            case Flashcard(back=back):
                yield back.plain
            case _:
                pass


def plain(note: Note) -> str:
    """All of a note's text on one line."""
    return (
        " ".join(" ".join(words).split()) if (words := [w for s in note.sections() for w in words_of(s.blocks)]) else ""
    )


@settings(max_examples=100, deadline=None)
@given(NOTES)
def test_every_source_lies_inside_its_note(markdown: str) -> None:
    note = read(markdown)
    last = markdown.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1

    knowledge = gather([note] if note else [])

    assert all(1 <= source.first <= source.last <= last for source in sources(knowledge))


@settings(max_examples=100, deadline=None)
@given(NOTES)
def test_every_definition_is_the_notes_own_words(markdown: str) -> None:
    note = read(markdown)

    knowledge = gather([note] if note else [])

    said = [found.text for found in knowledge.definitions]
    said += [found.continuation.text for found in knowledge.definitions if found.continuation]
    assert all(" ".join(text.plain.split()) in plain(note) for text in said if note)


@settings(max_examples=50, deadline=None)
@given(st.lists(NOTES, max_size=3))
def test_gathering_one_note_anew_is_gathering_all(markdowns: list[str]) -> None:
    notes = [note for note in map(read, markdowns) if note]

    together = gather(notes)

    assert together == merge([gather_note(note) for note in notes])
    assert together == gather(notes)


@settings(max_examples=50, deadline=None)
@given(NOTES)
@example("# cell\n?\n: told so")
def test_nothing_said_is_empty(markdown: str) -> None:
    note = read(markdown)

    knowledge = gather([note] if note else [])

    assert all(term.name.strip() for term in knowledge.terms)
    assert all(found.term.strip() and found.text for found in knowledge.definitions)
    assert all(listing.points and all(map(str, listing.points)) for listing in knowledge.listings)
    assert all(len(found.subjects) > 1 and found.features for found in knowledge.comparisons)
    assert all(len(row.cells) == len(found.subjects) for found in knowledge.comparisons for row in found.features)
