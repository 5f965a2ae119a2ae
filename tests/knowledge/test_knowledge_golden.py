"""What is found in the class's notes is what was checked by eye against them; see golden/README.md."""

import json

from class_notes import NOTES, needs_vault
from golden_summary import GOLDEN, summary


@needs_vault
def test_the_class_notes_say_what_was_checked_by_eye() -> None:
    assert summary(NOTES) == json.loads(GOLDEN.read_text(encoding="utf-8"))
