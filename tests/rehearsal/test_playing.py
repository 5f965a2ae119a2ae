"""A written scene played with the real bot, as `python -m bot rehearse --script` plays it."""

from pathlib import Path

import pytest
from PIL import Image
from visitor import CHROMIUM

from bot.cli import main

ROUND = """\
members: [Asha, Ben]
steps:
  - {who: Asha, types: /quiz start, with: {questions: 1}}
  - {who: Ben, presses: Join}
  - {who: Asha, presses: Start now}
  - {who: Asha, presses: A}
  - {who: Ben, presses: B}
  - {waits: 10}
  - {who: Ben, presses: Scoreboard}
"""


@pytest.fixture(autouse=True)
def _quiet(one_note: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIVA_BOT__LOG_LEVEL", "error")


def _play(tmp_path: Path, text: str) -> int:
    script = tmp_path / "scene.yaml"
    script.write_text(text, encoding="utf-8")
    return main(["rehearse", "--script", str(script), "--out", str(tmp_path / "out")])


def test_a_round_is_played_to_its_end_without_waiting(tmp_path: Path) -> None:
    assert _play(tmp_path, ROUND) == 0


def test_a_scene_leaves_the_database_of_the_settings_alone(tmp_path: Path) -> None:
    _play(tmp_path, ROUND)

    assert not (tmp_path / "viva.sqlite3").exists()


def test_people_write_in_threads_and_in_their_own_messages(tmp_path: Path) -> None:
    said = """\
steps:
  - {who: Asha, in: exam-prep, says: "@Viva what is a container"}
  - {who: Ben, in: exam-prep, presses: Quiz me on this}
  - {who: Ben, in: direct-message, says: what is a container}
  - {who: Ben, in: direct-message, types: /revise topic, with: {topic: container}}
  - {who: Ben, in: direct-message, presses: Skip}
"""
    assert _play(tmp_path, said) == 0


def test_a_button_that_is_not_there_ends_the_scene_with_its_line_and_what_there_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = _play(tmp_path, ROUND.replace("presses: Join", "presses: Jion"))

    said = capsys.readouterr().err
    assert status == 1
    assert "scene.yaml, line 4: there is no button 'Jion' to press; there is 'Join', 'Leave', 'Start now'" in said


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ("{who: Asha, types: /nonsense}", "nonsense"),
        ("{who: Asha, picks: A}", "no menu has 'A'; there is none"),
        ("{who: Asha, fills: {Your answer: x}}", "no form is open"),
    ],
)
def test_what_cannot_be_done_is_told_by_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], step: str, told: str
) -> None:
    status = _play(tmp_path, f"steps:\n  - {step}\n")

    said = capsys.readouterr().err
    assert status == 1
    assert "scene.yaml, line 2: " in said
    assert told in said


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
def test_pictures_are_as_wide_as_a_desktop_or_a_phone_dark_or_light_and_the_tour_shows_them(tmp_path: Path) -> None:
    pictured = """\
tour: tour
steps:
  - {who: Asha, says: "@Viva what is a container"}
  - {picture: wide, who: Ben, shown: 1}
  - {picture: narrow, who: Ben, of: card, width: phone}
  - {picture: light, who: Ben, of: card, width: phone, theme: light}
  - {who: Ben, says: "@Viva what is a virtual machine"}
  - {picture: later, who: Ben, shown: 2}
"""
    assert _play(tmp_path, pictured) == 0

    with Image.open(tmp_path / "out" / "wide.png") as wide, Image.open(tmp_path / "out" / "narrow.png") as narrow:
        assert (wide.width, narrow.width) == (900, 390)
        assert narrow.height < 844
        dark = narrow.convert("L").getpixel((0, 0))
    with Image.open(tmp_path / "out" / "light.png") as light:
        assert light.size == (390, narrow.height)
        assert light.convert("L").getpixel((0, 0)) == 255
        assert isinstance(dark, int)
        assert dark < 80
    with Image.open(tmp_path / "out" / "tour.webp") as tour:
        assert getattr(tour, "n_frames", 1) == 2
