"""The words people ask with, by language: they say what is wanted, hardly ever what about.

`silent` words never count. `asking` words steer the answer and weigh little. `kinds` name the kind of a listing.
`chat` is how they are typed in a hurry; a chat form is read so only where the notes do not use it themselves.
`elsewhere` are words of other subjects, which are never mended.
"""

from dataclasses import dataclass, field, replace
from functools import cache

from bot.knowledge.model import ListingKind
from bot.search import elsewhere
from bot.search.everyday import ENGLISH
from bot.search.token import ASKED_TOGETHER


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's words of asking. Every set holds lower-case words as typed, not stems."""

    silent: frozenset[str]
    asking: frozenset[str]
    kinds: dict[str, ListingKind]
    everyday: frozenset[str] = frozenset()
    chat: dict[str, str] = field(default_factory=dict)
    elsewhere: frozenset[str] = frozenset()
    both: str = "and"
    """What stands between the last two of several names."""

    @property
    def known(self) -> dict[str, int]:
        """Every word a slip of the keyboard may have been meant for, and how often it is: `what` in every question."""
        return {
            **dict.fromkeys(self.everyday, 30),
            **dict.fromkeys((*self.asking, *self.kinds), 200),
            **dict.fromkeys(self.silent, 1000),
            **dict.fromkeys(_NUMBERS & (self.asking | self.silent), 1),
        }


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _kinds(rows: str) -> dict[str, ListingKind]:
    """A line: the name of a kind, a colon, words that ask for it; a kind may have several lines."""
    table = {}
    for row in rows.strip().splitlines():
        name, _, listed = row.partition(":")
        table.update(dict.fromkeys(listed.split(), ListingKind[name.strip().upper()]))
    return table


_NUMBERS = _set("one two three four five six seven eight nine ten")  # rarely what a slip was for: "sever" is no seven

_EN = Wording(
    silent=_set(
        """a an the this that these those it its it's he she they them their theirs his her hers him we us our you
        your i me my mine is are was were be been being am do does did done doing has have had having can could
        will would shall should may might must of in on at to from by for with without within into onto upon as
        than then so such and or but nor if while because since until unless although though however therefore
        thus hence about above below over under between among amongst through during before after again also too
        very just only even ever never not no yes true false what which who whom whose when where why how whether
        there here any some each every either neither both all other another others same one's own per via etc e.g
        i.e eg ie please kindly hi hello hey thanks thank ok okay vs versus versus let's don't doesn't isn't
        aren't cant can't somebody someone anybody anyone everybody everyone myself yourself himself herself itself
        themselves ourselves according else more most less least much many few lot lots primarily mainly mostly chiefly
        typically generally usually commonly normally basically essentially actually really simply exactly specifically
        particularly especially effectively likely besides despite"""
    ),
    asking=_set(
        """define definition defined defining definitions defines meaning means mean explain explained explaining
        explanation describe described description discuss discussed state stated list listed name named names
        give given mention enumerate identify outline summarize summarise summary illustrate elaborate justify
        evaluate analyze analyse compare compared comparing comparison contrast differentiate differentiates
        distinguish distinguishes difference differences differ differs different distinction tell show write know
        called term terms known question questions answer answers note notes topic concept detail details briefly
        brief exam mark marks abbreviation acronym stands analogy analogies metaphor diagram diagrams draw drawing
        sketch expand characterized characterised categorized categorised classified example examples instance
        understand understanding overview introduction intro achieve achieves accomplish accomplishes attain attains one
        two three four five six seven eight nine ten"""
    ),
    kinds=_kinds(
        """
        advantages:  advantage advantages benefit benefits pro pros merit merits strength strengths plus upside
        advantages: upsides
        disadvantages:  disadvantage disadvantages con cons drawback drawbacks demerit demerits limitation limitations
        disadvantages: weakness weaknesses downside downsides challenge challenges risk risks shortcoming shortcomings
        disadvantages: danger dangers
        types: type types kind kinds category categories classes classification forms variety varieties
        types: sorts models techniques technique methods approaches
        examples:  example examples instance instances sample samples
        characteristics:  characteristic characteristics property properties feature features trait traits attribute
        characteristics: attributes
        steps:  step steps stage stages phase phases procedure process sequence
        use_cases:  application applications usage scenarios usecase usecases
        functions:  function functions role roles responsibility responsibilities purpose purposes task tasks
        functions: aim aims goal goals objective objectives
        components:  component components part parts element elements ingredient ingredients
        drivers:  driver drivers reason reasons cause causes need needs motivation motivations factor factors
        """
    ),
    everyday=ENGLISH,
    elsewhere=elsewhere.ENGLISH,
    chat={
        "wat": "what", "wht": "what", "wot": "what", "whats": "what is", "wats": "what is", "whatis": "what is",
        "r": "are", "u": "you", "ur": "your", "n": "and", "nd": "and", "btw": "between", "btwn": "between",
        "bw": "between", "b": "be", "diff": "difference", "diffs": "differences", "diffrence": "difference",
        "vs": "versus", "v": "versus", "pls": "please", "plz": "please", "plzz": "please", "thx": "thanks",
        "ty": "thanks", "abt": "about", "y": "why", "hw": "how", "hows": "how is", "wich": "which", "whch": "which",
        "adv": "advantages", "advs": "advantages", "disadv": "disadvantages", "dis": "this", "da": "the",
        "def": "define", "defn": "definition", "ex": "example", "eg": "example", "exs": "examples",
        "egs": "examples", "explan": "explain", "wanna": "want", "gimme": "give me", "gonna": "going to", "idk": "",
        "lol": "", "bro": "", "bruh": "", "sir": "", "maam": "", "yo": "", "hey": "", "tho": "though",
        "cuz": "because", "coz": "because", "bcoz": "because", "bc": "because", "4": "for", "2": "to", "kinda": "",
        "dunno": "", "lemme": "let me", "info": "", "im": "i am", "dont": "do not", "doesnt": "does not",
        "isnt": "is not", "cant": "can not", "wont": "will not", "thats": "that is", "ques": "question",
        "ans": "answer", "imp": "important", "smth": "something", "sth": "something", "wd": "with", "w": "with",
        "wo": "without", "sb": "somebody", "tmrw": "tomorrow", "tmr": "tomorrow", "asap": "", "acc": "according",
        "kya": "what", "hai": "is", "hota": "", "hoti": "", "hain": "are", "kaise": "how", "kyu": "why", "kyun": "why",
        "ka": "of", "ki": "of", "ke": "of", "mein": "in", "batao": "tell", "bata": "tell", "samjhao": "explain",
        "bhai": "", "yaar": "", "matlab": "meaning", "aur": "and", "kab": "when", "kaun": "who", "kitne": "how many",
    },
)  # fmt: skip

