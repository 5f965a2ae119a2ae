"""Spanish."""

import re

from bot.questions.writer.tongues.tongue import Tongue, words

SPANISH = Tongue(
    code="es",
    reads=True,
    composes=False,
    heads_first=True,
    quotes=("“", "”"),
    stop=".",
    colon=":",
    both="y",
    either="o",
    counts=("dos", "tres"),
    true_false=("Verdadero", "Falso"),
    yes_no=("Sí", "No"),
    any_of="{count} cualesquiera de: {members}",
    fill_gap="¿Qué término falta? {said}",
    type_gap="Escribe el término que falta ({hint}): {said}",
    which_figure="¿Qué cifra falta? {said}",
    which_term="¿Qué término se describe? {said}",
    type_term="Escribe el término que se describe ({hint}): {said}",
    what_means="¿Qué significa {term}?",
    stated="¿Verdadero o falso? {said}",
    stands_for="¿Qué significan las siglas {letters}?",
    whose_cell="{subjects}{within}: ¿a cuál corresponde {said}?",
    which_cell="{feature}, {subject} (frente a {others}): ¿qué es lo correcto?",
    cell_stated="¿Verdadero o falso? {subject}: {said}.",
    in_what="{one} y {other}: ¿en qué se diferencian?",
    match_cells="Relaciona según {feature}.",
    is_one="{title}: ¿qué opción pertenece a esta lista?",
    is_none="{title}: ¿qué opción NO pertenece a esta lista?",
    are_some="{title}: ¿qué opciones pertenecen a esta lista?",
    is_one_stated="¿Verdadero o falso? {said} pertenece a la lista {title}.",
    name_some="{title}: nombra {count} que figuren en los apuntes.",
    put_in_order="Ordena los pasos: {title}.",
    match_points="{title}: relaciona cada elemento con lo que se dice de él.",
    which_point="{title}: ¿qué elemento se describe? {said}",
    which_titled="{title}: ¿qué elemento se describe? {said}",
    point_stated="¿Verdadero o falso? {title}: {said} describe {name}.",
    titled_stated="¿Verdadero o falso? {title}: {said} describe {name}.",
    which_covers="{title}: ¿a qué elemento pertenecen {members}?",
    articles=re.compile(r"(?:el|la|los|las|un|una|unos|unas)\s+", re.IGNORECASE),
    contracted=words("del|al"),
    indefinite=words("un|una|unos|unas"),
    endings=r"(?:e?s)?",
    defines=re.compile(
        r"(?:es|son|significa|se define como|se refiere a|consiste en)\s+"
        r"(?P<rest>(?:un|una|unos|unas|el|la|los|las|cualquier|cada|todo|toda|aquel|aquella)\b.+)",
        re.IGNORECASE,
    ),
    plural=words("son"),
    opens_outside=words(
        r"es[eoa]s?|est[eoa]s?|ell[oa]s?|él|ella|su|sus|lo|le|les|así|además|también|por ello|por eso"
        r"|por tanto|por lo tanto|sin embargo|no obstante|pero|y|o|e|ni|aquí|allí|ahí|en cambio|por ejemplo|entonces"
        r"|luego|después|finalmente|primero|ambos|ambas|tal|tales|otro|otra|otros|otras|recuerda|imagina|como"
        r"|(?:el|la|los|las) (?:mism[oa]s?|otr[oa]s?|primer[oa]s?|segund[oa]s?|últim[oa]s?|que|de)"
        r"|a diferencia de|gracias a (?:ello|esto|eso)|en (?:ella|él|este|esta|estos|estas|ese|esa)|se"
    ),
    points_outside=words(
        r"arriba|abajo|anterior(?:es|mente)?|siguientes?|antes mencionad[oa]s?|véase|ver|hemos|veremos"
        r"|vimos|nuestr[oa]s?"
        r"|(?:la|el) (?:tabla|figura|esquema|dibujo|gráfico|apartado|sección)|examen|analogía|imagina|unidad \d+"
    ),
    points_back=words(r"est[eao]s?|es[eao]s?|dich[oa]s?|(?:en|de|con|por|a|para) (?:él|ella|ellos|ellas|ello)"),
)
