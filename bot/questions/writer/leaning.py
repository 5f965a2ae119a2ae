"""Cells that are not understood, or not true of their subject alone, without the other cells of their row.

`Mix of both` points at the cells beside it, `East-west traffic too` says that what they have is had as well, `Several`
and `It depends` could be said of any, `Almost all living things` takes in what the others name, and `No, if in-band`
answers yes and no. Words are looked for in the language of the note, in the folded text with commas for its marks.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.questions.wording import fold
from bot.questions.writer.tongues import Tongue


@dataclass(frozen=True, slots=True)
class _Words:
    points: str
    """Point at the other cells: they are nothing without them."""
    adds: str
    """Say that the subject has this besides what the others have."""
    vague: str
    """Say too little to be told apart from anything, where they are the whole cell."""
    all: str
    """Take in what other cells name."""
    only: str
    """Shut out everything else."""
    conditions: str
    """After yes or no: not always."""


_LANGUAGES = {
    "en": _Words(
        points=r"^(?:only |just )?\w+ ones$|both|neither|either(?! of \w+ \w)|else|the rest"
        r"|the (?:same|others?)(?= ,|$)|^that(?! of\b)(?= \w)"
        r"|(?:the |much the |about the )?same as|same(?= ,|$)|of (?:these|those|them)|ditto|likewise"
        r"|see above|such(?! as\b)",
        adds=r"(?:too|also|as well)(?= ,|$)|also(?! (?:called|known|sold|named|written|termed)\b)|additionally"
        r"|in addition|as well",
        vague=r"all|any|several|many|some|various|few|a few|a lot|different|multiple|numerous|mixed|any number"
        r"|hardly|rarely|seldom|often|sometimes|partly|mostly|usually|somewhat"
        r"|others?(?: \w+)?|(?:it )?depends|(?:it )?varies|variable|n a|not applicable|unknown"
        r"|(?:a )?(?:combination|mix|mixture|blend)",
        all=r"all|(?<!in )(?<!at )(?<!on )(?<!with )every|everything|everyone|everybody|(?<!hardly )any"
        r"|(?<!hardly )(?:anything|anyone|anybody)|^anywhere|whatever|^everywhere|always or"
        r"|day and night|(?:a )?(?:combination|mix|mixture|blend)(?: of\b.*)?",
        only=r"only|solely|exclusively|just|alone|nothing but",
        conditions=r"if|when|unless|where|except|but|or|provided|depending|partly|in part|mostly|usually|sometimes"
        r"|until|though|only|at times",
    ),
    "es": _Words(
        points=r"amb[oa]s|(?:el|la|l[oa]s) otr[oa]s?|lo mismo|igual que|(?:el|la) mism[oa](?= ,|$)|l[oa]s dos"
        r"|(?:el|lo|la|los|las) (?:resto|demas)|idem|de est[oa]s"
        r"|tal(?:es)?(?! como\b)|^\w{2,}[aei]r(?:se)?l[oa]s?",  # `Llevarla` to where? It is in the other cell
        adds=r"tambien(?! (?:llamad|conocid)[oa]s?\b)|ademas|asimismo|igualmente|asi como",
        vague=r"tod[oa]s|vari[oa]s|much[oa]s|algun[oa]s|divers[oa]s|poc[oa]s|distint[oa]s|diferentes|depende|varia|variable"
        r"|apenas|raramente|a veces|a menudo|mixt[oa]|(?:una )?(?:combinacion|mezcla)|no aplica|segun el caso|otr[oa]s",
        all=r"tod[oa]s?|cualquier|cualquiera|siempre o|de dia y de noche|(?:una )?(?:combinacion|mezcla)(?: de\b.*)?",
        only=r"solo|sola|solamente|unicamente|exclusivamente|nada mas",
        conditions=r"si|cuando|salvo|excepto|pero|o|segun|en parte|a veces|normalmente|solo|solamente|aunque",
    ),
    "fr": _Words(
        points=r"les deux|l autre|(?:l|les) autres|(?:le|la|les) memes?(?= ,|$)|le reste|idem|comme (?:l|les) autres?"
        r"|de ceux ci|de celles ci|tel(?:le)?s?(?! que\b)",
        adds=r"aussi(?! \w+ que\b)(?! appele)|egalement|en plus|de plus|ainsi que|en outre",
        vague=r"tous|toutes|plusieurs|beaucoup|certaine?s|divers|diverses|quelques uns|differents|variable"
        r"|(?:ca |cela )?depend|varie|mixte|(?:un )?melange|(?:une )?combinaison|non applicable|autres",
        all=r"tout|toute|tous|toutes|n importe quel(?:le)?s?|toujours ou|jour et nuit|(?:un )?melange(?: de\b.*)?",
        only=r"seulement|uniquement|seule?s?|exclusivement|rien que",
        conditions=r"si|quand|lorsque|sauf|excepte|mais|ou|selon|en partie|parfois|seulement|a moins",
    ),
    "de": _Words(
        points=r"beide[nrms]?|beides|(?:der|den) rest|das gleiche|dasselbe|d(?:er|ie|as|en) andere[nr]?|sonst"
        r"|ubrige[nrs]?|davon|wie oben|solche[nrms]?(?! wie\b)|derartige[nrms]?",
        adds=r"auch(?! (?:genannt|bekannt)\b)|ebenfalls|ebenso|ausserdem|zusatzlich|zudem|sowie",
        vague=r"alle|mehrere|viele|einige|manche|wenige|verschiedene|unterschiedlich|variabel|gemischt|je nachdem"
        r"|variiert|(?:es )?(?:kommt darauf an|hangt davon ab)|(?:eine )?(?:mischung|kombination)|andere",
        all=r"alle[nrms]?|alles|jede[nrms]?|jedermann|beliebige?[nrms]?|samtliche[nr]?|immer oder|tag und nacht"
        r"|(?:eine )?(?:mischung|kombination)(?: (?:aus|von)\b.*)?",
        only=r"nur|allein|ausschliesslich|einzig",
        conditions=r"wenn|falls|sofern|ausser|aber|oder|je nach|teilweise|zum teil|manchmal|meist|nur|solange",
    ),
    "it": _Words(
        points=r"entramb[ie]|l altr[oa]|gli altri|le altre|l[oa] stess[oa](?= ,|$)|il resto|tutt[ie] e due|idem"
        r"|tal[ei](?! come\b)|^\w{2,}[aei]r(?:l[oaie]|ne)",
        adds=r"anche(?! (?:chiamat|dett)[oa]\b)|inoltre|pure|nonche|altresi",
        vague=r"tutt[ie]|vari|varie|molt[ie]|alcun[ie]|divers[ie]|poch[ie]|dipende|varia|variabile|mist[oa]"
        r"|(?:una )?combinazione|(?:una )?mescolanza|altr[ie]",
        all=r"tutt[oaie]|ogni|qualsiasi|qualunque|chiunque|sempre o|giorno e notte|(?:una )?combinazione(?: di\b.*)?",
        only=r"solo|soltanto|solamente|unicamente|esclusivamente",
        conditions=r"se|quando|tranne|salvo|ma|o|dipende|in parte|a volte|solo|di solito",
    ),
    "pt": _Words(
        points=r"amb[oa]s|[oa]s? outr[oa]s?|[oa] mesm[oa](?= ,|$)|o resto|[oa]s demais|os dois|as duas|idem"
        r"|tal(?! como\b)|tais(?! como\b)",
        adds=r"tambem(?! (?:chamad|conhecid)[oa]s?\b)|alem disso|bem como|assim como",
        vague=r"tod[oa]s|vari[oa]s|muit[oa]s|algun?s|algumas|divers[oa]s|pouc[oa]s|diferentes|depende|varia|variavel|mist[oa]"
        r"|(?:uma )?(?:combinacao|mistura)|outr[oa]s",
        all=r"tod[oa]s?|tudo|qualquer|quaisquer|sempre ou|dia e noite|(?:uma )?(?:combinacao|mistura)(?: de\b.*)?",
        only=r"so|somente|apenas|unicamente|exclusivamente",
        conditions=r"se|quando|salvo|exceto|mas|ou|depende|em parte|as vezes|so|apenas|embora",
    ),
    "hi": _Words(
        points="दोनों|वही|समान|बाकी|शेष|अन्य",
        adds="भी|साथ ही|इसके अलावा",
        vague="कई|कुछ|अनेक|विभिन्न|मिश्रित|निर्भर",
        all="सभी|सब|हर|प्रत्येक|कोई भी",
        only="केवल|सिर्फ|मात्र",
        conditions="यदि|अगर|जब|लेकिन|या|केवल",
    ),
}
_YES_NO = r"(?:yes|no|not|si|oui|non|ja|nein|nicht|nao|sim|हाँ|नहीं)"
_WITHIN = r"(?:for|in|with|en|para|con|dans|pour|avec|bei|fur|mit|im|per|em|com)"
_DEPENDS = r"(?:it )?depends?\b|depende|depend |je nach|dipende|hangt|कभी"


def needs_the_others(text: str, tongue: Tongue) -> bool:
    """Whether a cell is nothing without the cells beside it, or says too little to be known by."""
    found = _words(tongue)
    return _has(found.points, text) or adds(text, tongue) or is_vague(text, tongue)


def adds(text: str, tongue: Tongue) -> bool:
    """Whether a cell says that its subject has this as well as what the others have."""
    return _has(_words(tongue).adds, text)


def is_vague(text: str, tongue: Tongue) -> bool:
    """Whether a cell is a bare quantifier or says that it depends."""
    return bool(re.fullmatch(_words(tongue).vague, _laid(text)))


def is_amount(text: str, tongue: Tongue) -> bool:
    """Whether a cell is a bare quantifier, beside which one is not meant: `Many`, but not `A combination`."""
    return is_vague(text, tongue) and not _has(_words(tongue).all, text)


def takes_in(text: str, tongue: Tongue) -> bool:
    """Whether what the cells beside it say could be true of its subject too: everything is, and so is a bit of both.

    Of `High: all servers stop` only what stands before the colon is looked at.
    """
    head = re.split(r"[:：(（]", text, maxsplit=1)[0]
    return needs_the_others(text, tongue) or (_has(_words(tongue).all, head) and not is_exclusive(text, tongue))


def is_exclusive(text: str, tongue: Tongue) -> bool:
    """Whether a cell shuts out what others have: `Only adapted ones`, beside `Any system`."""
    return _has(_words(tongue).only, text)


def is_yes_or_no(text: str) -> bool:
    """Whether a cell opens with yes or no."""
    return bool(re.match(rf"{_YES_NO}(?!\S)", _laid(text)))


def is_conditional(text: str, tongue: Tongue) -> bool:
    """Whether a cell answers yes and no: `No, if in-band`, `Not for old ships`, `Depends on the wind`."""
    laid = _laid(text)
    after = rf"{_YES_NO}(?: ,)? (?:{_words(tongue).conditions})(?!\S)|{_YES_NO} {_WITHIN}(?!\S)"
    return bool(re.match(rf"{after}|{_DEPENDS}", laid))


def _words(tongue: Tongue) -> _Words:
    return _LANGUAGES.get(tongue.code, _LANGUAGES["en"])


def _has(words: str, text: str) -> bool:
    return bool(re.search(rf"(?<!\S)(?:{words})(?!\S)", _laid(text)))


@lru_cache(maxsize=16_384)
def _laid(text: str) -> str:
    """`Tagged (both ways); too` as `tagged , both ways , too`."""
    return " , ".join(folded for piece in re.split(r"[.,:;()（）–—!?]+", text) if (folded := fold(piece)))
