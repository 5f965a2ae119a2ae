"""A folder of notes: what is read of it, what is left out, and what is wrong with its files."""

import inspect
import os
import sys
from pathlib import Path

import pytest
from class_notes import VAULT, needs_vault
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from problems_of import problems_of
from written_notes import write

from bot.notes import Vault, VaultError, read_note, read_vault


def paths(vault: Vault) -> list[str]:
    return [note.path for note in vault.notes]


def test_notes_come_in_the_order_of_their_paths(tmp_path: Path) -> None:
    write(tmp_path, {"b/z.md": "z", "a.md": "a", "b/a.MD": "b", "B.md": "c"})

    assert paths(read_vault(tmp_path)) == ["B.md", "a.md", "b/a.MD", "b/z.md"]


def test_hidden_folders_templates_and_drawings_are_left_out(tmp_path: Path) -> None:
    kept = {"note.md": "x", "Drawing.md": "x", "deep/er/note.md": "x"}
    left = (".obsidian/a.md", ".trash/a.md", ".github/a.md", ".git/a.md", "node_modules/a/b.md", "Templates/a.md")
    left += ("_templates/a.md", "_template.md", "x.excalidraw.md", "LICENSE.md", "._note.md", "notes.txt", "x.canvas")
    write(tmp_path, kept | dict.fromkeys(left, "x"))

    vault = read_vault(tmp_path)

    assert sorted(paths(vault)) == sorted(kept)
    assert vault.problems == ()


def test_a_missing_folder_is_one_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(VaultError, match=r"There is no folder of notes at .*nowhere"):
        read_vault(tmp_path / "nowhere")


def test_a_file_is_no_folder_of_notes(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "x"})

    with pytest.raises(VaultError):
        read_vault(tmp_path / "a.md")


def test_an_empty_folder_is_an_empty_vault(tmp_path: Path) -> None:
    assert read_vault(tmp_path) == Vault(())


def test_links_out_of_the_folder_are_refused(tmp_path: Path) -> None:
    write(tmp_path, {"vault/a.md": "x", "secret.md": "secret", "other/b.md": "secret"})
    (tmp_path / "vault/out.md").symlink_to(tmp_path / "secret.md")
    (tmp_path / "vault/other").symlink_to(tmp_path / "other")
    (tmp_path / "vault/broken.md").symlink_to(tmp_path / "gone.md")
    (tmp_path / "vault/loop").symlink_to(tmp_path / "vault/loop")

    vault = read_vault(tmp_path / "vault")

    assert paths(vault) == ["a.md"]
    assert len(vault.problems) == 4
    assert all("outside the notes" in problem.what for problem in vault.problems)


def test_links_within_the_folder_are_read_where_they_lie(tmp_path: Path) -> None:
    write(tmp_path, {"a/a.md": "x"})
    (tmp_path / "again.md").symlink_to(tmp_path / "a/a.md")
    (tmp_path / "a/up").symlink_to(tmp_path)

    vault = read_vault(tmp_path)

    assert paths(vault) == ["a/a.md"]
    assert vault.problems == ()


def test_a_folder_that_is_itself_a_link_is_read(tmp_path: Path) -> None:
    write(tmp_path, {"real/a.md": "x"})
    (tmp_path / "vault").symlink_to(tmp_path / "real")

    assert paths(read_vault(tmp_path / "vault")) == ["a.md"]


def test_names_may_be_anything(tmp_path: Path) -> None:
    names = ["quo\"te's.md", "line\nbreak.md", "emoji 🧠?.md", "{a},b.md", "虚拟化.md", ".md", "sp ace/.md"]
    write(tmp_path, dict.fromkeys(names, "# T\n[[nowhere]]"))
    with open(os.fsencode(tmp_path) + b"/b\xffd.md", "wb") as stream:
        stream.write(b"text")

    vault = read_vault(tmp_path)

    assert set(names) < set(paths(vault))
    assert len(vault.notes) == len(names) + 1
    assert all("\n" not in str(problem) for problem in vault.problems)
    "".join(paths(vault)).encode()  # raises where a name kept half a surrogate pair


