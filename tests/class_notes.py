"""The notes of the class Viva was made for, and its teachers' rulings on answers: in a folder `shared` above this one.

They are no part of the project, and few machines have them; tests that want them are skipped elsewhere.
"""

from pathlib import Path

import pytest

_ABOVE = (above / "shared" for above in Path(__file__).resolve().parents)
SHARED = next((folder for folder in _ABOVE if folder.is_dir()), Path("shared"))
VAULT = SHARED / "vault-dev"
NOTES = VAULT / "notes"
RULINGS = SHARED / "eval" / "judge_dev.jsonl"

needs_vault = pytest.mark.skipif(not VAULT.is_dir(), reason="the class's notes are not on this machine")
needs_rulings = pytest.mark.skipif(not RULINGS.is_file(), reason="the teachers' rulings are not on this machine")


def first_note() -> Path:
    """The one note Viva was asked for with."""
    return next(NOTES.glob("08_*.md"))
