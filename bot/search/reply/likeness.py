"""Likenesses and drawings, given only when asked for as such."""

from collections.abc import Iterator

from bot.knowledge.model import Analogy, Diagram
from bot.search.answer import AnswerKind, Prose, Verbatim
from bot.search.name import Found
from bot.search.phrase import Wanted
from bot.search.reply.reply import Reply, Scene, capitalised


def analogy(scene: Scene) -> Reply | None:
    """For "analogy for X"."""
    if scene.asked.wanted is not Wanted.ANALOGY:
        return None
    for subject in scene.subjects:
        if scene.left_over(subject.stems) > 0.34:
            continue
        for one in (*scene.catalogue.told.analogies.get(subject.stems, ()), *_mentioning(scene, subject))[:1]:
            piece, owner = Prose(one.text.in_a_line(), one.source), capitalised(one.owner)
            return Reply(AnswerKind.ANALOGY, f"Analogy for {one.owner}", owner, (piece,), one.source)
    return None


def _mentioning(scene: Scene, subject: Found) -> Iterator[Analogy]:
    """The likenesses in the best notes whose words hold the subject's."""
    paths = {scene.catalogue.passages[at].source.path for at in scene.ranking.best[:3]}
    for one in scene.catalogue.knowledge.analogies:
        if one.source.path in paths and set(subject.stems) <= set(scene.catalogue.key(one.text.plain)):
            yield one


def diagram(scene: Scene) -> Reply | None:
    """For "draw X"."""
    if scene.asked.wanted is not Wanted.DIAGRAM:
        return None
    for subject in scene.subjects:
        for one in (*scene.catalogue.told.diagrams.get(subject.stems, ()), *_drawing(scene, subject))[:1]:
            piece = Verbatim(one.text, one.language, one.source)
            return Reply(AnswerKind.DIAGRAM, f"Diagram: {one.owner}", capitalised(one.owner), (piece,), one.source)
    return None


def _drawing(scene: Scene, subject: Found) -> Iterator[Diagram]:
    """The drawings in the best note under whose headings, or in which, the subject is named."""
    path = scene.catalogue.passages[scene.ranking.best[0]].source.path
    for one in scene.catalogue.knowledge.diagrams:
        said = " ".join((one.owner, one.text, *one.source.headings))
        if one.source.path == path and set(subject.stems) <= set(scene.catalogue.key(said)):
            yield one
