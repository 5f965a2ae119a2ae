"""The rehearsal room, opened for people, or a written scene played in it."""

import argparse
import asyncio
import signal
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random

from pydantic import SecretStr

from bot.app import Settings, create_bot, read_settings, set_up_logs
from bot.discord_ui import VivaClient
from bot.tutor import Tutor


def rehearse(arguments: argparse.Namespace) -> int:
    """Open the room until told to stop, or play the scene of a file."""
    settings = read_settings()
    set_up_logs(settings.bot.log_level, as_json=settings.bot.log_json)
    script: Path | None = getattr(arguments, "script", None)  # none of it where `python -m bot` alone was typed
    return open_room(settings) if script is None else play_scene(settings, script, arguments.out)


class _Visitors:
    """Gives the room its bots, and forgets for it what was kept of its people: nothing else in the database."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._client: VivaClient | None = None

    def bot(self) -> VivaClient:
        """One that has not started."""
        self._client = create_bot(self._settings)
        self._client.rehearsing = True
        return self._client

    async def up(self) -> None:
        """Have the questions made, which takes its time once, and go on with what the last rehearsal left."""
        if self._client is not None:
            self._client.tutor.shelf.make_banks()
            await self._client.settle_in()

    async def down(self) -> None:
        """Close its database."""
        if self._client is not None:
            await _put_away(self._client)

    async def forget(self, server_id: int, people: Sequence[int]) -> None:
        """Delete the server and each of its members."""
        from bot.storage import Storage  # noqa: PLC0415  # the room opens before a database is loaded

        storage = await Storage.open(self._settings.database_url.get_secret_value())
        try:
            await storage.delete_server(server_id)
            for person_id in people:
                await storage.remember(person_id)
                await storage.delete_person(person_id)
        finally:
            await storage.close()


async def _put_away(client: VivaClient) -> None:
    """What the end of a client on Discord does; a simulated one is only let go."""
    tutor: Tutor | None = getattr(client, "tutor", None)  # it may not have come so far
    if tutor is not None:
        await tutor.close()


def open_room(settings: Settings) -> int:
    """Until told to stop."""
    from bot.rehearsal import rehearse as open_it  # noqa: PLC0415  # a deployed bot never loads the fake Discord

    async def opened(address: str) -> None:
        print(f"The rehearsal room is open at {address}", flush=True)

    signal.signal(signal.SIGTERM, signal.default_int_handler)  # leave as at Ctrl-C, with the database closed
    asyncio.run(open_it(settings.rehearsal.members, settings.rehearsal.port, _Visitors(settings), opened))
    return 0


def play_scene(settings: Settings, script: Path, out: Path) -> int:
    """On a database of its own, with dice that fall the same each time. Raises Fault."""
    from bot.rehearsal import play, read_scene  # noqa: PLC0415  # as above

    scene = read_scene(script)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        fresh = settings.model_copy(update={"database_url": SecretStr(f"sqlite:///{folder}/scene.sqlite3")})
        client = create_bot(fresh, Random(scene.script.seed))
        client.rehearsing = True

        async def started() -> None:
            client.tutor.shelf.make_banks()  # made now, it takes nobody's time
            await client.settle_in()

        async def played() -> tuple[Path, ...]:
            try:
                return await play(scene, client, out, started)
            finally:
                await _put_away(client)

        saved = asyncio.run(played())
    for path in saved:
        print(path)
    return 0
