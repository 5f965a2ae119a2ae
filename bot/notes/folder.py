"""Which files of a folder are notes. The only part that looks at the disk."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.fault import Fault
from bot.notes.findings import Findings
from bot.notes.problem import Problem

_SKIPPED_FOLDERS = ("node_modules", "templates")
_SKIPPED_FILES = ("license.md",)


class VaultError(Fault):
    """The folder of notes cannot be read at all. Its text is one sentence for whoever named the folder."""


@dataclass(frozen=True, slots=True)
class Found:
    """What lies in the folder: notes to read, by path, and the paths of everything else a link may mean."""

    notes: dict[str, str]
    """Where the file of each note is, by the note's path, in the order of the paths."""
    attachments: frozenset[str]
    problems: tuple[Problem, ...]


def look_through(folder: Path) -> Found:
    """Every file below `folder`. Hidden folders, templates and drawings are left out, links out of it refused.

    Raises VaultError where there is no such folder or it may not be read.
    """
    if not folder.is_dir():
        raise VaultError(f"There is no folder of notes at {folder}.")
    root = str(folder.resolve())
    findings = Findings("")
    notes: dict[str, str] = {}
    attachments: set[str] = set()
    try:
        for entry in _files(root, findings):
            path = _name(entry.path, root)
            if _is_note(entry.name):
                notes[path] = entry.path
            else:
                attachments.add(path)
    except PermissionError as error:
        raise VaultError(f"The folder of notes at {folder} may not be read.") from error
    return Found(dict(sorted(notes.items())), frozenset(attachments), tuple(findings.problems))


def _files(root: str, findings: Findings) -> Iterator["os.DirEntry[str]"]:
    folders = [root]
    while folders:
        below = folders.pop()
        try:
            entries = sorted(os.scandir(below), key=lambda entry: entry.name)
        except OSError as error:
            if below == root:
                raise
            _report(
                findings, _name(below, root), f"The folder cannot be opened ({error.strerror})", "Check its rights."
            )
            continue
        for entry in entries:
            if entry.is_symlink():
                _check_symlink(entry, root, findings)
            elif entry.is_dir():
                if not _is_skipped(entry.name):
                    folders.append(entry.path)
            elif entry.is_file():
                yield entry


def _check_symlink(entry: "os.DirEntry[str]", root: str, findings: Findings) -> None:
    """Links are never followed: what they mean within the folder is read where it lies."""
    try:
        inside = Path(entry.path).resolve(strict=True).is_relative_to(root)
    except (OSError, RuntimeError):  # it leads nowhere, or to itself
        inside = False
    if not inside:
        name = _name(entry.path, root)
        _report(findings, name, "This is a link to something outside the notes; it was not read", "Copy the file here.")


def _report(findings: Findings, path: str, what: str, fix: str) -> None:
    findings.path = path
    findings.fail(0, what, fix)


def _name(path: str, root: str) -> str:
    """The path inside the folder, with forward slashes. Bytes of it that are no characters are shown as such."""
    inside = path[len(root) :].lstrip(os.sep)
    if os.sep != "/":
        inside = inside.replace(os.sep, "/")
    return inside if inside.isascii() else os.fsencode(inside).decode("utf-8", errors="backslashreplace")


def _is_skipped(folder: str) -> bool:
    name = folder.casefold()
    return name.startswith((".", "_template")) or name in _SKIPPED_FOLDERS


def _is_note(file: str) -> bool:
    name = file.casefold()
    if not name.endswith(".md") or name in _SKIPPED_FILES:
        return False
    return not name.endswith(".excalidraw.md") and not name.startswith(("_template", "._"))
