"""Questions to choose from, where what was asked could be one of several.

Three cases: a kind of listing and nothing it is of ("advantages"), a heading that several notes have ("isolation"), and
a word that is no thing of its own, but the last of several things' names ("migration").
"""

from bot.search.catalogue import Catalogue
from bot.search.name import Found, NameKind
from bot.search.phrase import Wanted
from bot.search.ranking import Ranking
from bot.search.reply.reply import capitalised
from bot.search.word import Role

_OFFERED = 3


def offers(ranking: Ranking, catalogue: Catalogue) -> tuple[str, ...]:
    """Two or three questions that would be answered; none where the question is clear."""
    words = [word for word in ranking.asked.words if word.role in {Role.TOPIC, Role.EVERYDAY}]
    found = (_headings(ranking, catalogue) or _things(ranking, catalogue)) if words else _kinds(ranking, catalogue)
    return found[:_OFFERED] if len(found) > 1 else ()


def _kinds(ranking: Ranking, catalogue: Catalogue) -> tuple[str, ...]:
    """`advantages` of what? Of the things whose advantages the notes list, the best places first."""
    spoken = [word.form for word in ranking.asked.words if word.form in catalogue.lexicon.wording.kinds]
    if len(spoken) != 1:
        return ()
    kind = catalogue.lexicon.wording.kinds[spoken[0]]
    listed = [one for one in catalogue.knowledge.listings if one.kind is kind and len(one.points) > 1]
    listed.sort(key=lambda one: -ranking.score(max(0, catalogue.places.passage(one.source))))
    return tuple(dict.fromkeys(f"{spoken[0].capitalize()}: {one.owner}" for one in listed))


def _headings(ranking: Ranking, catalogue: Catalogue) -> tuple[str, ...]:
    """`isolation` where? In each note with a section of that name, if nothing defines it and no note is called so."""
    if len(ranking.found) != 1:
        return ()
    one = ranking.found[0]
    if one.end - one.start < len(ranking.telling) or one.stems in catalogue.told.definitions or _is_a_title(one):
        return ()
    headed = [name.passage for name in one.names if name.kind is NameKind.HEADING and name.whole == 1]
    notes = {int(catalogue.owner[at]): at for at in reversed(headed)}
    if len(notes) < 2 or len(notes) < len(headed):
        return ()
    best = sorted(notes.values(), key=lambda at: -ranking.score(at))
    return tuple(f"{catalogue.passages[at].heading}: {catalogue.passages[at].source.note}" for at in best)


def _things(ranking: Ranking, catalogue: Catalogue) -> tuple[str, ...]:
    """`migration`, `what is a migration`: of what is defined under such a name, what stands in the best places."""
    if ranking.found or len(ranking.telling) != 1 or ranking.asked.wanted not in {Wanted.TOPIC, Wanted.DEFINE}:
        return ()
    said = {stem for stem, _ in ranking.telling[0].readings}
    told = [
        definitions[0]
        for stems, definitions in catalogue.told.definitions.items()
        if len(stems) > 1 and stems[-1] in said
    ]
    told.sort(key=lambda one: -ranking.score(max(0, catalogue.places.passage(one.source))))
    return tuple(dict.fromkeys(capitalised(one.term) for one in told))


def _is_a_title(one: Found) -> bool:
    return any(name.kind in {NameKind.TITLE, NameKind.ALIAS} for name in one.names)
