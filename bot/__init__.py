"""Viva: a tutor that lives in a class's Discord server and teaches from the class's own notes."""
