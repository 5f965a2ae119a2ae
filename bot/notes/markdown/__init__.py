"""Markdown as study notes write it: tokens first (grammar.py and its rules), then blocks (builder.py)."""
