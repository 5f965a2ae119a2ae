"""Names that stand whole in a question."""

from bot.knowledge.model import Term
from bot.search.acronym import Acronyms, is_long_form, spelt_out
from bot.search.name import Called, Name, NameKind, Names, variants


def names(*texts: str) -> Names:
    called = (Called(text, Name(NameKind.HEADING, 0, at, 1.0)) for at, text in enumerate(texts))
    return Names.of(called, lambda text, _kinds: tuple(text.split()))


def found(table: Names, question: str) -> list[tuple[str, ...]]:
    return [one.stems for one in table.whole([((word, 1.0),) for word in question.split()])]


def test_the_longest_name_is_found_and_not_the_one_inside_it() -> None:
    assert found(names("division", "cell division"), "cell division speed") == [("cell", "division")]


def test_a_name_in_pieces_is_not_found() -> None:
    assert found(names("cell division"), "division cell") == []
    assert found(names("cell division"), "cell fast division") == []


def test_a_head_said_once_serves_both_names() -> None:
    table = names("competitive inhibition", "non competitive inhibition")

    assert found(table, "competitive non competitive inhibition") == [
        ("competitive", "inhibition"),
        ("non", "competitive", "inhibition"),
    ]


def test_a_word_with_several_readings_is_read_so_that_it_makes_a_name() -> None:
    table = names("server room")

    one = table.whole([(("sever", 0.95), ("server", 0.8)), (("room", 1.0),)])

    assert [name.stems for name in one] == [("server", "room")]
    assert one[0].likeness == 0.8


def test_a_title_is_known_by_its_parts_the_whole_first() -> None:
    known = dict(variants("Module 2: Cell Division (Mitosis or Meiosis)"))

    assert known["Module 2: Cell Division (Mitosis or Meiosis)"] == 1
    assert known["Cell Division"] > known["Mitosis"] > known["Module 2"]


def test_a_long_form_is_shortened_to_its_acronym_and_the_two_together_are_one_thing() -> None:
    term = Term("adenosine triphosphate", ("ATP",), "ATP", ())
    acronyms = Acronyms.of([term], lambda text: tuple(text.lower().split()))

    assert acronyms.key(("adenosine", "triphosphate")) == ("atp",)
    assert acronyms.key(("adenosine", "triphosphate", "atp", "cycle")) == ("atp", "cycle")


def test_an_acronym_of_two_things_shortens_neither() -> None:
    terms = [Term("red blood cell", ("RBC",), "RBC", ()), Term("round black crater", ("RBC",), "RBC", ())]

    assert Acronyms.of(terms, lambda text: tuple(text.lower().split())).short == {}


def test_letters_that_begin_words_in_order_make_a_long_form() -> None:
    assert is_long_form("virtual machine monitor", "VMM")
    assert is_long_form("Just-in-time compiler", "JIT")
    assert not is_long_form("hypervisor", "VMM")
    assert not is_long_form("machine virtual", "VM")


def test_a_long_form_with_its_acronym_behind_it_is_read_off_the_text() -> None:
    text = "Feature | Virtual Machines (VMs) | sugar and Adenosine Triphosphate (ATP), a unit (kg), Amazon (AWS)"

    assert list(spelt_out(text)) == [("Virtual Machines", "VM"), ("Adenosine Triphosphate", "ATP")]
