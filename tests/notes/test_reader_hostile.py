"""Files made to break a reader: each is read to the end, and says what is wrong with it in one line.

That they are read in bounded time is not asserted here: a reader that is not linear in them never ends.
"""

import tracemalloc

import pytest

from bot.notes import read_note
from bot.notes.decode import MAX_BYTES

BOMB = b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
    b"%c: &%c [%s]\n" % (98 + step, 98 + step, b",".join([b"*%c" % (97 + step)] * 9)) for step in range(20)
)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"[" * 50_000, "full of brackets"),
        (b"![" * 25_000, "full of brackets"),
        (b"^[" * 25_000, "full of brackets"),
        (b"The quick brown fox **jumps** over it. " * 270_000, "more than 4 MB"),
        (b">" * 50_000, "nested too deeply"),
        (b"- " * 20_000 + b"word", "nested too deeply"),
        (b"::: a\n\n" * 2_000, "never closed"),
        (b"<!--\n\na\n" * 2_000, "never closed"),
        (b"%%\n\na\n\n" * 5_001, "never closed"),
        (b"---\na: " + b"[" * 15_000 + b"\n---\nhi\n", "not valid YAML"),
        (b"---\na: " + b"x" * 20_000 + b"\n---\nhi\n", "more than 16 KB"),
        (b"a\0b " * 100, "not a text file"),
        (b"caf\xe9 " + b"and tea " * 100, "not UTF-8"),
        ("kernel".encode("utf-16"), "UTF-16"),
        (b"word " * 100 + b"\0", "NUL"),
    ],
)
def test_a_hostile_note_says_what_is_wrong_once(data: bytes, said: str) -> None:
    _, problems = read_note("hostile.md", data)

    assert [said in problem.what for problem in problems].count(True) == 1


@pytest.mark.parametrize(
    "data",
    [
        b"*a **b " * 4_000,
        b"==a " * 8_000,
        b"$a " * 10_000,
        b"`a" * 15_001,
        b"<a b='" * 5_000,
        b"\\" * 30_000,
        b"- a\n  " * 2_000,
        b"TARGET DECK: x\n\n" + b"START\nBasic\na\n\n" * 1_000,
        b"#flashcards\n\n" + b"a #flashcard\nb\n\n" * 1_000,
        b"a\n: b\n" * 1_000,
        b"[a]: /b\n" * 2_000,
        b"[a\n" * 10_000,
        b"```\n" * 10_001,
        b"# " + b"9" * 5_000 + b". a\n",
        b"9" * 5_000 + b". a\n",
        b"| " * 3_000 + b"\n" + b"|-" * 3_000 + b"\n",
        b"---\n" + BOMB + b"---\nhi\n",
        b"---\nn: " + b"9" * 5_000 + b"\n---\nhi\n",
        b'---\na: !!python/object/apply:os.system ["true"]\n---\nhi\n',
    ],
)
def test_a_hostile_note_is_read_to_its_end(data: bytes) -> None:
    note, _ = read_note("hostile.md", data + b"\n\nlast words\n")

    assert note
    assert "last words" in repr(note.root)


def test_a_table_of_two_thousand_columns_keeps_every_cell() -> None:
    header = "|".join(f"h{column}" for column in range(2_000))
    row = "|".join(f"c{column}" for column in range(2_000))

    note, _ = read_note("wide.md", f"{header}\n{'-|' * 2_000}\n{row}\n".encode())

    assert note
    table = note.root.blocks[0]
    assert len(table.header) == 2_000
    assert table.rows[0][1_999].plain == "c1999"


def test_short_rows_under_a_wide_header_do_not_fill_the_memory() -> None:
    data = b"a|" * 500 + b"\n" + b"-|" * 500 + b"\n" + b"|b|\n" * 2_000

    tracemalloc.start()
    note, _ = read_note("wide.md", data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert note
    assert repr(note.root).count("b") >= 2_000
    assert peak < 100 * 1024 * 1024


def test_of_a_note_too_large_whole_lines_are_read() -> None:
    line = b"A line of prose without an end. " * 500 + b"\n"
    data = line * (MAX_BYTES // len(line) + 100)

    note, problems = read_note("large.md", data)

    assert note
    assert note.root.source.last == MAX_BYTES // len(line)
    assert len(problems) == 1
