"""The index: built once from the notes and what they say; asked as often as one likes.

Rule: it is immutable. Changed notes make a new one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from bot.knowledge.model import Knowledge
from bot.notes.note import Note
from bot.search.answer import Answer, AnswerKind, Hit, Verdict
from bot.search.asked import Asked, leans_on_context, understood
from bot.search.catalogue import Catalogue
from bot.search.completion import Completion
from bot.search.composing import composed
from bot.search.confidence import ANSWERED, NOTHING, Confidence, confidence, placed
from bot.search.explanation import Explanation, explained
from bot.search.offer import offers
from bot.search.phrase import ABOUT, Wanted
from bot.search.ranking import Ranking, rank
from bot.search.reply.reply import Reply
from bot.unswept import unswept

_RELATED = 3


@dataclass(frozen=True)
class Index:
    """Answers questions from one set of notes."""

    catalogue: Catalogue

    @classmethod
    def build(cls, notes: Sequence[Note], knowledge: Knowledge, before: "Index | None" = None) -> "Index":
        """An index over `notes`; `knowledge` is what was gathered from the same notes.

        With an index `before`, notes that did not change are not read again; the result is the same.
        """
        with unswept():
            return cls(Catalogue.build(notes, knowledge, before.catalogue if before else None))

    def ask(self, question: str, context: str = "") -> Answer:
        """The answer to anything anybody types; `context` is the topic of the same person's last answer, if recent."""
        ranking = self._rank(question, context)
        sure = confidence(ranking, self.catalogue, ranking.best[0]) if ranking.best else NOTHING
        choice = offers(ranking, self.catalogue) if ranking.best else ()
        if choice:
            return self._offered(ranking, sure, choice)
        reply = composed(ranking, self.catalogue) if ranking.best else None
        if reply:
            first, ranking = ranking.best[0], self._led_by(ranking, reply)
            if ranking.best[0] != first:
                sure = max(sure, confidence(ranking, self.catalogue, ranking.best[0]), key=lambda one: one.score)
        if reply is None or sure.score < ANSWERED:
            return self._refused(ranking, sure)
        return self._answered(ranking, placed(sure, ranking, told=reply.kind is not AnswerKind.PASSAGE), reply)

    def explain(self, question: str, context: str = "") -> Explanation:
        """How the scores of a question come about, term by term."""
        return explained(self._rank(question, context), self.catalogue, self.ask(question, context))

    def topics(self) -> tuple[str, ...]:
        """What can be asked about: defined terms and the notes' titles, in the order of the notes."""
        return self._completion.topics

    def complete(self, typed: str, limit: int = 25) -> tuple[str, ...]:
        """Topics that fit what somebody has begun to type, the best first; slips of the keyboard are forgiven."""
        return self._completion.complete(typed, limit)

    def meant(self, typed: str) -> tuple[float, str]:
        """The topic somebody means by a name, in spite of slips, and how sure that is, from 80 to 100; or nothing."""
        return self._completion.meant(typed)

    @cached_property
    def _completion(self) -> Completion:
        knowledge = self.catalogue.knowledge
        defined = {definition.term.casefold() for definition in knowledge.definitions}
        terms = [term.name for term in knowledge.terms if term.name.casefold() in defined]
        titles = [note.title for note in self.catalogue.notes]
        first = {name.casefold(): name for name in reversed([*terms, *titles]) if name.strip()}
        return Completion(tuple(reversed(first.values())))

    def _rank(self, question: str, context: str) -> Ranking:
        asked = self._understood(question)
        if context:
            asked = replace(self._in_context(question, asked, context), question=question)
        return rank(asked, self.catalogue)

    def _in_context(self, question: str, asked: Asked, context: str) -> Asked:
        """A question of somebody who was just told about `context`.

        "And its disadvantages?" is of that; "difference with a VLAN" from that; "what about type 2?" of that kind.
        """
        if leans_on_context(asked):
            return self._understood(f"{question} {context}")
        names = rank(asked, self.catalogue).found
        if asked.wanted is Wanted.COMPARE and len(names) < 2:
            return self._understood(f"{question} {context}")
        stems, defined = self.catalogue.key(" ".join(asked.forms)), self.catalogue.told.definitions
        if ABOUT.search(question.lower()) and stems not in defined:
            kind = context.split()[-1:]
            if (*stems, *self.catalogue.key(" ".join(kind))) in defined:
                return self._understood(" ".join((question, *kind)))
        return asked

    def _understood(self, question: str) -> Asked:
        return understood(question, self.catalogue.reader.read(question), self.catalogue.lexicon.wording.kinds)

    def _led_by(self, ranking: Ranking, reply: Reply) -> Ranking:
        """The place an answer is taken from is the first hit."""
        at = self.catalogue.places.passage(reply.source)
        owner = self.catalogue.owner
        return replace(ranking, best=(at, *(one for one in ranking.best if owner[one] != owner[at])))

    def _answered(self, ranking: Ranking, sure: Confidence, reply: Reply) -> Answer:
        return Answer(
            question=ranking.asked.question,
            verdict=Verdict.ANSWERED,
            kind=reply.kind,
            confidence=sure.score,
            title=reply.title,
            topic=reply.topic,
            pieces=reply.pieces,
            hits=self._hits(ranking, sure),
            related=self._related(ranking, reply.topic),
        )

    def _offered(self, ranking: Ranking, sure: Confidence, choice: tuple[str, ...]) -> Answer:
        return replace(self._refused(ranking, sure), verdict=Verdict.OFFERED, topic=self._topic(ranking), offers=choice)

    def _topic(self, ranking: Ranking) -> str:
        return self.catalogue.notes[int(self.catalogue.owner[ranking.best[0]])].title

    def _refused(self, ranking: Ranking, sure: Confidence) -> Answer:
        return Answer(
            question=ranking.asked.question,
            verdict=Verdict.REFUSED,
            kind=AnswerKind.NONE,
            confidence=sure.score,
            title="",
            topic="",
            pieces=(),
            hits=self._hits(ranking, sure),
            related=self._related(ranking, ""),
        )

    def _hits(self, ranking: Ranking, sure: Confidence) -> tuple[Hit, ...]:
        """The best passage of each of the best notes; the scores fall from the confidence as the ranking falls."""
        top = max((ranking.score(at) for at in ranking.best), default=0.0)
        lowest = sure.score
        hits: list[Hit] = []
        for at in ranking.best:
            share = ranking.score(at) / top if top else 0.0
            lowest = min(lowest, round(sure.score * share, 1)) if hits else sure.score
            hits.append(Hit(self.catalogue.passages[at].source, lowest))
        return tuple(hits)

    def _related(self, ranking: Ranking, topic: str) -> tuple[str, ...]:
        """Terms defined in the best places, then the notes around."""
        told = self.catalogue.told
        if not topic and not any(ranking.score(at) for at in ranking.best):
            return self.topics()[:_RELATED]
        near = [
            term.name
            for at in ranking.best[:1]
            for place in self.catalogue.beside(at)
            for stems in self.catalogue.defined.get(place, ())
            if (term := told.terms.get(stems))
        ]
        notes = [self.catalogue.notes[int(self.catalogue.owner[at])].title for at in ranking.best]
        names = (notes + near) if not topic else (near + notes[1:])
        return tuple(name for name in dict.fromkeys(names) if name.casefold() != topic.casefold())[:_RELATED]
