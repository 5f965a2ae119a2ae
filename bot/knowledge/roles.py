"""The words that say what part a text plays (`Concept`, `Pros`, `Answer`) and so are never terms themselves.

The words of all languages stand in words.py; here, beside them, every other role of English. Adjectives such as `key`
before them, and `and` between them, change nothing: `Key Uses and Benefits` announces two kinds.
"""

import re
from functools import lru_cache

from bot.knowledge.model import ListingKind
from bot.knowledge.naming import fold, is_plural, keys
from bot.knowledge.words import pattern, words

LONGEST_NAME = 200  # characters; a longer heading or label is prose, and names nothing
_ROLES = (
    "answer|answer strategy|strategy|model answer|question|purpose|mitigation|analogy|how it works|how it work|working"
    "|architecture|minimum disk|solution|impact|effect|consequence|result"
    "|timeline|key figure|key date|key event|key people|significance|aftermath"
    "|what to consider|what you manage|what the provider manages|key difference|difference"
    "|user experience|note"
    "|tip|hint|key takeaway|takeaway|summary|conclusion|introduction|background|context|motivation|importance"
    "|why it matters"
    "|exam focus|exam tip|exam question|reasoning question|case study|case study question|key point|important"
    "|remember|warning|caution"
    "|recommendation|approach|technique|method|formula|notation|history|reference|see also|further reading|related"
    "|todo|diagram|figure|comparison|table of content|content|agenda|outline|abstract|proof"
    "|exercise|practice|homework|quiz|review|syllabus|source|technology|term|glossary|vocabulary"
    "|attention|caveat|detail|basic|fundamental|requirement|prerequisite|before|after|input|output"
    "|when to use|when to use it|where it is used|who|what|why|when|where|how|best practice"
)
_ADJECTIVES = re.compile(
    r"^(?:(?:the|a|an|some|its|their|key|main|major|primary|core|common|essential|important|basic|various"
    r"|different|several"
    r"|typical|possible|potential|popular|general|notable|top|principal|fundamental|real[- ]world|practical|platform"
    r"|advanced|physical|other|many|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+)+",
    re.IGNORECASE,
)
_KINDS = [kind for kind in ListingKind if kind is not ListingKind.OTHER]
_BY_WORD: dict[str, ListingKind] = {}
for _each in _KINDS:
    for _name in words(_each.value):
        _BY_WORD.setdefault(fold(_name), _each)
CONCEPTS = frozenset(map(fold, words("concept")))
# These announce a listing only in the plural: a `Class` or a `Form` may well be what the course is about.
_ONLY_PLURAL = keys("class|form|element|sample|instance|quality|plus|need|factor|part|cause|reason|variety")
_ALSO_THINGS = keys(
    "algorithm|function|class|application|workload|driver|property|procedure|element|risk|phase|form|task|role|need"
    "|factor|law|rule|sign|symptom|principle|method|technique|measure|effect|axiom|workflow|formula|proof|architecture|goal|objective|capability|attribute|component|instance|motive"
    "|algoritmo|función|clase|aplicación|elemento|riesgo|funzione|classe|elemento|fonction|élément|funktion|klasse|função"
)
ROLES = keys(_ROLES) | CONCEPTS | frozenset(map(fold, (*words("role"), *words("points"))))
KIND_WORDS = frozenset(
    form
    for kind in _KINDS
    for word in words(kind.value)
    for form in (word, word + "s", word + "es", re.sub(r"y$", "ies", word))
)


def kind_word(*languages: str) -> str:
    """The words of these languages that announce a listing, as alternatives of a regular expression, plurals too."""
    names = {word for kind in _KINDS for word in words(kind.value, *languages)}
    ordered = sorted(names, key=lambda word: (-len(word), word))
    return "|".join(re.sub(r"y$", "(?:y|ie)", re.escape(word)).replace(r"\-", "[- ]") + "(?:e?s)?" for word in ordered)


