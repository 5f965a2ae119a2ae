"""How the tables came to be, one step a file in `versions/`. Forward only; a released step is never edited."""

LATEST = "0009"
"""The last step's revision; a test holds it to the files."""
