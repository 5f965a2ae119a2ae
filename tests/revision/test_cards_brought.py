"""Cards from Anki's text export and from lists people made; what can't be read is said with its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.revision import BadFileError, Brought, read_cards

ANKI = """\
#separator:tab
#html:true
#deck:Geography::Rivers
#guid column:1
#tags column:4
g1\tWhat is a <b>delta</b>?\tLand&nbsp;at<br>a mouth\tunit-1
g2\t"Who said ""panta rhei""?"\tHeraclitus [sound:a.mp3]\t
"""


def test_what_anki_exports_is_read_with_its_ids_and_its_deck() -> None:
    assert read_cards(ANKI.encode()) == (
        Brought("What is a delta?", "Land at\na mouth", "Rivers", "g1"),
        Brought('Who said "panta rhei"?', "Heraclitus", "Rivers", "g2"),
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("delta\tland\nlevee\twall\n", [("delta", "land"), ("levee", "wall")]),
        ("delta;land\r\n\r\nlevee;wall", [("delta", "land"), ("levee", "wall")]),
        ("\ufeff#separator:;\n1 < 2;<b>so</b>", [("1 < 2", "<b>so</b>")]),
        ('#separator:Comma\n"a, b",c,more', [("a, b", "c")]),
        ('delta\t"land\nbuilt by water"', [("delta", "land\nbuilt by water")]),
    ],
    ids=["tabs", "semicolons", "no html", "commas", "two lines"],
)
def test_a_list_of_fronts_and_backs_is_read(text: str, found: list[tuple[str, str]]) -> None:
    assert [(card.front, card.back) for card in read_cards(text.encode(), "Mine")] == found
    assert {card.deck for card in read_cards(text.encode(), "Mine")} == {"Mine"}


def test_of_a_head_that_says_a_thing_twice_the_last_counts() -> None:
    (card,) = read_cards(b"#deck:Lakes\n#deck:Rivers\n#separator:tab\ndelta\tland\n")

    assert card == Brought("delta", "land", "Rivers")


@pytest.mark.parametrize("place", ["0", "\u00b2", "-1", "9" * 5000], ids=["none", "raised", "before", "far"])
def test_a_column_that_cannot_be_is_no_column(place: str) -> None:
    (card,) = read_cards(f"#guid column:{place}\ndelta\tland\n".encode())

    assert card == Brought("delta", "land")


@pytest.mark.parametrize(
    ("data", "line", "what"),
    [
        (b"", 1, "no card"),
        (b"#separator:tab\n\n", 1, "no card"),
        (b"delta\tland\nlevee\n", 2, "no back"),
        (b"#separator:tab\n#html:true\na\tb\n<img src=x>\tc\n", 4, "no front"),
        (b"delta\tland\nl\xe9vee\twall\n", 2, "UTF-8"),
        (b"PK\x03\x04rest", 1, "Plain Text"),
        (b"a\tb\n" * 300_000, 1, "too large"),
        (b'a\tb\nq\t"open\n' + b"more\tof it\n" * 300, 2, "quotation mark left open"),
    ],
    ids=["empty", "only a head", "one column", "a picture", "latin-1", "a package", "too large", "an open quotation"],
)
def test_what_cannot_be_read_is_said_with_its_line(data: bytes, line: int, what: str) -> None:
    with pytest.raises(BadFileError) as refused:
        read_cards(data)

    assert refused.value.line == line
    assert what in refused.value.what


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "ignore")))
def test_anything_is_read_or_refused_and_never_more(data: bytes) -> None:
    lines, line = data.count(b"\n") + data.count(b"\r") + 1, 1
    cards: tuple[Brought, ...] = ()
    try:
        cards = read_cards(data)
    except BadFileError as refused:
        line = refused.line

    assert 1 <= line <= lines
    assert all(card.front.strip() and card.back.strip() for card in cards)


SIDE = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30).filter(
    lambda side: side[0] != "#"
)


@given(st.lists(st.tuples(SIDE, SIDE), min_size=1, max_size=8))
def test_what_is_quoted_as_anki_quotes_comes_back_as_it_was(cards: list[tuple[str, str]]) -> None:
    rows = ["\t".join('"' + side.replace('"', '""') + '"' for side in card) for card in cards]

    found = read_cards("\n".join(["#separator:tab", "#html:false", *rows]).encode())

    assert [(card.front, card.back) for card in found] == cards
