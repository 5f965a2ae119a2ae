"""One course put together: notes, knowledge, index and bank, and how it is reloaded."""

from bot.course.course import Course, read_course
from bot.course.kept import Kept
from bot.course.manifest import Manifest
from bot.course.shelf import Shelf, read_shelf

__all__ = ["Course", "Kept", "Manifest", "Shelf", "read_course", "read_shelf"]
