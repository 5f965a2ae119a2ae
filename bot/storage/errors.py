"""What can go wrong with the database, each in one sentence a person can act on and without a password.

StorageError
  WrongAddressError    the address (URL) is none Viva understands
  UnreachableError     no such file or server, refused, cut off, restarting
  ReadOnlyError        the file or its folder may not be written
  BusyError            another program holds the database too long
  FullError            no room left on the disk
  CorruptError         the file is damaged, or no database at all
  TooNewError          a newer Viva has changed the tables already
  NotEmptyError        a copy would fall among other data
"""

from bot.fault import Fault


class StorageError(Fault):
    """The database could not do what was asked. Nothing was half written."""


class WrongAddressError(StorageError):
    """The database's address cannot be understood."""


class UnreachableError(StorageError):
    """There is no database to talk to, now or at all. Trying again later is right."""


class ReadOnlyError(StorageError):
    """The database may be read but not written."""


class BusyError(StorageError):
    """Somebody else keeps the database to themselves. Trying again later is right."""


class FullError(StorageError):
    """The disk is full."""


class CorruptError(StorageError):
    """What is there is damaged or no database of Viva's."""


class TooNewError(StorageError):
    """The tables were made by a newer Viva."""


class NotEmptyError(StorageError):
    """There is data already where a copy should go."""
