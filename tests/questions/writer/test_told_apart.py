"""What may not stand as wrong beside a thing, for the notes leave open whether it is: each in a note of our own."""

from tests.questions.writer.water import prompts, written

_BOATS = """\
## Boats

### Types of boats

- **Sea boat:** Goes out among the islands and beyond the last light.
- **River boat:** Stays between two banks from spring to mouth.
- **Steam boat:** Burns coal under a boiler amidships.
- **Sailing boat:** Waits in harbour for a fair breeze.
- **Rowing boat:** Moves as fast as four pairs of arms.

{0}
"""
_FIRST, _SECOND = {"Sea boat", "River boat"}, {"Steam boat", "Sailing boat", "Rowing boat"}


def test_types_of_two_divisions_are_not_told_from_each_other() -> None:
    told = "The first two are the pilots' words, the last three the builders'."

    for question in written(_BOATS.format(told)):
        assert not ({*question.options} & _FIRST and {*question.options} & _SECOND), question


def test_types_of_one_division_are() -> None:
    asked = written(_BOATS.format("All of them pay the same toll."))

    assert any({*question.options} & _FIRST and {*question.options} & _SECOND for question in asked)


_SHOPS = """\
## Chandlers

### Examples of chandlers

- **Old Anchor:** Sells ropes and tar to fishermen.
- **Blue Wharf:** Has ropes and lamps for yachts.
- **Lantern House:** Repairs compasses in a back room.
- **Three Crowns:** Buys wrecks and breaks them up.
"""


def test_two_examples_that_do_one_thing_are_not_told_apart_by_it() -> None:
    questions = written(_SHOPS)

    assert any("Repairs compasses" in question.prompt for question in questions)
    for question in questions:
        if "ropes and" in question.prompt and question.rule == "point-label":
            assert not {"Old Anchor", "Blue Wharf"} <= {*question.options}
        if question.rule == "listing-match":
            assert not {"Old Anchor", "Blue Wharf"} <= {*question.prompts}


def test_what_the_note_says_of_another_point_in_passing_rules_it_out() -> None:
    body = """\
## Harbour office

### Components of a harbour office

- **Desk:** Gives the ships berths, pilots and papers.
- **Tower:** Watches the fairway by day and by night.
- **Store:** Holds spare buoys and chains.
- **Cellar:** Keeps the casks of the last three seasons.

{0}
"""

    def options(text: str) -> set[str]:
        asked = (question for question in written(body.format(text)) if question.rule == "point-label")
        return {option for question in asked if "berths" in question.prompt for option in question.options}

    assert "Tower" in options("The tower was built last.")
    assert "Tower" not in options("At night the tower gives ships their berths and pilots.")


def test_what_is_of_two_owners_is_told_from_neither() -> None:
    body = """\
## Ferries

### Types of ferries

- **Rope ferry:** Is drawn over the river by hand.
- **Chain ferry:** Is drawn over the river by an engine.

## Rope ferry

### Examples of rope ferries

- Ulm
- Worms
- Speyer

## Chain ferry

### Examples of chain ferries

- {0}
- Torpoint
- Sandbanks
"""
    asked = "Which of these is an example of rope ferries?"

    assert asked in prompts(body.format("Cowes"))
    assert asked not in prompts(body.format("Worms"))


def test_an_example_that_is_said_to_be_none_is_none() -> None:
    body = """\
## Windmills

### Examples of windmills

- **Tall Anna:** Grinds barley for two villages.
- **Black Piet:** Pumps a polder dry in winter.
- **Old Harbour Crane:** Is no windmill but has its sails.
- **Ely:** Its hill had three before the fire.
- **White Rose:** Saws planks for the yard.
"""

    named = [question for question in written(body) if question.rule == "listing-any"]

    assert [question.answer for question in named] == ["any two of: Tall Anna; Black Piet; White Rose"]


def test_effects_are_matched_to_nobody() -> None:
    table = """\
## Lights compared

| Feature | Beacon | Lantern | Flare |
| --- | --- | --- | --- |
| {0} | Night sailing | Fishing after dusk | Rescue in fog |
| Burns | Oil of whales | Tallow candles | Powder in a tube |
"""

    def asked(feature: str) -> list[str]:
        found = prompts(table.format(feature))
        return [one for one in found if feature in one and ("apply?" in one or "match" in one)]

    assert len(asked("Seen at")) > 1
    assert asked("What it makes possible") == []


def test_sections_beside_a_list_of_the_same_are_no_list() -> None:
    body = """\
## Kinds of moorings

- **Swing mooring:** A buoy with a chain to the bottom.
- **Pile mooring:** Two posts with a rope between them.
- **Quay mooring:** A wall with rings of iron.

### Swing mooring

A **swing mooring** is a buoy that a boat turns about with the tide.

### Cost of mooring

The **cost of mooring** is what the harbour asks for each foot of a boat.
"""

    shown = [option for question in written(body) if question.rule != "definition-term" for option in question.options]

    assert "Swing mooring" in shown
    assert "Cost of mooring" not in shown


def test_a_heading_of_which_nothing_is_said_is_no_point() -> None:
    body = """\
## Dangers of the river

### Sudden floods

The water rises within an hour and takes the nets with it.

### Hidden rocks

The keel strikes before anybody has seen them.

### Broken chains

The ferry drifts to the weir and over it.

### Tolls in a row

#### Worked example: three gates

1. Three gates cost nine pence.
"""

    assert "Tolls in a row" not in " ".join(question.answer for question in written(body, title="Dangers of the River"))
