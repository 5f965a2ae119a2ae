"""What sort of thing a description says it describes: something done, something had or counted, or a thing.

`The return to ...` among `The part of ...` and `A vessel that ...` is told by its sort alone.
"""

import re
from enum import Enum
from functools import lru_cache

from bot.questions.wording import fold

_ARTICLE = re.compile(
    r"(?:(?:an?|the|one|any|each|el|la|los|las|une?|un[ao]?|le|les|der|die|das|eine?|il|lo|os?|as?)\s+|l['’])",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:of|that|which|who|whose|where|when|in|on|at|by|for|from|to|with|between|into|without|de|del|que|en|con|por"
    r"|para|entre|du|des|qui|dans|von|der|die|das|di|che|da|do)\b|[,;:(]",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"(?:\w{3,}(?:ing|[ts]ion|cion|sion|miento|zione|ung)|process|practice|act|use|growth|loss|return|move|transfer"
    r"|removal|transport|step|entry|exit|repetition|proceso|paso|perdida|entrada|salida|division|uso|serie|processus"
    r"|passage|perte|prozess|vorgang|processo|passaggio|perdita)"
)
_HAD = re.compile(
    r"(?:ability|property|state|share|number|ratio|rate|measure|amount|degree|capacity|condition|percentage|quantity"
    r"|capacidad|propiedad|estado|numero|cantidad|proporcion|capacite|propriete|etat|nombre|fahigkeit|eigenschaft"
    r"|zustand|anzahl|capacita|proprieta|stato|quantita)"
)
_OPEN = re.compile(
    r"(?:form|kind|type|sort|class|mode|way|method|technique|approach|forma|tipo|clase|modo|metodo|manera)"
)
_HEADS_FIRST = re.compile(r"(?:un[ao]?|el|la|los|las|il|lo|une|le|les)\s", re.IGNORECASE)
"""In these languages what a noun is like stands behind it."""


class Sort(Enum):
    """What a description's noun names. A form or way of something may be of any."""

    DONE = "done"
    HAD = "had"
    THING = "thing"
    OPEN = "open"


def of_one_sort(one: str, other: str) -> bool:
    """Whether two descriptions may stand beside each other."""
    sorts = {sort_of(one), sort_of(other)}
    return len(sorts) == 1 or Sort.OPEN in sorts


@lru_cache(maxsize=16_384)
def sort_of(said: str) -> Sort:
    """The sort of a description such as `The loss of its water by a river`; open where none opens it."""
    noun = noun_of(said)
    if not noun:
        return Sort.OPEN
    for sort, nouns in ((Sort.OPEN, _OPEN), (Sort.HAD, _HAD), (Sort.DONE, _DONE)):
        if nouns.fullmatch(noun):
            return sort
    return Sort.THING


@lru_cache(maxsize=16_384)
def noun_of(said: str) -> str:
    """What a description says a thing is, folded: `boat` of `A flat boat that carries coal`; empty where it opens with
    no article."""
    article = _ARTICLE.match(said)
    phrase = _ENDS.split(said[article.end() :], maxsplit=1)[0].split() if article else []
    return fold(phrase[0] if _HEADS_FIRST.match(said) else phrase[-1]) if phrase else ""
