"""How hard a question counts as, before and after a class has answered it."""

from dataclasses import replace

from bot.questions import Tally
from bot.tutor.wish import Level
from tests.questions.makers import choice


def test_a_question_is_as_hard_as_this_class_finds_it() -> None:
    thought_easy = replace(choice("Which is the longest?", "Nile", "Amazon"), difficulty=0.2)
    thought_hard = replace(thought_easy, difficulty=0.9)

    assert Level.EASY.holds(thought_easy)
    assert Level.HARD.holds(thought_easy, Tally(asked=60, right=3))
    assert Level.EASY.holds(thought_hard, Tally(asked=60, right=58))
