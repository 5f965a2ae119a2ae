"""`True or false: ...` and what answers it, in the languages of the notes."""

import re

TRUE_OR_FALSE = (
    r"(?:true (?:or|/) ?false|verdadero (?:o|/) ?falso|verdadeiro (?:ou|/) ?falso|vrai (?:ou|/) ?faux"
    r"|vero (?:o|/) ?falso|(?:wahr|richtig) (?:oder|/) ?falsch)"
)
_SAID = {
    "true": ("true", "verdadero", "verdadeiro", "vrai", "vero", "wahr", "richtig"),
    "false": ("false", "falso", "faux", "falsch"),
    "yes": ("yes", "sí", "sim", "oui", "ja"),
    "no": ("no", "não", "non", "nein"),
}
_MEANING = {word: meaning for meaning, words in _SAID.items() for word in words}
_ANSWER = re.compile(rf"\W*({'|'.join(_MEANING)})\b[.\s]*", re.IGNORECASE)


def said(text: str) -> tuple[str, int] | None:
    """What `text` opens with, as `true`, `false`, `yes` or `no`, and where the rest begins; None for anything else."""
    found = _ANSWER.match(text)
    return (_MEANING[found[1].lower()], found.end()) if found else None
