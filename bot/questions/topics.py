"""From what somebody types for a topic to the questions meant: a note's title, an alias, a term, a part of a title."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from bot.knowledge.model import Term
from bot.notes.note import Note
from bot.questions.question import Question
from bot.questions.wording import fold, stems


class Topics:
    """Questions by everything their topic and term are called. Built once; never changed."""

    def __init__(self, questions: Sequence[Question], notes: Iterable[Note] = (), terms: Iterable[Term] = ()) -> None:
        self._by_topic: defaultdict[str, list[Question]] = defaultdict(list)
        self._by_term: defaultdict[str, list[Question]] = defaultdict(list)
        for question in questions:
            self._by_topic[question.topic].append(question)
            if question.term:
                self._by_term[fold(question.term)].append(question)
        self._titles = _called((topic, (topic,)) for topic in self._by_topic)
        aliases = _called((note.title, (*note.aliases, note.note_id)) for note in notes if note.title in self._by_topic)
        self._titles = {**aliases, **self._titles}
        self._terms = {name: fold(term.name) for term in terms for name in map(fold, term.names)}

    @property
    def titles(self) -> tuple[str, ...]:
        """Every topic that has questions, in the order of the bank."""
        return tuple(self._by_topic)

    def find(self, name: str) -> tuple[Question, ...]:
        """The questions of a topic; every question for an empty name, none for a name nothing is called.

        The notes of that title, and what is asked about a term of that name; where no title is the name, the notes
        that have it in theirs.
        """
        said = fold(name)
        if not said:
            return tuple(question for questions in self._by_topic.values() for question in questions)
        of_notes = self._of(self._titles.get(said) or self._part(said))
        return tuple({question.question_id: question for question in (*of_notes, *self.of_term(name))}.values())

    def of_term(self, name: str) -> tuple[Question, ...]:
        """What is asked about a term of that name; nothing where no term is called so."""
        said = fold(name)
        return tuple(self._by_term.get(self._terms.get(said, said), ()))

    def is_title(self, name: str) -> bool:
        """Whether a note with questions is called so, and not only a term in one."""
        return fold(name) in self._titles

    def _part(self, said: str) -> list[str]:
        """The topics whose title or alias holds the words, in any order."""
        wanted = stems(said) or frozenset({said})
        return [title for called, titles in self._titles.items() if wanted <= stems(called) for title in titles]

    def _of(self, titles: Iterable[str]) -> tuple[Question, ...]:
        return tuple(question for title in dict.fromkeys(titles) for question in self._by_topic[title])


def _called(names: Iterable[tuple[str, Iterable[str]]]) -> dict[str, list[str]]:
    """Titles by folded name. `Unit II, Topic 03: Server Virtualization` is also called by what follows its colon."""
    titles: defaultdict[str, list[str]] = defaultdict(list)
    for title, called in names:
        for name in called:
            after = name.rpartition(":")[2]
            for one in dict.fromkeys((fold(name), fold(after))):
                if one:
                    titles[one].append(title)
    return dict(titles)
