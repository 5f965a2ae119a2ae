"""All pages of the site as they are built: those below `docs/`, those from beside it, their made parts, their links.

A page says where a made part belongs by a comment of its own on a line: `<!-- made: commands -->`.
"""

import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from docs.making.commands import commands_made
from docs.making.links import BROUGHT, ROOT, relinked
from docs.making.lists import decisions_made, modes_made
from docs.making.server_settings import server_settings_made
from docs.making.settings import settings_made
from docs.making.terminal import terminal_made

MADE: Final[Mapping[str, Callable[[], str]]] = {
    "commands": commands_made,
    "decisions": decisions_made,
    "modes": modes_made,
    "server settings": server_settings_made,
    "settings": settings_made,
    "terminal": terminal_made,
}
BESIDE: Final = frozenset({".css", ".png", ".webp"})
"""What goes along with the pages as it is."""
_PLACE = re.compile(r"^<!-- made: (.+) -->$", re.MULTILINE)


def sources() -> dict[str, Path]:
    """Every page of the site, and what goes along, by its path there, with the file it is made of."""
    docs = ROOT / "docs"
    below = {
        file.relative_to(docs).as_posix(): file
        for file in sorted(docs.rglob("*"))
        if file.suffix == ".md" or file.suffix in BESIDE
    }
    return below | {page: ROOT / file for page, file in BROUGHT.items()}


def pages() -> dict[str, str]:
    """Every page's text by its path on the site. Raises KeyError for a made part that nobody makes."""
    files = sources()
    return {
        page: relinked(
            _PLACE.sub(lambda place: MADE[place[1]](), file.read_text(encoding="utf-8")),
            file.relative_to(ROOT).as_posix(),
            files.keys(),
        )
        for page, file in files.items()
        if file.suffix == ".md"
    }


def gather(folder: Path) -> None:
    """Write them all, and what goes along, into a folder of their own, which is emptied before."""
    shutil.rmtree(folder, ignore_errors=True)
    for page, file in sources().items():
        (folder / page).parent.mkdir(parents=True, exist_ok=True)
        if file.suffix in BESIDE:
            shutil.copy(file, folder / page)
    for page, text in pages().items():
        (folder / page).write_text(text, encoding="utf-8")
