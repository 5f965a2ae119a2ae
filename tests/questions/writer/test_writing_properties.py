"""What holds of every written question, whatever the notes; the judge of typed answers is the oracle of sameness."""

from collections import Counter
from itertools import permutations
from random import Random

import pytest
from written_notes import note_of

from bot.questions.bank import Bank
from bot.questions.judge import Judge, Verdict
from bot.questions.likeness import merge
from bot.questions.question import Kind, Question
from bot.questions.wording import fold
from bot.questions.writer import write
from bot.quiz.asked import Asked, shown_order
from tests.questions.teacher.test_schema import EXAMPLES
from tests.questions.writer.course import ROCKS, TIME, knowledge, written
from tests.questions.writer.test_tongues import FRENCH, GERMAN, SPANISH

_OPTIONS = 6
"""Options of more words are descriptions, which nobody types."""


def _of(text: str, language: str) -> tuple[Question, ...]:
    notes = [note_of(f"---\nlanguage: {language}\n---\n\n{text}", "note.md")]
    return merge(write(knowledge(notes), notes))


ALL = [*written(), *_of(SPANISH, "es"), *_of(GERMAN, "de"), *_of(FRENCH, "fr")]


def test_the_key_is_among_the_options_once_in_every_kind() -> None:
    for question in ALL:
        match question.kind:
            case Kind.CHOICE:
                assert [question.options[at] for at in question.key] == [question.answer]
                assert question.options.count(question.answer) == 1
                assert 2 <= len(question.options) <= 6
            case Kind.SEVERAL:
                assert sorted(question.options[at] for at in question.key) == sorted(question.answer.split("; "))
                assert 0 < len(question.key) < len(question.options)
            case Kind.TRUE_FALSE:
                assert question.options[question.key[0]] == question.answer
            case Kind.ORDER | Kind.MATCH:
                assert question.key == tuple(range(len(question.options)))
            case _:
                assert question.options == question.key == ()
        assert len(set(map(fold, question.options))) == len(question.options)


def test_no_option_is_judged_the_same_as_another() -> None:
    judge = Judge()

    for question in ALL:
        if question.kind not in (Kind.CHOICE, Kind.SEVERAL):
            continue
        short = [option for option in question.options if len(option.split()) <= _OPTIONS]
        for one, other in permutations(short, 2):
            assert judge.judge(one, other).verdict is not Verdict.ACCEPT, (question.prompt, one, other)


def test_what_is_typed_as_the_answer_is_accepted_and_a_wrong_option_is_not() -> None:
    judge = Judge()
    terms = {question.term for question in ALL if question.rule == "definition-typed"}

    for question in ALL:
        if question.rule == "definition-typed":
            assert judge.judge(question.answer, question.answer, question.alternatives).verdict is Verdict.ACCEPT
            for other in terms - {question.term}:
                assert judge.judge(question.answer, other, question.alternatives).verdict is not Verdict.ACCEPT


def test_letters_are_uniform_over_a_thousand_rounds() -> None:
    bank = Bank.build([], [], written())
    places: Counter[int] = Counter()

    for seed in range(1000):
        rng = Random(seed)
        for number, question in enumerate(bank.pick(rng, 3), 1):
            asked = Asked(number, 3, question, shown_order(question, rng))
            if len(asked.options) == 4:
                places.update(asked.right)

    expected = places.total() / 4
    assert expected > 50
    # chi-squared with three degrees of freedom: 16.3 is passed once in a thousand
    assert sum((places[place] - expected) ** 2 / expected for place in range(4)) < 16.3


@pytest.mark.parametrize("seed", range(5))
def test_the_same_seed_gives_the_same_round(seed: int) -> None:
    first, again = (Bank.build([], [], written()).pick(Random(seed), 6) for _ in range(2))

    assert first == again


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        (ROCKS, ROCKS.replace("- Granite", "- Granite\n- Gabbro")),
        (ROCKS, ROCKS.replace("## Igneous rock", "## A word before\n\nRocks are everywhere.\n\n## Igneous rock")),
        (ROCKS, ROCKS + "\n## Later\n\nA **fold** is a bend in layers that pressure from the side has made.\n"),
    ],
)
def test_ids_stay_when_another_section_of_the_note_changes(text: str, changed: str) -> None:
    heading = "Comparison of the kinds"
    before = {question.question_id for question in written(text) if heading in question.source.headings}
    after = {question.question_id for question in written(changed)}

    assert before
    assert before <= after


def test_lines_that_move_keep_their_ids_and_say_their_new_place() -> None:
    moved = (
        written(time="\n\n\n" + TIME) if TIME.startswith("#") else written(time=TIME.replace("# Geo", "\n\n# Geo", 1))
    )
    by_id = {question.question_id: question for question in moved}

    for question in written():
        if question.source.path == "unit-1/time.md":
            assert by_id[question.question_id].source.first == question.source.first + 2


def test_a_teacher_s_question_of_every_kind_can_be_shown_and_answered() -> None:
    from bot.questions.teacher import parse_bank

    for example in EXAMPLES:
        (question,), _ = parse_bank("example.yaml", example)
        bank = Bank.build([question], [], [])
        (drawn,) = bank.pick(Random(1), 1, kinds=tuple(Kind))
        asked = Asked(1, 1, drawn, shown_order(drawn, Random(1)))

        assert bank.get(question.question_id) == question
        assert sorted(asked.options) == sorted(question.options)
        if question.kind is Kind.TYPED:
            items = question.answer.partition(": ")[2].split("; ")
            guess = " and ".join(items[:2]) if question.answer.startswith("any ") else question.answer
            assert Judge().judge(question.answer, guess, question.alternatives).verdict is Verdict.ACCEPT
        elif question.kind is not Kind.SELF_GRADED:
            assert asked.read(asked.right) == asked.right
