"""Making very many objects that stay: to look among them for garbage again and again takes longer than making them."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unswept() -> Iterator[None]:
    """Python's search for circular garbage rests meanwhile; what is in no circle is freed as ever."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
