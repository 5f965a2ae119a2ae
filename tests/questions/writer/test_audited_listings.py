"""What the audits found wrong in questions on listings, each in a note of our own."""

from tests.questions.writer.water import prompts, written

_KINDS = """\
## Lakes

A **lake** is a body of standing water that lies in a hollow of the land.

### Types of lakes

- **Oxbow lake:** A bend that the current has cut off and left behind.
- **Crater lake:** A basin on a mountain that once threw out fire.
- **Non-tidal lake:** Water that the sea reaches at no time of the day.
- **Tidal lake:** Water that rises and falls twice a day with the sea.

## Rivers

A **river** is a stream of fresh water that runs in a bed towards the sea.

## Springs

A **spring** is a place where ground water comes out into the light of day.
"""


def test_what_a_thing_is_a_kind_of_is_no_wrong_option_beside_it() -> None:
    questions = written(_KINDS)

    assert questions
    for question in questions:
        if question.rule == "definition-term" and question.answer == "Oxbow lake":
            assert "Lake" not in question.options


def test_a_name_and_its_denial_are_two_things() -> None:
    labels = [question.options for question in written(_KINDS) if question.rule == "point-label"]

    assert any({"Tidal lake", "Non-tidal lake"} <= set(options) for options in labels)


def test_headings_and_asides_are_no_points() -> None:
    body = """\
## Types of rivers

- **Mountain river:** It falls steeply and carries stones.
- **Lowland river:** It winds slowly and carries mud.
- **Estuary river:** It meets the tide before it ends.
- **Note:** Some rivers are all three.
- **What is a brook?** It is a small river.
- **Mountain and lowland compared:** See them side by side.
"""

    shown = " ".join(" ".join((*question.options, question.answer)) for question in written(body))

    assert "Mountain river" in shown
    assert "Note" not in shown
    assert "What is a brook" not in shown
    assert "compared" not in shown


def test_the_problem_is_not_what_its_answer_is() -> None:
    body = """\
## Key drivers for building dams

### 1. Steady supply

- **The Problem:** In dry summers the wells of the valley run dry for many weeks.
- **The Solution:** A dam keeps the winter's rain behind a wall until it is wanted.

### 2. Safer towns

- **The Problem:** In wet winters the streets of the town stand under water for days.
- **The Solution:** A dam holds the first wave back and lets it out slowly later on.

### 3. Clean power

- **The Problem:** The mills of the lords burn coal that has to be brought from far away.
- **The Solution:** Falling water turns wheels by day and by night at no cost of fuel.
"""
    unlabelled = body.replace("- **The Problem:** ", "").replace("**The Solution:** ", "")

    def told(body: str) -> str:
        asked = (question for question in written(body) if question.rule in ("point-label", "listing-match"))
        return " ".join(f"{question.prompt} {question.options}" for question in asked)

    assert "valley run dry" in told(unlabelled)
    assert "valley run dry" not in told(body)


def test_a_single_word_is_not_an_advantage_without_its_text() -> None:
    body = """\
## Canals

A **canal** is a waterway that people have dug for boats or for fields.

### Advantages

- **Freight:** One barge carries what forty carts would.
- **Nights:** Barges make hardly any noise at night.

### Disadvantages

- **Pace:** A barge is no faster than a walking horse.
- **Ice:** No boat can pass for weeks in a hard winter.
"""

    rules = ("listing-is", "listing-is-not", "listing-several")

    options = [option for question in written(body) if question.rule in rules for option in question.options]

    assert options
    assert [option for option in options if ": " not in option] == []


def test_a_formula_that_a_chat_cannot_show_is_not_asked() -> None:
    body = """\
## Rules of flow

- **Continuity:** The discharge is $Q = A \\cdot v$ in any cross section.
- **Friction:** The fall is $h = \\frac{v^2}{2g}$ along every metre of the bed.
- **Weight:** A stone of twice the size needs far more speed to be moved on.
"""

    asked = prompts(body)

    assert asked
    assert not any("\\" in prompt for prompt in asked)


