"""The phrases that say what is wanted, in the languages people ask in.

Each is sought in the words of a question as meant, lower case, joined by single spaces.
"""

import re
from enum import Enum


class Wanted(Enum):
    """The kind of answer asked for."""

    DEFINE = "define"
    COMPARE = "compare"
    LIST = "list"
    EXPAND = "expand"
    ANALOGY = "analogy"
    DIAGRAM = "diagram"
    EXPLAIN = "explain"
    TOPIC = "topic"


def _any(*phrases: str, start: bool = False) -> re.Pattern[str]:
    """One of the phrases as whole words; at the start of the question, after a courtesy, if `start`."""
    opening = r"^(?:and |so |ok |please )*" if start else r"\b"
    return re.compile(rf"{opening}(?:{'|'.join(phrases)})\b")


# The first that fits decides.
PATTERNS: tuple[tuple[Wanted, re.Pattern[str]], ...] = (
    (Wanted.EXPAND, _any(r"full forms?", r"stands? for", r"abbreviat\w+", r"acronym", r"siglas")),
    (Wanted.ANALOGY, _any(r"analog(?:y|ies|ía|ie|ia)", r"metaphor")),
    (Wanted.DIAGRAM, _any(r"diagram", r"draw", r"sketch", r"drawing", r"diagrama", r"schéma", r"schema")),
    (
        Wanted.COMPARE,
        _any(
            r"differences?", r"differs?", r"differentiate\w*", r"distinguish\w*", r"compar\w+", r"contrast", r"versus",
            r"vs", r"distinction", r"different from",
            r"diferencias?", r"diferenciar", r"différences?", r"unterschiede?", r"vergleich\w*",
            r"differenz[ae]", r"diferenças?", "区别", "不同", "比较", r"which (?:is|are|one) .*\bor",
        ),
    ),
    (
        Wanted.DEFINE,
        _any(
            r"define", r"definitions?", r"meaning", r"what (?:is|are|was|were) (?!the (?:best|main|most))",
            r"what do(?:es)? .* mean", "what about", "how about", r"qu[ée] (?:es|son)", r"definir",
            r"definición", r"qu est ce", r"définir",
            r"définition", r"was (?:ist|sind)", r"definiere", r"cos è", r"cosa è", r"che cos", r"definisci",
            r"o que (?:é|são)", r"defina",
            start=True,
        ),
    ),
    (
        Wanted.DEFINE,
        _any(r"meaning of", r"definition of", r"meaning$", r"definition$", r"what (?:is|are)(?: it| that| this)?$",
            "什么是", "是什么", "什么叫", "定义", "とは", "とは何", "とは何ですか", "は何ですか"),
    ),
    (
        Wanted.EXPLAIN,
        _any(
            r"explain", r"describe", r"discuss", r"how", r"why", r"when", r"elaborate", r"justify", r"illustrate",
            r"cómo", r"por qué", r"explica\w*", r"comment", r"pourquoi", r"explique\w*", r"wie", r"warum",
            r"erkläre\w*", r"come", r"perché", r"como", r"por que",
        ),
    ),
)  # fmt: skip

NAMING = _any(
    "list", "name", "enumerate", "enumera", "nombra", "nenne", "elenca", "liste[zr]?", "citez?", "nomeie", start=True
)
"""A question that opens so asks for things, whatever they are called."""

LISTING = _any(
    "list", "name", "give", "state", "mention", "enumerate", "identify", "what are", "which are", "tell me", "enumera",
    "nombra", "menciona", "cita", "cite[sz]?", "donne", "nenne", "elenca", "liste", "cuáles son", "quels sont",
    "quelles sont", "welche", "quali sono", "quais são",
)  # fmt: skip
"""A question with one of these and a word like "types" asks for those."""

COUNTING = frozenset(
    [
        "any", "list", "name", "give", "state", "mention", "write", "tell", "enumerate", "identify", "nombra",
        "menciona", "cita", "enumera", "cite", "citez", "nomme", "donne", "donnez", "nenne", "nennen", "elenca",
        "nomina", "nomeie",
    ]
)  # fmt: skip
"""A number right behind one of these says how many are wanted."""

NEEDED = _any(r"why (?:do|does|did|would) \w+ need", start=True)
"""A question that opens so asks for the reasons listed."""

ABOUT = _any("what about", "how about", "and", "y", "et", "und", start=True)
"""A question that opens so goes on with what was spoken of."""

REASON = _any(
    r"why", r"how (?!many|much|long|big|large|fast|often)", r"por qué", r"pourquoi", r"warum", r"perché", r"por que"
)
"""A question with one of these wants sentences, not a cell of a table."""

THAN = _any(r"(?!other|rather|later)\w+er than", r"(?:more|less) \w+ than", r"worse than", r"(?:más|menos) \w+ que")
"""Whether one thing is more so than another is told by a table of the two."""

COUNTED = _any(
    r"examples?", r"calculat\w+", r"comput(?:e|ation)", r"formulas?", r"formulae", r"how (?:many|much|long)", "worked",
    "exercise", r"ejemplos?", r"calcul\w+", r"exemples?", r"beispiele?", "cuánt[oa]s?",
)  # fmt: skip
"""A question with one of these may be answered by numbers worked out for one case."""

POINTING = frozenset(
    (
        "it",
        "its",
        "they",
        "them",
        "their",
        "theirs",
        "su",
        "sus",
        "son",
        "sa",
        "ses",
        "leur",
        "leurs",
        "sein",
        "seine",
        "ihre",
    )
)
"""Words that stand for what was spoken of before."""
