"""A folder of notes, read. What did not change since last time is not parsed again."""

import os
from collections.abc import Callable
from pathlib import Path

from bot.notes.checks import vault_problems
from bot.notes.decode import MAX_BYTES
from bot.notes.folder import look_through
from bot.notes.note import Note, Vault
from bot.notes.problem import Problem, Severity
from bot.notes.reader import digest_of, read_note
from bot.notes.resolving import by_name
from bot.unswept import unswept

Progress = Callable[[int, int], None]


def read_vault(folder: Path, previous: Vault | None = None, progress: Progress | None = None) -> Vault:
    """Every note below `folder`, sorted by path, with all that is wrong in them.

    With `previous`, a note whose bytes are the same is taken from there; the result equals a full read.
    `progress` is told (files done, files in all). Raises VaultError where there is no such folder.
    """
    found = look_through(folder)
    known = {note.path: note for note in previous.notes} if previous else {}
    notes: list[Note] = []
    problems = list(found.problems)
    with unswept():  # a third of the time of a full read went into sweeps
        for done, (path, file) in enumerate(found.notes.items(), 1):
            note, wrong = _read_file(path, file, known.get(path))
            problems += wrong
            if note:
                notes.append(note)
            if progress:
                progress(done, len(found.notes))
    vault = Vault(tuple(notes), (), by_name(tuple(notes)))
    problems += vault_problems(vault, found.attachments)
    return Vault(vault.notes, tuple(sorted(problems)), vault.by_name)


def _read_file(path: str, file: str, known: Note | None) -> tuple[Note | None, tuple[Problem, ...]]:
    try:
        with open(file, "rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            data = stream.read(min(size, MAX_BYTES) + 1)  # reading makes room for all it is asked for
    except OSError as error:  # gone since the folder was listed, or not ours to read
        what = f"The file cannot be opened ({error.strerror})"
        return None, (Problem(path, 0, Severity.ERROR, what, "Check that it is there and may be read."),)
    if known and known.digest == digest_of(data):
        return known, known.problems
    try:
        return read_note(path, data)
    except Exception as error:  # whatever a note holds, the others are read
        what = f"The note could not be read ({type(error).__name__})"
        return None, (Problem(path, 0, Severity.ERROR, what, "Simplify it; this is a fault of the reader."),)
