import pytest

from bot.notes.source import Source
from bot.questions.question import Kind, Origin, Question
from bot.questions.writer.gates import GATES, fault


def _question(
    prompt: str = "Which river runs through Vienna?",
    options: tuple[str, ...] = ("Danube", "Rhine", "Elbe"),
    kind: Kind = Kind.CHOICE,
    answer: str = "",
    prompts: tuple[str, ...] = (),
) -> Question:
    key = (0,) if kind is Kind.CHOICE else tuple(range(len(options)))
    source = Source("rivers.md", "Rivers", (), 3, 3)
    return Question(
        "id", kind, prompt, options, key, answer or (options[0] if options else ""), "Rivers", source, Origin.WRITER,
        prompts=prompts,
    )  # fmt: skip


_LONG = "a river that comes from the mountains of the south, takes up many others and ends in a wide delta"


@pytest.mark.parametrize(
    ("reason", "question"),
    [
        ("", _question()),
        ("ill-formed", _question(prompt="Which river (of two runs through Vienna?")),
        ("ill-formed", _question(prompt="Which [[river]] runs through Vienna?")),
        ("ill-formed", _question(options=("Danube", " "))),
        ("too-long", _question(options=("Danube", "Rhine", " ".join(["long"] * 60)))),
        ("points-outside", _question(prompt="Which is it? “As shown above, it flows east.”")),
        ("points-outside", _question(prompt="Which is meant? “It is longer than this river.”")),
        ("points-outside", _question(options=("Danube", "the river in the table below"))),
        ("points-outside", _question(prompt="Which is meant? “As we have seen, our river is the longest.”")),
        (
            "",
            _question(
                prompt="Which is it? “A dam holds water back. This makes a lake.”", options=("Reservoir", "Weir")
            ),
        ),
        ("empty-blank", _question(prompt="Fill the gap: “____ is ____.”")),
        ("all-of-them", _question(options=("Danube", "All of them"))),
        ("twice-the-same", _question(options=("Danube", "Rhine", "rhine!"))),
        (
            "answers-itself",
            _question(prompt="What is a river delta?", options=("A delta where a river ends", "A hill")),
        ),
        (
            "answers-itself",
            _question(prompt="Type the name of the Danube.", options=(), kind=Kind.TYPED, answer="Danube"),
        ),
        ("answers-itself", _question(options=("ends in a delta", "flows"), kind=Kind.MATCH, prompts=("Delta", "Elbe"))),
        ("stands-out", _question(options=(_LONG, "a river of the north", "a stream of the far north"))),
        (
            "stands-out",
            _question(options=("a river of seven countries (ten today)", "a river of a single land in the east")),
        ),
        ("judged-the-same", _question(options=("Colour of river", "Color of rivers", "Elbe"))),
    ],
)
def test_each_fault_is_named_and_a_good_question_has_none(reason: str, question: Question) -> None:
    assert fault(question) == reason


def test_every_gate_has_a_name_of_its_own() -> None:
    assert len({name for name, _ in GATES}) == len(GATES)
