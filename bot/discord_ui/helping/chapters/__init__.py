"""The help's table, a file a chapter; `table.py` puts them together."""
