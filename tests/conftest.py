"""What every test leaves as it found it."""

import logging
from collections.abc import Iterator

import pytest
import structlog


@pytest.fixture(autouse=True)
def _log_as_before() -> Iterator[None]:
    """A command that sets up the log writes to the output of its own test, which is closed afterwards."""
    before = [*logging.root.handlers]
    level = logging.root.level
    yield
    logging.root.handlers[:] = before
    logging.root.setLevel(level)
    structlog.reset_defaults()
