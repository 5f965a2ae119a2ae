import random
import re

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.questions.judge import Judge, Verdict
from bot.questions.judge.folding import LONGEST, fold
from bot.questions.judge.phrase import phrase

TEXT = st.text(max_size=60)
PIECES = """
the of a not no or and is hypervisor type 1 2 II C++ -1 fluid red green mitosis meiosis because it's , ; ( ) /
any two of: 5 km kg 3.14 é ü й ß 光 क true false none
"""
WORDS = st.lists(st.sampled_from(PIECES.split()), max_size=12).map(" ".join)
NAME = st.text(alphabet="abcdefghijklmnopqrstuvwxyz ABCDEFG", min_size=3, max_size=24).filter(
    lambda text: text.strip() != ""
)


def named(text: str) -> bool:
    return any(map(str.isalnum, fold(text))) and phrase(fold(text)).key != ""


@settings(deadline=None)
@given(TEXT | WORDS, TEXT | WORDS, st.lists(TEXT | WORDS, max_size=4))
def test_any_strings_get_a_verdict_and_a_reason(answer: str, guess: str, siblings: list[str]) -> None:
    found = Judge(siblings).judge(answer, guess, siblings[:1])

    assert isinstance(found.verdict, Verdict)
    assert found.reason
    assert not found.reason.endswith(".")


@settings(deadline=None)
@given(TEXT | WORDS | NAME)
def test_an_answer_is_its_own_right_answer(answer: str) -> None:
    assume(named(answer))

    assert Judge().judge(answer, answer).accepted


@settings(deadline=None)
@given(NAME | WORDS, NAME | WORDS)
def test_another_term_is_never_accepted(answer: str, sibling: str) -> None:
    assume(named(answer) and named(sibling))
    mine, other = phrase(fold(answer)), phrase(fold(sibling))
    assume({mine.key, mine.full}.isdisjoint({other.key, other.full}))
    assume(not re.search(r"[,;/]| or |any ", f"{answer} {sibling}"))  # a list's items are terms and right

    assert not Judge([(answer,), (sibling,)]).judge(answer, sibling).accepted


@settings(deadline=None)
@given(NAME | WORDS, NAME | WORDS)
def test_case_and_spaces_at_the_ends_make_no_difference(answer: str, guess: str) -> None:
    judge = Judge(["Container", "Hypervisor"])

    verdict = judge.judge(answer, guess).verdict

    assert judge.judge(answer, guess.upper()).verdict is verdict
    assert judge.judge(answer, guess.swapcase()).verdict is verdict
    assert judge.judge(answer, f"  {guess} \t").verdict is verdict
    assert judge.judge(answer, guess.replace(" ", "   ")).verdict is verdict


@settings(deadline=None)
@given(NAME, st.sampled_from(["not {}", "it is not {}", "anything but {}", "nicht {}", "не {}"]))
def test_a_denial_is_never_accepted(answer: str, form: str) -> None:
    assume(named(answer) and not {"not", "no", "but"} & set(phrase(fold(answer)).words))

    assert not Judge().judge(answer, form.format(answer)).accepted


@settings(deadline=None)
@given(st.sampled_from(["(", "a ", "not ", ", ", "is a ", "((", " - ", "!?", "1 ", "i ", "x1", "\n", "é", "or "]))
def test_a_long_guess_is_read_in_bounded_steps(piece: str) -> None:
    guess = (piece * LONGEST)[:LONGEST]

    assert Judge(["a b c"]).judge("transmission control protocol", guess).verdict is Verdict.REJECT


def test_an_essay_is_no_answer() -> None:
    found = Judge().judge("Mitosis", "mitosis " * 200)

    assert found.verdict is Verdict.REJECT
    assert "essay" in found.reason


def test_the_order_of_the_course_makes_no_difference() -> None:
    terms = ["Mitosis", "Meiosis", "Osmosis", "Mitochondrion", "Cell wall", "Cell membrane"]
    shuffled = random.Random(7).sample(terms, len(terms))

    for guess in ("mitosys", "cell", "osmosis", "meosis", "cell mebrane", "mitochondria"):
        assert Judge(terms).judge("Mitosis", guess).verdict is Judge(shuffled).judge("Mitosis", guess).verdict
