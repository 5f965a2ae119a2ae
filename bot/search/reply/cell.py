"""One cell of a table, or one row where two things are asked about: "startup time of containers"."""

from bot.knowledge.model import Comparison, Feature
from bot.notes.text import Text
from bot.search.answer import AnswerKind, Grid, Prose
from bot.search.phrase import REASON
from bot.search.reply.comparison import columns, named_in
from bot.search.reply.reply import Reply, Scene, labelled


def cell(scene: Scene) -> Reply | None:
    """When a row and a column of one table are nearly all of the question, and no reason is asked for."""
    if REASON.search(" ".join(scene.asked.forms)):
        return None
    keys = scene.phrases
    tables = {one.source: one for key in keys for one in scene.catalogue.told.comparisons.get(key, ())}
    fitting = [
        (len(scene.catalogue.key(feature.name)), scene.score(one.source), one, feature)
        for one in tables.values()
        for feature in one.features
        if named_in(scene, feature) and _is_all(scene, one, feature)
    ]
    if not fitting:
        return None
    _, _, table, row = max(fitting, key=lambda found: found[:2])
    return _reply(scene, table, row, columns(scene, table, keys))


def _is_all(scene: Scene, one: Comparison, feature: Feature) -> bool:
    asked = [scene.catalogue.key(one.subjects[at]) for at in columns(scene, one, scene.phrases)]
    names = [phrase for phrase in scene.phrases if phrase in scene.catalogue.told.comparisons]
    return bool(asked) and scene.left_over(scene.catalogue.key(feature.name), *asked, *names) <= 0.2


def _reply(scene: Scene, table: Comparison, row: Feature, kept: list[int]) -> Reply:
    subjects = [table.subjects[at] for at in kept]
    title = scene.joined(subjects)
    if len(kept) == 1:
        said: Text = labelled(row.name, row.cells[kept[0]])
        return Reply(AnswerKind.CELL, title, subjects[0], (Prose(said, row.source_of(kept[0])),), table.source)
    cells = (row.name, *(row.cells[at].plain for at in kept))
    return Reply(AnswerKind.CELL, title, subjects[0], (Grid(("", *subjects), (cells,), row.source),), table.source)
