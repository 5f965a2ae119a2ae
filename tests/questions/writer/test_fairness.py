import pytest

from bot.notes.source import Source
from bot.questions.question import Kind
from bot.questions.writer.draft import Draft, Rival
from bot.questions.writer.fairness import same, stands_out, told_by_letters, told_by_wording, wrong_options


def _draft(answer: str, *rivals: tuple[str, float], kind: Kind = Kind.CHOICE, rights: tuple[str, ...] = ()) -> Draft:
    source = Source("rivers.md", "Rivers", (), 1, 1)
    return Draft(
        "rule", kind, "delta", "Which?", answer, source, ("x",), tuple(Rival(*rival) for rival in rivals), rights=rights
    )


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("delta", "Delta.", True),
        ("river delta", "delta", True),
        ("the longest rivers of Europe", "the longest river in Europe", True),
        ("persistent lake", "non-persistent lake", False),
        ("Danube", "Rhine", False),
        ("type 1", "type 2", False),
    ],
)
def test_options_that_could_be_taken_for_one_are_the_same(one: str, other: str, is_same: bool) -> None:
    assert same(one, other) is is_same


def test_the_nearest_fair_options_are_chosen_and_none_twice() -> None:
    draft = _draft("Danube", ("Rhine", 1.0), ("the Rhine", 1.0), ("river Danube", 0.9), ("Elbe", 0.8), ("Oder", 0.8))

    assert [rival.text for rival in wrong_options(draft, 3)] == ["Rhine", "Elbe", "Oder"]


def test_a_far_option_is_not_put_beside_two_good_ones() -> None:
    draft = _draft("Danube", ("Rhine", 1.0), ("Elbe", 0.8), ("Photosynthesis", 0.1))

    assert [rival.text for rival in wrong_options(draft, 3)] == ["Rhine", "Elbe"]


def test_an_option_of_another_length_is_no_sibling() -> None:
    long = "a stream of ice that moves down a valley under its own weight and carries stones with it to the sea"
    draft = _draft("a body of standing water that no sea is joined to", (long, 1.0), ("a brook", 1.0))

    assert wrong_options(draft, 3) == ()


def test_none_of_several_right_ones_comes_back_as_wrong() -> None:
    draft = _draft("Rhine; Elbe", ("Rhine", 1.0), ("Nile", 1.0), kind=Kind.SEVERAL, rights=("Rhine", "Elbe"))

    assert [rival.text for rival in wrong_options(draft, 3)] == ["Nile"]


def test_a_word_of_the_question_in_the_right_option_alone_tells() -> None:
    assert told_by_wording("What is an ice sheet?", "A sheet of ice", ["A wide river", "A cold lake"])
    assert not told_by_wording("What is an ice sheet?", "A sheet of ice", ["A hole in the ice sheet", "A cold lake"])


def test_the_right_option_may_not_be_the_only_one_with_detail() -> None:
    assert stands_out(
        "a river (of seven countries) that ends in a delta", ["a stream of the north that ends in a lake"]
    )
    assert not stands_out("Danube (2,850 km)", ["Rhine", "Elbe"])


@pytest.mark.parametrize(
    ("prompt", "right", "wrong", "told"),
    [
        ("Goes by several wheels at its side.", "Sidewheel", ["Rudder", "Capstan"], True),
        ("A domain of its own beside the first.", "DomU", ["Harbour", "Weir"], True),
        ("The family has owned the mill for years.", "Owner", ["Tenant", "Keeper"], True),
        ("It tells by navigation and compass where the boat is.", "Navcom", ["Sextant", "Log"], True),
        ("Goes by several wheels at its side.", "Sidewheel", ["Sternwheel", "Capstan"], False),
        ("A small door under water.", "Paddle", ["Rudder", "Capstan"], False),
    ],
)
def test_letters_tell_an_option_that_alone_has_them(prompt: str, right: str, wrong: list[str], told: bool) -> None:
    assert told_by_letters(prompt, right, wrong) is told
