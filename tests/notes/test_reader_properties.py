"""Whatever a file holds: no exception, no visible word lost, every word found at its line."""

import re
from collections import defaultdict
from collections.abc import Iterator

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.notes import read_note
from bot.notes.block import (
    Block,
    Callout,
    Code,
    DefinitionList,
    Flashcard,
    Footnote,
    ListBlock,
    Math,
    Paragraph,
    Table,
    walk,
)
from bot.notes.note import Note
from bot.notes.source import Source
from bot.notes.text import Text

modest = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])

# Markup that shows all it stands around.
SHOWING = (
    *("*", "_", "**", "__", "`", "``", "~~", "==", "$", "$$", "[", "]", "[[", "]]", "![[", "(", ")", "<", ">", "<b>"),
    *("</b>", "<br>", "<div>", "</div>", "#", "##", "|", "\\", "&", "!", "?", "??", "-", "+", "1.", "2)", "[!note]"),
    *("[x]", "---", "===", "...", "{{", "}}", "::", ":::", ":"),
)
# Markup that may hide it: comments, addresses, names of footnotes and blocks.
HIDING = (
    "%%",
    "<!--",
    "-->",
    "](",
    "^",
    "^[",
    "[^1]",
    "[^1]:",
    "{#id}",
    "```",
    "~~~",
    "<script>",
    "</style>",
    "\n---\n",
)
OPENINGS = (
    *("", "", "", "  ", "    ", "\t", "> ", "> > ", "- ", "1. ", "# ", "### ", "| ", "|-|", ": ", "[^1]: "),
    *("> [!tip]- ", "- [ ] ", "::: ", "```", "$$", "?"),
)
CARDS = ("Q: ", "A: ", " : ", "+++", "\n?\n", " #flashcard", " #flashcards/x", "⚡️", "> [!faq]- ", "\n")
WORD = "\0"


