"""What is wrong between notes: links that lead nowhere, ids and aliases claimed twice."""

from collections.abc import Callable, Iterator

from bot.notes.note import Link, Note, Vault
from bot.notes.problem import Problem, Severity
from bot.notes.resolving import fold, is_at, resolve


def vault_problems(vault: Vault, attachments: frozenset[str]) -> list[Problem]:
    """All findings about the vault as a whole. `attachments` are the paths of its other files."""
    files = {fold(path) for path in attachments} | {fold(path.rpartition("/")[2]) for path in attachments}
    return [*_dangling(vault, files), *_shared_ids(vault), *_shared_aliases(vault)]


def _dangling(vault: Vault, files: set[str]) -> Iterator[Problem]:
    owners = _claims(vault, lambda note: note.aliases)
    for note in vault.notes:
        said: set[str] = set()
        for link in note.links:
            target = fold(link.target)
            if not target or target in said or _is_file(target, files):
                continue
            said.add(target)
            meant = resolve(vault, link, note)
            if not meant:
                yield _warning(note, link.line, f"The link to `{link.target}` leads nowhere", _advice(link, owners))
            elif not is_at(meant, link):
                what = f"There is no note at `{link.target}`; {meant.path} is taken for it"
                yield _warning(note, link.line, what, "Mend the path in the link.")


def _is_file(target: str, files: set[str]) -> bool:
    return target.strip("/") in files or target.rpartition("/")[2] in files


def _advice(link: Link, owners: dict[str, list[Note]]) -> str:
    owner = owners.get(fold(link.target))
    if owner:  # Obsidian finds notes by their file, not by their aliases
        stem = owner[0].path.rpartition("/")[2][:-3]
        return f"It is an alias: write [[{stem}|{link.target}]]."
    return "Write the note, or mend the link."


def _shared_ids(vault: Vault) -> Iterator[Problem]:
    claims = _claims(vault, lambda note: (note.note_id,) if "id" in note.meta else ())
    for notes in claims.values():
        for note in notes[1:]:
            what = f"The id `{note.note_id}` is also that of {notes[0].path}"
            yield _warning(note, 1, what, "Give each note an id of its own.")


def _shared_aliases(vault: Vault) -> Iterator[Problem]:
    for alias, notes in _claims(vault, lambda note: note.aliases).items():
        for note in notes[1:]:
            written = next(own for own in note.aliases if fold(own) == alias)
            what = f"The alias `{written}` is also claimed by {notes[0].path}"
            yield _warning(note, 1, what, "Keep it in one of them.")


def _claims(vault: Vault, names: Callable[[Note], tuple[str, ...]]) -> dict[str, list[Note]]:
    """The notes that claim each name."""
    found: dict[str, list[Note]] = {}
    for note in vault.notes:
        for name in dict.fromkeys(fold(name) for name in names(note)):
            found.setdefault(name, []).append(note)
    return found


def _warning(note: Note, line: int, what: str, fix: str) -> Problem:
    return Problem(note.path, line, Severity.WARNING, what, fix)
