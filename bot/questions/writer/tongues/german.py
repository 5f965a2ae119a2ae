"""German."""

import re

from bot.questions.writer.tongues.tongue import Tongue, words

GERMAN = Tongue(
    code="de",
    reads=True,
    composes=False,
    heads_first=False,
    quotes=("„", "“"),
    stop=".",
    colon=":",
    both="und",
    either="oder",
    counts=("zwei", "drei"),
    true_false=("Richtig", "Falsch"),
    yes_no=("Ja", "Nein"),
    any_of="{count} beliebige von: {members}",
    fill_gap="Welcher Begriff fehlt? {said}",
    type_gap="Schreibe den Begriff, der fehlt ({hint}): {said}",
    which_figure="Welche Zahl fehlt? {said}",
    which_term="Welcher Begriff ist beschrieben? {said}",
    type_term="Schreibe den Begriff, der beschrieben ist ({hint}): {said}",
    what_means="Was bedeutet {term}?",
    stated="Richtig oder falsch? {said}",
    stands_for="Wofür steht {letters}?",
    whose_cell="{subjects}{within}: Wozu gehört {said}?",
    which_cell="{feature}, {subject} (neben {others}): Was ist richtig?",
    cell_stated="Richtig oder falsch? {subject}: {said}.",
    in_what="{one} und {other}: Worin unterscheiden sie sich?",
    match_cells="Ordne zu nach {feature}.",
    is_one="{title}: Was davon gehört dazu?",
    is_none="{title}: Was davon gehört NICHT dazu?",
    are_some="{title}: Was davon gehört dazu? (mehrere Antworten)",
    is_one_stated="Richtig oder falsch? {said} gehört zur Liste {title}.",
    name_some="{title}: Nenne {count} davon, die in den Notizen stehen.",
    put_in_order="Bringe in die richtige Reihenfolge: {title}.",
    match_points="{title}: Ordne jedem Punkt zu, was über ihn gesagt wird.",
    which_point="{title}: Was ist hier beschrieben? {said}",
    which_titled="{title}: Was ist hier beschrieben? {said}",
    point_stated="Richtig oder falsch? {title}: {said} beschreibt {name}.",
    titled_stated="Richtig oder falsch? {title}: {said} beschreibt {name}.",
    which_covers="{title}: Wozu gehören {members}?",
    articles=re.compile(r"(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines)\s+", re.IGNORECASE),
    contracted=words("im|am|zum|zur|beim|vom|ins|ans|kein|keine|keinen|jeder|jede|jedes|dieser|diese|dieses"),
    indefinite=words("ein|eine"),
    endings=r"(?:e?n|e?s|e|er)?",
    defines=re.compile(
        r"(?:ist|sind|bedeutet|bezeichnet|beschreibt)\s+"
        r"(?P<rest>(?:der|die|das|den|ein|eine|einen|jeder|jede|jedes|alle)\b.+)",
        re.IGNORECASE,
    ),
    plural=words("sind"),
    opens_outside=words(
        r"dies|diese[rsnm]?|jene[rsnm]?|er|es|sie|ihr|ihre[rsnm]?|sein|seine[rsnm]?|solche[rsnm]?|hier|dort|da|daher"
        r"|deshalb|darum|dadurch|damit|dabei|dafür|dagegen|danach|davon|dazu|dann|also|so|somit|jedoch|aber|und|oder"
        r"|außerdem|auch|zudem|ferner|zum beispiel|beispielsweise|im gegensatz|im unterschied|beide[rsnm]?|anders als"
        r"|wie|zuerst|schließlich|erstens|zweitens|wir|(?:der|die|das) (?:erste|zweite|letzte|andere|gleiche|selbe)"
    ),
    points_outside=words(
        r"oben|unten|folgend\w*|vorherig\w*|obig\w*|siehe|vgl\.?|wir|unser\w*|(?:die|der) (?:tabelle|abbildung|grafik)"
        r"|prüfung|klausur|analogie|kapitel \d+|abschnitt \d+"
    ),
    points_back=words(r"dies|diese[rsnm]?|jene[rsnm]?|solche[rsnm]?|derselben?|hierbei|hierfür|letztere[rsnm]?"),
)
