"""The rules of the judge, one a file. `judge/table.py` holds their order."""
