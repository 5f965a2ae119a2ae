"""What may not stand as wrong beside a thing, for the notes leave open whether it is: each in a note of our own."""

from written_notes import note_of

from bot.notes.note import Note
from bot.questions.writer import write
from tests.questions.writer.course import knowledge
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

    asked = written(body)
    shown = {text for one in asked for text in (*one.options, *one.prompts, one.answer)}

    assert {"Tall Anna", "Black Piet", "White Rose"} <= shown
    assert not {"Old Harbour Crane", "Ely"} & shown
    assert not [one for one in asked if one.rule == "listing-any"]  # for the notes list those, too


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
    assert asked("Makes possible") == []


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


def test_a_label_alone_among_labels_with_texts_is_no_point() -> None:
    body = """\
## The lock

### Components of the lock

- **Gate:** Holds the water of the upper reach back.
- **Paddle:** Lets it run into the chamber by a culvert.
- **Sill:** Keeps barges off the masonry while they sink.
- **Bollard{0}
"""

    def shown(last: str) -> set[str]:
        return {text for one in written(body.format(last)) for text in (one.answer, *one.options, *one.prompts)}

    assert {"Gate", "Paddle", "Sill", "Bollard"} <= shown(":** Takes the ropes from bow and stern.")
    assert {"Gate", "Paddle", "Sill"} <= shown("**")
    assert "Bollard" not in shown("**")


_GIVEN = """\
## Pilots

### Problems of pilots

- **Fog:** {0}
- **Ice:** {1}
- **Wrecks:** A chart is wrong within the week.
- **Night:** Leading lights go out or are put out.
"""


def _options(first: str, second: str) -> set[str]:
    asked = [one for one in written(_GIVEN.format(first, second)) if one.rule == "point-label" and one.answer == "Fog"]
    return {option for one in asked for option in one.options}


def test_a_word_that_two_texts_of_a_list_share_leaves_both_open() -> None:
    assert "Ice" in _options("Nobody sees the beacon on its mole before noon.", "Buoys are dragged off their place.")
    assert "Ice" not in _options(
        "Nobody sees the buoys ahead of him before noon.", "Buoys are dragged off their place."
    )


def test_what_does_the_same_as_the_one_before_is_no_wrong_option() -> None:
    assert "Ice" in _options("Ships wait outside for three whole days.", "Hulls of wood are cut open.")
    assert "Ice" not in _options("Ships wait outside for three whole days.", "The same in a hard winter.")


def test_several_names_do_not_tell_the_only_label_in_the_plural() -> None:
    body = """\
## Roads

### Components of the roads

- **Old ships:** Ariel, Miranda and the Blue Maid.
- **Beacon:** Burns on the outer mole after dusk.
- **Boom:** Shuts the way in while there is war.
- **{0}:** Hold what arrives by sea for a year.
"""

    def asked(last: str) -> bool:
        return any("Ariel" in prompt for prompt in prompts(body.format(last), rule="point-label"))

    assert asked("Sheds")
    assert not asked("Shed")


def test_where_two_are_of_its_kind_nothing_else_stands_beside_a_term() -> None:
    body = """\
## Sailing

A **jib** is a sail that is set on a stay before the foremast of a ship.

A **spanker** is a sail that is spread by two spars aft of all others.

A **spinnaker** is a sail that fills like half a balloon when a yacht runs down wind.

A **sextant** is a tool with which the height of the sun over the sea is taken.
"""
    asked = [one for one in written(body) if one.rule == "definition-meaning" and one.term != "sextant"]

    assert len(asked) == 3
    assert not any("tool" in option for one in asked for option in one.options)


def test_a_word_of_the_term_opens_more_than_the_right_meaning() -> None:
    body = """\
## Cables

A **tow cable** is a cable of hemp by which a barge is drawn from the bank.

A **signal cable** is {0} that carries messages as no cable does on land.

An **anchor cable** is {1} that keeps a vessel, where any other cable would chafe.
"""

    def asked(*nouns: str) -> list[str]:
        return [one for one in prompts(body.format(*nouns), rule="definition-meaning") if "tow cable" in one]

    assert asked("a cable", "a cable")
    assert not asked("a line", "a rope")