def lines_of(marks: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    """Lines of words and markup; every word is told apart from all others."""
    piece = st.one_of(st.just(WORD), st.just(WORD), st.sampled_from(marks), st.sampled_from((" ", " ", "  ", "    ")))
    rest = st.lists(piece, max_size=9).map("".join)
    line = st.tuples(st.sampled_from(OPENINGS), rest).map("".join)
    return st.lists(line, max_size=12).map(_with_words)


def _with_words(lines: list[str]) -> list[str]:
    count = iter(range(10_000))
    return [re.sub(WORD, lambda _: f"w{next(count)}z", line) for line in lines]


def words_of(note: Note) -> dict[str, list[Source]]:
    """Every word of ours the note holds, and where it says they stand."""
    found: dict[str, list[Source]] = defaultdict(list)
    for section in note.sections():
        spoken = [(section.heading, section.source)]
        spoken += (said for block in walk(section.blocks) for said in said_by(block))
        for text, source in spoken:
            for word in re.findall(r"w\d+z", text):
                found[word].append(source)
    for link in note.links:  # what a link leads to is not shown, but kept
        for word in re.findall(r"w\d+z", f"{link.target} {link.fragment}"):
            found[word].append(Source(note.path, note.title, (), link.line, link.line))
    return found


def said_by(block: Block) -> Iterator[tuple[str, Source]]:
    """What a block says by itself, each bit with the lines it claims."""
    match block:
        case Paragraph(text=text, source=source):
            yield from by_line(text, source)
        case ListBlock(items=items):
            for item in items:
                yield from by_line(item.text, item.source)
        case Table(header=header, rows=rows, source=source):
            yield " ".join(cell.plain for cell in header), Source(*place(source), source.first, source.first)
            for line, row in enumerate(rows, source.first + 2):
                yield " ".join(cell.plain for cell in row), Source(*place(source), line, line)
        case DefinitionList(entries=entries):
            yield from ((entry.term.plain, entry.source) for entry in entries)
        case Callout(title=title, source=source):
            yield title.plain, Source(*place(source), source.first, source.first)
        case Code(text=text, language=language, source=source):
            yield f"{language} {text}", source
        case Math(text=text, source=source) | Footnote(label=text, source=source):
            yield text, source
        case Flashcard(front=front, back=back, source=source):
            yield f"{front} {back}", source


def by_line(text: Text, source: Source) -> Iterator[tuple[str, Source]]:
    """Line n of prose stands on line first + n of the file."""
    for line, part in enumerate(text.plain.split("\n"), source.first):
        yield part, Source(*place(source), line, line)


def place(source: Source) -> tuple[str, str, tuple[str, ...]]:
    return source.path, source.note, source.headings


def is_in_info(word: str, line: str) -> bool:
    """Behind the first word of a fence's info no one sees anything."""
    return bool(re.search(rf"(```|~~~|:::).*{word}", line))


@modest
@given(lines_of(SHOWING))
def test_every_visible_word_is_in_some_block_at_its_line(lines: list[str]) -> None:
    note, _ = read_note("a.md", "\n".join(lines).encode())

    assert note
    found = words_of(note)
    for number, line in enumerate(lines, 1):
        for word in re.findall(r"w\d+z", line):
            assert found[word] or is_in_info(word, line), f"{word} is lost"
            assert all(source.first <= number <= source.last for source in found[word]), f"{word} strays"


@modest
@given(lines_of(SHOWING + HIDING))
def test_no_word_is_found_away_from_its_line_whatever_is_hidden(lines: list[str]) -> None:
    source = "\n".join(lines)
    note, _ = read_note("a.md", source.encode())

    assert note
    found = words_of(note)
    for number, line in enumerate(source.split("\n"), 1):
        for word in re.findall(r"w\d+z", line):
            assert all(place.first <= number <= place.last for place in found[word]), f"{word} strays"


@modest
@given(lines_of(SHOWING + CARDS), st.sampled_from(("[flashcards]", "flashcards/a", "reading")))
def test_no_word_is_lost_where_cards_are_dealt(lines: list[str], deck: str) -> None:
    header = ["---", f"tags: {deck}", "---"]
    note, _ = read_note("a.md", "\n".join(header + lines).encode())

    assert note
    assert note.decks or deck == "reading"
    found = words_of(note)
    for number, line in enumerate("\n".join(lines).split("\n"), 4):
        for word in re.findall(r"w\d+z", line):
            assert found[word] or is_in_info(word, line), f"{word} is lost"
            assert any(source.first <= number <= source.last for source in found[word]) or not found[word]


@modest
@given(st.binary(max_size=400))
@example(b"\xff\xfe\x00")
@example(b"---\n\xff: \x00\n---\n")
def test_any_bytes_are_a_note_or_one_problem(data: bytes) -> None:
    note, problems = read_note("a.md", data)

    assert note or len(problems) == 1
    assert note is None or note.problems == problems


@modest
@given(st.text(max_size=60), st.text(max_size=20))
@example(header="a: 2024-02-31", body="")
@example(header="? [a]\n: b", body="x")
@example(header="<<: *a", body="x")
@example(header="a: !!binary x", body="x")
@example(header="- a\n- b", body="x")
def test_any_front_matter_leaves_the_note_readable(header: str, body: str) -> None:
    text = f"---\n{header}\n---\n{body}\n\nlast words\n"
    note, _ = read_note("a.md", text.encode("utf-8", errors="surrogatepass"))

    assert note is None or "last words" in repr(note.root)


@modest
@given(st.lists(st.sampled_from(("> ", "- ", "1. ", "   ", "[^a]: ", ": ", "> [!note] ")), max_size=300))
@example(["> "] * 3000)
@example(["- "] * 3000)
@example(["> [!note] x\n> "] * 200)
def test_any_nesting_keeps_the_innermost_word(openings: list[str]) -> None:
    note, _ = read_note("a.md", ("".join(openings) + "word").encode())

    assert note
    assert "word" in repr(note.root)
