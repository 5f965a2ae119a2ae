"""Which term of the course an imported question is about, so that it is found by it."""

from collections.abc import Mapping

from bot.knowledge.model import Knowledge
from bot.questions.wording import words

_LONGEST = 6


def names_of(knowledge: Knowledge) -> dict[str, str]:
    """The terms by every folded name."""
    return {" ".join(words(name)): term.name for term in knowledge.terms for name in term.names if name.strip()}


def term_in(text: str, names: Mapping[str, str]) -> str:
    """The term named by the longest run of words, the first of equals; empty where there is none."""
    said = words(text)
    for length in range(min(_LONGEST, len(said)), 0, -1):
        for start in range(len(said) - length + 1):
            run = " ".join(said[start : start + length])
            if found := names.get(run) or names.get(run.removesuffix("s")):
                return found
    return ""
