"""A round whose database goes away and comes back, as those who play it see it."""

import sqlite3
from pathlib import Path

import pytest
from round_scenes import GRACE, right_letter
from scenes import Scene, text_of

from bot.storage import Storage


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A locked database is waited for as long as a test can bear."""
    monkeypatch.setitem(Storage.open.__func__.__kwdefaults__, "patience_seconds", 0.05)  # type: ignore[attr-defined]  # a method's function


async def test_a_locked_database_is_told_kindly_and_the_round_goes_on_by_itself(scene: Scene, tmp_path: Path) -> None:
    asha = scene.person("asha")
    await asha.slash(scene.channel, "quiz start", questions=2)
    await asha.click(scene.last, label="Start now")
    letter = right_letter(scene, scene.last)
    other = sqlite3.connect(tmp_path / "viva.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    pressed = await asha.click(scene.last, label=letter)
    shown = text_of(scene.last)
    other.execute("ROLLBACK")
    other.close()
    await scene.env.advance_time(GRACE + 1)
    after = await asha.slash(scene.channel, "scoreboard")

    assert "can't reach my memory just now" in text_of(pressed.response or pressed.followups[0])
    assert "closed" not in shown  # nothing is told that is not kept
    assert "you are 1st" in text_of(after.response)
    assert "1 of 1 right" in text_of(after.response)