_ES = Wording(
    both="y",
    silent=_set(
        """el la los las lo un una unos unas y o u e de del al a en con sin por para que qué cual cuál cuales cuáles
        quien quién cuando cuándo donde dónde como cómo es son ser fue era está están hay ha han se su sus mi tu si
        sí no más menos muy también entre sobre desde hasta este esta esto estos estas ese esa eso porque pues cada
        todo toda todos todas me te le les nos favor hola gracias puede pueden cuánto cuánta cuántos cuántas vs
        versus hola"""
    ),
    asking=_set(
        """define definir definición defina significa significado explica explicar explique describe describir nombra
        nombre menciona mencione enumera lista dime di compara comparar diferencia diferencias diferenciar distingue
        llama llaman concepto ejemplo ejemplos resume resumen habla examen pregunta preguntas respuesta nota apuntes
        dos tres cuatro cinco principal principales"""
    ),
    kinds=_kinds(
        """
        advantages:  ventaja ventajas beneficio beneficios
        disadvantages:  desventaja desventajas inconveniente inconvenientes limitación limitaciones
        types:  tipo tipos clase clases
        examples:  ejemplo ejemplos
        characteristics:  característica características propiedad propiedades rasgo rasgos
        steps:  paso pasos fase fases etapa etapas
        use_cases:  uso usos aplicación aplicaciones
        functions:  función funciones papel hace hacen sirve sirven
        components:  componente componentes parte partes elemento elementos
        drivers:  causa causas motivo motivos razón razones factor factores
        """
    ),
    everyday=_set(
        """pasa pasan pasar ocurre ocurren ocurrir sucede suceden produce producen tiene tienen tener existe existen
        forma forman formar ayuda ayudan usa usan usar utiliza utilizan necesita necesitan importante importancia
        diferente diferentes mejor peor mayor menor grande pequeño nuevo nueva vez veces cosa cosas día hoy ayer
        mañana tiempo año años lugar persona personas mundo vida gran buen bueno buena puedo quiero saber hacer ver
        dar decir ir venir encuentra encuentran llega llegan sale salen empieza termina cambia cambian sigue siguen
        debe deben"""
    ),
    chat={"q": "que", "xq": "por que", "pq": "por que", "k": "que", "tb": "también", "x": "por", "ej": "ejemplo"},
)

_FR = Wording(
    both="et",
    silent=_set(
        """le la les un une des de du au aux et ou où à en dans par pour avec sans sur sous que qui quoi quel quelle
        quels quelles quand comment pourquoi est sont être été était ce cet cette ces c il elle ils elles on nous
        vous je tu se sa son ses leur leurs y ne pas plus moins très aussi entre si qu ont a as merci bonjour cela
        ça"""
    ),
    asking=_set(
        """définir définis définition définissez signifie expliquer explique expliquez décrire décris décrivez donner
        donne citer cite citez nommer comparer compare différence différences distinguer appelle exemple exemples
        deux trois quatre cinq principal principaux principale principales"""
    ),
    kinds=_kinds(
        """
        advantages:  avantage avantages bénéfice bénéfices
        disadvantages:  inconvénient inconvénients limite limites désavantage désavantages
        types:  type types sorte sortes
        examples:  exemple exemples
        characteristics:  caractéristique caractéristiques propriété propriétés
        steps:  étape étapes phase phases
        use_cases:  usage usages application applications
        functions:  fonction fonctions rôle rôles
        components:  composant composants partie parties élément éléments
        drivers:  cause causes raison raisons facteur facteurs
        """
    ),
    chat={"pk": "pourquoi", "pq": "pourquoi", "koi": "quoi", "ki": "qui", "c": "c est", "stp": "", "svp": ""},
)

