"""Viva: a tutor that lives in a class's Discord server and teaches from the class's own notes."""

__version__ = "0.1.0"
