"""The command line, as somebody at a terminal uses it."""

import json
import re
import shutil
from pathlib import Path

import pytest
from class_notes import first_note, needs_vault

from bot.cli import main

ROOT = Path(__file__).resolve().parents[2]
NOTE = ROOT / "content" / "virtualization" / "unit-2" / "u2-03-understanding-server-virtualization.md"


@pytest.fixture(autouse=True)
def content(notes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one note, as CONTENT_DIR, and a terminal that is wide enough."""
    monkeypatch.delenv("DISCORD_TOKEN", raising=False)
    monkeypatch.setenv("COLUMNS", "200")
    return notes


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])

    said = capsys.readouterr().out
    assert left.value.code == 0
    for command in ("run", "rehearse", "migrate", "ask", "check", "questions", "judge"):
        assert re.search(rf"^ +{command}\b", said, re.MULTILINE)


def test_ask_prints_answer_and_source(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["ask", "what is a container"])

    said = capsys.readouterr().out
    assert status == 0
    assert "isolated group of user-space processes" in said
    assert f"of {NOTE.name}" in said


def test_ask_draws_a_comparison_as_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    main(["ask", "difference between vm and container"])

    assert "Startup time │ Tens of seconds" in " ".join(capsys.readouterr().out.split())


def test_ask_refuses_with_status_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "when is lunch"]) == 1
    assert "not in the notes" in capsys.readouterr().out


def test_ask_without_a_question_says_how(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "  "]) == 2
    assert "Ask something" in capsys.readouterr().err


def test_ask_explains_a_score(capsys: pytest.CaptureFixture[str]) -> None:
    main(["ask", "--explain", "what is a container"])

    assert "container" in capsys.readouterr().out.rsplit("See also", 1)[-1]


def test_batch_answers_every_line_in_the_scorers_form(
    capsys: pytest.CaptureFixture[str], content: Path, tmp_path: Path
) -> None:
    questions = tmp_path / "questions.jsonl"
    asked = {"a": "define server virtualization", "b": "when is lunch"}
    questions.write_text("".join(json.dumps({"id": name, "question": text}) + "\n" for name, text in asked.items()))

    main(["ask", "--batch", str(content), str(questions)])

    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    answers = {row["id"]: row for row in rows if "id" in row}
    assert "build_s" in rows[0]
    assert [answers[name]["answered"] for name in asked] == [True, False]
    best = answers["a"]["hits"][0]
    assert best["note"] == NOTE.stem
    assert 0 <= best["score"] <= 100
    assert best["heading"]


def test_check_lists_what_is_wrong_by_file_and_line(capsys: pytest.CaptureFixture[str], content: Path) -> None:
    (content / "broken.md").write_text("---\ntitle: A: B\ntags: [x\n---\n\n# Fine\n\nText of the note.\n")
    (content / "empty.md").write_text("")
    (content / "picture.md").write_bytes(bytes(range(256)) * 40)
    (content / "dangling.md").write_text("# Links\n\nSee [[nowhere at all]].\n")

    status = main(["check", str(content)])

    said = capsys.readouterr().out
    for name in ("broken.md", "empty.md", "picture.md", "dangling.md"):
        assert name in said
    assert "nowhere at all" in said
    assert "line 3" in said
    assert status == 1


def test_check_prints_json_an_object_a_file(capsys: pytest.CaptureFixture[str], content: Path) -> None:
    main(["check", "--json", str(content)])

    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["path"] for row in rows] == [NOTE.name]
    assert all({"line", "severity", "what", "fix"} == set(problem) for problem in rows[0]["problems"])


def test_one_bad_note_keeps_no_other_from_being_asked(capsys: pytest.CaptureFixture[str], content: Path) -> None:
    (content / "broken.md").write_text("---\n: [\n---\n**A quokka** is a small wallaby.\n")
    (content / "empty.md").write_text("")
    (content / "picture.md").write_bytes(bytes(range(256)) * 40)
    (content / "plain.md").write_text("A **numbat** is a small animal that eats termites.\n")

    assert main(["ask", "what is a container"]) == 0
    assert main(["ask", "what is a numbat"]) == 0
    assert "termites" in capsys.readouterr().out


def test_a_missing_content_folder_is_one_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CONTENT_DIR", str(tmp_path / "nowhere"))

    assert main(["ask", "anything"]) == 1
    said = capsys.readouterr().err
    assert "nowhere" in said
    assert "CONTENT_DIR" in said
    assert said.count("\n") == 1


def test_wrong_settings_are_told_before_anything_starts(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIVA_QUIZ__SECONDS", "soon")

    assert main(["ask", "anything"]) == 1
    assert "VIVA_QUIZ__SECONDS" in capsys.readouterr().err


def test_migrate_makes_the_database_and_may_be_repeated(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["migrate"]) == 0
    assert main(["migrate"]) == 0
    assert (tmp_path / "viva.sqlite3").exists()
    assert "up to date" in capsys.readouterr().out


def test_a_database_that_cannot_be_opened_is_one_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "viva.sqlite3").write_text("this is no database, but quite a lot of text in its place" * 50)

    assert main(["migrate"]) == 1
    said = capsys.readouterr().err
    assert "damaged or not a database" in said
    assert "Traceback" not in said


def test_run_without_a_token_says_where_to_put_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run"]) == 1
    assert "DISCORD_TOKEN is not set" in capsys.readouterr().err


def test_questions_counts_lists_and_samples(capsys: pytest.CaptureFixture[str], content: Path) -> None:
    main(["questions", str(content)])
    counted = capsys.readouterr().out
    main(["questions", "--json", str(content)])
    listed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    main(["questions", "--sample", "6", "--seed", "1", str(content)])
    sampled = capsys.readouterr().out
    main(["questions", "--sample", "6", "--seed", "1", str(content)])

    assert "writer" in counted
    assert {row["origin"] for row in listed} == {"imported", "writer"}
    assert sampled.count("A) ") == 6
    assert capsys.readouterr().out == sampled


def test_judge_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    main(["judge", "Kubernetes", "kubernets"])
    main(["judge", "Kubernetes", "Docker"])

    accepted, rejected = capsys.readouterr().out.splitlines()
    assert accepted.startswith("accept: ")
    assert rejected.startswith("reject: ")
    assert main(["judge"]) == 2


@needs_vault
@pytest.mark.parametrize(
    ("question", "words"),
    {
        "define server virtualization": ("partitioning", "physical server", "isolated"),
        "what is a container": ("kernel", "user-space"),
        "difference between vm and container": ("Isolation", "Overhead", "Startup Time", "Size"),
        "examples of containers": ("Docker", "Kubernetes", "LXC"),
        "startup time of containers": ("Seconds or milliseconds",),
        "defnie sever virtualizaton": ("partitioning", "physical server", "isolated"),
    }.items(),
)
def test_the_note_this_was_made_for_answers_alone_in_a_folder(
    capsys: pytest.CaptureFixture[str], content: Path, question: str, words: tuple[str, ...]
) -> None:
    (content / NOTE.name).unlink()
    shutil.copy(first_note(), content)

    assert main(["ask", question]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert [word for word in words if word not in said] == []
