"""The light side of simcord's page, which has a dark one alone. It is for pictures of what somebody sees."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.async_api import Browser, BrowserContext

SHEET = Path(__file__).with_name("light.css")
_ADOPT = "const sheet = new CSSStyleSheet(); sheet.replaceSync({css}); document.adoptedStyleSheets = [sheet];"
"""The page takes no style from elsewhere (its security policy), but what a script hands to the document."""


class LightBrowser:
    """Goes for a browser: its pages are light."""

    def __init__(self, browser: "Browser") -> None:
        self._browser = browser
        self._script = _ADOPT.format(css=json.dumps(SHEET.read_text(encoding="utf-8")))

    @property
    def version(self) -> str:
        """Of the browser itself."""
        return self._browser.version

    async def new_context(self, **options: Any) -> "BrowserContext":
        """As the browser's."""
        context = await self._browser.new_context(**options)
        await context.add_init_script(self._script)
        return context
