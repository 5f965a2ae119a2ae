"""Numbers, shares and days as the language spoken writes them (CLDR, by the `babel` library).

English is written here, so that the library is loaded for who speaks something else.
"""

from datetime import date
from typing import TYPE_CHECKING

from bot.discord_ui.spoken import ENGLISH, spoken

if TYPE_CHECKING:
    from babel import Locale


def number(value: float, digits: int = 0) -> str:
    """`1,250`, `1.250`, `1 250`: with so many digits behind the decimal sign."""
    if spoken() == ENGLISH:
        return f"{value:,.{digits}f}"
    from babel.numbers import format_decimal  # noqa: PLC0415  # see above

    return format_decimal(round(value, digits), f"#,##0.{'0' * digits}" if digits else "#,##0", _locale())


def share(part: float) -> str:
    """`75%`, `75 %`."""
    if spoken() == ENGLISH:
        return f"{part:.0%}"
    from babel.numbers import format_percent  # noqa: PLC0415  # see above

    return format_percent(part, locale=_locale())


def day(on: date) -> str:
    """`3 Mar`."""
    return f"{on.day} {on:%b}" if spoken() == ENGLISH else _skeleton("MMMd", on)


def day_of_week(on: date) -> str:
    """`Tue 03 Mar`."""
    return f"{on:%a %d %b}" if spoken() == ENGLISH else f"{_day_name(on)} {_skeleton('MMMd', on)}"


def whole_day(on: date) -> str:
    """`2026-03-03`, and in other languages with the month's name: `3 de marzo de 2026`."""
    if spoken() == ENGLISH:
        return on.isoformat()
    from babel.dates import format_date  # noqa: PLC0415  # see above

    return format_date(on, "long", _locale())


def weekdays() -> tuple[str, ...]:
    """`Mon` to `Sun`."""
    monday = date(2024, 1, 1)
    return tuple(
        f"{on:%a}" if spoken() == ENGLISH else _day_name(on) for on in (monday.replace(day=1 + at) for at in range(7))
    )


def ordinal(rank: int) -> str:
    """`1st`, `2nd`, `11th`, `37th`; a place in a ranking, in the other languages."""
    match spoken():
        case "es":
            return f"{rank}.º"
        case "fr":
            return "1er" if rank == 1 else f"{rank}e"
        case "de":
            return f"{rank}."
        case "hi":
            return _HINDI_PLACES.get(rank, f"{rank}वाँ")
        case _:
            return _english(rank)


_HINDI_PLACES = {1: "पहला", 2: "दूसरा", 3: "तीसरा", 4: "चौथा", 6: "छठा"}


def _english(rank: int) -> str:
    if rank % 100 in (11, 12, 13):
        return f"{rank}th"
    return f"{rank}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(rank % 10, 'th') }"


def _day_name(on: date) -> str:
    from babel.dates import get_day_names  # noqa: PLC0415  # see above

    return str(get_day_names("abbreviated", "stand-alone", _locale())[on.weekday()])


def _skeleton(fields: str, on: date) -> str:
    from babel.dates import format_skeleton  # noqa: PLC0415  # see above

    return format_skeleton(fields, on, locale=_locale())


def _locale() -> "Locale":
    from babel import Locale  # noqa: PLC0415  # see above

    return Locale.parse(spoken())