def test_labels_that_every_case_has_are_no_names() -> None:
    rulings = (
        ("Aue", "The river belongs to nobody", ("Mills", "Rivers", "Tolls")),
        ("Bach", "A weir needs consent of all who live below", ("Weirs", "Consent", "Fish")),
        ("Cray", "Damage is paid for by whoever caused the flood", ("Damage", "Floods", "Walls")),
    )

    def cases(labels: tuple[str, ...] = ()) -> str:
        return "## Leading cases\n\n" + "".join(
            f"### Rulings on {name}\n\n- **{facts}:** The mill of {name} took the water of its neighbours.\n"
            f"- **{held}:** {ruling}.\n- **{costs}:** They were borne by the lord of {name} alone.\n\n"
            for name, ruling, own in rulings
            for facts, held, costs in (labels or own,)
        )

    assert prompts(cases(), rule="point")
    assert prompts(cases(("Facts", "Held", "Costs")), rule="point") == []


def test_strengths_under_an_evaluation_are_those_of_what_is_evaluated() -> None:
    body = """\
## Wooden dams

### Evaluation

#### Strengths

- Cheap timber
- Quick repairs
- Known to carpenters

#### Weaknesses

- Rot within twenty years
- Burst in floods
- Leak at the joints
"""

    asked = prompts(body, rule="listing")

    assert asked
    assert not any("Evaluation" in prompt or "evaluation" in prompt for prompt in asked)
    assert any("wooden dams" in prompt.casefold() for prompt in asked)


def test_a_listing_keeps_the_words_of_its_title() -> None:
    body = """\
## Causes of the great flood

- **Long rain:** It fell on frozen ground for nine days without a pause.
- **Sudden thaw:** The snow of the hills melted within a single week.
- **High walls:** The banks had been raised so high that nothing could spread.
"""

    assert "Name two causes of the great flood that the notes list." in prompts(body)


def test_what_several_things_are_characterized_by_is_no_characteristic_to_name() -> None:
    kind = (
        "### Characteristics of {0}\n\n- **Usual width:** {1} steps.\n- **Greatest depth:** {1} feet.\n"
        "- **Firm bed:** {2} only.\n"
        "- **{3} water:** It has no equal.\n\n"
    )
    brook, canal = kind.format("a brook", 3, "stones", "Sound"), kind.format("a canal", 30, "clay", "Calm")

    assert prompts(f"## Waters\n\n{brook}", rule="listing-any")
    assert prompts(f"## Waters\n\n{brook}{canal}", rule="listing-any") == []


def test_a_good_word_alone_is_no_disadvantage() -> None:
    body = """\
## Open ferries

### Advantages of open ferries

- View of the banks
- Carts on board
- Nine piers

### Disadvantages of open ferries

- Passenger Safety
- Wet decks
- Wind from the sea
"""

    asked = [question for question in written(body) if question.rule.startswith("listing-is")]

    assert asked
    assert not [question for question in asked if "Passenger Safety" in f"{question.prompt}{question.options}"]


def test_a_note_s_own_word_is_kept() -> None:
    body = """\
## Dams

### Risks of dams

- **Flooded fields:** Water rises over the fields behind the wall.
- **Loss of depth:** Mud settles before the wall until nothing is left to store.
- **Breaking walls:** The valley below drowns when a wall gives way.
"""

    assert "Name two risks of dams that the notes list." in prompts(body, rule="listing-any")


def test_other_things_are_listed_of_nobody() -> None:
    body = """\
## Ferries on the lake

### Other troubles

- **Fog:** Nobody sees the far bank for hours.
- **Ice:** The boats freeze to the piers in January.
- **Weed:** Long stems wind themselves round the screws.
"""

    assert not prompts(body)


def test_a_reason_and_an_order_describe_nothing() -> None:
    body = """\
## Locks

### Components of a lock

- **Sill:** Because the gate needs something to close against.
- **Paddle:** open the small door before the great ones.
- **Gate:** A pair of leaves that meet at an angle against the stream.
- **Chamber:** The basin in which a boat is lifted from one level to the next.
"""

    asked = " ".join(prompts(body, rule="point"))

    assert "A pair of leaves" in asked
    assert "Because the gate" not in asked
    assert "open the small door" not in asked.casefold()