def test_a_name_of_one_word_that_means_other_things_elsewhere_is_asked_with_its_subject() -> None:
    def note(title: str, body: str) -> Note:
        return note_of(f"---\ntitle: {title}\n---\n\n# {title}\n\n{body}\n", f"{title.lower()}.md")

    docks = note(
        "Docks",
        "A **basin** is the part of the docks in which vessels lie at all tides.\n\n"
        "A **berth** is the part of the docks at which one vessel is made fast.\n\n"
        "A **slip** is the part of the docks from which vessels are let into the sea.",
    )
    rivers = note("Rivers", "A **drainage basin** is the land from which all rain runs into one river.")

    def asked(*of: Note) -> set[str]:
        return {one.prompt for one in write(knowledge(of), of) if one.rule == "definition-meaning"}

    assert "What is a basin?" in asked(docks)
    assert "What is a basin? (Docks)" in asked(docks, rivers)


def test_letters_that_stand_nowhere_else_are_not_asked_for() -> None:
    body = "## Rules\n\n- **Notice to Mariners (NTM)**: It tells what has changed.\n\n{0}\n"

    assert prompts(body.format("Read each NTM."), rule="acronym")
    assert not prompts(body.format("Read each of them."), rule="acronym")


def test_a_term_that_joins_two_others_keeps_them_from_being_told_apart() -> None:
    body = """\
## Propulsion

**Sail propulsion** is a form of propulsion in which the wind drives a hull over the sea.

**Steam-assisted propulsion** is a form of propulsion in which a boiler drives a hull over the sea in a calm.

**Oar propulsion** is a form of propulsion in which four pairs of arms drive a hull over the sea.

**Towed propulsion** is a form of propulsion in which horses drive a hull along the bank.

{0}
"""
    both = "**Sail propulsion with steam assistance** is a form of propulsion that three packets of the line have."

    def options(more: str) -> set[str]:
        asked = [one for one in written(body.format(more)) if one.rule == "definition-meaning"]
        return {option for one in asked if one.term == "Sail propulsion" for option in one.options}

    assert any("boiler" in option for option in options(""))
    assert not any("boiler" in option for option in options(both))
    assert options(both)


def test_what_a_note_says_of_another_owner_makes_it_no_wrong_option() -> None:
    body = """\
## Lights

### Types of lights

- **Oil lamp:** It burns colza in a brass bowl.
- **Gas lamp:** It is fed through a pipe from the shore.
- **Arc lamp:** It glows between two rods of coal.
- **Wood fire:** It blazes in a basket of iron.

{0}

## Oil lamp

### Components of the oil lamp

- **Frozen wicks:** Nobody can light it in a hard winter.
- **Sooty glasses:** A keeper has to wipe them every watch.
"""

    def options(said: str) -> set[str]:
        asked = [one for one in written(body.format(said)) if one.rule == "listing-under"]
        return {option for one in asked for option in one.options}

    assert "Gas lamp" in options("A gas lamp wants a shilling a night.")
    assert "Gas lamp" not in options("A gas lamp has sooty glasses as well.")


def test_an_entry_that_opens_with_no_article_is_of_another_kind() -> None:
    body = """\
## Words

- **Sculler:** A boat that one person rows with two blades.
- **Dory:** A boat that lies on the deck of a schooner.
- **Freight:** {0} money paid by the merchant to the owner of a vessel.
"""

    def options(article: str) -> set[str]:
        asked = [one for one in written(body.format(article), title="Glossary") if one.term in ("Sculler", "Dory")]
        return {option for one in asked if one.rule == "definition-term" for option in one.options}

    assert "Freight" in options("A sum of")
    assert "Freight" not in options("Ready")


def test_a_label_that_alone_repeats_a_word_of_its_text_is_not_asked() -> None:
    body = """\
## Charts

### Types of ocean charts

- **Harbour chart:** {0} and the ocean quays at a large scale.
- **Long ocean chart:** Great circles from coast to coast.
- **Light list chart:** Every lamp and its colours.
- **Current chart:** Where the tide runs at which hour.
"""

    def asked(text: str) -> bool:
        return any(text in prompt for prompt in prompts(body.format(text), rule="point-label"))

    assert asked("All depths")
    assert not asked("All harbours")


