"""Cells that say too little, too much, or whose they are: none is asked as if it stood alone."""

import pytest

from bot.questions.question import Question
from bot.questions.writer.agreeing import agree
from bot.questions.writer.leaning import adds, is_conditional, needs_the_others, takes_in
from bot.questions.writer.telltale import names_one
from bot.questions.writer.tongues import ENGLISH, tongue_of
from tests.questions.writer.water import written

_ASKED = ("comparison-subject", "comparison-cell", "comparison-statement", "comparison-match")


def table(head: str, *rows: str) -> str:
    """A table under a heading of its own; one row besides, so that something is always asked."""
    columns = head.count("|") + 1
    spare = " | ".join(["Colour", "Red", "Green", "Blue", "White"][:columns])
    lines = [head, " | ".join(["---"] * columns), *rows, spare]
    return "## The kinds compared\n\n" + "\n".join(f"| {line} |" for line in lines) + "\n"


def about(questions: tuple[Question, ...], feature: str, rule: str = "comparison") -> list[Question]:
    """Those of a rule on a feature."""
    asked = [question for question in questions if question.rule.startswith(rule)]
    assert asked
    return [question for question in asked if feature in question.prompt]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mix of both", "en"), ("Everything else", "en"), ("The same as the brook", "en"), ("None of these", "en"),
        ("Ships too", "en"), ("Also ships", "en"), ("Ships as well", "en"), ("Several", "en"), ("It depends", "en"),
        ("That bank", "en"), ("Without such locks", "en"), ("Llevarla al mar", "es"),
        ("Ambos", "es"), ("También barcos", "es"), ("Barcos, además", "es"), ("Varios", "es"),
        ("Barges, ainsi que voiliers", "fr"), ("Les deux", "fr"), ("Plusieurs", "fr"), ("Aussi des barges", "fr"),
        ("Beide", "de"), ("Auch Kähne", "de"), ("Mehrere", "de"), ("Entrambi", "it"), ("Anche barche", "it"),
        ("Também barcos", "pt"), ("दोनों", "hi"),
    ],
)  # fmt: skip
def test_a_cell_leans_on_the_others(text: str, language: str) -> None:
    assert needs_the_others(text, tongue_of(language))


@pytest.mark.parametrize(
    "text",
    [
        "Too shallow for ships",
        "Canal, also called cut",
        "The same devices everywhere",
        "Several locks",
        "That of one boat",
    ],
)
def test_a_cell_that_stands_alone_leans_on_none(text: str) -> None:
    assert not needs_the_others(text, ENGLISH)
    assert not adds(text, ENGLISH)


@pytest.mark.parametrize("cell", ["Mix of both", "A combination", "Several", "It depends", "Boats too"])
def test_a_leaning_cell_is_no_option_and_is_neither_asked_nor_stated(cell: str) -> None:
    questions = written(table("Feature | Brook | Lake | River", f"Carries | Leaves | Sand | {cell}"))

    shown = [text for question in questions for text in (question.prompt, *question.options)]
    assert not [text for text in shown if cell in text]


def test_a_row_in_which_one_has_it_too_is_not_asked() -> None:
    questions = written(table("Feature | Brook | River", "Carries | Leaves | Sand too"))

    assert not about(questions, "Carries")


@pytest.mark.parametrize(
    "everyone", ["Almost all animals", "Everybody", "Day and night", "Any fish", "A combination", "Mix of both"]
)
def test_what_one_has_is_not_asked_beside_one_that_has_all(everyone: str) -> None:
    questions = written(table("Feature | Brook | River", f"Visitors | Trout, salmon | {everyone}"))

    assert not [each for each in about(questions, "Visitors", "comparison-subject") if each.answer == "Brook"]


def test_what_one_has_alone_is_asked_beside_one_that_has_all() -> None:
    questions = written(table("Feature | Brook | River", "Visitors | Only trout | Any fish"))

    assert "Brook" in [each.answer for each in about(questions, "Visitors", "comparison-subject")]


@pytest.mark.parametrize(("beside", "asked"), [("Many", True), ("Several", True), ("A mixture", False), ("All", False)])
def test_one_is_asked_beside_many_but_not_beside_what_holds_it(beside: str, asked: bool) -> None:
    questions = written(table("Feature | Brook | River", f"Owners | One village | {beside}"))

    assert bool(about(questions, "Owners", "comparison-subject")) is asked


def test_all_in_a_reason_takes_nothing_in() -> None:
    assert takes_in("All ships", ENGLISH)
    assert not takes_in("At every lock", ENGLISH)
    assert not takes_in("High: all ships stop", ENGLISH)


