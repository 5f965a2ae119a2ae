"""How hard a question counts as, before and after a class has answered it."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "revision"))
from cards import question

from bot.questions import Tally
from bot.tutor.wish import Level


def test_a_question_is_as_hard_as_this_class_finds_it() -> None:
    thought_easy = question(1, difficulty=0.2)

    assert Level.EASY.holds(thought_easy)
    assert Level.HARD.holds(thought_easy, Tally(asked=60, right=3))
    assert Level.EASY.holds(question(2, difficulty=0.9), Tally(asked=60, right=58))
