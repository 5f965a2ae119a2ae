"""What sort of thing a description says it describes: something done, something had or counted, a rule, a person, an
illness, or a thing.

`The return to ...` among `The part of ...` and `A vessel that ...` is told by its sort alone.
"""

import re
from enum import Enum
from functools import lru_cache

from bot.knowledge.naming import ARTICLE
from bot.questions.wording import fold

_ARTICLE = re.compile(rf"{ARTICLE}|(?:one|any|each)\s+", re.IGNORECASE)
_ENDS = re.compile(
    r"\b(?:of|that|which|who|whose|where|when|in|on|at|by|for|from|to|with|between|into|without|de|del|que|en|con|por"
    r"|para|entre|du|des|qui|dans|von|der|die|das|di|che|da|do)\b|[,;:(]",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"(?!(?:building|string|wing|spring|station|nation|section|ceiling|railing)s?$)"
    r"(?:\w{3,}(?:ing|[ts]ion|[cs]ion|[cs]ione|miento|zione|ung)|process|practice|act|use|growth|loss|return|move"
    r"|transfer|removal|transport|step|phase|stage|cycle|entry|exit|repetition|attack|overload|switch|request|control"
    r"|change|start|stop|exchange|proceso|paso|perdida|entrada|salida|division|uso|serie|processus|passage|fase|etapa"
    r"|ciclo|perte|prozess|vorgang|processo|passaggio|perdita|ataque|cambio)s?"
)
_PERSON = re.compile(
    r"(?:person|people|worker|man|woman|officer|member|owner|user|official|author|artist|writer|ruler|king|queen|leader"
    r"|soldier|scientist|persona|hombre|mujer|trabajador|personne|homme|femme|mensch|mann|frau|uomo|donna"
    r"|pessoa|homem|mulher)s?"
)
_ILLNESS = re.compile(
    r"(?:disease|illness|disorder|syndrome|infection|fever|tumou?r|enfermedad(?:es)?|trastorno|fiebre|maladie"
    r"|krankheit|malattia|doenca)s?"
)
_COLLECTION = re.compile(
    r"(?:group|set|series|collection|grupo|conjunto|serie|groupe|ensemble|gruppo|insieme)"
    r" (?:of|del?|des?|di) (?:the |la |el |l'|las |los )?(?!(?:an?|one|each|which|everything)\b)",
    re.IGNORECASE,
)
"""What the things of a group are, it is one of."""
_PARTICLE = re.compile(r"(?<=ing) (?:up|down|out|off|over|away|back|together)\s*$")
_RULE = re.compile(
    r"(?:rule|law|principle|standard|plan|requirement|agreement|contract|promise|policy|theory|theorem|norma|ley"
    r"|principio|regla|teoria|loi|regle|principe|theorie|gesetz|regel|prinzip|legge|regola|lei|regra)s?"
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
    RULE = "rule"
    PERSON = "person"
    ILLNESS = "illness"
    THING = "thing"
    OPEN = "open"


_NOUNS = {
    Sort.OPEN: _OPEN,
    Sort.HAD: _HAD,
    Sort.RULE: _RULE,
    Sort.PERSON: _PERSON,
    Sort.ILLNESS: _ILLNESS,
    Sort.DONE: _DONE,
}


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
    return next((sort for sort, nouns in _NOUNS.items() if nouns.fullmatch(noun)), Sort.THING)


@lru_cache(maxsize=16_384)
def noun_of(said: str) -> str:
    """What a description says a thing is, folded: `boat` of `A flat boat that carries coal`, `fevers` of `A group of
    fevers`; empty where it opens with no article."""
    article = _ARTICLE.match(said)
    rest = said[article.end() :] if article else ""
    rest = _COLLECTION.sub("", rest)
    phrase = _PARTICLE.sub("", _ENDS.split(rest, maxsplit=1)[0]).split()
    return fold(phrase[0] if _HEADS_FIRST.match(said) else phrase[-1]) if phrase else ""
