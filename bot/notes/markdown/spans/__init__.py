"""The span rules: one construct inside a line of prose a file. Their order stands in grammar.py."""
