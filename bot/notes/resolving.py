"""Which note a link means. Names are compared without case and in one Unicode form, as Obsidian does."""

import unicodedata

from bot.notes.note import Link, Note, Vault


def fold(name: str) -> str:
    """A name as it is compared: NFC, without case."""
    return name.casefold() if name.isascii() else unicodedata.normalize("NFC", name).casefold()


def stem_of(note: Note) -> str:
    """The name of the note's file as it is compared. `.md` alone has an empty one."""
    return fold(note.path.rpartition("/")[2][:-3])


def by_name(notes: tuple[Note, ...]) -> dict[str, tuple[Note, ...]]:
    """The notes of every file stem, in the order of their paths."""
    found: dict[str, list[Note]] = {}
    for note in notes:
        found.setdefault(stem_of(note), []).append(note)
    return {name: tuple(same) for name, same in found.items()}


def resolve(vault: Vault, link: Link, origin: Note | None = None) -> Note | None:
    """The note `link` leads to, None where there is none. `origin` is the note it stands in.

    Of several notes with the name, one whose path ends as the link's does is meant before others, then one in the
    folder of `origin`, then the one nearest the top, then the first by path. A path no note has still finds the
    note of that name: a vault is often handed on in parts.
    """
    if not link.target:
        return origin
    candidates = vault.by_name.get(fold(link.target).strip("/").rpartition("/")[2], ())
    if len(candidates) < 2:
        return candidates[0] if candidates else None
    here = origin.path.rpartition("/")[0] if origin else ""
    return min(
        candidates,
        key=lambda note: (
            not is_at(note, link),
            note.path.rpartition("/")[0] != here,
            note.path.count("/"),
            note.path,
        ),
    )


def is_at(note: Note, link: Link) -> bool:
    """Whether the path the link gives, as far as it gives one, is that of the note: its end, or `../` and its end."""
    parts = [part for part in fold(link.target).split("/") if part not in ("", ".", "..")]
    return fold(note.path[:-3]).split("/")[-len(parts) :] == parts