def test_no_gap_within_a_text_tells_its_label() -> None:
    body = """\
## Locks

### Disadvantages of a lock

- **Longer Waits:** The queue before the gate leads to longer waits compared to the open river.
- **Leaks:** Water runs away through the joints of old leaves.
- **Upkeep:** Hinges must be greased and planks renewed every few years.
"""

    asked = [question for question in written(body) if question.rule == "point-label"]

    assert {question.answer for question in asked} == {"Leaks", "Upkeep"}


def test_two_points_of_which_the_same_is_said_are_no_options_of_each_other() -> None:
    body = """\
## Ferries

### Disadvantages of a shared ferry

- **Little Comfort:** All passengers share the same deck and benches.
- **Little Privacy:** Passengers share the deck and its benches, so everybody hears everything.
- **Late Starts:** It waits at the pier until the last seat is taken.
- **Detours:** It calls at every village along the shore.
"""

    for question in written(body):
        if question.rule == "point-label" and question.answer in ("Little Comfort", "Little Privacy"):
            assert not {"Little Comfort", "Little Privacy"} <= set(question.options)


def test_a_shortened_owner_is_the_thing_of_the_heading_above() -> None:
    body = """\
## Rope ferry crossing

A **rope ferry crossing** is a place where a boat is drawn over the river by hand.

### Advantages of rope crossing

- **Silent crossing:** No engine wakes the birds along the bank.
- **Low cost:** Two strong arms are all that it needs.
- **Safe passage:** The boat cannot drift away with the stream.
"""

    assert "Name two advantages of a rope ferry crossing that the notes list." in prompts(body, rule="listing-any")


def test_a_point_named_by_how_it_is_done_is_no_name() -> None:
    body = """\
## Tolls

### Disadvantages of tolls

- **Per boat:** Each one is counted and written down.
- **Queues:** The boats wait before the chain in long lines.
- **Quarrels:** The keeper and the skippers never agree on the size.
"""

    assert not [question for question in written(body) if "Per boat" in f"{question.answer}{question.options}"]


def test_what_stands_under_a_remedy_is_not_what_the_heading_above_announces() -> None:
    body = """\
## Key Limitations and Challenges

### Drought

- **The Concept:** The river falls until the keel of every boat touches ground.
- **Remedies:** The keepers have three means:
    - **Weirs:** Low walls that hold the water back where it is wanted.
    - **Lighters:** Small boats that take over half of the load.
    - **Dredging:** The digging of a channel in the middle of the bed.
"""

    asked = prompts(body, rule="point-label")

    assert asked
    assert all(prompt.startswith("Drought – Remedies: which of these is meant?") for prompt in asked)


def test_a_title_of_something_stands_without_the_heading_above() -> None:
    body = """\
## The harbour chain

### Ways of mooring boats

- **Breast line:** Holds the boat against the planks of the pier.
- **Spring line:** Keeps it from moving forward or back.
- **Stern line:** Runs from the last cleat to the shore.
"""

    assert any(prompt.startswith("Ways of mooring boats: which of these is meant?") for prompt in prompts(body))


def test_what_is_of_something_takes_the_article() -> None:
    body = """\
## Life cycle of a barge

Cycles are long, and every barge goes through them.

### Stages

- **Launch:** The hull slides down greased planks into the basin.
- **Service:** Grain and coal are carried for some forty years.
- **Breaking:** Iron and oak are sold by weight.
"""

    assert any(
        "of the Life cycle of a barge" in prompt or "of the life cycle of a barge" in prompt for prompt in prompts(body)
    )


def test_uses_and_benefits_are_asked_once_and_as_benefits() -> None:
    body = """\
## Locks

### Uses and Benefits of Locks

- **Even Steps:** A steep river becomes a flight of level reaches.
- **Calm Water:** Boats may rest between two gates.
- **Head of Water:** Mills are driven by what runs off beside them.
"""

    assert prompts(body, rule="listing-any") == ["Name two benefits of Locks that the notes list."]


