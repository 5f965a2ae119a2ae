"""The words that say what part a text plays (`Concept`, `Pros`, `Answer`) and so are never terms themselves.

Two tables: words that announce a listing, by its kind; and every other role. Adjectives such as `key` before them, and
`and` between them, change nothing: `Key Uses and Benefits` announces two kinds.
"""

import re
from functools import lru_cache

from bot.knowledge.model import ListingKind
from bot.knowledge.naming import fold, keys

LONGEST_NAME = 200  # characters; a longer heading or label is prose, and names nothing
_KINDS: dict[ListingKind, str] = {
    ListingKind.ADVANTAGES: "advantage benefit pro strength merit upside plus ventaja beneficio vantaggio vantaggi "
    "beneficio benefici avantage vorteil vorteile 优点 优势 好处",
    ListingKind.DISADVANTAGES: "disadvantage drawback con limitation challenge risk weakness problem downside demerit "
    "issue pitfall shortcoming concern trade-off desventaja inconveniente limitación limitaciones riesgo svantaggio "
    "svantaggi limiti inconvénient limite nachteil nachteile 缺点 劣势 局限 挑战",
    ListingKind.TYPES: "type kind category class classification categorization categorisation form variant "
    "subtype sub-type "
    "variety tipo clase categoría tipi categorie catégorie arten typen 种类 类型 分类",
    ListingKind.EXAMPLES: "example instance platform-example real-world-example sample ejemplo esempio esempi exemple "
    "beispiel beispiele 例子 示例 举例",
    ListingKind.CHARACTERISTICS: "characteristic feature property attribute trait quality capability característica "
    "propiedad caratteristica caratteristiche proprietà caractéristique propriété eigenschaft eigenschaften merkmale "
    "特点 特征 特性 性质",
    ListingKind.STEPS: "step stage phase procedure algorithm workflow paso etapa fase passo passi étape schritt "
    "schritte "
    "步骤 阶段 流程",
    ListingKind.USE_CASES: "use-case use usage application workload scenario best-for uso aplicación aplicaciones "
    "applicazione applicazioni usi utilisation anwendung anwendungen 用途 应用",
    ListingKind.FUNCTIONS: "function role responsibility task duty función funciones funzione funzioni fonction "
    "funktion "
    "funktionen aufgabe aufgaben 功能 作用",
    ListingKind.COMPONENTS: "component part element constituent building-block ingredient componente parte elemento "
    "componenti parti composant bestandteil bestandteile komponente komponenten 组成部分 成分 组件",
    ListingKind.DRIVERS: "driver reason determinant motivation business-case cause factor motive need objective goal "
    "aim causa razón factor motivo motivi ragione raison grund gründe ursache ursachen 原因 因素 动机",
}
_CONCEPTS = (
    "concept|core concept|what it is|what is it|what they are|overview|description|explanation|definition|meaning|idea"
    "|core idea|main idea|basic idea|in short|in a nutshell|concepto|definición|descripción|qué es|concetto|definizione"
    "|descrizione|cos'è|che cos'è|notion|définition|description|qu'est-ce que c'est|begriff|beschreibung|erklärung"
    "|was ist das|定义|概念|含义"
)
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
    "|detail|basic|fundamental|requirement|prerequisite|before|after|input|output"
    "|when to use|when to use it|where it is used|who|what|why|when|where|how|best practice"
    "|respuesta|pregunta|resumen|introducción|risposta|domanda|riassunto|introduzione|réponse|résumé|antwort|frage"
    "|zusammenfassung|einleitung|总结|小结|简介|概述|答案|问题|注意"
)
_ADJECTIVES = re.compile(
    r"^(?:(?:the|a|an|some|its|their|key|main|major|primary|core|common|essential|important|basic|various"
    r"|different|several"
    r"|typical|possible|potential|popular|general|notable|top|principal|fundamental|real[- ]world|practical|platform"
    r"|advanced|physical|other|many|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+)+",
    re.IGNORECASE,
)
_BY_WORD = {fold(word): kind for kind, words in _KINDS.items() for word in words.split()}
CONCEPTS = keys(_CONCEPTS)
# These announce a listing only in the plural: a `Class` or a `Form` may well be what the course is about.
_ONLY_PLURAL = keys("class|form|element|sample|instance|quality|plus|need|factor|part|cause|reason|variety")
ROLES = keys(_ROLES) | CONCEPTS
KIND_WORD = "|".join(
    sorted(
        {
            re.escape(form).replace(r"\-", "[- ]")
            for words in _KINDS.values()
            for word in words.split()
            for form in {word, word + "s", word + "es", re.sub(r"y$", "ies", word)}
        },
        key=len,
        reverse=True,
    )
)
_AND = re.compile(r"\s*(?:(?<!-)\band\b(?!-)|&|/|,|\by\b|\bund\b|\bet\b)\s*")
_GLOSSARY = re.compile(
    r"(?:.*\b(?:glossary|vocabulary|terminology|glosario|vocabulario|glossario|glossaire|glossar)\b.*"
    r"|(?:the\s+)?(?:key|important|basic|main|core|essential)?\s*(?:terms|definitions|words|abbreviations|acronyms)"
    r"(?:\s+(?:and|&|to know)\b.*)?|术语表?)",
    re.IGNORECASE,
)
_EXERCISE = re.compile(
    r"(?:part|section)\s+[a-e]\b(?!\w)|(?:exams?|tests?|marks?|marking|grading|assessment)\b|answers?(?:\s+key)?$|solutions?$|exercises?$|problems$|quiz\b"
    r"|(?:\w+[- ]){0,3}questions?(?:\s+and\s+answers)?$|(?:respuestas|preguntas|ejercicios|risposte|domande|esercizi)$",
    re.IGNORECASE,
)
_STEP = re.compile(r"(?:step|stage|phase|paso|passo|étape|schritt|part|day|week)\s*\d+\b", re.IGNORECASE)
_QUESTION = re.compile(r"(?:\d+(?:\s*/\s*\d+)?[- ]marks?\b|.*\bquestion\b)", re.IGNORECASE)


def _parts(words: str) -> list[str]:
    plain = re.sub(r"\s*\([^)]*\)", "", words)  # `Sub-types (as discussed previously)`
    return [part for part in _AND.split(plain) if part.strip()]


def _word(part: str) -> str:
    return fold(_ADJECTIVES.sub("", part.strip() + " ").strip() or part)


def _kind(part: str) -> ListingKind | None:
    word = _word(part)
    return None if word in _ONLY_PLURAL and part.strip().casefold().endswith(word) else _BY_WORD.get(word)


@lru_cache(maxsize=4096)
def kinds_of(words: str) -> tuple[ListingKind, ...]:
    """The kinds that `words` announces: `Pros`, `Platform Examples`, `Limitations and Challenges`; () where none."""
    parts = _parts(words) if len(words) <= LONGEST_NAME else []
    kinds = [_kind(part) for part in parts]
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


@lru_cache(maxsize=4096)
def is_role(label: str) -> bool:
    """Whether a label says what part the text plays, and so names no term."""
    if len(label) > LONGEST_NAME:
        return False
    if not _parts(label) or kinds_of(label) or _STEP.fullmatch(label.strip()) or _QUESTION.match(label):
        return True
    return fold(label) in ROLES or all(_word(part) in ROLES for part in _parts(label))
