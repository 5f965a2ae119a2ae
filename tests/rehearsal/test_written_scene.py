"""What a scene's file may say, and what its writer is told."""

from pathlib import Path

import pytest

from bot.rehearsal.scene import Command, Press, SceneError, Shot, Wait, read_scene

ROOT = Path(__file__).resolve().parents[2]

GOOD = """\
members: [Asha, Ben]
steps:
  - {who: Asha, types: /quiz start, with: {questions: 2, hints: true}}
  - {who: Ben, in: exam-prep, presses: Join}
  - {waits: 20}
  - {picture: lobby, who: Ben, width: phone}
"""


def _faults(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "scene.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SceneError) as raised:
        read_scene(path)
    return str(raised.value).replace(f"{path}", "FILE").split("\n")


def test_a_scene_is_read_step_by_step(tmp_path: Path) -> None:
    path = tmp_path / "scene.yaml"
    path.write_text(GOOD, encoding="utf-8")

    scene = read_scene(path)

    command, press, wait, shot = scene.script.steps
    assert isinstance(command, Command)
    assert command.options == {"questions": 2, "hints": True}
    assert isinstance(press, Press)
    assert press.where == "exam-prep"
    assert isinstance(wait, Wait)
    assert isinstance(shot, Shot)
    assert scene.lines == (3, 4, 5, 6)


@pytest.mark.parametrize("path", sorted(ROOT.glob("docs/pictures/*.yaml")), ids=lambda path: path.name)
def test_the_scenes_that_ship_can_be_played(path: Path) -> None:
    assert read_scene(path).script.steps


def test_everything_that_is_wrong_is_told_at_once_by_line_and_key(tmp_path: Path) -> None:
    faults = _faults(
        tmp_path,
        "colour: red\nsteps:\n"
        "  - {who: Asha, presses: Join, hard: true}\n"
        "  - {waits: -1}\n"
        "  - {who: Asha, in: nowhere, says: hi}\n",
    )

    assert faults[0] == "FILE, line 3: steps.0.hard: there is no such key."
    assert faults[1] == "FILE, line 4: steps.1.waits: input should be greater than 0."
    assert faults[2].startswith("FILE, line 5: steps.2.in: input should be 'study-hall'")
    assert faults[3] == "FILE, line 1: colour: there is no such key."


@pytest.mark.parametrize("step", ["{who: Asha}", "{who: Asha, says: hi, presses: Join}", "just a word"])
def test_a_step_says_one_thing(tmp_path: Path, step: str) -> None:
    (fault,) = _faults(tmp_path, f"steps:\n  - {step}\n")

    assert fault.startswith("FILE, line 2: steps.0: a step has exactly one of the keys types, says, presses")


def test_strangers_pictures_named_twice_and_tours_of_two_sizes_are_told(tmp_path: Path) -> None:
    faults = _faults(
        tmp_path,
        "members: [Asha]\ntour: tour\nsteps:\n"
        "  - {who: Zoe, says: hi}\n"
        "  - {who: Asha, picture: one, shown: 1}\n"
        "  - {who: Asha, picture: one, shown: 1, width: phone}\n",
    )

    assert faults == [
        "FILE, line 4: who: Zoe is not among the members (Asha).",
        "FILE, line 6: picture: there is one named one already.",
        "FILE, line 6: shown: all pictures of the tour need the same of, width and height.",
    ]


def test_a_tour_without_pictures_is_told(tmp_path: Path) -> None:
    (fault,) = _faults(tmp_path, "tour: tour\nsteps: [{waits: 1}]\n")

    assert fault == "FILE: tour: no picture is shown in it; give some a number of seconds (shown: 2)."


@pytest.mark.parametrize("text", ["steps: [", "a: &a [*a]", "\x00"])
def test_what_is_no_yaml_is_told_in_a_line(tmp_path: Path, text: str) -> None:
    (fault,) = _faults(tmp_path, text)

    assert fault.startswith("FILE: can't be read: ")


@pytest.mark.parametrize("text", ["", "- a list", "words"])
def test_what_is_no_scene_is_told(tmp_path: Path, text: str) -> None:
    assert _faults(tmp_path, text)[0].startswith("FILE, line 1: ")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SceneError, match="can't be read"):
        read_scene(tmp_path / "nowhere.yaml")
