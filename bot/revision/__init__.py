"""Decks and the spaced schedule."""
