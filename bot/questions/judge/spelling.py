"""Spellings of one word: British and American, singular and plural, and the forms of a verb.

`key` is what two spellings of a word share. It need be no word itself: *haemoglobin* and *hemoglobin* meet in
`hemoglobin`, *analyse* and *analyze* in `analyze`.
"""

import re
from functools import lru_cache

import Stemmer
from rapidfuzz.distance import Prefix

from bot.questions.judge.lexicon import listed

_PAIRS = dict(
    pair.split("/")
    for pair in listed(
        """
    grey/gray mould/mold plough/plow tyre/tire kerb/curb aluminium/aluminum storey/story draught/draft
    sceptic/skeptic cheque/check gaol/jail moustache/mustache pyjamas/pajamas artefact/artifact
    programme/program disc/disk manoeuvre/maneuver caesium/cesium sulphur/sulfur mum/mom cosy/cozy
    practise/practice speciality/specialty orientated/oriented colour/color axe/ax
    """
    )
)
_BRITISH = [
    (hints.split(), re.compile(pattern), to)
    for hints, pattern, to in (
        (
            "ae oe",
            r"ae(?!ro|l$|$)|^oe|(?<=rh)oe|(?<=am)oe|(?<=^f)oe",
            "e",
        ),  # anaemia, oesophagus, diarrhoea; not aerobic, poem
        ("our", r"(?<=[a-z]{2})our(?=s?$|ed$|ing$|al|ful|able|ite|ism|less)", "or"),  # behaviour
        ("re", r"(?<=[bcgtv])re(?=s?$)", "er"),  # fibre, centre
        ("is", r"(?<=[a-z]{3})is(?=e$|ed$|er$|es$|ing$|ation|able$)", "iz"),  # virtualisation
        ("lys", r"(?<=[a-z]{2}l)ys(?=e$|ed$|er$|es$|ing$)", "yz"),  # analyse, catalyse
        ("ll", r"ll(?=ed$|ing$|er$|or$|ation$)", "l"),  # labelled, modelling
        ("ogue", r"ogue(?=s?$)", "og"),  # catalogue
        ("enc", r"enc(?=e$)", "ens"),  # defence
        ("dgem", r"dgem", "dgm"),  # judgement
        ("sulph", r"sulph", "sulf"),  # sulphate
    )
]
_BRITISH_HINT = re.compile(r"ae|oe|our|re|is|ys|ll|ogue|enc|dgem|sulph")
_VOWEL = re.compile(r"[aeiouy]")
_KEEP_S = ("ss", "us", "is", "as", "os")
_LATIN = (  # plural ending, singular endings
    ("ices", ("ix", "ex")),
    ("ice", ("ix", "ex")),  # what is left of `indices` once its s is off
    ("ata", ("a",)),
    ("ae", ("a",)),
    ("ii", ("ius",)),
    ("a", ("um", "on")),
    ("i", ("us", "o")),
    ("es", ("is",)),
    ("ve", ("f", "fe")),  # dwarves
    ("eaux", ("eau",)),
)
_FOREIGN_PLURALS = (  # Beschleunigungen, Kräfte; metafore, gatti; leões, animais; canaux; savaşlar
    ("en", ""), ("n", ""), ("er", ""), ("e", ""), ("e", "a"), ("i", "o"), ("i", "e"), ("oe", "ao"), ("oes", "ao"),
    ("ai", "al"), ("ais", "al"), ("ei", "el"), ("eis", "el"), ("n", "m"), ("ns", "m"), ("aux", "al"),
    ("lar", ""), ("ler", ""),
)  # fmt: skip
_LATIN_VERBS = (  # the noun's ending, the verb's without its e: transcription, transcribing
    ("scription", "scrib"),
    ("sorption", "sorb"),
    ("duction", "duc"),
    ("ception", "ceiv"),
    ("sumption", "sum"),
    ("mission", "mitt"),
    ("version", "vert"),
    ("tension", "tend"),
    ("clusion", "clud"),
    ("cision", "cid"),
    ("olution", "olv"),
    ("pulsion", "pell"),
    ("ivorous", "ivor"),
    ("asion", "ad"),
    ("osion", "od"),
    ("ision", "id"),
    ("usion", "ud"),
    ("ical", "ic"),
    ("ification", "ify"),
    ("ification", "ifi"),
)
_LATIN_NOUNS = tuple(noun for noun, _ in _LATIN_VERBS)
_VERB_ENDINGS = ("ing", "ed", "ion", "ive", "e", *_LATIN_NOUNS)
_ADJECTIVES = (
    ("ism", "istic"),
    ("ism", "ic"),
    ("ianism", "ian"),
    ("osis", "otic"),
    ("esis", "etic"),
    ("ia", "ic"),
    ("ote", "otic"),
    ("phile", "philic"),
    ("zygous", "zygote"),
)


