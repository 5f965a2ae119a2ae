"""Italian."""

import re

from bot.questions.writer.tongues.tongue import Tongue, words

ITALIAN = Tongue(
    code="it",
    reads=True,
    composes=False,
    heads_first=True,
    quotes=("“", "”"),
    stop=".",
    colon=":",
    both="e",
    either="o",
    counts=("due", "tre"),
    true_false=("Vero", "Falso"),
    yes_no=("Sì", "No"),
    any_of="{count} qualsiasi tra: {members}",
    fill_gap="Quale termine manca? {said}",
    type_gap="Scrivi il termine che manca ({hint}): {said}",
    which_figure="Quale numero manca? {said}",
    which_term="Quale termine è descritto? {said}",
    type_term="Scrivi il termine descritto ({hint}): {said}",
    what_means="Che cosa significa {term}?",
    stated="Vero o falso? {said}",
    stands_for="Che cosa significa la sigla {letters}?",
    whose_cell="{subjects}{within}: a quale corrisponde {said}?",
    which_cell="{feature}, {subject} (rispetto a {others}): che cosa è corretto?",
    cell_stated="Vero o falso? {subject}: {said}.",
    in_what="{one} e {other}: in che cosa differiscono?",
    match_cells="Abbina secondo {feature}.",
    is_one="{title}: che cosa ne fa parte?",
    is_none="{title}: che cosa NON ne fa parte?",
    are_some="{title}: che cosa ne fa parte? (più risposte)",
    is_one_stated="Vero o falso? {said} fa parte dell'elenco {title}.",
    name_some="{title}: nominane {count} che figurano negli appunti.",
    put_in_order="Metti in ordine: {title}.",
    match_points="{title}: abbina ogni voce a ciò che se ne dice.",
    which_point="{title}: quale voce è descritta? {said}",
    which_titled="{title}: quale voce è descritta? {said}",
    point_stated="Vero o falso? {title}: {said} descrive {name}.",
    titled_stated="Vero o falso? {title}: {said} descrive {name}.",
    which_covers="{title}: a quale voce appartengono {members}?",
    articles=re.compile(r"(?:(?:il|lo|la|i|gli|le|un|uno|una)\s+|(?:l|un)['’]\s?)", re.IGNORECASE),
    contracted=re.compile(
        r"(?<!\w)(?:(?:d|n|s)[eu]l(?:l[oae]|)|de[il]|degli|a[il]|all[oae]|agli|nei|negli|sui|sugli|dal|dall[oae]|dai|dagli"
        r"|(?:dell|all|nell|sull|dall)['’])(?!\w)",
        re.IGNORECASE,
    ),
    indefinite=re.compile(r"(?:un|uno|una)\b|un['’]", re.IGNORECASE),
    endings="",
    defines=re.compile(
        r"(?:è|sono|significa|indica|si definisce|consiste (?:in|nel|nella))\s+"
        r"(?P<rest>(?:(?:il|lo|la|i|gli|le|un|uno|una|ogni)\b|(?:l|un)['’]).+)",
        re.IGNORECASE,
    ),
    plural=words("sono"),
    opens_outside=words(
        r"quest[oaei]|quell[oaei]|ciò|esso|essa|essi|esse|egli|ella|lui|lei|loro|suo|sua|suoi|sue|così|inoltre|anche"
        r"|quindi|perciò|pertanto|tuttavia|però|ma|e|ed|o|qui|lì|invece|al contrario|per esempio|ad esempio|poi|infine"
        r"|prima|entrambi|entrambe|tale|tali|un altro|un'altra|come|a differenza|si|ne|vi"
        r"|(?:il|la|i|le|lo|gli) (?:stess[oaie]|altr[oaie]|prim[oaie]|second[oaie]|ultim[oaie])"
    ),
    points_outside=words(
        r"sopra|sotto|precedent[ei]|seguent[ei]|vedi|vedere|abbiamo|vedremo|nostr[oaie]|esame|analogia|immagina"
        r"|(?:la|lo|il) (?:tabella|figura|schema|grafico|sezione)"
    ),
    points_back=words(r"quest[oaei]|ciò|tale|tali|suddett[oaie]|(?:in|di|con|per|a) (?:esso|essa|essi|esse)"),
)
