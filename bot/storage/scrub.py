"""Overwrites what the pages of a SQLite file still hold of deleted rows, in place, in a second for a million rows.

    python scrub.py FILE        prints how many bytes were wiped; status 3 where the file is not one it understands

SQLite (with secure_delete) overwrites a row it deletes, but when a full page is split it leaves the bytes of the rows
it moved behind, in the room between a page's list of cells and its first cell. Rewriting the whole file with VACUUM
would get rid of them too, and would keep every writer waiting for minutes. So that room, which no reader ever looks
at, is filled with zeros instead. The format: https://www.sqlite.org/fileformat2.html, "B-tree Pages".

It runs as a program of its own: closing a file takes away every lock its process holds on it, SQLite's too. Whoever
starts it has emptied the write-ahead log and holds the right to write, so that no page changes meanwhile. Cut short,
it has done no harm: every zero it wrote lies where nothing is.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

MAGIC = b"SQLite format 3\0"
NOT_UNDERSTOOD = 3
_HEADER_BYTES = {2: 12, 5: 12, 10: 8, 13: 8}
"""Of a b-tree page, by its kind: inner and leaf pages of indexes and tables. Every other page begins with a zero."""
_PAGES_AT_ONCE = 512


class NotUnderstoodError(Exception):
    """No SQLite file, or one that keeps other pages among those of its tables."""


def scrub(file: Path) -> int:
    """Wipe the unused room of every page. Returns how many bytes it was. Raises NotUnderstoodError, OSError."""
    wiped = 0
    with file.open("r+b", buffering=0) as opened:
        page_bytes, usable = _sizes(opened.read(100))
        opened.seek(0)
        at = 0
        while chunk := opened.read(page_bytes * _PAGES_AT_ONCE):
            for start in range(0, len(chunk) - page_bytes + 1, page_bytes):
                page = memoryview(chunk)[start : start + page_bytes]
                for first, end in _unused(page, 100 if at + start == 0 else 0, usable):
                    if bytes(page[first:end]) != (zeros := bytes(end - first)):
                        os.pwrite(opened.fileno(), zeros, at + start + first)
                        wiped += end - first
            at += len(chunk)
        os.fsync(opened.fileno())
    return wiped


def _sizes(header: bytes) -> tuple[int, int]:
    """Bytes of a page, and how many of them SQLite uses."""
    if header[:16] != MAGIC:
        raise NotUnderstoodError
    if int.from_bytes(header[52:56], "big"):  # with auto_vacuum there are pages of pointers, which look like others
        raise NotUnderstoodError
    page_bytes = int.from_bytes(header[16:18], "big")
    page_bytes = 65536 if page_bytes == 1 else page_bytes
    return page_bytes, page_bytes - header[20]


def _unused(page: memoryview, start: int, usable: int) -> Iterator[tuple[int, int]]:
    """Where a page holds nothing: before its first cell, and inside its free blocks."""
    header = _HEADER_BYTES.get(page[start])
    if header is None:
        return
    cells = _number(page, start + 3)
    content = _number(page, start + 5) or 65536
    pointers_end = start + header + 2 * cells
    if pointers_end <= content <= usable:
        yield pointers_end, content
    block, before = _number(page, start + 1), 0
    while before < block <= usable - 4:
        yield block + 4, min(usable, block + max(4, _number(page, block + 2)))
        before, block = block, _number(page, block)


def _number(page: memoryview, at: int) -> int:
    return int.from_bytes(page[at : at + 2], "big")


def main() -> int:
    """As a program."""
    try:
        sys.stdout.write(f"{scrub(Path(sys.argv[1]))}\n")
    except NotUnderstoodError:
        return NOT_UNDERSTOOD
    return 0


if __name__ == "__main__":
    sys.exit(main())