@pytest.mark.parametrize("half", ["No, if dammed", "Yes, when it rains", "Depends on the season", "Not for old ships"])
def test_a_row_answered_yes_and_no_is_not_asked(half: str) -> None:
    questions = written(table("Feature | Brook | Lake | River", f"Floods | Yes | No | {half}"))

    assert is_conditional(half, ENGLISH)
    assert not about(questions, "Floods")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hardly any", "None"),
        ("On a ship of the old fleet", "On a boat of the old fleet"),
        ("High (by steam)", "High (by sail)"),
        ("Owner or tenant", "Guest or tenant"),
        ("Yes", "Yes, by contract"), ("Stronger", "Strong, by hardware"), ("Low", "Lowest"), ("Low", "High or low"),
        ("Hardly", "Rarely"), ("Very high", "High"), ("Fish, birds", "Birds and others"),
    ],
)  # fmt: skip
def test_two_cells_could_be_taken_for_one(one: str, other: str) -> None:
    assert agree(one, other)
    assert agree(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Yes", "No"),
        ("Stronger", "Weak"),
        ("No access", "No new guests"),
        ("Possible", "Not possible"),
        ("From north to south", "From south to north"),
        ("One, mostly", "Two, mostly"),
        ("1 to 10 m", "10 to 100 m"),
    ],
)
def test_two_cells_are_told_apart(one: str, other: str) -> None:
    assert not agree(one, other)


def test_a_bare_comparative_is_not_asked_where_another_of_three_is_one() -> None:
    questions = written(table("Feature | Brook | Lake | River", "Flow | Weaker | Stronger | Strong, by slope"))

    assert not about(questions, "Flow", "comparison-subject")


def test_a_comparative_of_two_is_asked() -> None:
    questions = written(table("Feature | Brook | River", "Locks | Fewer | As many as towns"))

    assert about(questions, "Locks", "comparison-subject")
    assert not [each for each in about(questions, "Locks", "comparison-statement") if "Fewer" in each.prompt]


def test_lists_that_share_a_thing_are_not_said_to_be_wrong_of_each_other() -> None:
    questions = written(table("Feature | Brook | River", "Fish | Trout, salmon, carp | Carp and pike"))

    stated = [each for each in about(questions, "Fish", "comparison-statement") if each.answer == "False"]
    assert not stated
    assert agree("Trout", "Trout, one pike")


def test_among_degrees_nothing_else_is_an_option() -> None:
    questions = written(table("Feature | Brook | Lake | River | Sea", "Tolls | High | Low | Medium | Monthly"))

    cells = about(questions, "Tolls", "comparison-cell")
    assert {each.answer for each in cells} == {"High", "Low", "Medium"}
    assert not [each for each in cells if "Monthly" in each.options]


def test_half_an_answer_is_not_asked_beside_others_either() -> None:
    questions = written(table("Feature | Brook | River", "Silts up | Possible | Not for ships"))

    assert not [each for each in about(questions, "Silts up") if "Not for ships" in each.prompt]


@pytest.mark.parametrize("text", ["Each FB has a keel", "Built beside a flat boat", "Flats of wood", "FlatLine hulls"])
def test_a_cell_names_a_subject(text: str) -> None:
    assert names_one(text, ("Flat boat", "Sailing boat"), lambda name: (name,))


@pytest.mark.parametrize(
    ("text", "subject", "tells"),
    [
        ("Local hoist line, of hemp", "LHL", True),
        ("Tide pole identifier: wood", "TPID", True),
        ("A line of hemp", "LHL", False),
        ("Power from the keel", "PowerBoat", True),
    ],
)
def test_a_cell_spells_a_subject_out(text: str, subject: str, tells: bool) -> None:
    assert names_one(text, (subject, "Anchor"), lambda name: (name,)) is tells


def test_two_words_side_by_side_tell_though_every_cell_has_each() -> None:
    names = {"Salt river port": ("Salt river port",), "Harbour": ("Harbour",)}
    cells = ("Salt river wharf", "Wharf for salt, up the river")

    assert names_one(cells[0], tuple(names), names.__getitem__, cells)
    assert not names_one(cells[1], tuple(names), names.__getitem__, cells)


def test_a_word_that_all_subjects_share_names_none() -> None:
    assert not names_one("A boat with sails of wool", ("Flat boat", "Steam boat"), lambda name: (name,))


def test_a_word_that_every_cell_of_a_row_has_tells_none() -> None:
    subjects = ("Steam boat", "Rowing crew")

    assert names_one("Driven by steam", subjects, lambda name: (name,), beside=["Driven by arms"])
    assert not names_one("Sold by the crew", subjects, lambda name: (name,), beside=["Paid by the crew"])


