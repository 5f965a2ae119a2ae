"""Bytes to text with `\\n` between lines, as many lines as the file has on disk.

Lines are never found with `str.splitlines()`: it also breaks at form feeds and U+2028, and citations drift.
"""

import codecs
import re

from bot.notes.findings import Findings

MAX_BYTES = 4 * 1024 * 1024
"""A note larger than this is cut. The largest seen in 26,112 real ones had 2.8 MB."""

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_INVISIBLE = str.maketrans({"\u200b": None, "\u2060": None, "\ufeff": None, "\u00ad": None, "\u00a0": " "})
# Pictures pasted as text: one line of 100,000 characters nobody reads.
_DATA_URI = re.compile(r"(data:[\w.+-]+/[\w.+-]+(?:;[\w=.-]+)*;base64,)[A-Za-z0-9+/=]{64,}")


def decode(data: bytes, findings: Findings) -> str | None:
    """The text of a note, ending in a line break; None where the bytes are no text at all."""
    if len(data) > MAX_BYTES:
        data = data[: data.rfind(b"\n", 0, MAX_BYTES) + 1 or MAX_BYTES]
        findings.fail(0, "The note has more than 4 MB; only those were read", "Split it into several notes.")
    text = _characters(data, findings)
    if text is None:
        findings.fail(0, "This is not a text file", "Save it as UTF-8 text, or take it out of the notes.")
        return None
    if "\0" in text:
        findings.warn(text[: text.index("\0")].count("\n") + 1, "NUL characters were left out", "Save the file again.")
        text = text.replace("\0", "")
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_INVISIBLE)
    if "data:" in text:
        text = _DATA_URI.sub(r"\1", text)
    return text if text.endswith("\n") else text + "\n"


def _characters(data: bytes, findings: Findings) -> str | None:
    if data.startswith(_UTF16):
        findings.warn(0, "The note is saved as UTF-16", "Save it as UTF-8.")
        return data.decode("utf-16", errors="replace")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = data.decode("utf-8-sig", errors="replace")
        if _is_binary(text):
            return None
        line = data.count(b"\n", 0, error.start) + 1
        findings.warn(line, "Some characters are not UTF-8 and show as \ufffd", "Save the file as UTF-8.")
    return None if _is_binary(text) else text


def _is_binary(text: str) -> bool:
    """Whether one character in ten is a control character or was never one."""
    odd = text.count("\ufffd") + sum(text.count(chr(code)) for code in range(32) if code not in (9, 10, 12, 13))
    return odd * 10 > len(text)