def _differing(one: str, two: str) -> tuple[str, str]:
    """Two strings without the beginning they share."""
    at = Prefix.similarity(one, two)
    return one[at:], two[at:]


_FOREIGN_TAILS = frozenset(_differing(many, one) for many, one in _FOREIGN_PLURALS)
_ADJECTIVE_ENDINGS = tuple(adjective for _, adjective in _ADJECTIVES)
_ADJECTIVE_TAILS = frozenset(_differing(noun, adjective) for noun, adjective in _ADJECTIVES)
_NOUN = re.compile(r"(?<=\w{4})(?:ation|ance|ence|ment)$")
_DOING = ("ing", "ed", "ization")
_DERIVING = frozenset(("ation", "ian", "an", "n", "al", "ial", "ical", "ic", "ary", "ship"))
_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "mice": "mouse", "lice": "louse", "feet": "foot",
    "teeth": "tooth", "geese": "goose", "oxen": "ox", "people": "person", "wives": "wife", "lives": "life",
    "knives": "knife", "leaves": "leaf", "halves": "half", "shelves": "shelf", "wolves": "wolf", "dice": "die",
    "chromosomes": "chromosome", "schemata": "schema", "genera": "genus", "corpora": "corpus", "viscera": "viscus",
    "phyla": "phylum", "foramina": "foramen", "larynges": "larynx", "opera": "opera",
}  # fmt: skip
_OTHERWISE = _PAIRS | {many: _PAIRS.get(one, one) for many, one in _IRREGULAR.items()}
_STEM = Stemmer.Stemmer("english")
_AGENT = re.compile(r"(?:er|or|ist|ee|ian)s?$")


@lru_cache(maxsize=65536)
def key(word: str) -> str:
    """The spelling a word shares with its plural and its British or American twin."""
    if len(word) < 4 or not word.isascii() or not word.isalpha():
        return word
    word = _OTHERWISE.get(word, word)
    if len(word) > 4 and _BRITISH_HINT.search(word):
        for hints, pattern, to in _BRITISH:
            if hints[0] in word or hints[-1] in word:
                word = pattern.sub(to, word)
    return _singular(word) if word[-1] == "s" else word


def _singular(word: str) -> str:
    """A word without the s it ends in, where that makes a plural."""
    if word.endswith(_KEEP_S) or len(word) < 4 or not _VOWEL.search(word):  # DBMS, HTTPS
        return word
    if word[-2] == "y" and word[-3] not in "aeo":  # *mitosys* is no plural
        return word
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    if word.endswith(("xes", "zes", "ches", "shes", "sses")):
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=16384)
def singulars(word: str) -> frozenset[str]:
    """A word and what it may be the plural of: bacteria is of bacterium; testes of testis."""
    if word[-1] not in "aeisx":
        return frozenset((word,))
    found = {word}
    for plural, endings in _LATIN:
        if word.endswith(plural) and len(word) - len(plural) > 2:
            found.update([word[: -len(plural)] + ending for ending in endings])
    if word.endswith("es") and len(word) > 5:
        found.update((word[:-2], word[:-1]))
    if word.endswith(("os", "as")) and len(word) > 4:  # globulos; chaos has no singular that is a word
        found.add(word[:-1])
    if word.endswith(("ase", "ise", "use", "ose")):  # what is left of `gases`, `viruses` once the last s is off
        found.add(word[:-1])
    return frozenset(found)