def test_a_cell_that_names_another_subject_is_neither_asked_nor_stated() -> None:
    questions = written(
        table("Feature | Flat boat | Sailing boat | Raft", "Power | Oars | Wind | As each SB of the trade, by wind")
    )

    shown = [text for question in questions for text in (question.prompt, *question.options)]
    assert not [text for text in shown if "each SB" in text]


def test_a_label_that_asks_or_is_a_clause_is_put_in_no_statement() -> None:
    rows = ("Frozen? | Yes | No | Never", "What the owner repairs | Banks | Walls | Locks")
    questions = written(table("Feature | Brook | Lake | Canal", *rows))

    assert not about(questions, "Frozen?")
    assert not about(questions, "What the owner repairs", "comparison-statement")


def test_a_bare_question_word_is_no_option_and_heads_none() -> None:
    rows = (
        "Salt | No | No | Yes",
        "Tides | Hardly | Hardly | Daily",
        "When | Spring | Autumn | Summer",
        "Suits | Ducks | Swans | Gulls",
    )
    questions = written(table("Feature | Brook | Lake | Sea", *rows))

    assert [each for each in questions if each.rule == "comparison-differs"]
    assert not [each for each in questions if each.rule == "comparison-differs" and {"When", "Suits"} & {*each.options}]
    assert not about(questions, "When", "comparison-cell")


def test_examples_that_the_notes_give_elsewhere_are_no_wrong_options() -> None:
    listed = (
        "## Examples of rivers\n\n- Elbe\n- Oder\n\nA **river** is a large stream of water that flows to the sea.\n\n"
    )
    compared = table("Feature | River | Canal | Lake", "Example | Tisza | Elbe, Weser | Balaton")

    questions = written(listed + compared)

    cells = [each for each in about(questions, "Example", "comparison-cell") if each.term == "River"]
    subjects = [each.answer for each in about(questions, "Example", "comparison-subject")]
    assert not [each for each in cells if "Elbe, Weser" in each.options]
    assert "Canal" not in subjects
    assert "Lake" in subjects


def test_what_the_notes_say_of_a_subject_elsewhere_is_not_wrong_of_it() -> None:
    listed = "## Examples of waters\n\n- **Old Canal:** Dug by hand, with muddy banks.\n- **Lake:** It lies.\n\n"
    compared = table("Feature | Canal | Pond | River", "Edge | Reeds | Muddy banks | Rocks")

    subjects = [each.answer for each in about(written(listed + compared), "Edge", "comparison-subject")]

    assert "Pond" not in subjects
    assert "River" in subjects


def test_subjects_are_shown_as_the_table_heads_them() -> None:
    lead = "A **brook** is a small stream. The **brook** feeds the **lake**. A **lake** is water that stands.\n\n"

    asked = about(
        written(lead + table("Feature | Brook | Lake", "Water | Runs | Rests")), "Water", "comparison-subject"
    )

    assert {each.answer for each in asked} == {"Brook", "Lake"}
    assert all(each.prompt.startswith("Brook or Lake") for each in asked)


def test_a_bracket_that_narrows_a_subject_is_kept() -> None:
    asked = about(written(table("Feature | Lake (frozen) | River", "Carries | Sledges | Ships")), "Carries")

    assert any("Lake (frozen)" in each.prompt for each in asked)


def test_subjects_with_a_comma_and_long_rows_of_subjects_are_not_listed_in_a_sentence() -> None:
    cut = written(table("Feature | Cut, dried | Cut, fresh | Whole", "Keeps | A year | A day | A week"))
    names = ("Punt", "Barge", "Yawl", "Ketch", "Sloop", "Brig", "Junk")
    many = "## Boats\n\n| Boat | Crew |\n| --- | --- |\n" + "".join(
        f"| {name} | {count} hands |\n" for count, name in enumerate(names)
    )

    for questions in (cut, written(many)):
        assert not [each for each in questions if each.rule in ("comparison-subject", "comparison-cell")]


def test_a_cell_that_says_no_more_than_its_label_is_not_asked() -> None:
    questions = written(
        table("Feature | Brook | Lake | River", "Slow drift | Drifting slowly | Slow drift | Fast drift")
    )

    assert not [each for each in questions if each.options and "Slow drift" in (*each.options, each.answer)]
    assert not [each for each in questions if "Slow drift: Slow drift" in each.prompt]


def test_a_bare_number_of_a_type_is_not_asked() -> None:
    questions = written(table("Feature | Brook | Lake | River", "Class | 1 | 2 | 3"))

    assert not about(questions, "Class")


def test_a_cell_whose_pronoun_stands_for_nothing_in_its_row_is_not_asked() -> None:
    asked = table("Feature | Dam | Toll", "What it brings | A wall across a stream | Money paid to pass it")

    assert not about(written(asked), "to pass it")
    assert about(written(asked.replace("What it brings", "Meaning")), "A wall across")


