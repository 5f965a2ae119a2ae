"""What can go wrong for whoever runs Viva, and is told in a sentence instead of a traceback.

Fault
  VaultError       the folder of notes can't be read            (bot.notes)
  StorageError     the database can't do what was asked         (bot.storage)
  SettingsError    one or more settings are wrong               (bot.app)
"""


class Fault(Exception):
    """Its text is for people: what is wrong, and what to do."""
