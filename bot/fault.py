"""What can go wrong for whoever runs Viva, and is told in a sentence instead of a traceback.

Fault
  VaultError       the folder of notes can't be read            (bot.notes)
  StorageError     the database can't do what was asked         (bot.storage)
  SettingsError    one or more settings are wrong               (bot.app)
"""

import traceback


class Fault(Exception):
    """Its text is for people: what is wrong, and what to do."""


def traced(error: BaseException | None) -> dict[str, str]:
    """The kind of an error and where it was raised, for a log line: without its message, which may quote somebody."""
    if error is None:
        return {}
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in reversed(frames[-4:]))
    return {"error": type(error).__name__, "where": where}
