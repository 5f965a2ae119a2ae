"""Pictures of what somebody sees, taken by a headless Chromium. Playwright and Chromium are only needed for this."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import discord

from bot.fault import Fault
from bot.rehearsal.scene import Shot
from bot.rehearsal.theme import LightBrowser
from bot.rehearsal.world import World

if TYPE_CHECKING:
    from playwright.async_api import Browser

NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDTHS = {"desktop": 900, "phone": 390}
HEIGHTS = {"desktop": 720, "phone": 844}
TALL = 4000
"""A card is cut off where the window ends, so its window has no end; the picture is as high as the card."""

NEEDED = (
    "Pictures need Playwright and Chromium: `pip install playwright`, then put `chromium` on the PATH "
    "or run `playwright install chromium`."
)


class Camera:
    """One browser for all pictures."""

    def __init__(self, browser: "Browser") -> None:
        self._browser = browser

    async def take(self, world: World, shot: Shot, path: Path, message: discord.Message | None = None) -> None:
        """Save a picture as PNG, of this message or of the newest."""
        channel, viewer = world.place(shot.where, shot.who)
        height = shot.height or (TALL if shot.of == "card" else HEIGHTS[shot.width])
        async with world.env.preview(channel, viewers=[viewer], layout="channel") as preview:
            taking = preview._capture_manager  # it only knows the browser that Playwright brought along
            taking._browser = LightBrowser(self._browser) if shot.theme == "light" else self._browser
            try:
                await preview.screenshot(
                    path,
                    target=message,
                    viewport=(WIDTHS[shot.width], height),
                    mode="surface" if shot.of == "card" else "viewport",
                    layout="channel",
                    allow_incomplete=True,
                )
            finally:
                taking._browser = None  # or it would be closed with the preview


@asynccontextmanager
async def camera() -> AsyncIterator[Camera]:
    """A camera, put away at the end. Raises Fault where there is no browser to take pictures with."""
    try:
        from playwright.async_api import Error, async_playwright  # noqa: PLC0415  # only pictures need it
    except ImportError:
        raise Fault(NEEDED) from None
    async with async_playwright() as playwright:
        found = next(filter(None, map(shutil.which, NAMES)), None)
        try:
            browser = await playwright.chromium.launch(executable_path=found, args=list(QUIET))
        except Error:
            raise Fault(NEEDED) from None
        try:
            yield Camera(browser)
        finally:
            await browser.close()