def test_nothing_a_file_holds_stops_the_reading_of_another(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "x", "z.md": "x"})
    (tmp_path / "binary.md").write_bytes(bytes(range(256)) * 9)
    (tmp_path / "empty.md").write_bytes(b"")
    (tmp_path / "folder.md").mkdir()
    os.mkfifo(tmp_path / "pipe.md")

    vault = read_vault(tmp_path)

    assert paths(vault) == ["a.md", "empty.md", "z.md"]
    assert problems_of(vault) == ["binary.md:0: This is not a text file", "empty.md:0: The note is empty"]


def test_a_note_the_reader_fails_on_is_a_problem_and_no_more(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "x", "deep.md": "> " * 80 + "word", "z.md": "x"})

    def at_depth(frames: int) -> Vault:
        return at_depth(frames - 1) if frames else read_vault(tmp_path)

    vault = at_depth(sys.getrecursionlimit() - len(inspect.stack()) - 130)  # too little room for 80 levels

    assert paths(vault) == ["a.md", "z.md"]
    assert problems_of(vault) == ["deep.md:0: The note could not be read (RecursionError)"]


def test_progress_is_told_after_every_file(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "x", "b.md": "x"})
    told: list[tuple[int, int]] = []

    read_vault(tmp_path, progress=lambda done, total: told.append((done, total)))

    assert told == [(1, 2), (2, 2)]


def test_an_id_or_alias_claimed_twice_is_reported(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.md": "---\nid: unit1\naliases: [VM, Guest]\n---\nx",
            "b.md": "---\nid: unit1\naliases: [vm]\n---\nx",
            "c.md": "x",
        },
    )

    assert problems_of(read_vault(tmp_path)) == [
        "b.md:1: The alias `vm` is also claimed by a.md",
        "b.md:1: The id `unit1` is also that of a.md",
    ]


def test_a_note_that_did_not_change_is_not_read_again(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "# A\n[[b]]", "b.md": "---\ntitle: x: y\n---\nx"})
    before = read_vault(tmp_path)
    write(tmp_path, {"a.md": "# Changed"})

    after = read_vault(tmp_path, before)

    assert after.notes[1] is before.notes[1]
    assert after.notes[0].title == "Changed"
    assert after == read_vault(tmp_path)


TEXTS = st.sampled_from(
    (
        "# A\n[[b]]",
        "[[a]] ![[c]]",
        "---\nid: one\naliases: x\n---\n",
        "---\nid: one\na: b: c\n---\nx",
        "",
        "\0\0",
        "![[a]]",
        "# A\nOne. ^id\n\n![[a#^id]] [[b#A]] [[#^none]]",
    )
)
FILES = st.dictionaries(st.sampled_from(("a.md", "b.md", "c.md", "d/a.md")), TEXTS, max_size=4)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FILES, FILES)
def test_reading_again_after_changes_equals_reading_anew(
    tmp_path_factory: pytest.TempPathFactory, first: dict[str, str], then: dict[str, str]
) -> None:
    folder = tmp_path_factory.mktemp("vault")
    before = read_vault(write(folder, first))
    for path in set(first) - set(then):
        (folder / path).unlink()

    again = read_vault(write(folder, then), before)
    anew = read_vault(folder)

    assert again == anew
    assert again.by_name == anew.by_name


def test_a_note_in_a_vault_is_the_note_read_by_itself(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "# A\ntext"})

    assert read_vault(tmp_path).notes == (read_note("a.md", b"# A\ntext")[0],)


@needs_vault
def test_the_class_notes_are_read_without_an_error() -> None:
    vault = read_vault(VAULT)

    assert len(vault.notes) == 23
    assert [problem for problem in vault.problems if "leads nowhere" not in problem.what] == [
        problem for problem in vault.problems if "also" in problem.what or "taken for it" in problem.what
    ]
