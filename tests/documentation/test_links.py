"""Links of the documentation lead somewhere: in the repository, and on the site that is built of it."""

import os
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from docs.making.gathering import gather, sources
from docs.making.links import ROOT, links, relinked

ATTRIBUTES = {"a": "href", "link": "href", "img": "src", "script": "src", "source": "src"}
PAGES = frozenset({"index.md", "students/index.md", "building/architecture.md", "building/decisions.md", "storage.md"})


class Page(HTMLParser):
    """What a built page points at, what it loads, and the places in it that can be pointed at."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.loaded: list[str] = []
        self.ids: set[str] = set()
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids |= {name for name in (found.get("id"), found.get("name")) if name}
        target = found.get(ATTRIBUTES.get(tag, ""))
        if target:
            self.targets.append(target)
            if tag != "a":
                self.loaded.append(target)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, Page]:
    """Every page of the site, built strictly."""
    folder = tmp_path_factory.mktemp("documentation")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    gather(folder / "build" / "docs")
    built = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--strict"],
        cwd=folder,
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    pages = {file: Page(file) for file in (folder / "build" / "site").rglob("*.html") if file.name != "404.html"}
    assert len(pages) == sum(page.endswith(".md") for page in sources())
    return pages


def test_every_link_of_the_site_leads_to_a_page_and_a_place_on_it(site: dict[Path, Page]) -> None:
    astray = []
    for file, page in site.items():
        for target in page.targets:
            parts = urlsplit(target)
            if parts.scheme or parts.netloc:
                continue
            there = (file.parent / unquote(parts.path)).resolve() if parts.path else file
            there = there / "index.html" if there.is_dir() else there
            if not there.is_file() or (parts.fragment and there in site and parts.fragment not in site[there].ids):
                astray.append(f"{file.name}: {target}")

    assert astray == []


def test_no_page_loads_anything_from_elsewhere(site: dict[Path, Page]) -> None:
    assert [one for page in site.values() for one in page.loaded if urlsplit(one).netloc] == []


def test_every_link_in_the_repository_leads_to_a_file() -> None:
    files = [ROOT / "README.md", *(file for file in sources().values() if file.suffix == ".md")]

    astray = [
        f"{file.relative_to(ROOT)}: {target}"
        for file in files
        for target in links(file.read_text(encoding="utf-8"))
        if not urlsplit(target).scheme
        and urlsplit(target).path
        and not (file.parent / unquote(urlsplit(target).path)).exists()
    ]

    assert astray == []


@pytest.mark.parametrize(
    ("source", "written", "shown"),
    [
        ("docs/students/index.md", "[a](../storage.md#boards)", "[a](../storage.md#boards)"),
        ("docs/students/index.md", "[a](../../ARCHITECTURE.md)", "[a](../building/architecture.md)"),
        ("docs/index.md", "[a](decisions)", "[a](building/decisions.md)"),
        ("ARCHITECTURE.md", "[a](docs/storage.md), [b](README.md)", "[a](../storage.md), [b](../index.md)"),
        ("ARCHITECTURE.md", "[`a` b](bot/fault.py)", "`a` b"),
        ("docs/index.md", "[a](https://example.org/x), [b](#c)", "[a](https://example.org/x), [b](#c)"),
        ("docs/index.md", "```\n[a](../bot)\n```\n[a](../bot)", "```\n[a](../bot)\n```\na"),
    ],
)
def test_a_link_is_set_for_the_site_and_is_only_words_where_there_is_no_page(
    source: str, written: str, shown: str
) -> None:
    assert relinked(written, source, PAGES) == shown
