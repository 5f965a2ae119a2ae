"""Asking: a question in, an answer out; what the person asked about last is remembered for a while."""

import re
from dataclasses import dataclass

from bot.course import Shelf
from bot.search import Answer, AnswerKind, Verdict
from bot.tutor.clock import Clock
from bot.tutor.refusal import Reason, Refused

OTHERS = 3
_WORD = re.compile(r"\w")
_MENTION = re.compile(r"<(?:@[!&]?|#|a?:\w{1,32}:|/[^:>]{1,100}:|t:)[\d:a-zA-Z]+>|@everyone|@here")


@dataclass(frozen=True, slots=True)
class AskRules:
    """What a deployment may set, see `config/ask.yaml`."""

    public: bool = False
    long_question: int = 200
    longest_question: int = 1000
    follow_up_seconds: int = 600
    keep_questions: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, and what it answers."""

    answer: Answer
    question: str
    """As it would have to be asked by somebody who had asked nothing before."""
    long_winded: bool = False
    """Whether the question was longer than one that finds exactly."""

    @property
    def place(self) -> str:
        """Where the answer was taken from, as the notes call it."""
        return self.answer.sources[0].place if self.answer.sources else ""


@dataclass(frozen=True, slots=True)
class _Topic:
    name: str
    at: float


class Asking:
    """Answers from every course on the shelf, the most confident one winning."""

    def __init__(self, shelf: Shelf, clock: Clock, rules: AskRules) -> None:
        self._shelf = shelf
        self._clock = clock
        self._rules = rules
        self._topics: dict[tuple[int, int], _Topic] = {}

    def ask(self, question: str, person_id: int, channel_id: int) -> Reply:
        """Answer as well as the notes allow. Raises Refused for what is no question, and for nothing else."""
        question = " ".join(_MENTION.sub(" ", question).split())
        self._check(question)
        context = self._context(person_id, channel_id)
        answer = self._answer(question, context)
        self._remember(answer, person_id, channel_id)
        leaned = context and answer.sources != self._answer(question).sources
        asked = f"{question} ({context})" if leaned else question
        return Reply(answer, asked, long_winded=len(question) > self._rules.long_question)

    def look_up(self, question: str) -> Reply:
        """Answer what somebody else said: nothing went before it, and nothing of it is remembered. Raises Refused."""
        question = " ".join(_MENTION.sub(" ", question).split())
        self._check(question)
        return Reply(self._answer(question), question)

    def elsewhere(self, question: str) -> tuple[Reply, tuple[str, ...]]:
        """The answer somebody was not helped by, and up to three other topics it may have been about.

        Raises Refused.
        """
        reply = self.look_up(question)
        shown = {source.headings for source in reply.answer.sources}
        others = [hit.source.headings for hit in reply.answer.hits if hit.source.headings not in shown]
        named = (headings[-1] for headings in others if headings)
        return reply, tuple(dict.fromkeys((*named, *reply.answer.related)))[:OTHERS]

    def _answer(self, question: str, context: str = "") -> Answer:
        answer = self._shelf.ask(question, context)
        if answer is None:
            raise Refused(Reason.NO_NOTES)
        return answer

    def complete(self, typed: str) -> tuple[str, ...]:
        """Topics that what was typed so far may become."""
        return self._shelf.complete(typed)

    def _check(self, question: str) -> None:
        if not question:
            raise Refused(Reason.EMPTY_QUESTION)
        if not _WORD.search(question):
            raise Refused(Reason.NO_WORDS)
        if len(question) > self._rules.longest_question:
            raise Refused(Reason.QUESTION_TOO_LONG)

    def _context(self, person_id: int, channel_id: int) -> str:
        topic = self._topics.get((person_id, channel_id))
        if topic is None or self._clock() - topic.at > self._rules.follow_up_seconds:
            return ""
        return topic.name

    def _remember(self, answer: Answer, person_id: int, channel_id: int) -> None:
        now = self._clock()
        stale = [key for key, topic in self._topics.items() if now - topic.at > self._rules.follow_up_seconds]
        for key in stale:
            del self._topics[key]
        if answer.verdict is Verdict.ANSWERED and answer.kind is not AnswerKind.NONE and answer.topic:
            self._topics[person_id, channel_id] = _Topic(answer.topic, now)