def test_its_has_something_to_stand_for() -> None:
    body = """\
## Yards

### Disadvantages of yards

- **One builder:** {0}
- **Great noise:** Nobody sleeps within a mile.
- **Long waiting:** Frames season for two winters.
- **Few slips:** Only three hulls grow at a time.
"""

    def asked(text: str) -> bool:
        return any(text[:-1] in prompt for prompt in prompts(body.format(text), rule="point-label"))

    assert asked("Rudders fit only a vessel with its make of stern.")
    assert not asked("Rudders fit only its own make of stern.")


def test_reasons_are_called_by_their_own_word() -> None:
    body = """\
## Canals

### Reasons for canals

- **Heavy goods:** Coal breaks every axle on the way.
- **Bad roads:** Wagons sink in from October to May.
- **Dear horses:** One of them draws fifty times more afloat.
"""

    asked = prompts(body, rule="point-label")

    assert asked
    assert all(prompt.startswith("Which reason for canals is described?") for prompt in asked)


_CLASSES = """\
## Classes

**{0}** is a set of hulls of the AX yard for the coal trade of the north.

**BK hull** is a set of hulls of the BK yard for the wine trade of the south.

**Trade ketch** is a set of hulls of many yards for the wine trade and the coal trade.
"""


def test_letters_of_a_name_put_together_do_not_tell_it() -> None:
    def asked(name: str) -> bool:
        found = (one for one in written(_CLASSES.format(name)) if one.rule == "definition-term")
        return any(one.answer == name for one in found)

    assert asked("Miranda")
    assert not asked("AX-V")


def test_a_name_grown_together_with_what_it_is_does_not_tell_its_meaning() -> None:
    body = """\
## Craft

A **{0}** is a boat of great length that a whole crew pulls along.

A **coracle** is a basket of wicker that one man carries on his back.

A **lighter** is a hull of iron that takes coal from a ship at anchor.
"""

    def asked(name: str) -> bool:
        return any(name in prompt for prompt in prompts(body.format(name), rule="definition-meaning"))

    assert asked("gig")
    assert not asked("longboat")


def test_a_name_on_the_same_stem_is_never_set_against_a_term() -> None:
    body = """\
## Loads

**Hull overloading** is the taking of more cargo than the marks of a vessel allow.

The **hull {0} ratio** is the cargo held, divided by what a surveyor has found safe.
"""

    def stated(name: str) -> bool:
        asked = (one for one in written(body.format(name)) if one.rule == "definition-statement")
        return any(one.term == "Hull overloading" for one in asked)

    assert stated("freight")
    assert not stated("overload")


def test_a_verb_of_several_is_not_said_of_one_that_is_alone() -> None:
    body = """\
---
language: es
---

# El puerto

## El puerto

### Problemas del puerto

- **Bancos:** {0} el paso de los cargueros.
- **Niebla:** no se ve la bocana desde fuera.
- **Hielo:** rompe los cascos de madera.
"""

    def stated(verb: str) -> set[str]:
        asked = write(knowledge(of := [note_of(body.format(verb), "puerto.md")]), of)
        return {one.answer for one in asked if one.rule == "point-statement" and verb in one.prompt.casefold()}

    assert "False" not in stated("cierran")
    assert any("False" in stated(verb) for verb in ("lo cierra", "allí impide", "ya dificulta", "siempre estrecha"))


def test_few_words_tell_no_advantage() -> None:
    body = """\
## Ketches

### {0} of ketches

- **Low price:** {1}.
- **Easy handling:** Small sails are set from the deck by a boy.
- **Deep cargo hold:** Bricks lie under a hatch of nine feet.
"""

    def asked(kind: str, text: str) -> bool:
        return any(text in prompt for prompt in prompts(body.format(kind, text), rule="point-label"))

    assert asked("Advantages", "Two men in place of six bring home what pays")
    assert not asked("Advantages", "Two men in place of six")
    assert asked("Characteristics", "Two men in place of six")


