"""The rehearsal room, opened for people, or a written scene played in it."""

import argparse
import asyncio
import signal
import tempfile
from pathlib import Path
from random import Random

from pydantic import SecretStr

from bot.app import Settings, create_bot, read_settings, set_up_logs


def rehearse(arguments: argparse.Namespace) -> int:
    """Open the room until told to stop, or play the scene of a file."""
    settings = read_settings()
    set_up_logs(settings.bot.log_level, as_json=settings.bot.log_json)
    script: Path | None = getattr(arguments, "script", None)  # none of it where `python -m bot` alone was typed
    return open_room(settings) if script is None else play_scene(settings, script, arguments.out)


def open_room(settings: Settings) -> int:
    """Until told to stop."""
    from bot.rehearsal import rehearse as open_it  # noqa: PLC0415  # a deployed bot never loads the fake Discord

    signal.signal(signal.SIGTERM, signal.default_int_handler)  # leave as at Ctrl-C, with the database closed
    client = create_bot(settings)
    client.rehearsing = True

    def started() -> None:
        client.tutor.shelf.make_banks()  # which takes its time once, and none when they were kept

    async def opened(address: str) -> None:
        print(f"The rehearsal room is open at {address}", flush=True)
        await client.settle_in()

    asyncio.run(open_it(client, settings.rehearsal.port, settings.rehearsal.members, started, opened))
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
            for course in client.tutor.shelf.courses:
                len(course.bank)  # a step has five seconds
            await client.settle_in()

        saved = asyncio.run(play(scene, client, out, started))
    for path in saved:
        print(path)
    return 0
