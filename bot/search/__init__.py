"""Finding and saying: an index over the notes and what they say, and answers put together from it."""
