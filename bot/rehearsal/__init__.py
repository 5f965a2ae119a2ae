"""The real bot in a Discord-like page, without a token: for people to walk in, or to play a written scene."""

from bot.rehearsal.play import play
from bot.rehearsal.room import rehearse
from bot.rehearsal.scene import Scene, read_scene

__all__ = ["Scene", "play", "read_scene", "rehearse"]
