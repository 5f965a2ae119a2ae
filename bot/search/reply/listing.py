"""The advantages, types, examples, steps ... of a thing: the listing asked for, complete, in order, nothing else."""

from bot.knowledge.model import Listing, ListingKind
from bot.notes.source import Source
from bot.search.answer import AnswerKind, Points
from bot.search.name import Found, NameKind
from bot.search.phrase import Wanted
from bot.search.reply.comparison import of_kinds
from bot.search.reply.reply import Reply, Scene, Stems, capitalised, items

# What else may be meant by a kind the notes do not list under that word.
_ELSE = {
    None: (ListingKind.EXAMPLES, ListingKind.TYPES),
    ListingKind.DRIVERS: (ListingKind.ADVANTAGES,),
    ListingKind.ADVANTAGES: (ListingKind.DRIVERS,),
    ListingKind.FUNCTIONS: (ListingKind.USE_CASES,),
    ListingKind.USE_CASES: (ListingKind.FUNCTIONS,),
    ListingKind.COMPONENTS: (ListingKind.TYPES,),
}

_NAMED_SO_MUCH = 0.6
"""The share of a question that is the name of a place, from which on what is asked of it is asked of that place."""


def listing(scene: Scene) -> Reply | None:
    """For "advantages of X" and "name two X", when X is what nearly all of the question is about."""
    if scene.asked.wanted is not Wanted.LIST and not (scene.asked.kind and scene.asked.wanted is Wanted.TOPIC):
        return None
    for subject, owner in scene.owners:
        if scene.left_over(subject.stems) > 0.34:
            continue
        kinds = tuple(dict.fromkeys(kind for _, kind in scene.asked.kinds)) or (None,)
        found = [one for kind in kinds if (one := _found(scene, subject, owner, kind))]
        found = found or [one for kind in kinds for one in _under(scene, owner, kind)]
        if found:
            return _reply(scene, owner, list({one.source: one for one in found}.values()))
        if scene.asked.kind in {ListingKind.TYPES, None} and (table := of_kinds(scene, owner)):
            return table
    return _below_the_best(scene)


def _below_the_best(scene: Scene) -> Reply | None:
    """The listing of the kind asked for in a section of the best place's own, the place being named by what is asked.

    So "cons of session based desktops" is found under "Session-based desktop virtualization", which nobody calls it.
    """
    best, kind = scene.ranking.best[0], scene.asked.kind
    above = scene.catalogue.passages[best]
    if kind is None or scene.ranking.scores.named[best] < _NAMED_SO_MUCH:
        return None
    for at in scene.catalogue.beside(best):
        if above.heading in scene.catalogue.passages[at].headings:
            found = [one for one in scene.catalogue.listed.get(at, ()) if one.kind is kind]
            if found:
                return _reply(scene, scene.catalogue.key(above.heading), found[:1])
    return None


def _found(scene: Scene, subject: Found, owner: Stems, kind: ListingKind | None) -> Listing | None:
    return _titled(scene, subject, kind) or _of_kind(scene, owner, kind) or _at_home(scene, subject, kind)


def _titled(scene: Scene, subject: Found, kind: ListingKind | None) -> Listing | None:
    """The listing right under a heading that the question names whole ("business cases for X")."""
    if len(subject.stems) < 2:
        return None
    catalogue = scene.catalogue
    headed = {name.passage for name in subject.names if name.kind is NameKind.HEADING and name.whole >= 0.9}
    titled = {
        next(iter(catalogue.named(name)), -1)
        for name in subject.names
        if name.kind in {NameKind.TITLE, NameKind.ALIAS} and name.whole >= 0.9
    }
    fitting = [one for at in headed | titled for one in catalogue.listed.get(at, ()) if len(one.points) > 1]
    wanted = [one for one in fitting if kind in {None, one.kind}]
    return max(wanted, key=lambda one: len(one.points), default=None)


def _of_kind(scene: Scene, owner: Stems, kind: ListingKind | None) -> Listing | None:
    """A listing of the kind asked for, or of one that answers as well; the fullest in the best place."""
    told = scene.catalogue.told.listings.get(owner, ())
    for meant in (kind, *_ELSE.get(kind, ())):
        fitting = [one for one in told if one.kind is meant and not _is_of_something_else(scene, one, owner)]
        if fitting:
            return max(fitting, key=lambda one: scene.score(one.source) + 0.02 * len(one.points))
    return None


def _is_of_something_else(scene: Scene, one: Listing, owner: Stems) -> bool:
    """`Three kinds of addresses` are no types of the memory virtualization they are told under."""
    titled = scene.catalogue.cut.keys.of(one.title, kinds=False)
    return one.kind is ListingKind.TYPES and " of " in one.title and set(titled).isdisjoint(owner)


def _at_home(scene: Scene, subject: Found, kind: ListingKind | None) -> Listing | None:
    """The listing of the kind asked for in the best place, where the subject is named there, but is not one of it."""
    at = scene.ranking.best[0]
    if all(name.passage != at for name in subject.names):
        return None
    listed = (one for one in scene.catalogue.listed.get(at, ()) if one.kind is kind)
    return next(
        (one for one in listed if all(scene.catalogue.key(point.label) != subject.stems for point in one.points)), None
    )


def _under(scene: Scene, owner: Stems, kind: ListingKind | None) -> list[Listing]:
    """The listings of the kind asked for below a heading that the owner names, whatever they are said to be of."""
    catalogue = scene.catalogue
    for name in catalogue.names.table.get(owner, ()):
        if name.passage >= 0:
            above = catalogue.passages[name.passage].heading
            below = (at for at in catalogue.beside(name.passage) if above in catalogue.passages[at].headings)
            fitting = [one for at in below for one in catalogue.listed.get(at, ()) if one.kind is kind]
            if fitting:
                return fitting
    return []


def _reply(scene: Scene, owner: Stems, found: list[Listing]) -> Reply:
    """One listing after the other, where two kinds are asked for."""
    first = found[0]
    of_owner = all(one.owner.casefold() in one.title.casefold() for one in found)
    titles = scene.joined([first.title, *(_going_on(one.title) for one in found[1:])])
    return Reply(
        kind=AnswerKind.LISTING,
        title=capitalised(titles if of_owner else f"{first.owner}: {titles}"),
        topic=scene.called(owner) or capitalised(first.owner),
        pieces=tuple(Points(tuple(items(one.points)), one.ordered, one.source) for one in found),
        source=_place(scene, first),
    )


def _place(scene: Scene, one: Listing) -> Source:
    """The section that sets out the listing; the first thing listed where that is a bare heading, or the opening."""
    own = scene.catalogue.places.passage(one.source)
    found = scene.catalogue.passages[own]
    return one.source if found.blocks and not found.is_opening else one.points[0].source


def _going_on(title: str) -> str:
    """A title in the middle of a line: Examples as examples; `VM sprawl` is left."""
    return title[:1].lower() + title[1:] if title[1:2].islower() else title
