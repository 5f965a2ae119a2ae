"""Cards written in a note. One form, one file; dealing.py holds them in the order they are tried.

Read only where a deck is declared: elsewhere `::` is a field of Dataview, a type of Fortran, an address.
"""

from bot.notes.cards.dealing import with_cards
from bot.notes.cards.deck import Decks, declared

__all__ = ["Decks", "declared", "with_cards"]
