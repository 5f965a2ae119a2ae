"""Which form an answer takes: an ordered table of forms; the first that fits the question is the answer."""

from collections.abc import Callable

from bot.notes.source import Source
from bot.search.catalogue import Catalogue
from bot.search.ranking import Ranking
from bot.search.reply.cell import cell
from bot.search.reply.comparison import comparison
from bot.search.reply.definition import definition
from bot.search.reply.exam import model_answer, of_marks
from bot.search.reply.expansion import expansion
from bot.search.reply.likeness import analogy, diagram
from bot.search.reply.listing import listing
from bot.search.reply.passage import overview, passage
from bot.search.reply.reply import Reply, Scene

Form = Callable[[Scene], Reply | None]

# Asked for by name: whatever place they stand in is the right one.
CALLED_FOR: tuple[Form, ...] = (of_marks, expansion, analogy, diagram)
# Read off the shape of the question: they must stand near the place that fits it best.
FITTING: tuple[Form, ...] = (listing, cell, definition, comparison, model_answer, overview)
_NEAR = 0.6  # of the best place's score: what is said further off is said of something else


def composed(ranking: Ranking, catalogue: Catalogue) -> Reply | None:
    """The answer to a question whose place is found; None where the notes say nothing at all."""
    scene = Scene(ranking, catalogue)
    called_for = next((reply for form in CALLED_FOR if (reply := form(scene))), None)
    if called_for:
        return called_for
    least = _NEAR * ranking.score(ranking.best[0])
    replies = (reply for form in FITTING if (reply := form(scene)))
    fitting = next((reply for reply in replies if any(scene.score(place) >= least for place in _places(reply))), None)
    return fitting or passage(scene)


def _places(reply: Reply) -> tuple[Source, ...]:
    """Where a reply stands: a listing both where it is set out and where the first thing listed is told."""
    return (reply.source, *(piece.source for piece in reply.pieces))
