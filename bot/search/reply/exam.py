"""An answer as an examiner wants it: the model answer the notes hold, or as much as the marks ask for, put together.

Rule: a strategy says how to answer and is never an answer.
"""

from bot.knowledge.model import ExamQuestion, ListingKind
from bot.search.answer import AnswerKind, Piece, Points, Prose
from bot.search.asked import understood
from bot.search.phrase import Wanted
from bot.search.reply.reply import Reply, Scene, capitalised, items

_ALIKE = 0.8
_WORTH_LISTING = (
    ListingKind.CHARACTERISTICS, ListingKind.TYPES, ListingKind.ADVANTAGES, ListingKind.DISADVANTAGES,
    ListingKind.DRIVERS, ListingKind.USE_CASES, ListingKind.EXAMPLES,
)  # fmt: skip


def model_answer(scene: Scene) -> Reply | None:
    """When the question is one the notes themselves ask and answer."""
    catalogue = scene.catalogue
    notes = {int(catalogue.owner[at]) for at in scene.ranking.best[:3]}
    rated = [
        (alike, one)
        for note in notes
        for theirs, one in catalogue.examined.get(note, ())
        if (one.answer or one.points)
        and (alike := _alike(scene, theirs)) >= _ALIKE
        and (scene.asked.marks or _wants_alike(scene, one))
    ]
    best = max(rated, key=lambda row: row[0])[1] if rated else None
    if best is None or (scene.asked.marks and best.marks and best.marks != scene.asked.marks):
        return None
    return Reply(AnswerKind.EXAM_ANSWER, best.question, _topic(scene, best), _pieces(best), best.source)


def boxed(scene: Scene, passage: int) -> Reply | None:
    """A box of exam questions is told by the one whose answer says most of what is asked, with that answer."""
    catalogue = scene.catalogue
    asked = (one for _, one in catalogue.examined.get(int(catalogue.owner[passage]), ()) if one.answer or one.points)
    here = [one for one in asked if catalogue.places.passage(one.source) == passage]
    best = max(here, key=lambda one: scene.says(_in_full(one)), default=None)
    if best is None or not catalogue.passages[passage].is_box:
        return None
    return Reply(AnswerKind.EXAM_ANSWER, best.question, _topic(scene, best), _pieces(best), best.source)


def _in_full(one: ExamQuestion) -> str:
    return "\n".join((one.question, one.answer.plain if one.answer else "", *map(str, one.points)))


def of_marks(scene: Scene) -> Reply | None:
    """For "X for 6 marks": the model answer, or what X is, and from four marks on a listing for every two more."""
    if not scene.asked.marks:
        return None
    return model_answer(scene) or (None if scene.asked.wanted is Wanted.COMPARE else _put_together(scene))


def _put_together(scene: Scene) -> Reply | None:
    for subject in scene.subjects:
        told = scene.catalogue.told
        defined = told.definitions.get(subject.stems, ())
        if defined:
            name = scene.called(subject.stems) or capitalised(defined[0].term)
            listed = [
                one for kind in _WORTH_LISTING for one in told.listings.get(subject.stems, ()) if one.kind is kind
            ]
            more = list({one.source: one for one in listed}.values())[: max(0, scene.asked.marks - 2) // 2]
            pieces: list[Piece] = [Prose(defined[0].text.in_a_line(), defined[0].source)]
            pieces += [Points(tuple(items(one.points)), one.ordered, one.source) for one in more]
            return Reply(AnswerKind.EXAM_ANSWER, name, name, tuple(pieces), defined[0].source)
    return None


def _alike(scene: Scene, theirs: frozenset[str]) -> float:
    """The share of the telling words that two questions have in common."""
    ours = {clue.stem for clue in scene.ranking.telling}
    return len(ours & theirs) / len(ours | theirs) if ours else 0.0


def _wants_alike(scene: Scene, one: ExamQuestion) -> bool:
    """Two lines that define a thing are no answer to "explain it"."""
    catalogue = scene.catalogue
    theirs = understood(one.question, catalogue.reader.read(one.question), catalogue.lexicon.wording.kinds)
    return theirs.wanted is scene.asked.wanted


def _pieces(one: ExamQuestion) -> tuple[Piece, ...]:
    pieces: list[Piece] = [Prose(one.answer.in_a_line(), one.source)] if one.answer else []
    if one.points:
        pieces.append(Points(tuple(items(one.points)), ordered=False, source=one.source))
    return tuple(pieces)


def _topic(scene: Scene, one: ExamQuestion) -> str:
    return next((name for subject in scene.subjects if (name := scene.called(subject.stems))), one.source.note)
