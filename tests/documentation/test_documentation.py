"""The documentation: nothing that can be set or typed is missing in it."""

from pathlib import Path

import pytest
import yaml

from bot.app.settings import PLAIN, PREFIX, PROJECT, SECTIONS
from bot.cli.main import parser
from bot.tutor.setting import TABLE as SERVER_SETTINGS
from docs.making.gathering import pages
from docs.making.links import ROOT
from docs.making.settings import readme_rows, variables

TOLD_OTHERWISE = {"": "none", "Asha": "four names"}
"""Defaults that the README has words for, by what they begin with."""


@pytest.fixture(scope="module")
def site() -> dict[str, str]:
    return pages()


def every_setting() -> list[str]:
    """The variables there are, straight from the settings."""
    return [*PLAIN, *(f"{PREFIX}{name}__{key}".upper() for name in SECTIONS for key in SECTIONS[name].model_fields)]


def test_every_setting_stands_in_the_readme_and_on_the_page_of_settings(site: dict[str, str]) -> None:
    assert list(readme_rows()) == every_setting()
    assert [name for name in every_setting() if f"| `{name}` |" not in site["running/settings.md"]] == []


def test_the_readme_names_the_file_and_key_of_a_setting() -> None:
    for variable, group, field in variables():
        place = f"`{group}.yaml` `{variable.split('__')[1].lower()}`" if field else ""
        assert readme_rows()[variable].place == place


def test_the_readme_tells_the_defaults_as_they_are() -> None:
    for variable, _group, field in variables():
        if field is not None:
            assert readme_rows()[variable].default == default_told(field.default), variable


def default_told(value: object) -> str:
    """A default as the README has it."""
    if isinstance(value, Path):
        return f"`{value.relative_to(PROJECT)}`"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    first = value[0] if isinstance(value, list) else value
    return TOLD_OTHERWISE.get(str(first), f"`{value}`")


def test_every_setting_of_a_server_stands_on_its_page(site: dict[str, str]) -> None:
    text = site["teachers/server-settings.md"]

    assert [one.key for one in SERVER_SETTINGS if f"| `{one.key}` |" not in text] == []


def test_every_command_of_the_terminal_stands_on_its_page(site: dict[str, str]) -> None:
    text = site["running/terminal.md"]
    usage = parser().format_help()

    names = [line.split()[0] for line in usage.splitlines() if line.startswith("    ") and not line.startswith("     ")]

    assert len(names) > 5
    assert [name for name in names if f"\n    python -m bot {name}" not in text] == []


def test_every_page_is_in_the_menu_or_named_on_one_that_is(site: dict[str, str]) -> None:
    menu = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["nav"]
    named = set(leaves(menu))

    assert named <= set(site)
    lists = site["building/decisions.md"] + site["building/records.md"]
    assert [page for page in sorted(set(site) - named) if f"](../{page})" not in lists] == []


def leaves(menu: object) -> list[str]:
    """The pages of a menu."""
    if isinstance(menu, str):
        return [menu]
    under = menu.values() if isinstance(menu, dict) else menu
    assert isinstance(under, list) or hasattr(under, "__iter__")
    return [page for part in under for page in leaves(part)]


def test_every_place_for_a_made_part_is_filled(site: dict[str, str]) -> None:
    assert [page for page, text in site.items() if "<!-- made" in text] == []
