"""Wiring: reads the settings and returns the bot."""
