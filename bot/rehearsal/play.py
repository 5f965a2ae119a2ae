"""Plays a written scene with the real bot and takes its pictures. Time is simulated, so it waits for nothing."""

from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import discord
import simcord

from bot.rehearsal.camera import Camera, camera
from bot.rehearsal.hands import AmissError, Hands
from bot.rehearsal.scene import Command, Deed, Fill, Message, Pick, Press, Scene, SceneError, Shot, Wait
from bot.rehearsal.world import PATIENCE_SECONDS, World, open_world


async def play(
    scene: Scene, client: discord.Client, out: Path, started: Callable[[], Awaitable[None]]
) -> tuple[Path, ...]:
    """Play it and return the pictures saved in `out`, a folder that is there; the tour is the last.

    `started` is called when the bot is up. Raises SceneError for a step that can't be done, Fault without a browser.
    """
    async with AsyncExitStack() as stack:
        wanted = any(isinstance(step, Shot) for step in scene.script.steps)
        taking = await stack.enter_async_context(camera()) if wanted else None
        world = await open_world(scene.script.members, scene.script.starts)
        stack.push_async_callback(world.env.shutdown)
        await world.env.restart_bot(client)
        await started()
        return await _Player(scene, world, taking, out).play()


class _Player:
    def __init__(self, scene: Scene, world: World, taking: Camera | None, out: Path) -> None:
        self._scene, self._world, self._camera, self._out = scene, world, taking, out
        self._hands: dict[tuple[str, str], Hands] = {}

    async def play(self) -> tuple[Path, ...]:
        """Step by step."""
        saved: list[Path] = []
        shown: list[tuple[Path, float]] = []
        for number, step in enumerate(self._scene.script.steps):
            try:
                if isinstance(step, Wait):
                    await self._world.env.advance_time(step.waits)
                elif not isinstance(step, Shot):
                    await self._do(step)
                elif self._camera is not None:
                    path = self._out / f"{step.picture}.png"
                    message = self._at(step.where, step.who).find(step.showing) if step.showing else None
                    await self._camera.take(self._world, step, path, message)
                    saved.append(path)
                    shown += [(path, step.shown)] if step.shown else []
            except (AmissError, simcord.SetupError) as error:
                raise SceneError(f"{self._scene.at(number)}: {error}.") from error
            except TimeoutError as error:
                raise SceneError(f"{self._scene.at(number)}: it took longer than {PATIENCE_SECONDS:.0f} s.") from error
        if self._scene.script.tour and shown:
            saved.append(self._out / f"{self._scene.script.tour}.webp")
            from bot.rehearsal.tour import make_tour  # noqa: PLC0415  # the room opens without a drawing library

            make_tour(shown, saved[-1])
        return tuple(saved)

    async def _do(self, deed: Deed) -> None:
        hands = self._at(deed.where, deed.who)
        match deed:
            case Command():
                await hands.type(deed.types, deed.options)
            case Message():
                await hands.say(deed.says)
            case Press():
                await hands.press(deed.presses)
            case Pick():
                await hands.pick(deed.labels)
            case Fill():
                await hands.fill(deed.fills)

    def _at(self, where: str, who: str) -> Hands:
        if (where, who) not in self._hands:
            channel, actor = self._world.place(where, who)
            me = self._world.env.bot.user
            self._hands[where, who] = Hands(actor, channel, me.mention if me else "")
        return self._hands[where, who]
