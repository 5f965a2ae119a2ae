"""The words with which notes announce what follows, by language. Whoever teaches in another one adds a column here.

All languages are tried in every note: a class writes `Ejemplos` in an English note and `Feedback` in a Spanish one, and
few notes say what language they are in. A word stands under every part it plays; `|` is between words. Keys drop an `s`
at the end, so only other plurals are written out.
"""

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "advantages": "advantage|benefit|pro|strength|merit|upside|plus",
        "disadvantages": "disadvantage|drawback|con|limitation|challenge|risk|weakness|problem|downside|demerit|issue"
        "|pitfall|shortcoming|concern|trade-off",
        "types": "type|kind|category|class|classification|categorization|categorisation|form|variant|subtype|sub-type"
        "|variety",
        "examples": "example|instance|platform-example|real-world-example|sample",
        "characteristics": "characteristic|feature|property|attribute|trait|quality|capability",
        "steps": "step|stage|phase|procedure|algorithm|workflow",
        "use cases": "use-case|use|usage|application|workload|scenario|best-for",
        "functions": "function|role|responsibility|task|duty",
        "components": "component|part|element|constituent|building-block|ingredient",
        "drivers": "driver|reason|determinant|motivation|business-case|cause|factor|motive|need|objective|goal|aim",
        "points": "principles|symptoms|signs|consequences|effects|laws|rules|treatments|methods|techniques|measures"
        "|practices|postulates|assumptions|axioms|exceptions|remedies|defences|defenses|provisions|implications|outcomes",
        "concept": "concept|core concept|what it is|what is it|what they are|overview|description|explanation"
        "|definition|meaning|idea|core idea|main idea|basic idea|in short|in a nutshell",
        "answer": "answer|ans|a|solution|model answer|sample answer|short answer|full answer|suggested answer",
        "question": "question",
        "mark": "mark",
        "strategy": "strategy|approach",
        "hint": "hint|tip|plan|structure",
        "exam": "exam",
        "analogy": "analog|metaphor|think of it",
        "counted": "unit|topic|sub-?\\s?topic|chapter|module|lecture|lesson|part|section|week|day|session|class"
        "|appendix|lab",
    },
    "es": {
        "advantages": "ventaja|beneficio|fortaleza",
        "disadvantages": "desventaja|inconveniente|limitación|limitaciones|riesgo|debilidad|debilidades|reto|desafío",
        "types": "tipo|clase|categoría|clasificación|variante|modalidad|modalidades",
        "examples": "ejemplo",
        "characteristics": "característica|propiedad|propiedades|rasgo|cualidad|cualidades",
        "steps": "paso|etapa|fase|procedimiento",
        "use cases": "uso|aplicación|aplicaciones|caso de uso|casos de uso|utilidad|utilidades",
        "functions": "función|funciones|papel|papeles|tarea",
        "components": "componente|parte|elemento|constituyente",
        "drivers": "causa|razón|razones|factor|factores|motivo|objetivo|finalidad|finalidades",
        "points": "principios|síntomas|signos|consecuencias|efectos|leyes|reglas|tratamientos|métodos|técnicas|medidas"
        "|pruebas|postulados|importancia",
        "concept": "concepto|definición|descripción|qué es|significado|idea principal|explicación",
        "role": "respuesta|pregunta|resumen|introducción|conclusión|estrategia|nota|consejo|pista|diagrama|formula"
        "|fórmula|diferencia|diferencia clave|comparación|analogía|historia|bibliografía|finalidad"
        "|atención|advertencia|importante|ojo|recuerda|resultado",
        "answer": "respuesta|respuesta modelo|respuesta corta|solución",
        "question": "pregunta|cuestión",
        "mark": "punto",
        "strategy": "estrategia|estrategia de respuesta",
        "hint": "pista|consejo|plan|esquema",
        "exam": "examen",
        "order": "define|defina|definir|explica|explique|explicar|describe|describa|describir|enumera|enumere|enumerar"
        "|menciona|mencione|mencionar|compara|compare|comparar|empieza|empiece|empezar|comienza|comience|dibuja|dibuje"
        "|dibujar|justifica|justifique|recuerda|recuerde|debes|debe|hay que|tu respuesta|la respuesta debe|no olvides",
        "ask": "qué|cuál|cuáles|cómo|por qué|cuándo|dónde|quién|cuántos|cuántas|enuncia|cita|nombra|resume|analiza",
        "analogy": "analog|metáfora",
        "counted": "unidad|tema|capítulo|lección|módulo|bloque",
    },
    "pt": {
        "advantages": "vantagem|vantagens|benefício",
        "disadvantages": "desvantagem|desvantagens|limitação|limitações|risco|desafio|fraqueza",
        "types": "tipo|classe|categoria|classificação",
        "examples": "exemplo",
        "characteristics": "característica|propriedade|atributo",
        "steps": "passo|etapa|fase|procedimento",
        "use cases": "uso|aplicação|aplicações|caso de uso|casos de uso",
        "functions": "função|funções|papel|papéis|tarefa",
        "components": "componente|parte|elemento",
        "drivers": "causa|razão|razões|fator|fatores|motivo|objetivo",
        "points": "princípios|sintomas|sinais|consequências|efeitos|leis|regras|tratamentos|métodos|técnicas"
        "|importância",
        "concept": "conceito|definição|descrição|o que é|significado|ideia principal|explicação",
        "role": "resposta|pergunta|questão|resumo|introdução|conclusão|estratégia|dica|nota|diferença|comparação"
        "|analogia|história|atenção|importante|resultado",
        "answer": "resposta|resposta modelo|solução",
        "question": "questão|pergunta",
        "mark": "ponto",
        "strategy": "estratégia|estratégia de resposta",
        "hint": "dica|plano",
        "exam": "exame",
        "order": "defina|definir|explique|explicar|descreva|descrever|enumere|mencione|compare|comparar|comece|desenhe"
        "|justifique|lembre|deve|a resposta deve|liste",
        "ask": "o que|qual|quais|como|por que|quando|onde|quem|cite",
        "analogy": "metáfora",
        "counted": "unidade|capítulo|aula|módulo|lição",
    },
    "fr": {
        "advantages": "avantage|bénéfice|atout",
        "disadvantages": "inconvénient|désavantage|limite|risque|défi|faiblesse",
        "types": "type|sorte|catégorie|classe|classification|forme",
        "examples": "exemple",
        "characteristics": "caractéristique|propriété|qualité",
        "steps": "étape|phase|procédure",
        "use cases": "usage|utilisation|application|cas d'usage|cas d'utilisation",
        "functions": "fonction|rôle|tâche",
        "components": "composant|constituant|partie|élément",
        "drivers": "cause|raison|facteur|objectif",
        "points": "principes|symptômes|signes|conséquences|effets|lois|règles|traitements|méthodes|techniques|mesures"
        "|importance",
        "concept": "notion|concept|définition|description|qu'est-ce que c'est|signification|idée principale"
        "|explication",
        "role": "réponse|question|résumé|introduction|conclusion|stratégie|conseil|indice|remarque|différence"
        "|comparaison|analogie|histoire|attention|important|à retenir|astuce|résultat|but",
        "answer": "réponse|réponse type|réponse modèle|corrigé|solution",
        "question": "question",
        "mark": "point",
        "strategy": "stratégie|stratégie de réponse|méthode de réponse",
        "hint": "indice|conseil|plan",
        "exam": "examen",
        "order": "définir|définissez|expliquer|expliquez|décrire|décrivez|comparer|comparez|commencer|commencez|citer"
        "|citez|énumérer|énumérez|dessiner|dessinez|justifier|justifiez|il faut|la réponse doit|présentez|présenter",
        "ask": "qu'est-ce|quel|quelle|quels|quelles|comment|pourquoi|quand|où|qui|donnez|donner|nommez",
        "analogy": "métaphore",
        "counted": "chapitre|leçon|unité|cours|séance|thème",
    },
    "de": {
        "advantages": "vorteil|vorteile|nutzen|stärke|stärken",
        "disadvantages": "nachteil|nachteile|grenze|grenzen|risiko|risiken|schwäche|schwächen|herausforderung"
        "|herausforderungen|einschränkung|einschränkungen",
        "types": "arten|typen|kategorie|kategorien|klasse|klassen|formen|einteilung",
        "examples": "beispiel|beispiele",
        "characteristics": "eigenschaft|eigenschaften|merkmal|merkmale|kennzeichen",
        "steps": "schritt|schritte|phase|phasen|ablauf|verfahren|stufe|stufen",
        "use cases": "anwendung|anwendungen|anwendungsfall|anwendungsfälle|verwendung|einsatzgebiete|anwendungsgebiete",
        "functions": "funktion|funktionen|aufgabe|aufgaben|rolle|rollen",
        "components": "bestandteil|bestandteile|komponente|komponenten|teil|teile|element|elemente",
        "drivers": "grund|gründe|ursache|ursachen|faktor|faktoren|ziel|ziele|motiv|motive",
        "points": "prinzipien|grundsätze|symptome|folgen|wirkungen|gesetze|regeln|methoden|techniken|maßnahmen",
        "concept": "begriff|konzept|beschreibung|erklärung|definition|was ist das|bedeutung|grundidee",
        "role": "antwort|frage|zusammenfassung|einleitung|strategie|hinweis|tipp|unterschied|vergleich|analogie"
        "|geschichte|merke|lösung|aufgabe|achtung|wichtig|ergebnis",
        "answer": "antwort|musterantwort|lösung|musterlösung",
        "question": "frage|prüfungsfrage",
        "mark": "punkt|punkte",
        "strategy": "strategie|antwortstrategie|vorgehen",
        "hint": "hinweis|tipp|gliederung",
        "exam": "prüfung|klausur",
        "order": "definiere|definieren sie|erkläre|erklären sie|beschreibe|beschreiben sie|nenne|nennen sie|vergleiche"
        "|vergleichen sie|beginne|beginnen sie|zeichne|zeichnen sie|begründe|begründen sie|gehe auf|man sollte"
        "|die antwort soll",
        "ask": "was|wie|warum|wann|wo|wer|welche|welcher|welches|wieso|weshalb",
        "analogy": "metapher",
        "counted": "kapitel|vorlesung|lektion|thema|einheit|abschnitt",
    },
    "it": {
        "advantages": "vantaggio|vantaggi|beneficio|benefici|pregio|pregi",
        "disadvantages": "svantaggio|svantaggi|limite|limiti|rischio|rischi|difetto|difetti|sfida|sfide",
        "types": "tipo|tipi|categoria|categorie|classe|classi|classificazione|tipologia|tipologie",
        "examples": "esempio|esempi",
        "characteristics": "caratteristica|caratteristiche|proprietà|qualità",
        "steps": "passo|passi|fase|fasi|tappa|tappe|procedura",
        "use cases": "uso|usi|applicazione|applicazioni|caso d'uso|casi d'uso|utilizzo|utilizzi",
        "functions": "funzione|funzioni|ruolo|ruoli|compito|compiti",
        "components": "componente|componenti|parte|parti|elemento|elementi|costituente|costituenti",
        "drivers": "causa|cause|ragione|ragioni|fattore|fattori|motivo|motivi|obiettivo|obiettivi|scopo|scopi",
        "points": "principi|sintomi|segni|conseguenze|effetti|leggi|regole|metodi|tecniche|importanza",
        "concept": "concetto|definizione|descrizione|cos'è|che cos'è|significato|idea principale|spiegazione",
        "role": "risposta|domanda|riassunto|introduzione|conclusione|strategia|suggerimento|nota|differenza|confronto"
        "|analogia|storia|attenzione|importante|ricorda|risultato",
        "answer": "risposta|risposta modello|soluzione",
        "question": "domanda|quesito",
        "mark": "punto|punti",
        "strategy": "strategia|strategia di risposta",
        "hint": "suggerimento|consiglio|schema",
        "exam": "esame",
        "order": "definisci|definire|spiega|spiegare|descrivi|descrivere|confronta|confrontare|elenca|elencare|inizia"
        "|iniziare|disegna|disegnare|giustifica|ricorda|bisogna|la risposta deve",
        "ask": "che cosa|che cos'è|cos'è|cosa|quale|quali|come|perché|quando|dove|chi|quanti|quante|indica",
        "analogy": "metafora",
        "counted": "unità|capitolo|lezione|modulo",
    },
    "zh": {
        "advantages": "优点|优势|好处",
        "disadvantages": "缺点|劣势|局限|挑战",
        "types": "种类|类型|分类",
        "examples": "例子|示例|举例",
        "characteristics": "特点|特征|特性|性质",
        "steps": "步骤|阶段|流程",
        "use cases": "用途|应用",
        "functions": "功能|作用",
        "components": "组成部分|成分|组件",
        "drivers": "原因|因素|动机",
        "concept": "定义|概念|含义",
        "role": "总结|小结|简介|概述|答案|问题|注意",
        "answer": "答案|参考答案|回答",
        "question": "问题|题目",
        "mark": "分",
        "exam": "考试|试题",
        "ask": "什么|如何|为什么|简述|说明|列出|比较",
        "analogy": "比喻|类比",
    },
}


def words(part: str, *languages: str) -> tuple[str, ...]:
    """The words that play this part, each once: of these languages, of every one where none is named."""
    tables = (WORDS[language] for language in languages or WORDS)
    return tuple(dict.fromkeys(word for table in tables for word in table.get(part, "").split("|") if word))


def pattern(part: str) -> str:
    """The same as alternatives of a regular expression, the longest first."""
    return "|".join(sorted(words(part), key=len, reverse=True))
