"""Python runs this before `python -m bot`, which says at its end what it sent: the room itself has no such door."""

import os
import warnings
from pathlib import Path

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # discord.py imports audioop on 3.11 and 3.12
    from requests_held import tell_at_exit

tell_at_exit(Path(os.environ["REQUESTS_HELD"]))