def test_pairs_that_speak_of_one_thing_are_not_both_matched() -> None:
    body = """\
## Quays

### Advantages of quays

- **Low tolls:** Many boats share {0}.
- **Little room:** The cranes turn above the street.
- **Dry goods:** A roof covers all that is landed.
- **Quick turning:** Carts come up to the edge of the wall.
"""

    def pairs(said: str) -> set[str]:
        return {one for asked in written(body.format(said)) if asked.rule == "listing-match" for one in asked.prompts}

    assert {"Low tolls", "Little room"} <= pairs("the steps by the church")
    assert not {"Low tolls", "Little room"} <= pairs("the cranes by the church")


def test_what_is_done_by_the_same_with_the_same_is_no_option() -> None:
    body = """\
## Freight

**Chartering** is the letting of a hull by its owner to a merchant.

**Affreighting** is the carrying of {0}.

**Piloting** is the bringing of a ship past the shoals of a bar.

**Salving** is the saving of what a storm has left on a beach.
"""

    def options(said: str) -> set[str]:
        asked = (one for one in written(body.format(said)) if one.rule == "definition-term")
        return {option for one in asked if one.term == "Chartering" for option in one.options}

    assert "Affreighting" in options("goods between two ports for pay")
    assert "Affreighting" not in options("a merchant's goods in a hull for its owner's pay")


def test_an_enumeration_vouches_for_what_it_marks() -> None:
    body = "## Rigs\n\n### Examples of rigs\n\n{0}\n\n### Examples of hulls\n\n- Carvel\n- Clinker\n- Cog\n"

    def named(listed: str) -> bool:
        asked = written(body.format(f"- **Examples:** {listed}."))
        return any("Miranda" in text for one in asked for text in (*one.options, one.answer))

    assert named("Ariel, Miranda, BM (Blue Maid)")
    assert not named("**Ariel**, Miranda, BM (Blue Maid)")


def test_an_example_that_the_table_leaves_out_is_no_wrong_option() -> None:
    body = """\
## Rigs

### Examples of ketches

- Ariel
- Miranda
- Blue Maid

### Examples of yawls

- Rose
- Thistle
- Shamrock

## Ketches and yawls

| Point | Ketches | Yawls |
| --- | --- | --- |
| Mizzen | Before the rudder | Behind the rudder |
{0}
"""

    def wrong(row: str) -> set[str]:
        asked = [one for one in written(body.format(row)) if one.rule.startswith("listing") and "yawl" in one.prompt]
        return {"Ariel", "Miranda", "Blue Maid"} & {option for one in asked for option in one.options}

    assert wrong("") == {"Ariel", "Miranda", "Blue Maid"}
    assert wrong("| Examples | Ariel, Miranda | Rose, Thistle |") == {"Ariel", "Miranda"}


def test_whoever_else_stands_at_the_end_keeps_the_list_together() -> None:
    body = """\
## Ships

### Types of ships

- **Collier:** It is broad and slow.
- **Packet:** It is narrow and fast.
- **Whaler:** It is strong and smells.

## Packet

- **Use cases:** Mail of banks, letters of kings, and {0}.
"""

    def asked(last: str) -> bool:
        return bool(prompts(body.format(last), rule="listing-under"))

    assert asked("gifts of gold")
    assert not asked("other things that cannot wait for the tide")


def test_ways_of_doing_it_are_no_options_beside_it() -> None:
    body = """\
## Words of the canal

**Traction** is the moving of a barge that has no sail.

**Haulage** is the drawing of a barge along the bank by horses.

**Tugging** is the pulling of a barge behind a steamer on a long rope.

**Poling** is the pushing of a barge by a man with a staff of ash.

## {0} traction

- **Haulage:** Slow and cheap.
- **Tugging:** Fast and dear.
- **Poling:** Hard on the back.
"""

    def options(title: str) -> set[str]:
        asked = (one for one in written(body.format(title)) if one.term == "Traction" and one.options)
        return {option for one in asked for option in one.options}

    assert "Haulage" in options("Thoughts on")
    assert "Haulage" not in options("Techniques of")


def test_what_a_rival_is_said_to_be_as_well_does_not_tell_a_term() -> None:
    body = """\
## Ferries

A **cable ferry** is a flat boat for carts and horses.

A **{0}** is {1} for carts and horses on a rope over broad rivers.

A **steam ferry** is a boat with paddles for mail and coal.

A **row ferry** is a boat with two oars for those who pay a penny.
"""

    def options(noun: str) -> set[str]:
        asked = [one for one in written(body.format("rope ferry", noun)) if one.rule == "definition-term"]
        return {option for one in asked if one.term == "cable ferry" for option in one.options}

    assert "Rope ferry" in options("a deep boat")
    assert "Rope ferry" not in options("a flat boat")


