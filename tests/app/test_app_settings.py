"""Settings: what wins, and how every fault is told at once."""

import os
from pathlib import Path

import pytest

from bot.app.settings import CONFIG, SECTIONS, Settings, SettingsError, read_settings


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith("VIVA_") or name in ("DISCORD_TOKEN", "DATABASE_URL", "CONTENT_DIR"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)  # no .env but the test's own


def test_the_files_that_ship_hold_the_defaults() -> None:
    settings = read_settings()

    for name, section in SECTIONS.items():
        assert getattr(settings, name) == section()
    assert {path.stem for path in CONFIG.glob("*.yaml")} == set(SECTIONS)


def test_every_key_stands_in_its_file_with_a_comment() -> None:
    for name, section in SECTIONS.items():
        text = (CONFIG / f"{name}.yaml").read_text()
        for key in section.model_fields:
            assert f"\n{key}:" in text or f"\n# {key}:" in text
        assert text.count("#") > len(section.model_fields)


def test_the_environment_wins_over_dotenv_and_dotenv_over_the_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("VIVA_QUIZ__SECONDS=31\nVIVA_QUIZ__QUESTIONS=3\nPATH_OF_ANOTHER_PROGRAM=1\n")
    monkeypatch.setenv("VIVA_QUIZ__QUESTIONS", "4")

    settings = read_settings()

    assert settings.quiz.seconds == 31
    assert settings.quiz.questions == 4


def test_the_three_plain_names_come_from_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://viva:secret@db/viva")
    monkeypatch.setenv("CONTENT_DIR", str(tmp_path))
    (tmp_path / ".env").write_text("DISCORD_TOKEN=abc.def\n")

    settings = read_settings()

    assert settings.database_url.get_secret_value() == "postgresql://viva:secret@db/viva"
    assert settings.content_dir == tmp_path
    assert settings.discord_token is not None
    assert settings.discord_token.get_secret_value() == "abc.def"


def test_neither_token_nor_password_shows_when_settings_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://viva:hunter2@db/viva")
    monkeypatch.setenv("DISCORD_TOKEN", "abc.def.ghi")

    shown = repr(read_settings())

    assert "hunter2" not in shown
    assert "abc.def" not in shown


def test_every_fault_is_named_with_its_file_and_key_at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    config = tmp_path / "config"
    config.mkdir()
    (config / "quiz.yaml").write_text("questions: many\nlobby: 3\n")
    (config / "bot.yaml").write_text("log_level: [")
    (config / "zork.yaml").write_text("a: 1")
    (config / "rehearsal.yaml").write_text("- just a list")
    monkeypatch.setenv("VIVA_QUIZ__SECONDS", "4000")
    monkeypatch.setenv("VIVA_QIUZ__SECONDS", "3")

    with pytest.raises(SettingsError) as caught:
        read_settings(config)

    faults = str(caught.value).split("\n")
    expected = (
        ("quiz.yaml", "questions", "many"),
        ("quiz.yaml", "lobby", "no such setting"),
        ("bot.yaml", "can't be read"),
        ("zork.yaml", "no such group"),
        ("rehearsal.yaml", "key: value"),
        ("VIVA_QUIZ__SECONDS", "300"),
        ("VIVA_QIUZ__SECONDS", "no such setting"),
    )
    for words in expected:
        assert any(all(word in fault for word in words) for fault in faults), words
    assert len(faults) == len(expected)


def test_an_empty_file_and_a_missing_folder_leave_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "quiz.yaml").write_text("# nothing set\n")

    assert read_settings(tmp_path).quiz == Settings().quiz
    assert read_settings(tmp_path / "nowhere").quiz == Settings().quiz