_DE = Wording(
    both="und",
    silent=_set(
        """der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit nach
        von vom zu zum zur für ohne über unter zwischen was wer wen wem wessen wann wo warum wie welche welcher
        welches welchen ist sind war waren sein wird werden hat haben kann können man sich es er sie wir ihr ich
        du nicht kein keine auch nur noch sehr mehr als so dass wenn weil bitte danke hallo"""
    ),
    asking=_set(
        """definiere definieren definition bedeutet bedeutung erkläre erklären beschreibe beschreiben nenne nennen
        vergleiche vergleichen unterschied unterschiede unterscheide heißt beispiel beispiele zwei drei vier fünf
        wichtigste"""
    ),
    kinds=_kinds(
        """
        advantages:  vorteil vorteile
        disadvantages:  nachteil nachteile grenzen
        types:  art arten typ typen
        examples:  beispiel beispiele
        characteristics:  merkmal merkmale eigenschaft eigenschaften
        steps:  schritt schritte phase phasen
        use_cases:  anwendung anwendungen einsatz
        functions:  funktion funktionen aufgabe aufgaben rolle
        components:  bestandteil bestandteile teil teile
        drivers:  grund gründe ursache ursachen
        """
    ),
)

_IT = Wording(
    both="e",
    silent=_set(
        """il lo la i gli le un uno una e o di del dello della dei degli delle a al allo alla in nel nella con su per
        tra fra da dal che chi cosa quale quali quando dove come perché è sono essere era si no non più meno molto
        anche se ha hanno ci grazie ciao"""
    ),
    asking=_set(
        """definisci definire definizione significa spiega spiegare descrivi elenca nomina confronta differenza
        differenze distingui esempio esempi due tre quattro cinque principale principali"""
    ),
    kinds=_kinds(
        """
        advantages:  vantaggio vantaggi
        disadvantages:  svantaggio svantaggi limite limiti
        types:  tipo tipi
        examples:  esempio esempi
        characteristics:  caratteristica caratteristiche proprietà
        steps:  passo passi fase fasi
        use_cases:  uso usi applicazione applicazioni
        functions:  funzione funzioni ruolo
        components:  componente componenti parte parti
        drivers:  causa cause motivo motivi
        """
    ),
)

_PT = Wording(
    both="e",
    silent=_set(
        """o a os as um uma uns umas e ou de do da dos das em no na nos nas com sem por para que qual quais quem
        quando onde como é são ser foi era está se não mais menos muito também entre sobre este esta isto esse
        essa porque cada todo tem têm há obrigado olá"""
    ),
    asking=_set(
        """define defina definir definição significa explica explique explicar descreva cite nomeie liste compare
        comparar diferença diferenças distinga exemplo exemplos dois duas três quatro cinco principal principais"""
    ),
    kinds=_kinds(
        """
        advantages:  vantagem vantagens benefício benefícios
        disadvantages:  desvantagem desvantagens limitação limitações
        types:  tipo tipos
        examples:  exemplo exemplos
        characteristics:  característica características propriedade propriedades
        steps:  passo passos fase fases etapa etapas
        use_cases:  uso usos aplicação aplicações
        functions:  função funções papel
        components:  componente componentes parte partes
        drivers:  causa causas motivo motivos razão razões
        """
    ),
)

_ZH = Wording(
    silent=_EN.silent | ASKED_TOGETHER,
    asking=_EN.asking | _set("定义 解释 说明 比较 区别 不同 列出 举例 简述 介绍"),
    kinds={
        **_EN.kinds,
        **_kinds(
            """
            advantages:  优点 好处 优势
            disadvantages:  缺点 坏处 不足
            types:  类型 种类 分类
            examples:  例子
            characteristics:  特点 特征 性质
            steps:  步骤 过程 阶段
            use_cases:  应用 用途
            functions:  功能 作用
            components:  组成 成分
            drivers:  原因
            """
        ),
    },
    everyday=ENGLISH,
    elsewhere=elsewhere.ENGLISH,
    chat=_EN.chat,
)
_JA = replace(_EN, silent=_EN.silent | ASKED_TOGETHER)

_BY_LANGUAGE = {"zh": _ZH, "ja": _JA, "en": _EN, "es": _ES, "fr": _FR, "de": _DE, "it": _IT, "pt": _PT}


@cache
def wording(short: str) -> Wording:
    """The wording of a language by its code; English, which every class mixes in, where it is not known."""
    return _BY_LANGUAGE.get(short, _EN)
