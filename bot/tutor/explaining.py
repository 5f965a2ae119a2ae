"""Somebody's message, made clear: answered where it is a question, else the terms in it. None of it is kept."""

from collections.abc import Callable

from bot.search import Verdict
from bot.tutor.asking import Asking, Reply
from bot.tutor.browsing import Browsing, Topic
from bot.tutor.refusal import Reason, Refused

TERMS = 4
"""Explained at once."""
QUESTION_SIGNS = frozenset("?？؟")
LOOKED_AT = 4000
"""Characters of a message, as many as Discord lets anybody write."""


class Explaining:
    """Reads what somebody points at."""

    def __init__(self, asking: Asking, browsing: Browsing, is_asked: Callable[[str], bool]) -> None:
        self._asking = asking
        self._browsing = browsing
        self._is_asked = is_asked

    def explain(self, text: str) -> Reply | tuple[Topic, ...]:
        """An answer to a question, else the topics it names. Raises Refused where the notes have neither."""
        text = text[:LOOKED_AT]
        if QUESTION_SIGNS & set(text) and (reply := self._answered(text)):
            return reply
        found = (self._browsing.find(name) for name in self._browsing.mentioned(text)[:TERMS])
        topics = tuple(one for one in found if isinstance(one, Topic))
        if not topics and (reply := self._answered(text)):
            return reply
        if not topics:
            raise Refused(Reason.NOTHING_TO_EXPLAIN)
        return topics

    def topic_of(self, text: str) -> str:
        """A topic of the text that there are questions on: the first it names, else what an answer to it is about.

        Raises Refused where there is none.
        """
        text = text[:LOOKED_AT]
        reply = self._answered(text)
        named = [*self._browsing.mentioned(text), *([reply.answer.topic] if reply else [])]
        topic = next((name for name in named if name and self._is_asked(name)), "")
        if not topic:
            raise Refused(Reason.NOTHING_TO_QUIZ)
        return topic

    def _answered(self, text: str) -> Reply | None:
        try:
            reply = self._asking.look_up(text)
        except Refused:  # no word in it, or longer than a question
            return None
        return reply if reply.answer.verdict is Verdict.ANSWERED else None
