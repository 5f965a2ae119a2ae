"""Portuguese."""

import re

from bot.questions.writer.tongues.tongue import Tongue, words

PORTUGUESE = Tongue(
    code="pt",
    reads=True,
    composes=False,
    heads_first=True,
    quotes=("“", "”"),
    stop=".",
    colon=":",
    both="e",
    either="ou",
    counts=("dois", "três"),
    true_false=("Verdadeiro", "Falso"),
    yes_no=("Sim", "Não"),
    any_of="quaisquer {count} de: {members}",
    fill_gap="Que termo falta? {said}",
    type_gap="Escreva o termo que falta ({hint}): {said}",
    which_figure="Que número falta? {said}",
    which_term="Que termo é descrito? {said}",
    type_term="Escreva o termo descrito ({hint}): {said}",
    what_means="O que significa {term}?",
    stated="Verdadeiro ou falso? {said}",
    stands_for="O que significa a sigla {letters}?",
    whose_cell="{subjects}{within}: a qual corresponde {said}?",
    which_cell="{feature}, {subject} (frente a {others}): o que é correto?",
    cell_stated="Verdadeiro ou falso? {subject}: {said}.",
    in_what="{one} e {other}: em que diferem?",
    match_cells="Relacione segundo {feature}.",
    is_one="{title}: que opção pertence a esta lista?",
    is_none="{title}: que opção NÃO pertence a esta lista?",
    are_some="{title}: que opções pertencem a esta lista?",
    is_one_stated="Verdadeiro ou falso? {said} pertence à lista {title}.",
    name_some="{title}: nomeie entre as que figuram nos apontamentos, {count}.",
    put_in_order="Ponha em ordem: {title}.",
    match_points="{title}: relacione cada item com o que se diz dele.",
    which_point="{title}: que item é descrito? {said}",
    which_titled="{title}: que item é descrito? {said}",
    point_stated="Verdadeiro ou falso? {title}: {said} descreve {name}.",
    titled_stated="Verdadeiro ou falso? {title}: {said} descreve {name}.",
    which_covers="{title}: a que item pertencem {members}?",
    articles=re.compile(r"(?:o|a|os|as|um|uma|uns|umas)\s+", re.IGNORECASE),
    contracted=words("do|da|dos|das|no|na|nos|nas|ao|à|aos|às|pelo|pela|pelos|pelas|num|numa"),
    indefinite=words("um|uma|uns|umas"),
    endings=r"(?:e?s)?",
    defines=re.compile(
        r"(?:é|são|significa|define-se como|consiste em|refere-se a)\s+"
        r"(?P<rest>(?:um|uma|uns|umas|o|a|os|as|qualquer|cada|todo|toda)\b.+)",
        re.IGNORECASE,
    ),
    plural=words("são"),
    opens_outside=words(
        r"est[ea]s?|ess[ea]s?|isto|isso|aquilo|ele|ela|eles|elas|seu|sua|seus|suas|assim|além disso|também|portanto"
        r"|por isso|contudo|no entanto|porém|mas|e|ou|aqui|ali|em contrapartida|por exemplo|então|depois|finalmente"
        r"|primeiro|ambos|ambas|tal|tais|outro|outra|outros|outras|como|nele|nela|neste|nesta|nesse|nessa|se"
        r"|(?:o|a|os|as) (?:mesm[oa]s?|outr[oa]s?|primeir[oa]s?|segund[oa]s?|últim[oa]s?|que|de)|ao contrário"
    ),
    points_outside=words(
        r"acima|abaixo|anterior(?:es|mente)?|seguintes?|ver|veja|vimos|veremos|noss[oa]s?|exame|analogia|imagine"
        r"|(?:a|o) (?:tabela|figura|esquema|gráfico|seção|secção)"
    ),
    points_back=words(r"est[ea]s?|ess[ea]s?|isto|isso|dit[oa]s?|nele|nela|neles|nelas"),
)
