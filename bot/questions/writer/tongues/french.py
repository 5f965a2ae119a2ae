"""French."""

import re

from bot.questions.writer.tongues.tongue import Tongue, words

FRENCH = Tongue(
    code="fr",
    reads=True,
    composes=False,
    heads_first=True,
    quotes=("«\u00a0", "\u00a0»"),
    stop=".",
    colon="\u00a0:",
    both="et",
    either="ou",
    counts=("deux", "trois"),
    true_false=("Vrai", "Faux"),
    yes_no=("Oui", "Non"),
    any_of="{count} au choix parmi : {members}",
    fill_gap="Quel terme manque ? {said}",
    type_gap="Écrivez le terme qui manque ({hint}) : {said}",
    which_figure="Quel nombre manque ? {said}",
    which_term="Quel terme est décrit ? {said}",
    type_term="Écrivez le terme décrit ({hint}) : {said}",
    what_means="Que signifie {term} ?",
    stated="Vrai ou faux ? {said}",
    stands_for="Que signifie le sigle {letters} ?",
    whose_cell="{subjects}{within} : auquel correspond {said} ?",
    which_cell="{feature}, {subject} (face à {others}) : qu'est-ce qui est juste ?",
    cell_stated="Vrai ou faux ? {subject} : {said}.",
    in_what="{one} et {other} : en quoi diffèrent-ils ?",
    match_cells="Associez selon {feature}.",
    is_one="{title} : qu'est-ce qui en fait partie ?",
    is_none="{title} : qu'est-ce qui n'en fait PAS partie ?",
    are_some="{title} : qu'est-ce qui en fait partie (plusieurs réponses) ?",
    is_one_stated="Vrai ou faux ? {said} fait partie de la liste {title}.",
    name_some="{title} : citez-en {count} qui figurent dans le cours.",
    put_in_order="Remettez dans l'ordre : {title}.",
    match_points="{title} : associez chaque élément à ce qui en est dit.",
    which_point="{title} : quel élément est décrit ? {said}",
    which_titled="{title} : quel élément est décrit ? {said}",
    point_stated="Vrai ou faux ? {title} : {said} décrit {name}.",
    titled_stated="Vrai ou faux ? {title} : {said} décrit {name}.",
    which_covers="{title} : à quel élément appartiennent {members} ?",
    articles=re.compile(r"(?:(?:le|la|les|un|une|des)\s+|l['’]\s?)", re.IGNORECASE),
    contracted=words("du|au|aux|des"),
    indefinite=words("un|une|des"),
    endings=r"(?:e?s|x)?",
    defines=re.compile(
        r"(?:est|sont|désigne|désignent|signifie|se définit comme)\s+"
        r"(?P<rest>(?:(?:un|une|des|le|la|les|tout|toute|chaque)\b|l['’]).+)",
        re.IGNORECASE,
    ),
    plural=words("sont|désignent"),
    opens_outside=words(
        r"ce|cet|cette|ces|cela|ça|il|elle|ils|elles|on|nous|vous|son|sa|ses|leur|leurs|lui|ainsi|aussi|donc|alors"
        r"|cependant|toutefois|pourtant|mais|et|ou|or|ici|là|en effet|en revanche|par exemple|de plus|ensuite|puis"
        r"|enfin|d['’]abord|les deux|tel|telle|tels|telles|un autre|une autre|d['’]autres|comme|contrairement|y"
        r"|(?:le|la|les) (?:même|mêmes|autre|autres|premier|première|second|seconde|dernier|dernière|le)|se"
    ),
    points_outside=words(
        r"ci-dessus|ci-dessous|suivante?s?|précédente?s?|précédemment|voir|nous|notre|nos|vu plus haut"
        r"|(?:le|la) (?:tableau|figure|schéma|section|chapitre)|examen|analogie|imaginez"
    ),
    points_back=words(r"ce|cet|cette|ces|cela|ceci|celui-ci|celle-ci|ceux-ci|celles-ci|dit|ladite"),
)