_AND = re.compile(r"\s*(?:(?<!-)\band\b(?!-)|&|/|,|\b[ye]\b|\bund\b|\bet\b)\s*")
_GLOSSARY = re.compile(
    r"(?:.*\b(?:glossary|vocabulary|terminology|glosario|vocabulario|glossario|glossário|vocabulário|glossaire"
    r"|vocabulaire|glossar|fachbegriffe)\b.*"
    r"|(?:términos|termini|termos|termes)(?:\s+(?:clave|chiave|chave|clés))?"
    r"|(?:definiciones|definizioni|définitions|definitionen|definições|abkürzungen|wichtige\s+begriffe|siglas)"
    r"|(?:the\s+)?(?:key|important|basic|main|core|essential)?\s*(?:terms|definitions|words|abbreviations|acronyms)"
    r"(?:\s+(?:and|&|to know)\b.*)?|术语表?)",
    re.IGNORECASE,
)
_EXERCISE = re.compile(
    r"(?:part|section)\s+[a-e]\b(?!\w)|(?:exams?|tests?|marks?|marking|grading|assessment)\b|answers?(?:\s+key)?$|solutions?$|exercises?$|problems$|quiz\b"
    r"|(?:\w+[- ]){0,3}questions?(?:\s+and\s+answers)?$|(?:respuestas|preguntas|ejercicios|risposte|domande|esercizi"
    r"|respostas|perguntas|questões|exercícios|réponses|exercices|corrigés?|antworten|fragen|übungen|lösungen)$"
    r"|(?:parte|partie|teil|sección|seção)\s+(?-i:[A-E])\b",
    re.IGNORECASE,
)
_STEP = re.compile(
    r"(?:step|stage|phase|paso|etapa|fase|passo|étape|schritt|stufe|part|day|week)\s*\d+\b", re.IGNORECASE
)
_QUESTION = re.compile(
    rf"(?:\d+(?:\s*/\s*\d+)?[- ](?:{pattern('mark')})s?\b|.*\b(?:{pattern('question')})\b)", re.IGNORECASE
)


def _parts(written: str) -> list[str]:
    plain = re.sub(r"\s*\([^)]*\)", "", written)  # `Sub-types (as discussed previously)`
    return [part for part in _AND.split(plain) if part.strip()]


def _word(part: str) -> str:
    return fold(_ADJECTIVES.sub("", part.strip() + " ").strip() or part)


def _kind(part: str, *, also_one: bool) -> ListingKind | None:
    word = _word(part)
    return (
        None if not also_one and word in _ONLY_PLURAL and part.strip().casefold().endswith(word) else _BY_WORD.get(word)
    )


@lru_cache(maxsize=4096)
def kinds_of(written: str, *, also_one: bool = False) -> tuple[ListingKind, ...]:
    """The kinds that words announce: `Pros`, `Platform Examples`, `Limitations and Challenges`; () where none.

    `also_one`: what English says in the plural alone counts in the singular too; `cause` is Italian for causes.
    """
    parts = _parts(written) if len(written) <= LONGEST_NAME else []
    kinds = [_kind(part, also_one=also_one) for part in parts]
    known = all(kind or _word(part) in ROLES for kind, part in zip(kinds, parts, strict=True))
    return tuple(dict.fromkeys(kind for kind in kinds if kind)) if known else ()


def is_glossary(heading: str) -> bool:
    """Whether what stands below is a list of terms: `Glossary`, `Key terms`, `Vocabulary and abbreviations`."""
    return bool(_GLOSSARY.fullmatch(" ".join(heading.split())))


def is_exercise(heading: str) -> bool:
    """Whether what stands below asks or answers rather than teaches: `PART B (3 x 10 = 30 Marks)`, `Answers`."""
    return bool(_EXERCISE.match(" ".join(heading.split())))


def is_step(label: str) -> bool:
    """`Step 1`, `Phase 2: Planning`."""
    return bool(_STEP.match(label.strip()))


def is_concept(label: str) -> bool:
    """Whether what follows the label says what a thing is."""
    return _word(label) in CONCEPTS or fold(label) in CONCEPTS


def may_be_told(label: str) -> bool:
    """Whether a role's word is also a thing that some courses teach: `An **algorithm** is a ...`."""
    return fold(label) in _ALSO_THINGS and not is_plural(label)


@lru_cache(maxsize=4096)
def is_role(label: str) -> bool:
    """Whether a label says what part the text plays, and so names no term."""
    if len(label) > LONGEST_NAME:
        return False
    if not _parts(label) or kinds_of(label) or _STEP.fullmatch(label.strip()) or _QUESTION.match(label):
        return True
    return fold(label) in ROLES or all(_word(part) in ROLES for part in _parts(label))
