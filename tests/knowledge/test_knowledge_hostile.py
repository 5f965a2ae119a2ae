"""Notes made to break a reader are gathered like any other."""

import pytest

from bot.knowledge import gather
from bot.notes import read_note

HOSTILE = {
    "a heading that announces without end": "# " + "Types of " * 2_000,
    "a heading of links in its own chain": "## " + "Need for the Advantages of " * 1_000,
    "a label of conjunctions": "- **" + "pros and " * 2_000 + ":** x",
    "an enumeration of everything": "# A\n- **Examples:** " + ", ".join(["x"] * 20_000),
    "brackets": "[" * 20_000,
    "parentheses with acronyms": "# A\n" + "long form (LF) " * 1_000,
    "also known as itself": "# A\n" + "**x**, also known as " * 900,
    "copulas": "# A\n**a** is " + "is " * 6_000,
    "one sentence": "# A\n" + "word " * 20_000,
    "a wide table": "|" + "a|" * 500 + "\n|" + "-|" * 500 + "\n|" + "b|" * 500,
    "nested lists": "\n".join("  " * depth + "- **L:** x" for depth in range(80)),
    "nested callouts": "\n".join(">" * depth + " [!note] x" for depth in range(1, 60)),
    "headings of every depth": "\n".join("#" * (number % 6 + 1) + f" {number}. Types of X" for number in range(500)),
    "labelled lines without end": "# A\n" + "**a:** b\n" * 900,
    "a list that is announced again and again": "# A\n" + "- a\nPros:\n" * 900,
    "clauses that name": "# A\n" + "it is called **x**; " * 700,
    "conditions beside formulas": "# A\n" + "$x$ is **a** " * 700 + " if b",
    "bullets with dashes": "# A\n- " + "P (a) " * 700 + "- x",
    "a question without end": "> [!success] Exam\n> - **2-Mark Question:** Define "
    + "a " * 9_000
    + "?\n>   - **Answer:** b",
}


@pytest.mark.parametrize("markdown", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_note_is_gathered(markdown: str) -> None:
    note, _ = read_note("hostile.md", markdown.encode())
    assert note is not None

    knowledge = gather([note])

    assert all(definition.text for definition in knowledge.definitions)