def test_a_heading_among_the_points_is_no_point() -> None:
    body = """\
## The great lock

### Functions

- **Functions of the great lock:** What it was built for in the first place.
- **Lifting:** Boats rise by two men's height in a quarter of an hour.
- **Draining:** The upper reach is emptied through it for repairs.
- **Counting:** Each passage is written down for the toll.
"""

    asked = written(body)

    assert [question for question in asked if "Lifting" in question.options]
    assert not [question for question in asked if "Functions of the great lock" in question.options]


def test_what_begins_in_the_middle_of_a_sentence_names_nothing() -> None:
    body = """\
## Rafts

### Characteristics of rafts

- Usually built of pine
- Low sides
- No keel at all
"""

    assert not [
        question for question in written(body) if "Usually built of pine" in f"{question.answer}{question.options}"
    ]


def test_a_part_of_a_label_in_the_text_tells_it() -> None:
    body = """\
## Ferries

### Components of a ferry

- **Sidewheel:** Pushes the water back with wheels of its own.
- **Rudder:** Turns the bow against the stream.
- **Gangway:** Lets carts roll on from the pier.
- **Capstan:** Draws the rope in by the arms of four men.
"""

    asked = {question.answer for question in written(body) if question.rule == "point-label"}

    assert {"Rudder", "Gangway", "Capstan"} <= asked
    assert "Sidewheel" not in asked


def test_praise_alone_is_no_disadvantage() -> None:
    body = """\
## Tugs

### Advantages of tugs

- Small draught
- Turning on the spot

### Disadvantages of tugs

- Strong engines
- Noisy decks
- Black smoke
"""

    asked = [question for question in written(body) if question.rule.startswith("listing-is")]

    assert asked
    assert not [question for question in asked if "Strong engines" in f"{question.prompt}{question.options}"]


def test_remedies_stand_under_their_own_title() -> None:
    body = """\
# Where boats cannot go

## Drought

### Remedies for drought

- **Weir:** Holds the water back where it is wanted.
- **Lighter:** Takes over half of the load.
- **Dredger:** Digs a channel in the middle of the bed.
"""

    asked = prompts(body, rule="point-label")

    assert asked
    assert all(prompt.startswith("Remedies for drought: which of these is meant?") for prompt in asked)


def test_a_label_that_tells_its_side_is_asked_of_none() -> None:
    body = """\
## Rope ferries

### Advantages of rope ferries

- High Safety
- Silent crossing
- Two arms at work

### Disadvantages of rope ferries

- Limited Load
- Rope across the river
- Wet hands
"""

    asked = [question for question in written(body) if question.rule.startswith("listing-is")]
    shown = " ".join(f"{question.prompt} {question.options}" for question in asked)

    assert "Silent crossing" in shown
    assert "High Safety" not in shown
    assert "Limited Load" not in shown


def test_two_things_in_one_point_are_no_example() -> None:
    body = """## Rope ferries

### Examples of rope ferries

- Old Mary
- Grey Anne and Long Tom
- Kettle Ferry

## Steam ferries

### Examples of steam ferries

- Pride of Post
- Iron Duke
- Black Swan

| Feature | Rope ferries | Steam ferries |
| --- | --- | --- |
| Driven by | Arms | Coal |
| Crew | One | Nine |
"""

    asked = [question for question in written(body) if question.rule.startswith("listing-is")]

    assert asked
    assert not [one for one in asked if "Grey Anne and Long Tom" in f"{one.prompt}{one.options}"]


def test_what_a_thing_is_for_is_a_use_case_unless_the_notes_say_another_word() -> None:
    body = """\
## Rope ferries

### Use Case

- Market carts
- Funeral parties
- Cattle drovers

## Steam ferries

### Uses of steam ferries

- Mail bags
- Coal sacks
- Day trippers
"""

    assert prompts(body, rule="listing-any") == [
        "Name two use cases of Rope ferries that the notes list.",
        "Name two uses of steam ferries that the notes list.",
    ]


def test_a_label_that_the_text_speaks_of_is_no_wrong_option() -> None:
    body = """\
## Ferries

### Functions of a ferry

- **Night Sailing:** Goes by the light of two lanterns at the bow.
- **Carrying:** Takes carts, and by sailing late, the last market folk.
- **Towing:** Pulls barges whose horses are tired.
- **Rescue:** Picks up who fell from the pier.
"""

    for question in written(body):
        if question.rule == "point-label" and question.answer == "Carrying":
            assert "Night Sailing" not in question.options


