"""A person at the rehearsal room's page, driven through a real browser."""

import asyncio
import contextlib
import os
import re
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Browser, FrameLocator, Page, async_playwright, expect
from playwright.async_api import TimeoutError as LostError
from requests_held import told_in

from bot.rehearsal.camera import NAMES, QUIET

ROOT = Path(__file__).resolve().parents[2]
IN_CHILD = (Path(__file__).with_name("child"), ROOT / "tests", ROOT)
"""Where a room finds its modules: the first of them looks after what it sends."""
CHROMIUM = next(filter(None, map(shutil.which, NAMES)), None)
BUSY = re.compile("…$")
TRIES_MS = (2_000, 5_000, 10_000, 20_000)
"""How long each try waits for what it should show: a press while the page is redrawn is lost, so one does it again."""
OFFERED_MS = 5_000
"""How long a command typed may take to be offered; typed before the page knew the commands, it never is."""
PATIENCE_MS = 60_000
"""How long something may take to appear: it is seen at once, but machines differ."""


class Visitor:
    """One open page: its front, and the window on the channel one is in."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @property
    def window(self) -> FrameLocator:
        """The one that is shown."""
        return self.page.frame_locator("iframe.shown")

    async def become(self, name: str) -> None:
        """Act as another member."""
        await self._choose("You are", name)

    async def go(self, place: str) -> None:
        """Look at another channel."""
        await self._choose("in", place)

    async def start_afresh(self) -> None:
        """Press the button, say that one is sure, and wait for the room."""
        self.page.once("dialog", lambda dialog: dialog.accept())
        async with self.page.expect_navigation(timeout=2 * PATIENCE_MS):
            await self.page.get_by_role("button", name="Start afresh").click()
        await self.settle()

    async def settle(self) -> None:
        """Until the window is there."""
        await expect(self.window.locator("#channel-composer-input")).to_be_visible(timeout=2 * PATIENCE_MS)

    async def _choose(self, group: str, name: str) -> None:
        choices = self.page.get_by_role("group", name=group, exact=True)
        await choices.get_by_role("button", name=name, exact=True).click()
        await self.settle()

    async def command(self, name: str, *, shows: str, **options: str) -> bool:
        """Type a slash command as a member would, its name, then each option by its name; whether `shows` appears."""
        for patience_ms in TRIES_MS:
            with contextlib.suppress(LostError):
                await self._type(name, options)
                if await self._appears(shows, patience_ms):
                    return True
            await self._clear()
        return False

    async def press(self, label: str, *, shows: str) -> bool:
        """Press the newest button of that label; whether `shows` appears."""
        for patience_ms in TRIES_MS:
            await self._said()
            button = self.window.get_by_role("button", name=label, exact=True).last
            if patience_ms == TRIES_MS[0] or await button.is_visible():  # else it was taken, and takes its time
                with contextlib.suppress(LostError):
                    await button.click(timeout=patience_ms)
            if await self._appears(shows, patience_ms):
                return True
        return False

    async def _type(self, name: str, options: dict[str, str]) -> None:
        await self.window.locator("#channel-composer-input").click()
        await self.page.keyboard.type(f"/{name}", delay=15)
        entry = self.window.locator(".command-entry", has_text=f"/{name}").first
        await entry.click(timeout=OFFERED_MS)
        for option, value in options.items():
            field = self.window.locator(f'.command-option-input[data-option="{option}"]')
            if await field.count() == 0:  # an option that may be left out is offered behind the command's name
                await self.window.locator(".command-chip").click()
                await self.window.locator(f'.command-suggestion[data-value="{option}"]').click()
            await field.fill(value)
            await self._said()
        await self.page.keyboard.press("Escape")  # puts the suggestions away, not what was typed
        await self.page.keyboard.press("Enter")

    async def _clear(self) -> None:
        """Leave what was begun, for another try."""
        leave = self.window.locator(".command-context-close")
        if await leave.is_visible():
            await leave.click()
        else:
            await self.window.locator("#channel-composer-input").fill("")

    async def sees(self, text: str) -> bool:
        """Whether it stands on the page, or comes to stand there."""
        return await self._appears(text, PATIENCE_MS)

    async def sees_nothing(self) -> bool:
        """Whether nobody has said anything in the channel."""
        return await self.window.locator("#channel-message-list").inner_text() == ""

    async def _appears(self, text: str, patience_ms: int) -> bool:
        messages = self.window.locator("#channel-message-list")
        try:
            await expect(messages).to_contain_text(text, timeout=patience_ms)
        except AssertionError:
            return False
        return True

    async def _said(self) -> str:
        """What the page says of the last thing done, when it is done."""
        status = self.window.locator("#action-status")
        await expect(status).not_to_have_text(BUSY, timeout=PATIENCE_MS)
        return await status.inner_text()


@asynccontextmanager
async def rehearsal_room(folder: Path, *words: str, **settings: str) -> AsyncIterator[str]:
    """`python -m bot` without a token, as a newcomer starts it, or a Python with other words; yields the address.

    When it has ended, all that its bot sent must have been as Discord wants it.
    """
    held = folder / "held.json"
    environment = {name: value for name, value in os.environ.items() if name != "DISCORD_TOKEN"}
    environment |= {"DATABASE_URL": f"sqlite:///{folder / 'viva.sqlite3'}", "VIVA_REHEARSAL__PORT": "0", **settings}
    environment |= {"PYTHONPATH": os.pathsep.join(map(str, IN_CHILD)), "REQUESTS_HELD": str(held)}
    room = await asyncio.create_subprocess_exec(
        sys.executable, *(words or ("-m", "bot")), cwd=folder, env=environment, stdout=asyncio.subprocess.PIPE
    )
    try:
        yield await _address(room)
    finally:
        room.terminate()
        await room.wait()
    sent, faults = told_in(held)
    assert sent > 0, "the room said nothing of what it sent"
    assert faults == [], "\n".join(faults)


async def _address(room: asyncio.subprocess.Process) -> str:
    assert room.stdout is not None
    async for line in room.stdout:
        if b"open at " in line:
            return line.decode().split("open at ")[1].strip()
    raise RuntimeError(f"the room closed with status {await room.wait()} before it opened")


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A headless browser, for any number of visitors."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def visitor(browser: Browser, address: str, *, width: int = 1280, height: int = 1000) -> AsyncIterator[Visitor]:
    """A page on the room, which shares nothing with the browser's other pages."""
    context = await browser.new_context(viewport={"width": width, "height": height})
    try:
        page = await context.new_page()
        page.set_default_timeout(2 * PATIENCE_MS)
        await page.goto(address, wait_until="commit")
        person = Visitor(page)
        await person.settle()
        yield person
    finally:
        await context.close()
