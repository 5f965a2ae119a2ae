from random import Random

from bot.knowledge.model import Term
from bot.questions.bank import Bank
from bot.questions.likeness import clash
from bot.questions.question import Kind, Origin, Question
from tests.questions.makers import choice, statement

_RIVERS = ("Volga", "Danube", "Rhine", "Elbe", "Oder", "Tagus", "Loire", "Seine", "Ebro", "Dnieper")
_CITIES = ("Kazan", "Vienna", "Basel", "Dresden", "Szczecin", "Lisbon", "Nantes", "Paris", "Zaragoza", "Kyiv")


def _many(topic: str, unit: str = "") -> list[Question]:
    return [
        choice(
            f"Which river runs through {city}?",
            river,
            *[other for other in _RIVERS if other != river][:3],
            line=at,
            topic=topic,
            term=river,
            rule=f"rule-{at % 3}",
            unit=unit,
        )
        for at, (river, city) in enumerate(zip(_RIVERS, _CITIES, strict=True), 1)
    ]


def test_a_teacher_s_wording_is_kept_over_an_imported_copy_and_that_over_ours() -> None:
    asked = "Which river runs through the city of Vienna today?"
    teacher = choice(asked, "Danube", "Rhine", origin=Origin.BANK, question_id="t")
    imported = choice(f"{asked}!", "Danube", "Elbe", origin=Origin.IMPORTED, question_id="i")
    written = choice(asked.lower(), "danube", "Oder", question_id="w")

    assert [question.question_id for question in Bank.build([teacher], [imported], [written]).questions] == ["t"]
    assert [question.question_id for question in Bank.build([], [imported], [written]).questions] == ["i"]


def test_questions_that_differ_in_a_figure_are_both_kept() -> None:
    one = choice("Name one river of the type 1 class of rivers", "Volga", "Rhine", line=1)
    other = choice("Name one river of the type 2 class of rivers", "Volga", "Elbe", line=2)

    assert len(Bank.build([], [], [one, other])) == 2


def test_a_round_is_spread_over_topics_and_terms() -> None:
    bank = Bank.build([], [], [*_many("North"), *[_moved(question) for question in _many("South")]])

    chosen = bank.pick(Random(1), 6)

    assert sorted(question.topic for question in chosen) == ["North"] * 3 + ["South"] * 3
    assert len({question.term for question in chosen}) == 6


def _moved(question: Question) -> Question:
    return choice(
        question.prompt.replace("river", "great stream of water") + " Say",
        f"{question.answer} South",
        "x",
        line=question.source.first,
        topic="South",
        term=f"{question.term} South",
        rule=question.rule,
    )


def test_the_same_dice_give_the_same_round_and_others_another() -> None:
    bank = Bank.build([], [], _many("North"))

    assert bank.pick(Random(7), 5) == bank.pick(Random(7), 5)
    assert len({tuple(q.question_id for q in bank.pick(Random(seed), 5)) for seed in range(8)}) > 4


def test_questions_asked_lately_come_back_only_when_nothing_else_is_left() -> None:
    bank = Bank.build([], [], _many("North"))
    lately = [question.question_id for question in bank.questions[:6]]

    first_four = bank.pick(Random(1), 4, avoid=lately)
    eight = bank.pick(Random(1), 8, avoid=lately)

    assert not {question.question_id for question in first_four} & set(lately)
    assert len(eight) == 8


def test_what_is_meant_first_comes_before_all_others_unless_it_was_asked_lately() -> None:
    bank = Bank.build([], [], _many("North"))
    meant = [question.question_id for question in bank.questions[:4]]

    chosen = bank.pick(Random(1), 6, first=meant)
    again = bank.pick(Random(1), 6, first=meant, avoid=meant[:2])

    assert {question.question_id for question in chosen[:4]} == set(meant)
    assert {question.question_id for question in again[:2]} == set(meant[2:])
    assert not {question.question_id for question in again} & set(meant[:2])


def test_no_question_of_a_round_tells_the_answer_of_another() -> None:
    tells = choice("What is the Volga?", "the longest river that runs through the plains of Europe", "a lake", line=1)
    told = choice("Which is the longest river that runs through the plains of Europe?", "Volga", "Rhine", line=2)
    bank = Bank.build([], [], [tells, told, *_many("North")])

    for seed in range(20):
        chosen = bank.pick(Random(seed), 8)
        assert not any(clash(one, other) for one in chosen for other in chosen if one is not other)


def test_a_statement_clashes_with_the_question_that_says_it() -> None:
    asks = choice("Into which sea does the river Rhine flow?", "the North Sea", "the Baltic Sea", line=1)
    says = statement("The river Rhine flows into the North Sea.", true=True, line=2)

    assert clash(asks, says)


def test_only_the_kinds_and_units_asked_for_come() -> None:
    bank = Bank.build([], [], [*_many("North", "Unit 2"), statement("Rivers flow uphill.", true=False)])

    assert {question.kind for question in bank.pick(Random(1), 5, kinds=(Kind.TRUE_FALSE,))} == {Kind.TRUE_FALSE}
    assert {question.unit for question in bank.pick(Random(1), 5, units=("Unit II",))} == {"Unit 2"}


def test_a_topic_is_found_by_title_part_of_it_or_a_term_s_other_name() -> None:
    danube = Term("Danube", ("Donau",), "", ())
    bank = Bank.build([], [], _many("Unit I, Topic 02: The Great Rivers of Europe"), terms=[danube])

    assert len(bank.find("the great rivers of europe")) == 10
    assert len(bank.find("Europe's river")) == 0
    assert len(bank.find("great river")) == 10
    assert [question.answer for question in bank.find("donau")] == ["Danube"]
    assert bank.find("mountains") == ()


def test_a_term_brings_its_questions_from_other_notes_too() -> None:
    of_note = choice("Which delta is largest?", "Ganges", "Nile", line=3, topic="Deltas")
    of_term = choice(
        "Where does a river drop its load?", "in a delta", "in a gorge", line=9, topic="Rivers", term="delta"
    )
    other = choice("Which river runs through Vienna?", "Danube", "Rhine", line=1, topic="Rivers")

    bank = Bank.build([], [], [of_note, of_term, other])

    assert {question.prompt for question in bank.find("Delta")} == {of_note.prompt, of_term.prompt}


def test_a_term_s_own_questions_are_meant_first_unless_a_note_is_called_so() -> None:
    told = [
        *_many("Rivers of the North"),
        choice("What is the Rhine?", "a river", "a lake", topic="Rhine", term="Rhine"),
    ]
    bank = Bank.build([], [], told)

    assert [question.answer for question in bank.meant_first("volga")] == ["Volga"]
    assert bank.meant_first("Rhine") == bank.meant_first("Rivers of the North") == bank.meant_first("") == ()


def test_a_question_is_found_by_its_id() -> None:
    bank = Bank.build([], [], _many("North"))

    assert bank.get(bank.questions[3].question_id) == bank.questions[3]
    assert bank.get("gone") is None


def test_names_that_a_table_s_questions_share_tell_no_answer() -> None:
    """`Tug or barge: which has ...` names both each time."""
    names = ("Canal steam tug", "Coastal grain barge")
    rows = [
        choice(f"{names[0]} or {names[1]}: which has “{said}”?", *names, line=at)
        for at, said in enumerate(("Crew: two", "Hull: oak"), 1)
    ]

    assert not clash(*rows)