def test_labels_keep_the_letters_of_the_notes() -> None:
    body = """\
## The signal office

### Components of the signal office

- **sigd:** Hoists the flags when a message comes in.
- **Lookout:** Watches the tower on the next hill.
- **Code book:** Says which signs stand for which words.
"""

    asked = [question for question in written(body) if question.rule == "point-label"]

    assert "sigd" in {question.answer for question in asked}
    assert not [question for question in asked if "Sigd" in question.options]


def test_a_list_with_two_examples_in_one_point_is_not_to_be_typed() -> None:
    body = """\
## Rope ferries

### Examples of rope ferries

- Old Mary
- {0}
- Kettle Ferry
- Iron Duke
"""

    assert prompts(body.format("Grey Anne"), rule="listing-any")
    assert not prompts(body.format("Grey Anne and Long Tom"), rule="listing-any")


def test_a_text_that_points_at_its_label_is_not_asked() -> None:
    body = """\
## Rope ferries

### Advantages of rope ferries

- **All villages:** No pilot is needed for them when the river is low.
- **Quiet:** No engine wakes the birds along the bank.
- **Low cost:** Two strong arms are all that the boat needs.
- **Safe passage:** The boat cannot drift away with the stream.
"""

    assert not [prompt for prompt in prompts(body, rule="point") if "needed for them" in prompt]


def test_whoever_types_a_point_of_another_list_is_right_as_well_and_told_where_it_stands() -> None:
    body = """\
## By their drive

### Types of boats

- **Rowing boat:** Moved by arms and oars.
- **Sailing boat:** Moved by the wind in its canvas.
- **Steam boat:** Moved by a wheel that coal turns.

## By their load

### Kinds of boats

- **Grain boat:** Carries sacks from the mill.
- **Mail boat:** Carries letters between the towns.
"""

    (typed,) = [question for question in written(body) if question.rule == "listing-any"]

    assert typed.answer == "any two of: Rowing boat; Sailing boat; Steam boat; Grain boat; Mail boat"
    assert typed.explanation == (
        "Types of boats: Rowing boat; Sailing boat; Steam boat. Kinds of boats: Grain boat; Mail boat."
    )


def test_a_comparison_without_its_subject_describes_nothing() -> None:
    body = """\
## Canal boats

### Disadvantages of canal boats

- **Speed:** Slower than on the open river in most years.
- **Locks:** Each gate between the towns costs half an hour.
- **Frost:** The water stands still and freezes early in the year.
- **Weed:** Long stems wind themselves round the screws.
"""

    assert not [prompt for prompt in prompts(body, rule="point") if "Slower than" in prompt]


def test_a_title_that_is_a_question_heads_no_other() -> None:
    body = """\
## Why go by water?

- **Bulk:** A barge carries what fifty carts do.
- **Calm:** Glass arrives whole, for nothing shakes it.
- **Thrift:** One horse draws what forty draw on the road.
"""

    assert not [prompt for prompt in prompts(body, rule="point") if "Why go" in prompt]


def test_a_step_may_be_an_order() -> None:
    body = """\
## Passing a lock

### Steps

1. **Waiting:** Tie the boat to the upper post.
2. **Filling:** Open the small doors under water.
3. **Lifting:** Keep the line tight while the water rises.
"""

    assert any("Tie the boat" in prompt for prompt in prompts(body, rule="point-label"))


def test_a_gap_is_not_asked_for_by_a_title() -> None:
    body = """\
## Works along the canal

- **Wall:** A wall is a row of stones that keeps the bank from sliding into the water.
- **Weir:** A weir is a low dam over which the rain of the upper reach runs off.
- **Towpath:** A towpath is a strip of gravel on which the horses walk.
- **Bollard:** A bollard is a post of oak around which a line is laid.
"""

    assert not [prompt for prompt in prompts(body, rule="point-label") if "____" in prompt]
