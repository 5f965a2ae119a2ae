"""What Viva adds to a question is said in the language of its note."""

import pytest

from bot.notes import read_note
from bot.notes.note import Note
from bot.questions import Bank
from bot.questions.judge import Judge
from bot.questions.question import Kind
from bot.questions.teacher import parse_bank
from bot.questions.writer.tongues import TONGUES, Tongue

BANK = """
topic: {topic}
questions:
  - kind: true_false
    question: "2 + 2 = 4"
    answer: true
  - kind: typed
    question: "RGB?"
    any: 2
    of: [rosa, rubin, lila]
"""


def note(language: str) -> Note:
    found, _ = read_note("one.md", f"---\ntitle: One\nlanguage: {language}\n---\n\nText.".encode())
    assert found is not None
    return found


def bank(language: str, topic: str = "One") -> Bank:
    questions, problems = parse_bank("bank.yaml", BANK.format(topic=topic))
    assert problems == ()
    return Bank.build(questions, (), (), notes=[note(language)])


def one(found: Bank, kind: Kind) -> tuple[tuple[str, ...], str]:
    (question,) = [question for question in found.questions if question.kind is kind]
    return question.options, question.answer


def test_true_and_false_are_spanish_beside_a_spanish_note() -> None:
    assert one(bank("es"), Kind.TRUE_FALSE) == (("Verdadero", "Falso"), "Verdadero")


def test_a_list_says_in_spanish_how_many_will_do() -> None:
    assert one(bank("es"), Kind.TYPED)[1] == "dos cualesquiera de: rosa; rubin; lila"


def test_a_question_on_no_note_speaks_as_most_notes_do() -> None:
    assert one(bank("de", topic="Another"), Kind.TRUE_FALSE)[0] == ("Richtig", "Falsch")


def test_english_stays_as_it_was_and_so_do_the_ids() -> None:
    assert one(bank("en"), Kind.TYPED)[1] == "any two of: rosa; rubin; lila"
    assert [question.question_id for question in bank("en").questions] == [
        question.question_id for question in bank("hi").questions
    ]


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
@pytest.mark.parametrize("wanted", [2, 3])
def test_the_judge_reads_how_many_will_do_in_every_tongue(tongue: Tongue, wanted: int) -> None:
    answer = tongue.any_of.format(count=tongue.counts[wanted - 2], members="rosa; rubin; lila; oker")
    judge = Judge()

    assert judge.judge(answer, ", ".join(["oker", "lila", "rosa"][:wanted])).accepted
    assert not judge.judge(answer, ", ".join(["oker", "lila", "rosa"][: wanted - 1])).accepted


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_the_judge_takes_the_words_for_true_and_false_in_every_tongue(tongue: Tongue) -> None:
    true, false = tongue.true_false

    assert Judge().judge(true, "true").accepted
    assert not Judge().judge(true, false).accepted
