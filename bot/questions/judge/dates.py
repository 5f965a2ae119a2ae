"""A day of the calendar however it is written: `9 November 1989`, `November 9th, 1989`, `9.11.1989`, `1989-11-09`."""

import re
from functools import lru_cache

from bot.questions.judge.lexicon import listed

_MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
        "januar februar marz april mai juni juli august september oktober november dezember",
        "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    )
    for number, name in enumerate(listed(names), start=1)
}
_DIGIT = re.compile(r"\d")
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?"
_YEAR = r"(?P<year>\d{3,4})(?: (?:ad|ce|г\.?|года?))?"
_NAMED = (
    re.compile(rf"{_DAY},? (?:of |de |di )?(?P<month>[^\W\d_]+[^\d\s,.]*)\.?,? (?:of |de |del )?{_YEAR}"),
    re.compile(rf"(?P<month>[^\W\d_]+)\.? {_DAY},? {_YEAR}"),
)
_DIGITS = re.compile(r"(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4})")
_BACKWARDS = re.compile(r"(\d{4})[./-](\d{1,2})[./-](\d{1,2})")

Day = tuple[int, int, int]
"""Year, month, day."""


@lru_cache(maxsize=4096)
def days(text: str) -> frozenset[Day]:
    """What day a folded text may mean: two where it is not told which number is the month, none where it is no date."""
    if not _DIGIT.search(text):
        return frozenset()
    for written in _NAMED:
        found = written.fullmatch(text)
        month = _MONTHS.get(found["month"]) if found else None
        if found and month:
            return frozenset([(int(found["year"]), month, int(found["day"]))])
    found = _BACKWARDS.fullmatch(text)
    if found:
        return frozenset([(int(found[1]), int(found[2]), int(found[3]))])
    found = _DIGITS.fullmatch(text)
    if not found:
        return frozenset()
    one, two, year = int(found[1]), int(found[2]), int(found[3])
    return frozenset((year, month, day) for month, day in ((one, two), (two, one)) if 0 < month <= 12)
