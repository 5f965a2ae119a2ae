"""What may be the name of something, by its looks alone: no role, no date, no place, no `Figure 2`, no `He`."""

import re

from bot.knowledge.naming import names_in
from bot.knowledge.roles import is_role, kinds_of, may_be_told

_TERM_WORDS = 7
_MONTH = (
    "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|mai|juin|juil|août|okt|dez|gen|mag|giu|lug)"
)
# `14 July 1789`, `c. 1450`, `19th century`: when something was; `In the cytoplasm`, `De las plantas`: where, or whose
_NO_NAME = re.compile(
    rf"(?:(?:c|ca|circa|early|late|mid)[.\s-]*)*(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:(?:de|of)\s+)?{_MONTH}\w*\b"
    rf"|{_MONTH}\w*\.?\s+(?:\d{{1,2}},?\s+)?\d{{3,4}}\b|\d{{3,4}}s?(?:\s*[–—-]\s*\d{{2,4}}s?)?(?:\s*(?:b?ce|bc|ad))?$"
    r"|\d{1,2}(?:st|nd|rd|th)\s+century|(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|(?:exam|due|start|end)\s+date$|deadline$)"
    r"|(?:table|figure|fig|page|slide|chapter|exercise|example|box|equation|eq|appendix|lecture|tabla|tabelle|tableau"
    r"|figura|abb|abbildung|página|seite|capítulo|kapitel|chapitre)s?\.?\s*\d[\d.]*[a-z]?$"
    r"|(?:prof|dr|mr|mrs|ms|sr|sra|herr|frau|mme)\b\.?\s|(?:more|less|fewer)\s+than\b|(?:about|at\s+least|up\s+to)\s|.*%$"
    r"|(?:in|on|at|by|with|without|from|during|en|con|sin|para|por|de|dans|avec|sans|mit|ohne|im|bei|nel|nella|nei)\s+\w+",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"he|she|it|they|we|you|i|this|that|these|those|one|yes|no|ok|él|ella|esto|eso|il|elle|ce|ça|er|sie|es|das|dies|ele|ela",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"(?:first|second|third|fourth|fifth|last|next|final|main|major|biggest|primer|segundo|erste)\s+", re.I
)


def is_term(written: str, *, introduced: bool = False) -> bool:
    """Whether this may be the name of something: short, with letters, and no role.

    `introduced`: it stands behind `A` or `An`, which gives a name to a few words that are roles elsewhere.
    """
    name = names_in(written).name
    fits = 0 < len(name) <= 80 and len(name.split()) <= _TERM_WORDS
    plays = is_role(name) and not (introduced and may_be_told(name))
    return fits and not plays and not _names_nothing(name) and any(map(str.isalpha, name))


def _names_nothing(name: str) -> bool:
    ordinal = _ORDINAL.match(name)
    if ordinal and kinds_of(name[ordinal.end() :]):
        return True  # `The **first step** is ...`
    return bool(_NO_NAME.match(name) or (_PRONOUN.fullmatch(name) and not name.isupper()))  # `IT` and `DAS` are things
