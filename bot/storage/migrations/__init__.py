"""How the tables came to be, one step a file in `versions/`. Forward only; a released step is never edited."""
