"""What a thing is: the most trusted definition; a second one where another note says it differently."""

from rapidfuzz.fuzz import token_set_ratio

from bot.knowledge.model import Definition, Trust
from bot.notes.text import Text
from bot.search.answer import AnswerKind, Prose
from bot.search.phrase import Wanted
from bot.search.reply.reply import Reply, Scene, Stems, capitalised, labelled

_REST = 0.34  # of the question may be about something else
_SAME = 75  # token set ratio above which two definitions say the same

_TRUSTED, _AT_HOME = 1.0, 0.5  # what the form of a definition counts, and its standing in the thing's own note


def definition(scene: Scene) -> Reply | None:
    """For "what is X", "define X" and X alone, when X is what nearly all of the question is about."""
    asked = scene.asked
    if asked.wanted not in {Wanted.DEFINE, Wanted.TOPIC} or asked.kind:
        return None
    for subject in scene.subjects:
        told = scene.catalogue.told.definitions.get(subject.stems, ())
        if told and scene.left_over(subject.stems) <= _REST:
            return of(scene, subject.stems, told)
    whole = tuple(clue.stem for clue in scene.ranking.telling)
    told = scene.catalogue.told.by_tail.get(whole, ())
    return of(scene, whole, told) if told else _labelled_point(scene)


def _labelled_point(scene: Scene) -> Reply | None:
    """What a list says after the thing's name ("**Nucleus:** holds the chromosomes"), where nothing defines it."""
    for subject in scene.subjects:
        said = scene.catalogue.told.points.get(subject.stems, ())
        if said and scene.left_over(subject.stems) <= _REST:
            best = max(said, key=lambda one: scene.score(one.source))
            name = scene.called(subject.stems) or capitalised(best.label)
            piece = Prose(labelled(capitalised(best.label), best.text.in_a_line()), best.source)
            return Reply(AnswerKind.DEFINITION, name, name, (piece,), best.source)
    return None


def of(scene: Scene, stems: Stems, told: tuple[Definition, ...]) -> Reply:
    """The reply that defines the term of `stems`."""
    told = tuple(sorted(told, key=lambda one: -_fit(scene, stems, one)))
    best = told[0]
    name = scene.called(stems) or capitalised(best.term)
    return Reply(
        kind=AnswerKind.DEFINITION,
        title=name,
        topic=name,
        pieces=tuple(Prose(_standing_alone(scene, stems, one), one.source) for one in (best, *_otherwise(best, told))),
        source=best.source,
    )


def _fit(scene: Scene, stems: Stems, one: Definition) -> float:
    """How well a definition fits: its place, its form, and whether it stands in the thing's own note."""
    own = any(scene.catalogue.key(name) == stems for name in (one.source.note, *scene.catalogue.aliases(one.source)))
    return scene.score(one.source) + _TRUSTED * one.trust / Trust.PROSE + (_AT_HOME if own else 0.0)


def _standing_alone(scene: Scene, stems: Stems, one: Definition) -> Text:
    """A definition out of a glossary or a table does not say what it is of."""
    text = one.text.in_a_line()
    term = scene.catalogue.told.terms.get(stems)
    names = term.names if term else (one.term,)
    said = text.plain.casefold()
    return text if any(name.casefold() in said for name in names) else labelled(capitalised(one.term), text)


def _otherwise(best: Definition, told: tuple[Definition, ...]) -> tuple[Definition, ...]:
    """One more, from another note, of a form that means to define, that says something else."""
    for other in told[1:]:
        elsewhere = other.source.path != best.source.path
        if elsewhere and other.trust >= Trust.LABEL and token_set_ratio(other.text.plain, best.text.plain) < _SAME:
            return (other,)
    return ()
