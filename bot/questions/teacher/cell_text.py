"""A cell of a spreadsheet as it is seen: `50%` and not 0.5, `3` and not 3.0, a date in its format."""

import re
from datetime import date, datetime, time, timedelta

_LITERAL = re.compile(r'"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|([$€£¥°])')
_DATE_PARTS = {
    "yyyy": "%Y", "yy": "%y", "mmmm": "%B", "mmm": "%b", "mm": "%m", "m": "%-m", "dddd": "%A", "ddd": "%a",
    "dd": "%d", "d": "%-d", "hh": "%H", "h": "%-H", "ss": "%S", "s": "%-S",
}  # fmt: skip
_DATE_PART = re.compile(r"y{2,4}|m{1,4}|d{1,4}|h{1,2}|s{1,2}|am/pm|a/p", re.IGNORECASE)


def shown(value: object, number_format: str = "General") -> str:
    """The text of a cell, stripped; empty for an empty one. An unusual format falls back on the plain number."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int() | float():
            return _number(float(value), number_format)
        case datetime() | date() | time():
            return _moment(value, number_format)
        case timedelta():
            minutes, seconds = divmod(int(value.total_seconds()), 60)
            return f"{minutes // 60}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")
        case _:
            return str(value).strip()


def _number(value: float, number_format: str) -> str:
    pattern = number_format.split(";", maxsplit=1)[0]
    literals = [next(part for part in found if part) for found in _LITERAL.findall(pattern) if any(found)]
    bare = _LITERAL.sub("\0", pattern)
    digits = re.search(r"[#0?][#0?,]*(?:\.([0#?]+))?", bare)
    if digits is None or "E+" in bare or "/" in bare or number_format in ("General", "@"):
        return _plain(value)
    if "%" in bare:
        value *= 100
    decimals = digits[1] or ""
    said = f"{value:{',' if ',' in digits[0] else ''}.{len(decimals)}f}"
    if decimals.endswith("#"):
        said = said.rstrip("0").rstrip(".")
    before = "".join(literals[: bare[: digits.start()].count("\0")])
    after = "".join(literals[bare[: digits.start()].count("\0") :])
    # the sign of per cent stands where the format has it, everything else of the format is for the eye
    return f"{before}{said}{'%' if '%' in bare else ''}{after}".strip()


def _plain(value: float) -> str:
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"


def _moment(value: datetime | date | time, number_format: str) -> str:
    pattern = re.sub(r"\[[^\]]*\]", "", number_format.split(";", maxsplit=1)[0])
    bare = _LITERAL.sub(lambda found: next((part for part in found.groups() if part), ""), pattern)
    if not _DATE_PART.search(bare):
        return value.isoformat(sep=" ") if isinstance(value, datetime) else value.isoformat()
    out, at, hours = "", 0, False
    for found in _DATE_PART.finditer(bare):
        part = found[0].lower()
        out += bare[at : found.start()].replace("%", "%%")
        minutes = part in ("m", "mm") and (hours or bare[found.end() :].lstrip(":").lower().startswith("s"))
        out += "%M" if minutes else _DATE_PARTS.get(part, "%Y" if part == "yyy" else "%p")
        hours, at = part in ("h", "hh"), found.end()
    out += bare[at:].replace("%", "%%")
    if re.search(r"am/pm|a/p", bare, re.IGNORECASE):
        out = out.replace("%H", "%I").replace("%-H", "%-I")
    return value.strftime(out).strip()
