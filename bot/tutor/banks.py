"""The banks of questions, made beside everything else: nobody who asks waits for them, whoever plays does."""

import asyncio
import threading

from bot.course import Shelf


class Banks:
    """Call and await it before a bank is used. The work is done once, in a thread."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._lock = threading.Lock()
        self._made = threading.Event()

    def begin(self) -> None:
        """Start making them, so that they are there when the first round is."""
        threading.Thread(target=self._make, name="banks", daemon=True).start()

    async def __call__(self) -> None:
        """Return when they are made."""
        if not self._made.is_set():
            await asyncio.to_thread(self._make)

    def _make(self) -> None:
        with self._lock:
            if not self._made.is_set():
                self._shelf.make_banks()
                self._made.set()
