"""Links between the project's Markdown files, as they stand in the repository, set for the site.

Pages are written with links that work where the repository is read. On the site some of them live elsewhere, and what
is no page of it has no address there: such a link becomes its words.
"""

import posixpath
import re
from collections.abc import Mapping, Set
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PAGES: Final = "docs/"
BROUGHT: Final[Mapping[str, str]] = {
    "building/architecture.md": "ARCHITECTURE.md",
    "building/benchmarks.md": "benchmarks/README.md",
    "building/contributing.md": "CONTRIBUTING.md",
    "changelog.md": "CHANGELOG.md",
    "running/privacy.md": "PRIVACY.md",
}
"""Pages of the site by the file of the repository that they are."""
FOLDERS: Final[Mapping[str, str]] = {
    "docs/decisions": "building/decisions.md",
    "benchmarks": "building/benchmarks.md",
    "README.md": "index.md",
}
"""What has a page of the site in its stead."""
_PAGE_OF: Final[Mapping[str, str]] = {**{source: page for page, source in BROUGHT.items()}, **FOLDERS}
_FENCED = re.compile(r"^(```.*?^```)", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?P<image>!?)\[(?P<words>[^\[\]]*)\]\((?P<target>[^()\s]+)\)")


def links(markdown: str) -> list[str]:
    """The targets of all links and pictures outside of fenced code."""
    return [link["target"] for part in _FENCED.split(markdown)[::2] for link in _LINK.finditer(part)]


def relinked(markdown: str, source: str, pages: Set[str]) -> str:
    """The text of the file `source` with its links as the site has them. `pages`: all files of the site."""
    here = _PAGE_OF.get(source, source.removeprefix(PAGES))

    def set_anew(link: re.Match[str]) -> str:
        path, hash_, anchor = link["target"].partition("#")
        if not path or ":" in path:  # on the same page, or elsewhere altogether
            return str(link[0])
        there = _page_of(posixpath.normpath(posixpath.join(posixpath.dirname(source), path)))
        if there not in pages:
            return str(link["words"])
        target = posixpath.relpath(there, posixpath.dirname(here) or ".")
        return f"{link['image']}[{link['words']}]({target}{hash_}{anchor})"

    parts = _FENCED.split(markdown)
    parts[::2] = [_LINK.sub(set_anew, part) for part in parts[::2]]
    return "".join(parts)


def _page_of(file: str) -> str:
    return _PAGE_OF.get(file, file.removeprefix(PAGES))
