"""Folders of notes as tests write them."""

from pathlib import Path


def write(folder: Path, files: dict[str, str]) -> Path:
    """The files, by their paths below the folder; the folder."""
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder
