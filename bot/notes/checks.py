"""What is wrong between notes: links that lead nowhere, ids and aliases claimed twice."""

from collections.abc import Callable, Iterator
from difflib import get_close_matches

from bot.notes.note import Link, Note, Vault
from bot.notes.parts import Part, Parts, last_line, parts_of
from bot.notes.problem import Concern, Problem, Severity
from bot.notes.resolving import fold, is_at, resolve, stem_of


def vault_problems(vault: Vault, attachments: frozenset[str]) -> list[Problem]:
    """All findings about the vault as a whole. `attachments` are the paths of its other files."""
    files = {fold(path) for path in attachments} | {fold(path.rpartition("/")[2]) for path in attachments}
    return [
        *_dangling(vault, files),
        *_embedding_itself(vault),
        *_sections_in_themselves(vault),
        *_shared_ids(vault),
        *_shared_aliases(vault),
    ]


def _dangling(vault: Vault, files: set[str]) -> Iterator[Problem]:
    owners = _claims(vault, lambda note: note.aliases)
    parts: dict[str, Parts] = {}
    for note in vault.notes:
        for link in {(fold(link.target), fold(link.fragment)): link for link in reversed(note.links)}.values():
            meant = resolve(vault, link, note)
            if not meant and not _is_file(fold(link.target), files):
                yield _warning(
                    note, link.line, f"The link to `{link.target}` leads nowhere", _advice(link, owners), Concern.LINK
                )
            elif meant and "/" in link.target and not is_at(meant, link):
                what = f"There is no note at `{link.target}`; {meant.path} is taken for it"
                yield _warning(note, link.line, what, "Mend the path in the link.")
            elif meant and "/" not in link.target and (others := _namesakes(vault, note, meant)):
                what = f"`{link.target}` may mean {meant.path} or {others[0].path}; the first is taken"
                yield _warning(note, link.line, what, "Write the folder in the link.")
            if not meant or not link.fragment:
                continue
            if meant.path not in parts:
                parts[meant.path] = parts_of(meant)
            if not parts[meant.path].find(link.fragment):
                yield _no_part(note, link, meant)


def _no_part(note: Note, link: Link, meant: Note) -> Problem:
    """A link to a heading or block that is not there."""
    if link.fragment.startswith("^"):
        what = f"There is no block `{link.fragment}` in {meant.path}"
        fix = f"Write {link.fragment} behind the block that is meant, or mend the link."
        return _warning(note, link.line, what, fix, Concern.LINK)
    headings = [section.heading for section in meant.sections() if section.heading]
    near = get_close_matches(link.fragment.rpartition("#")[2], headings, 1)
    fix = f"Is `{near[0]}` meant? Mend the heading in the link." if near else "Mend the heading in the link."
    what = f"There is no heading `{link.fragment}` in {meant.path}"
    return _warning(note, link.line, what, fix, Concern.LINK)


def _namesakes(vault: Vault, note: Note, meant: Note) -> tuple[Note, ...]:
    """Other notes of that name. One beside the note that links to it is meant without a doubt, and so is the note."""
    same = vault.by_name[stem_of(meant)]
    if len(same) < 2 or meant.path == note.path or meant.path.rpartition("/")[0] == note.path.rpartition("/")[0]:
        return ()
    return tuple(other for other in same if other is not meant)


def _embedding_itself(vault: Vault) -> Iterator[Problem]:
    """Notes that show each other in a circle. Each circle is named once, where it closes."""
    done: set[str] = set()
    for start in vault.notes:
        path: dict[str, Iterator[tuple[Link, Note]]] = {}
        note: Note | None = start if start.path not in done else None
        while note or path:
            if note:
                path[note.path] = _embeds(vault, note)
                done.add(note.path)
            note = None
            here, embeds = next(reversed(path.items()))
            link, shown = next(embeds, (None, None))
            if not link or not shown:
                path.popitem()
            elif shown.path in path:
                what = f"The note embeds {shown.path}, which embeds it in turn"
                yield Problem(here, link.line, Severity.WARNING, what, "Make one of them a plain link.")
            elif shown.path not in done:
                note = shown


def _sections_in_themselves(vault: Vault) -> Iterator[Problem]:
    """`![[#Heading]]` under that very heading."""
    for note in vault.notes:
        own = [link for link in note.links if link.embed and link.fragment and resolve(vault, link, note) is note]
        parts = parts_of(note) if own else None
        for link in own:
            part = parts.find(link.fragment) if parts else None
            if part and part is not note and _first_line(part) <= link.line <= last_line(part):
                yield _warning(note, link.line, f"The part `{link.fragment}` embeds itself", "Make it a plain link.")


def _first_line(part: Part) -> int:
    return part.root.source.first if isinstance(part, Note) else part.source.first


def _embeds(vault: Vault, note: Note) -> Iterator[tuple[Link, Note]]:
    """The notes shown whole in `note`; a single section of one can stand in another without a circle."""
    for link in note.links:
        shown = resolve(vault, link, note) if link.embed and not link.fragment else None
        if shown:
            yield link, shown


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
            yield _warning(note, 1, what, "Give each note an id of its own.", Concern.ID)


def _shared_aliases(vault: Vault) -> Iterator[Problem]:
    for alias, notes in _claims(vault, lambda note: note.aliases).items():
        for note in notes[1:]:
            written = next(own for own in note.aliases if fold(own) == alias)
            what = f"The alias `{written}` is also claimed by {notes[0].path}"
            yield _warning(note, 1, what, "Keep it in one of them.", Concern.ALIAS)


def _claims(vault: Vault, names: Callable[[Note], tuple[str, ...]]) -> dict[str, list[Note]]:
    """The notes that claim each name."""
    found: dict[str, list[Note]] = {}
    for note in vault.notes:
        for name in dict.fromkeys(fold(name) for name in names(note)):
            found.setdefault(name, []).append(note)
    return found


def _warning(note: Note, line: int, what: str, fix: str, concern: Concern = Concern.OTHER) -> Problem:
    return Problem(note.path, line, Severity.WARNING, what, fix, concern)
