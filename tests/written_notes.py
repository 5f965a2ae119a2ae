"""Notes as tests write them: one from its text, or a folder of files."""

from pathlib import Path

from bot.notes import Note, read_note


def write(folder: Path, files: dict[str, str]) -> Path:
    """The files, by their paths below the folder; the folder."""
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def note_of(text: str, path: str = "note.md") -> Note:
    """The note that a file of this text is."""
    note, _ = read_note(path, text.encode())
    assert note is not None
    return note