def test_a_subject_that_has_nothing_in_the_row_is_not_named() -> None:
    asked = about(written(table("Feature | Brook | Lake | River", "Carries | Leaves | | Sand")), "Carries")

    assert asked
    assert not [each for each in asked if each.rule == "comparison-subject" and "Lake" in each.prompt]


def test_two_wrong_options_that_say_one_thing_stand_as_one() -> None:
    rows = "Ferries | Daily | Rarely at night | Hardly at night | Hourly"
    asked = about(written(table("Feature | Brook | Lake | River | Sea", rows)), "Ferries", "comparison-cell")

    assert asked
    assert not [each for each in asked if {"Rarely at night", "Hardly at night"} <= set(each.options)]


def test_every_subject_named_is_an_option() -> None:
    within = written(table("Feature | Boat | Boat house | Raft", "Made of | Oak | Brick | Reeds"))
    assert not [each for each in within if each.rule == "comparison-subject"]

    rows = ("Crew | One | Two | Nine | Forty | Fifty",)
    body = "## The boats\n\n| Feature | Punt | Yawl | Ketch | Brig | Junk |\n| --- | --- | --- | --- | --- | --- |\n"

    asked = about(written(body + "".join(f"| {row} |\n" for row in rows)), "Crew", "comparison-subject")

    assert all(len(each.options) == 5 for each in asked)


def test_a_matching_is_explained_by_its_row() -> None:
    questions = written(table("Feature | Brook | Lake | River", "Carries | Leaves | Ice | Sand"))

    (match,) = about(questions, "Carries", "comparison-match")
    assert match.explanation == "Carries – Brook: Leaves; Lake: Ice; River: Sand."


def test_what_is_compared_is_told_where_a_subject_is_no_whole_name() -> None:
    body = table("Feature | Open | Closed", "Pressure | Falls | Rises").replace("The kinds compared", "Kinds of valves")
    whole = table("Feature | Open sea | Closed sea", "Pressure | Falls | Rises").replace("The kinds compared", "Depth")

    row = table("Feature | Cut, dried | Cut, fresh", "Keeps | A year | A day").replace(
        "The kinds compared", "Hay of old"
    )

    assert all("(Kinds of valves)" in each.prompt for each in about(written(body), "Pressure"))
    assert all("(Hay of old)" in each.prompt for each in about(written(row), "Keeps"))
    assert all("(Water in the Landscape)" in each.prompt for each in about(written(whole), "Pressure"))
    long = whole.replace("Falls", "Falls the deeper one dives").replace("Rises", "Rises the longer one stays")
    assert not [each for each in about(written(long), "Pressure") if "(" in each.prompt]


def test_a_degree_is_asked_among_degrees_only() -> None:
    rows = "Effort | Medium | A day of rowing | High"
    asked = about(written(table("Feature | Brook | Lake | River", rows)), "Effort", "comparison-subject")

    assert not [each for each in asked if "Medium" in each.prompt]


def test_what_is_used_for_the_same_is_not_told_apart_by_its_use() -> None:
    rows = "Typical use | Carts, mail | Mail, parties | Coal"
    asked = about(written(table("Feature | Brook | Lake | River", rows)), "Typical use", "comparison-subject")

    assert {each.answer for each in asked} == {"River"}


def test_no_two_comparatives_are_options_of_one_row() -> None:
    rows = "Weakness | Fewer piers | Smaller boats | No shelter | Fog"
    asked = about(written(table("Feature | Brook | Lake | River | Sea", rows)), "Weakness", "comparison-cell")

    assert not [each for each in asked if {"Fewer piers", "Smaller boats"} <= set(each.options)]


def test_a_name_cut_short_in_a_cell_tells_it() -> None:
    rows = "Sign | .pboat | .smv | .raft"
    asked = about(written(table("Feature | PowerBoat | SlowMover | Drifter", rows)), "Sign")

    assert not [each for each in asked if "pboat" in f"{each.prompt}{each.options}"]


def test_a_thing_that_another_lists_is_not_told_apart() -> None:
    rows = "Cargo | Rye of many farms | Rye, oats, wheat | Coal"
    asked = about(written(table("Feature | Brook | Lake | River", rows)), "Cargo", "comparison-subject")

    assert not [each for each in asked if "many farms" in each.prompt]


def test_ones_stand_for_what_another_cell_names() -> None:
    rows = "Boats | Any boat of the region | Only adapted ones | No boat"
    asked = about(written(table("Feature | Brook | Lake | River", rows)), "Boats")

    assert not [each for each in asked if "adapted ones" in each.prompt]
