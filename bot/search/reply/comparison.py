"""Two things side by side: a table cut down to just the two, the rows asked for, or what each is."""

from collections.abc import Iterable

from bot.knowledge.model import Comparison, Feature
from bot.notes.source import Source
from bot.search.answer import AnswerKind, Grid, Prose
from bot.search.phrase import Wanted
from bot.search.purpose import Purpose, purpose
from bot.search.reply.reply import Reply, Scene, Stems, capitalised


def comparison(scene: Scene) -> Reply | None:
    """For "difference between A and B"."""
    if scene.asked.wanted is not Wanted.COMPARE:
        return None
    return _table(scene) or _headed(scene) or _definitions(scene)


_CLASS_SAID_BY = 10
"""By which word a definition has said what class its thing is of."""


def _table(scene: Scene) -> Reply | None:
    """The comparison that holds most of what is compared; of equals the one that fits the question best."""
    keys, told = scene.phrases, scene.catalogue.told
    found: dict[Source, Comparison] = {
        one.source: one for key in keys for one in told.comparisons.get(key, ()) + told.by_head.get(key, ())
    } | {one.source: one for one in _near(scene)}
    rated = [(len(columns(scene, one, keys)), _compares(one), scene.score(one.source), one) for one in found.values()]
    best = max((row for row in rated if row[0] >= 2), key=lambda row: row[:3], default=None)
    return grid(scene, best[3], columns(scene, best[3], keys)) if best else None


def _compares(one: Comparison) -> bool:
    """Whether its heading says that it compares: a table of file types by vendor compares no vendors."""
    return purpose(one.source.heading) is Purpose.COMPARES


def _headed(scene: Scene) -> Reply | None:
    """The table whose heading says nothing but what is asked: "compare RAID levels" under Comparison of RAID levels."""
    for one in _near(scene):
        if _compares(one) and scene.stems.issuperset(scene.catalogue.key(one.source.heading)):
            return grid(scene, one, list(range(len(one.subjects))))
    return None


def of_kinds(scene: Scene, owner: Stems) -> Reply | None:
    """The table that compares nothing but kinds of a thing: RAID 0, RAID 1 ... for "types of RAID" no list names."""
    fitting = [one for one in _near(scene) if all(_is_kind(scene, name, owner) for name in one.subjects)]
    best = max(fitting, key=lambda one: (len(one.subjects), scene.score(one.source)), default=None)
    return grid(scene, best, list(range(len(best.subjects)))) if best else None


def _is_kind(scene: Scene, name: str, owner: Stems) -> bool:
    """By its name (RAID 0 of RAID), or because it is defined as one: PaaS "is a cloud service model in which"."""
    stems, size = scene.catalogue.key(name), len(owner)
    if len(stems) > size and owner in {stems[:size], stems[-size:]}:
        return True
    told = (scene.catalogue.key(one.text.plain) for one in scene.catalogue.told.definitions.get(stems, ()))
    return any(owner == text[at : at + size] for text in told for at in range(min(_CLASS_SAID_BY, len(text))))


def _near(scene: Scene) -> list[Comparison]:
    """The comparisons of the best notes."""
    catalogue = scene.catalogue
    paths = {catalogue.passages[at].source.path for at in scene.ranking.best[:3]}
    return [one for one in catalogue.knowledge.comparisons if one.source.path in paths]


def columns(scene: Scene, one: Comparison, keys: Iterable[Stems]) -> list[int]:
    """The columns of a comparison that are asked about: of `public vs private`, those of clouds."""
    named = frozenset(keys)
    asked = [at for at, subject in enumerate(one.subjects) if _is_asked(scene, subject, named)]
    if len(asked) > 1:
        return asked
    return max(asked, _headless(scene, one, keys), _by_part(scene, one, keys), key=len)


def _headless(scene: Scene, one: Comparison, keys: Iterable[Stems]) -> list[int]:
    """The columns asked about without the last word, which all of them share."""
    own = [scene.catalogue.key(subject) for subject in one.subjects]
    if len({name[-1:] for name in own}) != 1:
        return []
    asked = [at for at, name in enumerate(own) if len(name) > 1 and name[:-1] in keys]
    return asked if len(asked) > 1 else []


def _by_part(scene: Scene, one: Comparison, keys: Iterable[Stems]) -> list[int]:
    """The columns of which a name in the question is a part, and of no other: `hyper v` of Microsoft Hyper-V."""
    own = [scene.catalogue.key(subject) for subject in one.subjects]
    names = [key for key in keys if key in scene.catalogue.names]
    holding = [[at for at, name in enumerate(own) if _runs_in(key, name)] for key in names]
    return sorted({at for columns in holding if len(columns) == 1 for at in columns})


def _runs_in(key: Stems, name: Stems) -> bool:
    return any(name[at : at + len(key)] == key for at in range(len(name) - len(key) + 1))


def _is_asked(scene: Scene, subject: str, keys: frozenset[Stems]) -> bool:
    """Whether a column is about a thing of those keys: by any name of it, its initials, or its own first words."""
    own, told = scene.catalogue.key(subject), scene.catalogue.told
    heads = (own[:end] for end in range(2, len(own)))
    if own in keys or _initials(own) in keys or not keys.isdisjoint(heads):
        return True
    term = told.terms.get(own)
    return term is not None and any(told.terms.get(key) is term for key in keys)


def _initials(own: Stems) -> Stems:
    """`VM` for a column called Virtual machine, in notes that never write the one beside the other."""
    return ("".join(stem[0] for stem in own),) if len(own) > 1 else ()


def grid(scene: Scene, one: Comparison, kept: list[int]) -> Reply:
    """The table of these columns; of the rows those asked for by name, all where none is."""
    asked_for = [feature for feature in one.features if named_in(scene, feature)]
    rows = asked_for if _in_terms_of(scene) and asked_for else one.features
    subjects = [one.subjects[at] for at in kept]
    table = Grid(
        header=("", *subjects),
        rows=tuple((row.name, *(row.cells[at].plain for at in kept)) for row in rows),
        source=one.source,
    )
    return Reply(AnswerKind.COMPARISON, scene.joined(subjects), subjects[0], (table,), one.features[0].source)


def named_in(scene: Scene, feature: Feature) -> bool:
    """Whether a row's name stands in the question."""
    key = scene.catalogue.key(feature.name)
    return bool(key) and scene.stems.issuperset(key)


def _in_terms_of(scene: Scene) -> bool:
    return any(f" {phrase} " in f" {' '.join(scene.asked.forms)} " for phrase in ("terms of", "based on", "respect to"))


def _definitions(scene: Scene) -> Reply | None:
    """What each of the two is, where no table compares them."""
    told = scene.catalogue.told.definitions
    defined = [(subject.stems, told[subject.stems][0]) for subject in scene.ranking.found if subject.stems in told]
    apart = list({one.term: (stems, one) for stems, one in defined}.values())
    if len(apart) < 2:
        return None
    names = [scene.called(stems) or capitalised(one.term) for stems, one in apart[:2]]
    pieces = tuple(Prose(one.text.in_a_line(), one.source) for _, one in apart[:2])
    return Reply(AnswerKind.COMPARISON, scene.joined(names), names[0], pieces, pieces[0].source)
