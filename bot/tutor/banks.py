"""The banks of questions, made beside everything else: nobody who asks waits for them, whoever plays does."""

import asyncio

from bot.course import Shelf


class Banks:
    """Call and await it before a bank is used. The work is done once, in a thread of its own."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._making: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Start making them, so that they are there when the first round is."""
        if self._making is None:
            self._making = asyncio.get_running_loop().create_task(asyncio.to_thread(self._shelf.make_banks))

    async def __call__(self) -> None:
        """Return when they are made."""
        self.begin()
        if self._making is not None:
            await asyncio.shield(self._making)  # one who gives up waiting stops nobody else's
