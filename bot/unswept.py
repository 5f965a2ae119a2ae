"""Making very many objects that stay: to look among them for garbage again and again takes longer than making them."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_YOUNG = 10_000


def sweep_rarely() -> None:
    """After loading: what is there stays and is looked at no more. Python looks among new objects ten times as rarely
    as by itself: with a thousand rounds under way the search took a fifth of all time, and found next to nothing."""
    gc.freeze()
    gc.set_threshold(_YOUNG, 20, 20)
    gc.enable()


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