@lru_cache(maxsize=16384)
def verb_stems(word: str) -> frozenset[str]:
    """What is left of a verb's form: switch, switching; consolidation, consolidating; recursion, recursive."""
    if len(word) < 5 or not word.endswith(_VERB_ENDINGS) or not word.isascii():
        return frozenset((word,))
    stems = {word}
    if word.endswith(_LATIN_NOUNS):
        stems.update([word[: -len(noun)] + verb for noun, verb in _LATIN_VERBS if word.endswith(noun)])
    for ending in ("ing", "ed", "ion", "ive", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= (3 if ending == "ing" else 4):  # yaw, yawing
            stem = word[: -len(ending)]
            stems.add(stem)
            if ending in ("ing", "ed") and stem[-1] == stem[-2]:  # mapping, map
                stems.add(stem[:-1])
    return frozenset(stems)


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Porter's stem, for words that stand among others which already agree."""
    return _STEM.stemWord(word) if word.isascii() else word


def one_plural(left: str, right: str) -> bool:
    """Whether the two are one noun in singular and plural."""
    return not singulars(left).isdisjoint(singulars(right))


def foreign_plural(left: str, right: str) -> bool:
    """Whether the two are singular and plural in German, French, Italian, Portuguese or Turkish."""
    tails = _tails(left, right)
    return tails in _FOREIGN_TAILS or tails[::-1] in _FOREIGN_TAILS


def _tails(left: str, right: str) -> tuple[str, str]:
    """Two words without the beginning they share, of more than three letters; nothing where it is shorter."""
    return _differing(left, right) if left[:4] == right[:4] else ("", "")


def one_verb(left: str, right: str) -> bool:
    """Whether the two are forms of one verb. Oxide is none of oxidation's: only -ing, -ed, -ization go with it."""
    if not verb_stems(left).isdisjoint(verb_stems(right)):
        return True
    if _done(left, right) or _done(right, left) or _described(left, right):
        return True
    return not right.endswith("ism") and _described(right, left)  # pragmatism is no pragmatics


def _described(noun: str, adjective: str) -> bool:
    """Monotheism, monotheistic; utilitarianism, utilitarian; osmosis, osmotic; hypothermia, hypothermic."""
    if not adjective.endswith(_ADJECTIVE_ENDINGS) or _tails(noun, adjective) not in _ADJECTIVE_TAILS:
        return False
    return any(
        noun.endswith(one) and len(noun) > len(one) + 3 and adjective == noun.removesuffix(one) + two
        for one, two in _ADJECTIVES
    )


def _done(noun: str, form: str) -> bool:
    if not form.endswith(_DOING):
        return False
    if noun.endswith("ation") and form == noun[:-5] + "ization":
        return True
    ending = _NOUN.search(noun)
    return ending is not None and form in (noun[: ending.start()] + "ing", noun[: ending.start()] + "ed")


def one_stem(left: str, right: str) -> bool:
    """Whether the two share a stem. A lessor and a lessee share more than they should: two agents never do."""
    if len(left) < 5 or len(right) < 5 or (_AGENT.search(left) and _AGENT.search(right)):
        return False
    return stem(left) == stem(right)


def one_doing(left: str, right: str) -> bool:
    """Whether one is who or what does the other: collector, collection; scheduler, scheduling."""
    return any(
        doer.endswith(("er", "or")) and not verb_stems(doer[:-2]).isdisjoint(verb_stems(deed))
        for doer, deed in ((left, right), (right, left))
        if len(doer) > 6 and deed.endswith(("ion", "ing"))
    )


def is_derived(left: str, right: str) -> bool:
    """Whether one is made of the other by an ending for an adjective or an action: tax, taxation; ion, ionic."""
    short, long = sorted((left, right), key=len)
    return len(short) > 2 and long.startswith(short) and long[len(short) :] in _DERIVING
