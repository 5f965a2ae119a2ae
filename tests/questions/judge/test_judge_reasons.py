"""The reason is what a teacher reads: it names the other term, the sign, the unit."""

import pytest

from bot.questions.judge import Judge, Verdict

COURSE = [
    ("Transmission Control Protocol", "TCP"),
    ("User Datagram Protocol", "UDP"),
    ("Trivial File Transfer Protocol", "TFTP"),
    ("Firewall",),
    ("Reverse proxy",),
    ("Proxy",),
]


@pytest.mark.parametrize(
    ("answer", "guess", "verdict", "words"),
    [
        ("Transmission Control Protocol", "tcp", Verdict.ACCEPT, "another name"),
        ("Transmission Control Protocol", "udp", Verdict.REJECT, "UDP is another term"),
        ("Transmission Control Protocol", "transmision control protocol", Verdict.ACCEPT, "mistyped"),
        ("Transmission Control Protocol", "tcp or udp", Verdict.REJECT, "side by side"),
        ("Transmission Control Protocol", "not tcp", Verdict.REJECT, "is not"),
        ("Transmission Control Protocol", "protocol", Verdict.CLOSE, "wider class"),
        ("Reverse proxy", "proxy", Verdict.CLOSE, "Proxy is the wider class"),
        ("Firewall", "the host behind the firewall", Verdict.REJECT, "mentions the answer"),
        ("C++", "C", Verdict.REJECT, "without its sign"),
        ("40 km", "40 kg", Verdict.REJECT, "another amount"),
        ("40 km", "40", Verdict.CLOSE, "unit is missing"),
        ("red, green, blue", "red and blue", Verdict.CLOSE, "2 of 3"),
        ("any two of: red; green; blue", "blue, green", Verdict.ACCEPT, "2 of the list"),
        ("True", "nope", Verdict.REJECT, "opposite"),
        ("Firewall", "   ", Verdict.REJECT, "nothing was answered"),
        ("Firewall", "🔥🧱", Verdict.REJECT, "nothing was answered"),
    ],
)
def test_the_reason_says_why(answer: str, guess: str, verdict: Verdict, words: str) -> None:
    found = Judge(COURSE).judge(answer, guess)

    assert found.verdict is verdict
    assert words in found.reason


def test_an_unclear_short_form_is_close() -> None:
    judge = Judge(["Personal computer", "Program counter"])

    found = judge.judge("Program counter", "PC")

    assert found.verdict is Verdict.CLOSE
    assert "same letters" in found.reason


def test_a_slip_that_lies_as_near_to_another_term_gives_no_point() -> None:
    judge = Judge(["Consumer surplus", "Consumed surplus"])

    found = judge.judge("Consumer surplus", "consume surplus")

    assert found.verdict is Verdict.REJECT
    assert "Consumed surplus" in found.reason


def test_a_surname_two_people_of_the_course_share_is_close() -> None:
    judge = Judge(["Marie Lavoisier", "Antoine Lavoisier"])

    assert judge.judge("Antoine Lavoisier", "lavoisier").verdict is Verdict.CLOSE
    assert Judge().judge("Antoine Lavoisier", "lavoisier").verdict is Verdict.ACCEPT


def test_a_question_without_an_answer_is_never_right() -> None:
    assert Judge().judge("", "anything").verdict is Verdict.REJECT
