"""Names of a package that are loaded for who asks for them, so that a start loads only what it needs (PEP 562)."""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from typing import Any


def late(package: str, homes: Mapping[str, str]) -> Callable[[str], Any]:
    """A package's `__getattr__`. `homes`: by name, the module of the package that holds it.

    No name may be its module's own: once that is imported, the package would give the module instead.
    """

    def load(name: str) -> Any:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{homes[name]}"), name)

    return load


@contextmanager
def without(name: str) -> Iterator[None]:
    """Meanwhile `name` can't be imported, for libraries that load another package wherever it is installed."""
    if name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]  # Python's own way to say that it cannot be imported
    try:
        yield
    finally:
        del sys.modules[name]