def test_a_statement_with_most_words_of_what_is_true_is_not_called_false() -> None:
    body = """\
## Turning

**Warping** is the turning of a moored hull by ropes to bollards along a quay.

**Winding** is the turning of {0} with a pole.
"""

    def stated(said: str) -> bool:
        asked = [one for one in written(body.format(said)) if one.rule == "definition-statement"]
        return any(one.term == "Warping" for one in asked)

    assert stated("a long barge in a basin")
    assert not stated("a moored hull along a quay by bollards")


def test_a_step_is_no_option_beside_the_whole() -> None:
    body = """\
## Words of the lock

**Locking** is the lifting of a boat to the higher reach.

**Filling** is the raising of the water in a chamber.

**Sluicing** is the letting of water out of a reach.

**Dredging** is the digging of mud out of a bed.

## {0} of locking

1. **Entry:** The boat comes in.
2. **Filling:** The water rises.
3. **Leaving:** The boat goes out.
"""

    def options(title: str) -> set[str]:
        asked = (one for one in written(body.format(title)) if one.rule == "definition-term")
        return {option for one in asked if one.term == "Locking" for option in one.options}

    assert "Filling" in options("The three men")
    assert "Filling" not in options("Steps")


def test_a_sentence_under_the_label_of_another_thing_defines_nothing() -> None:
    body = """\
## Barges

- **{0}:** A barge is a hull of four planks that floats in a hand of water.
- **Load:** The hold takes forty carts of coal.

A **punt** is a hull of three planks that is pushed along with a pole.

A **skiff** is a hull of two planks in which one man rows to his nets.
"""

    def asked(label: str) -> bool:
        found = (one for one in written(body.format(label)) if one.rule.startswith("definition"))
        return any(one.term.casefold().startswith("barge") for one in found)

    assert asked("Barge")
    assert not asked("Draught")


def test_a_text_that_opens_with_what_may_happen_to_it_is_not_asked() -> None:
    body = """\
## Locks

### Problems of locks

- **One keeper:** If {0} falls asleep at night, boats queue for miles along the bank.
- **Old gates:** Planks rot at the height of the lower water within ten winters.
- **Dry summers:** Every passage takes a chamber of water from the reach above.
"""

    def asked(who: str) -> bool:
        return any("falls asleep" in prompt for prompt in prompts(body.format(who), rule="point-label"))

    assert asked("nobody")
    assert not asked("he")


def test_an_example_with_the_owners_word_is_no_wrong_option() -> None:
    body = """\
## Lines

### Examples of packet lines

- {0} Swallow
- {0} Star
- {0} Ball

### Examples of ferry lines

- Old Mary
- Kettle Crossing
- Iron Duke

## Packet lines and ferry lines

| Point | Packet lines | Ferry lines |
| --- | --- | --- |
| Time | By the calendar | By the tide |
"""

    def wrong(name: str) -> bool:
        asked = [one for one in written(body.format(name)) if "ferry line" in one.prompt and one.rule != "listing-any"]
        return any(f"{name} S" in text for one in asked for text in (*one.options, one.prompt))

    assert wrong("Blue")
    assert not wrong("Ferry")


def test_steps_with_like_labels_are_not_put_in_order() -> None:
    body = "## Steps of locking\n\n1. **Entry:** By rope.\n2. **{0}:** By a rack.\n3. **Fill again:** By a paddle.\n"

    assert prompts(body.format("Closing"), rule="listing-order")
    assert not prompts(body.format("Filling"), rule="listing-order")


def test_business_cases_are_called_so() -> None:
    body = """\
## Business cases for steam

- **Low wages:** One stoker does what forty rowers did before him.
- **Fixed dates:** The mail is carried against the wind on the day.
- **Greater holds:** Masts leave room for three hundred more casks.
"""
    asked = prompts(body, rule="point-label")

    assert asked
    assert all(prompt.startswith("Which business case for steam is described?") for prompt in asked)


