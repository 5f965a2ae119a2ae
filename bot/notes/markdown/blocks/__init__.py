"""The block rules: one construct of the notes a file. Their order stands in grammar.py."""
