"""Between the notes of a folder: which note, section or block a link means, and what is wrong with one."""

from pathlib import Path

import pytest
from problems_of import problems_of
from written_notes import write

from bot.notes import Link, Note, Section, read_vault, resolve
from bot.notes.block import Callout, Code, ListBlock, ListItem, Paragraph, Table
from bot.notes.parts import parts_of


def test_a_name_that_may_mean_two_notes_is_reported(tmp_path: Path) -> None:
    write(tmp_path, {"top.md": "[[index]]", "a/index.md": "x", "b/index.md": "x", "b/own.md": "[[index]]"})

    assert problems_of(read_vault(tmp_path)) == [
        "top.md:1: `index` may mean a/index.md or b/index.md; the first is taken"
    ]


def test_a_link_to_no_note_is_reported_at_its_line(tmp_path: Path) -> None:
    write(
        tmp_path, {"a.md": "---\nup: '[[Top]]'\n---\n\n[[b]] and [[c]]\n![](pic.png) [[c]]", "B.md": "", "pic.png": ""}
    )

    found = problems_of(read_vault(tmp_path))

    assert "a.md:2: The link to `Top` leads nowhere" in found
    assert [line for line in found if "`c`" in line] == ["a.md:5: The link to `c` leads nowhere"]
    assert not any("pic" in line or "`b`" in line for line in found)


def test_a_link_to_an_alias_is_told_how_obsidian_wants_it(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "[[VMM]]", "hyper.md": "---\naliases: VMM\n---\nx"})

    (problem,) = read_vault(tmp_path).problems

    assert problem.fix == "It is an alias: write [[hyper|VMM]]."


def test_a_link_to_a_heading_that_is_not_there_is_reported(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.md": "[[b#1.1 Paging: how?]] [[b#Disk#Sectors]] [[#Here]]\n# Here",
            "b.md": "## 1.1 Paging - how\n",
        },
    )

    assert problems_of(read_vault(tmp_path)) == ["a.md:1: There is no heading `Disk#Sectors` in b.md"]


@pytest.mark.parametrize("where", ["[[b#^named]]", "![[b#^NAMED]]"])
def test_a_link_to_a_named_block_finds_it(tmp_path: Path, where: str) -> None:
    write(tmp_path, {"a.md": where, "b.md": "Before.\n\nIt is here. ^named"})

    assert problems_of(read_vault(tmp_path)) == []


def test_a_link_to_a_block_that_is_not_there_is_reported_with_its_remedy(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "x\n\n![[b#^gone]]", "b.md": "It is here. ^named"})

    (problem,) = read_vault(tmp_path).problems

    assert (problem.path, problem.line, problem.what) == ("a.md", 3, "There is no block `^gone` in b.md")
    assert problem.fix == "Write ^gone behind the block that is meant, or mend the link."


def test_the_heading_that_may_be_meant_is_named(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "[[b#Pageing]]", "b.md": "# Disk\n## Paging\nx"})

    (problem,) = read_vault(tmp_path).problems

    assert problem.fix == "Is `Paging` meant? Mend the heading in the link."


def test_a_block_id_given_twice_in_a_note_is_reported(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "One. ^same\n\n- Two. ^Same", "b.md": "Three. ^same"})

    assert problems_of(read_vault(tmp_path)) == ["a.md:3: The block id `^Same` stands on line 1 already"]


def test_a_section_that_embeds_itself_is_reported(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "# A\n![[#C]]\n## B\n### C\n![[#B]]\n![[#^p]]\n\nSo ![[#^p]] ^p"})

    assert problems_of(read_vault(tmp_path)) == [
        "a.md:5: The part `B` embeds itself",
        "a.md:8: The part `^p` embeds itself",
    ]


@pytest.mark.parametrize(
    ("fragment", "kind", "first"),
    [
        ("", Note, None),
        ("Disk", Section, 3),
        ("disk#Sectors", Section, 5),
        ("Memory#Sectors", Section, 9),
        ("Gone#Sectors", Section, 5),
        ("^para", Paragraph, 6),
        ("^point", ListItem, 11),
        ("^list", ListBlock, 10),
        ("^table", Table, 15),
        ("^box", Callout, 20),
        ("^drawn", Code, 24),
        ("^head", Section, 7),
        ("^gone", type(None), None),
    ],
)
def test_a_link_finds_the_part_it_names(tmp_path: Path, fragment: str, kind: type, first: int | None) -> None:
    lines = ["Top.", "", "# Disk", "", "## Sectors", "Round. ^para", "# Memory ^head", "", "## 2.1 Sectors"]
    lines += ["- one", "- two ^point", "", "^list", "", "| a |", "|---|", "| 1 |", "^table", ""]
    lines += ["> [!tip] Box", "> text", "", "^box", "```ascii", "--", "```", "^drawn"]
    write(tmp_path, {"b.md": "\n".join(lines)})

    part = parts_of(read_vault(tmp_path).notes[0]).find(fragment)

    assert type(part) is kind
    assert getattr(getattr(part, "source", None), "first", None) == first


def test_embeds_in_a_circle_are_named_once(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"a.md": "![[b]]", "b.md": "x\n![[c]]", "c.md": "![[a]]", "d.md": "![[d]] ![[#H]]\n# H", "e.md": "![[a]]"},
    )

    assert problems_of(read_vault(tmp_path)) == [
        "c.md:1: The note embeds a.md, which embeds it in turn",
        "d.md:1: The note embeds d.md, which embeds it in turn",
    ]


@pytest.mark.parametrize(
    ("target", "origin", "meant"),
    [
        ("paging", None, "os/Paging.md"),
        ("PAGING", "disk/a.md", "os/Paging.md"),
        ("index", None, "index.md"),
        ("index", "disk/a.md", "disk/index.md"),
        ("disk/index", None, "disk/index.md"),
        ("../disk/index", "os/Paging.md", "disk/index.md"),
        ("elsewhere/paging", None, "os/Paging.md"),
        ("Cafe\u0301", None, "Café.md"),
        ("missing", None, None),
        ("ing", None, None),
        ("", "disk/a.md", "disk/a.md"),
    ],
)
def test_a_link_finds_its_note(tmp_path: Path, target: str, origin: str | None, meant: str | None) -> None:
    write(tmp_path, dict.fromkeys(("os/Paging.md", "disk/a.md", "disk/index.md", "index.md", "Café.md"), "x"))
    vault = read_vault(tmp_path)
    notes = {note.path: note for note in vault.notes}

    found = resolve(vault, Link(target, "", False, 1), notes[origin] if origin else None)

    assert found is (notes[meant] if meant else None)


def test_a_path_that_is_not_there_is_taken_by_name_and_reported(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "[[other course/index]]", "here/index.md": "x"})

    assert problems_of(read_vault(tmp_path)) == [
        "a.md:1: There is no note at `other course/index`; here/index.md is taken for it"
    ]