def test_an_alias_of_letters_may_be_typed_though_the_note_never_uses_it() -> None:
    note = """\
---
title: "Steam Launch"
aliases: ["{0}"]
---

# Steam Launch

The **steam launch** is a small boat with a boiler that brings pilots to their ships.
"""

    def typed(alias: str) -> tuple[str, ...]:
        of = [note_of(note.format(alias), "launch.md")]
        (one,) = [one for one in write(knowledge(of), of) if one.rule == "definition-typed"]
        return one.alternatives

    assert "QRX" in typed("QRX")
    assert "river traffic" not in typed("river traffic")


def test_what_is_none_is_not_told_by_a_word_that_all_others_share() -> None:
    body = """\
## Locks and weirs

### Types of locks

- **{0} chamber:** For boats that go up.
- **Double {1}:** For boats that pass each other.
- **Stair {1}:** For hills.

### Types of weirs

- **Needle fence:** Of single beams.
- **Drum fence:** Of one hollow roller.
- **Broad crest:** Of stones.

## Compared

| Point | Locks | Weirs |
| --- | --- | --- |
| For | Boats | Water |
"""

    def asked(*names: str) -> bool:
        return any("lock" in prompt for prompt in prompts(body.format(*names), rule="listing-is-not"))

    assert asked("Single", "basin")
    assert not asked("Single", "chamber")


def test_what_the_section_of_a_label_says_is_not_false_of_it() -> None:
    body = """\
## Parts of the harbour

### Components of the harbour

- **Mole:** Breaks the swell of storms from the west.
- **Boom:** {0}.
- **Light:** Shows both sides of the fairway at night.

## Mole

Its stones are laid anew after every winter. In war a chain closes it to hostile ships.
"""

    def stated(text: str) -> bool:
        asked = [one for one in written(body.format(text)) if one.rule == "point-statement"]
        return any(text in one.prompt and "“Mole”" in one.prompt for one in asked)

    assert any(stated(text) for text in ("Rises at dusk before the mail is in", "Costs each master a fee in copper"))
    assert not stated("Closes a chain to hostile ships in war")


def test_what_another_list_tells_under_a_like_label_leaves_it_open() -> None:
    body = """\
## Tugs

### Advantages of tugs

- **Greater safety:** Rockets and belts hang ready on either side of the funnel.
- **Great power:** A pump empties the wreck of a brig on a sandbank within an hour.
- **Low crew:** Four men and a boy are all who sleep aboard by night.

## Barges

### Advantages of barges

- **{0}:** No brig ever lost a man to the sandbank that a barge can sit on.
- **Cheap keep:** They want tar.
- **Long life:** Sixty winters.
"""

    def options(label: str) -> set[str]:
        asked = [one for one in written(body.format(label)) if one.rule == "point-label" and "A pump" in one.prompt]
        return {option for one in asked for option in one.options}

    assert "Greater safety" in options("Low draught")
    assert "Greater safety" not in options("Safety")


def test_a_meaning_of_two_sentences_is_not_said_of_another() -> None:
    body = """\
## Lamps

A **lantern** is a lamp of horn plates that hangs on the gate of a lock.

A **beacon** is a lamp on a tower that shows the mouth of a {0} river. k4 towers have two.

A **flare** is a lamp of tar that burns for a tenth of an hour.
"""
    rivers = ("wide", "broad", "slow", "deep", "long", "cold")

    asked = [one for river in rivers for one in written(body.format(river)) if one.rule == "definition-statement"]

    assert asked
    assert not [one for one in asked if "k4" in one.prompt and one.term != "beacon"]


def test_a_cell_that_names_the_kind_of_another_subject_is_not_asked() -> None:
    body = """\
## Words

A **collier** is a ship that brings coal from the north.

A **packet** is a line that brings mail to the islands.

## Compared

| Point | Collier | Packet |
| --- | --- | --- |
| Letters | Sewn into sails | {0} |
| Owner | A mine | The king |
"""

    def asked(cell: str) -> bool:
        return any(cell in prompt for prompt in prompts(body.format(cell), rule="comparison-subject"))

    assert asked("Locked in a chest")
    assert not asked("Locked on a ship")
