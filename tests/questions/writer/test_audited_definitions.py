"""What the audits found wrong in questions on definitions and figures, each in a note of our own."""

from written_notes import note_of

from bot.notes.note import Note
from bot.questions.question import Kind, Question
from bot.questions.writer import write
from tests.questions.writer.course import knowledge
from tests.questions.writer.water import prompts, written


def test_praise_names_and_sentences_are_no_definitions() -> None:
    body = """\
## Words

- **Weir:** The name of a low dam in the north.
- **Sluice:** An invaluable tool of every miller.
- **Lock:** The water rises in it; boats go up.
- **Levee:** A bank of earth beside a river that keeps floods off the fields.
- **Ferry:** A boat that carries people and carts from one bank to the other.
- **Ford:** A shallow place where a river can be crossed on foot.
"""

    asked = {question.term for question in written(body) if question.rule.startswith("definition")}

    assert not asked & {"Weir", "Sluice", "Lock"}


def test_an_entry_of_a_glossary_is_put_into_no_sentence() -> None:
    body = """\
## Words

- **Weir**: the force of water turns its wheel at night
- **Levee**: bank of earth beside a river that keeps floods off fields
- **Ferry**: boat that carries carts from one bank to another
- **Ford**: shallow place where walkers cross without a bridge
"""

    asked = prompts(body, rule="definition")

    assert any("“Bank of earth beside a river that keeps floods off fields.”" in prompt for prompt in asked)
    assert not any("____ is" in prompt or "____ –" in prompt for prompt in prompts(body))


def test_a_definition_in_the_past_stays_in_the_past() -> None:
    body = """\
## The great flood

The **great flood** was a disaster of one winter in which forty villages lost their houses.

## The dry years

The **dry years** were a time of seven summers in which the wells of the valley gave nothing.
"""

    asked = prompts(body, rule="definition")

    gap = "“The ____ was a disaster of one winter in which forty villages lost their houses.”"
    assert f"Type what fills the gap (g… f…): {gap}" in asked
    assert not any("flood is" in prompt or "flood are" in prompt for prompt in asked)


def test_figures_are_told_from_figures_of_their_size_and_unit_only() -> None:
    body = """\
## Heights and times

The water of the upper lake stands at a height of about 400 m over the town.

The wall of the lower dam has a height of about 90 m over its foot.

The old tower on the hill has a height of nearly 60 m over the square.

The deepest well of the valley reaches down by almost 99,000 m if legends are true.

The water needs about 5 hours from the upper lake to the town in winter.

In 1784 the ice broke every bridge of the town but one within a night.

In 1845 the same bridge was carried off by a flood that nobody had expected.

In 1862 the new bridge was built of iron by an engineer from the north.
"""

    figures = {question.answer: question.options for question in written(body) if question.rule == "number"}

    assert set(figures["400 m"]) == {"400 m", "90 m", "60 m"}
    assert set(figures["1845"]) == {"1784", "1845", "1862"}
    assert "5 hours" not in figures


def test_a_folder_of_two_subjects_never_mixes_them() -> None:
    law = "# Law\n\nAn **offer** is a promise that binds its maker once it is taken.\n"
    of = [
        note_of(law, "law.md"),
        note_of("# Streams\n\nA **meander** is a bend that a current has carved into soft soil.\n", "streams.md"),
        note_of("# Cells\n\nA **vacuole** is a sac filled with sap inside plant tissue.\n", "cells.md"),
    ]

    kinds = {question.kind for question in write(knowledge(of), of)}

    assert kinds == {Kind.TYPED}


def test_letters_that_spell_an_option_tell_nothing_of_the_subject() -> None:
    body = """\
## Words

- **{}**: mean water line, from which heights are counted
- **{}**: flood control basin, which is filled in emergencies
- **{}**: low water mark, below which ships may not go
"""

    def asked(*names: str) -> list[Question]:
        return [
            question
            for question in written(body.format(*names))
            if question.rule.startswith("definition") and question.kind is not Kind.TYPED
        ]

    assert asked("Datum", "Polder", "Draught")
    assert asked("MWL", "FCB", "LWM") == []


def test_two_names_of_which_the_same_is_said_are_never_set_against_each_other() -> None:
    body = """\
## Walls

A **river wall** is a bank of earth beside a stream that keeps water off the fields in winter.

A **wall of earth** is a bank of soil beside a stream that keeps water away from fields in winter.

A **sluice** is a gate in a channel that lets water pass or holds it back.

A **ferry** is a boat that carries carts over a stream where no bridge has been built.
"""

    alike = ("river wall", "wall of earth")

    asked = [one.options for one in written(body) if one.kind is Kind.CHOICE and one.term in alike]

    assert asked
    for options in asked:
        assert len({"River wall", "Wall of earth"} & set(options)) < 2, options
        assert sum("bank of" in option for option in options) < 2, options


def test_what_is_decided_for_an_invented_case_is_not_asked() -> None:
    body = """\
A **mill** is a building in which water or wind turns stones.

## The company

The company grinds corn at the upper river.

### Advantages of the upper mill

- **Water:** It runs in every month of the year.
- **Road:** Carts reach it without a hill.

### Disadvantages of the upper mill

- **Floods:** The yard stands under water each spring.
- **Rent:** The abbey asks for a tenth of the flour.
"""

    assert not any("upper mill" in prompt for prompt in prompts(body))


def test_beside_a_gap_for_one_stands_no_name_of_many() -> None:
    body = """\
## Works

A **barrage** is a wall across a river that raises the water for boats.

### Lists

- **Sluices**: gates in a channel that let water pass or hold it back
- **Levees**: banks of earth that keep floods off the fields in winter

A **ford** is a shallow place where walkers cross without a bridge.

A **ferry** is a boat that carries carts from bank to bank.
"""

    options = [
        question.options for question in written(body) if "____ is a wall" in question.prompt and question.options
    ]

    assert options
    assert not any({"Sluices", "Levees"} & set(shown) for shown in options)


def test_a_likeness_is_no_definition() -> None:
    body = """\
## Works

A **sluice keeper** is a person that acts as a traffic cop.

A **lock keeper** is a person who opens the gates of a lock for boats by day.

A **ferryman** is a person who rows travellers over a river for a small fee.
"""

    assert not any("traffic cop" in f"{question.prompt} {question.options}" for question in written(body))


def test_a_judgement_is_no_term() -> None:
    body = """\
## Locks

### Disadvantages of a lock

What boats gain in height they lose in time:

- **Slow passage:** an hour of delay at each of the gates between the towns.
- **Thirst:** a loss of one whole chamber of water with each boat that goes down.
- **Crowding:** a gathering of craft by the inn on the evenings of market days.
"""

    assert not [question for question in written(body) if question.rule.startswith("definition")]
    assert [question for question in written(body) if question.rule == "point-label"]


def test_an_article_before_the_gap_asks_for_terms_that_take_one() -> None:
    body = """\
## Craft of the canal

A **lighter** is a flat boat that takes over the load of a ship before the harbour.

A **tug** is a small strong boat that pulls other boats behind it.

**Portage** is the carrying of a boat over land from one water to the next.

A **punt** is a narrow boat that is pushed along with a pole.

**Ballast** is the stone in the hold that keeps an empty boat upright.
"""

    asked = [question for question in written(body) if question.rule == "definition-term"]

    assert asked
    for question in asked:
        assert (
            len(
                {"A(n) ____" in question.prompt, *(option not in ("Portage", "Ballast") for option in question.options)}
            )
            == 1
        )


def test_a_kind_of_something_is_told_from_its_near_kin_only() -> None:
    body = """\
## Boats of the canal

The **Mark Two** is the kind of canal boat that has its engine under the rear deck.

## Papers of the canal

The **toll book** is the list in which each keeper writes down what has passed.

The **gate code** is the set of signs by which skippers ask for water.
"""

    assert not [
        question
        for question in written(body)
        if question.rule == "definition-term" and "Mark Two" in question.options and question.answer == "Mark Two"
    ]


def test_a_word_grown_together_tells_its_parts() -> None:
    body = """\
## Programs of the harbour

**Pilot** is a program that leads ships along the deep channel, also sold as PilotServer to large ports.

**Beacon** is a program that switches the lights on the piers.

**Anchor** is a program that watches for ships that drift.
"""

    assert not [
        question for question in written(body) if question.rule == "definition-term" and question.answer == "Pilot"
    ]


def test_the_one_meaning_that_repeats_a_word_of_the_term_is_not_asked_for() -> None:
    body = """\
## Waters

- **Ground water:** A store of water in the pores of the rock below a field.
- **Melt stream:** A torrent that runs over frozen ground in the first weeks of summer.
- **Oxbow:** A bend that the current has cut off and left behind.
- **Bog pool:** A hollow full of brown rain between cushions of moss.
"""

    assert not [
        question
        for question in written(body)
        if question.rule == "definition-meaning" and question.term == "Ground water"
    ]


def test_an_acronym_is_not_spelled_out_by_half() -> None:
    body = """\
## Words

- **gGPS (ground GPS):** A set of masts that tells a boat its place on the canal.
- **TLB (toll log book):** A list in which each keeper writes down what has passed.
- **Seal:** A stamp of wax without which no TLB leaves its office.
"""

    assert [question.answer for question in written(body) if question.rule == "acronym"] == ["toll log book"]


def test_a_topic_is_no_other_name_of_the_term() -> None:
    note = """\
---
title: "The Canal Lock"
aliases: ["boat lock", "passage through the lock"]
---

# The Canal Lock

The **canal lock** is a chamber with gates at both ends in which craft rise and fall. A boat lock wants a keeper.
"""
    of = [note_of(note, "lock.md")]

    asked = [question for question in write(knowledge(of), of) if question.rule == "definition-typed"]

    assert asked
    assert all("passage through the lock" not in question.alternatives for question in asked)
    assert any("boat lock" in question.alternatives for question in asked)


def test_a_definition_that_other_examples_fit_tells_none_of_them() -> None:
    body = """\
## Rope ferries

A **rope ferry** is a boat that is drawn across the river along a rope.

### Examples of rope ferries

- **Old Mary:** Has carried carts since the great flood.
- **Grey Anne:** Goes at night as well, with a lantern.
- **Long Tom:** Was built for the cattle market.

**Old Mary** is a rope ferry on the upper river.

**Grey Anne** is a rope ferry on the lower river between the two mills, with a lantern at either end of its deck.

**Portage** is the carrying of a boat over land from one water to the next.

**Towing** is the pulling of a boat by horses that walk along the bank.
"""

    asked = [question for question in written(body) if question.rule.startswith(("definition-t", "cloze"))]

    assert not [one for one in asked if "upper river" in one.prompt and {"Grey Anne", "Long Tom"} & set(one.options)]
    assert not [one for one in asked if "upper river" in one.prompt and one.kind is Kind.TYPED]
    assert [one for one in asked if "either end of its deck" in one.prompt]


def test_a_statement_of_a_glossary_abroad_quotes_it() -> None:
    note = """\
---
title: Los barcos
lang: es
---

# Los barcos

| Término | Definición |
| --- | --- |
| Gabarra | Lleva la carga de un buque hasta el muelle |
| Remolcador | Tira de otros barcos con un cable largo |
| Balsa | Flota sobre troncos atados y baja con la corriente |
"""
    of = [note_of(note, "barcos.md")]

    stated = [question.prompt for question in write(knowledge(of), of) if question.rule == "definition-statement"]

    assert stated
    assert all(": “" in prompt for prompt in stated)


def test_a_term_is_not_the_odd_one_out_of_a_list_beside_it() -> None:
    body = """\
## The harbour plan

A **harbour plan** is the drawing that says which ship may lie where, and for how many tides.

## Ways out of the harbour

- **North passage:** A deep channel between two rows of black buoys.
- **Boat gap:** A narrow opening in the wall beside the mill.
- **Sand bar:** A shallow way that can be used for one hour at high water.
"""

    for question in written(body):
        if question.rule == "definition-term" and question.answer == "Harbour plan":
            assert len({"North passage", "Boat gap", "Sand bar"} & set(question.options)) <= 1


def test_no_capital_stands_behind_the_colon_of_an_entry() -> None:
    body = """\
## Words

The cheap boat was the small boat. Two horses towed the flat boat.

- **Punt**: Small boat that is pushed along with a long pole
- **Barge**: Flat boat that carries grain and coal on canals
"""

    stated = prompts(body, rule="definition-statement")

    assert stated
    assert not [prompt for prompt in stated if ": Small boat" in prompt or ": Flat boat" in prompt]


def test_nearly_the_same_points_outside() -> None:
    body = """\
## Boats

A **punt** is a boat with nearly the same hull that is pushed along with a long pole.

A **barge** is a boat with nearly the same hull as a raft that carries grain and coal.

A **tug** is a small strong boat that pulls other boats behind it.
"""

    asked = {question.term.casefold() for question in written(body) if question.rule == "definition-typed"}

    assert "punt" not in asked
    assert "barge" in asked


def test_an_entry_is_told_from_the_entries_beside_it() -> None:
    body = """\
## Lock

- **Sill**: a beam of oak that the gates close against
- **Paddle**: a small door through which the chamber is filled

## Mill

- **Millrace**: a narrow channel that leads the water to the wheel
- **Tailrace**: a ditch by which the used water runs off
- **Hopper**: a funnel of boards from which the grain falls
"""

    asked = [
        question
        for question in written(body, title="Glossary")
        if question.rule in ("definition-meaning", "definition-term")
    ]

    assert {question.term for question in asked} == {"Millrace", "Tailrace", "Hopper"}
    assert not [question for question in asked if any("beam of oak" in option for option in question.options)]
    assert not [question for question in asked if {"Sill", "Paddle"} & set(question.options)]


def test_letters_are_cited_where_they_are_spelled_out() -> None:
    body = """\
## Toll log book (TLB)

Every keeper has one, and the TLB lies open by the gate.

The **TLB** is the list in which each keeper writes down what has passed.
"""

    asked = [question for question in written(body) if question.rule == "acronym"]

    assert [question.source.first for question in asked] == [7]


def test_what_the_text_rules_out_is_no_option() -> None:
    body = """\
## Craft

- **Flat boat**: a broad hull for carts, slower than a PB on every reach
- **Pole boat**: a narrow hull that is pushed from behind
- **Sail boat**: a hull with a mast for days of wind
- **Rope boat**: a hull that is drawn across along a line
"""

    asked = [question for question in written(body) if question.rule in ("definition-term", "point-label")]

    assert not [one for one in asked if one.answer == "Flat boat" and "Pole boat" in one.options]


def test_letters_are_cited_from_another_note_where_that_spells_them_out() -> None:
    used = "# Gates\n\nThe keeper writes into the **TLB** what has passed, for the **TLB** is read in town.\n"
    told = "# Offices\n\nThe **toll log book (TLB)** is a list in which each keeper writes down what has passed.\n"
    of = [note_of(used, "a.md"), note_of(told, "b.md")]

    asked = [question for question in write(knowledge(of), of) if question.rule == "acronym"]

    assert [(question.source.path, question.source.first) for question in asked] == [("b.md", 3)]


def test_what_one_thing_does_is_said_of_no_other_from_afar() -> None:
    def note(about: str) -> str:
        return f"---\nunit: 1\n---\n\n# The {about}\n\n"

    of = [
        note_of(note("punt") + "The **punt** runs along the bank where no keel could pass.\n", "a.md"),
        note_of(note("tug") + "The **tug** runs between the piers with barges behind it.\n", "b.md"),
        note_of(note("ferry") + "The **ferry** runs every hour from the mill to the market.\n", "c.md"),
    ]

    assert not [one for one in write(knowledge(of), of) if one.rule in ("definition-statement", "definition-meaning")]


def test_a_term_with_a_twin_is_not_to_be_typed() -> None:
    body = """\
## Gates

A **gate** is a pair of wooden leaves that meet at an angle and hold the water back.

## Lock gates

A **lock gate** is a pair of wooden leaves that meet at an angle and hold the water of a chamber back.

## Sluices

A **sluice** is a small door under water through which a basin is slowly filled.
"""

    typed = {question.answer.casefold() for question in written(body) if question.rule == "definition-typed"}

    assert typed == {"sluice"}


def test_whether_says_not_what_a_thing_is() -> None:
    body = """\
## Signs on the toll slip

- **Weight**: the load of the boat in tons as the keeper reads it
- **Last mark**: whether the lower gate was closed before noon
- **Stamp**: the seal of the office in the next town
- **Hour**: the time at which the gate was opened
"""

    assert not [one for one in written(body) if "whether the lower gate" in f"{one.prompt}{one.options}".casefold()]


def test_two_of_a_row_of_numbers_are_no_twins() -> None:
    levels = ("one hour a day", "two hours a day", "three hours a day")
    body = "## Water levels\n\n" + "\n\n".join(
        f"**Level {number}** is a water level at which the great gate stands open for {hours} to let boats pass."
        for number, hours in enumerate(levels, 1)
    )

    asked = [question for question in written(body) if question.rule == "definition-term"]

    assert {frozenset(question.options) for question in asked} == {frozenset({"Level 1", "Level 2", "Level 3"})}


def test_a_kind_that_names_itself_stands_among_its_kind() -> None:
    body = """\
## Locks

A **stair lock** is a lock whose chambers lie one above the other.

A **flood gate** is a wall of planks that is let down when the river rises.

A **deep pond** is a basin in which boats wait for the next day.

A **guard lock** is a lock that keeps the floods of the river out of the canal.

A **stop lock** is a lock with hardly any fall between two canals.
"""

    for question in written(body):
        if question.rule == "definition-term" and question.answer.endswith("lock"):
            assert all(option.endswith("lock") for option in question.options)


def test_letters_that_the_sentence_spells_out_are_not_asked_from_it() -> None:
    body = """\
## Rope tunnels

The rope tunnel end point (RTEP) lies under the mill.

An **RTEP** is the end point of the rope tunnels at which the boats are untied.

An **anchor stone** is the block to which the rope of a ferry is tied.

A **towing path** is the way along the bank on which the horses walk.

A **mooring post** is the stake of oak around which a line is laid.
"""

    assert not [
        one for one in written(body) if one.rule.startswith(("definition-t", "cloze")) and "untied" in one.prompt
    ]


def test_a_bare_label_of_a_type_is_no_term() -> None:
    body = """\
## Ferries

### Types of ferries

- **Tied**: a hull that is drawn from bank to bank by ropes
- **Free**: a hull that is steered across by oars
- **Chained**: a hull whose wheel climbs along a chain
"""

    assert not [question for question in written(body) if question.rule.startswith("definition")]
    assert [question for question in written(body) if question.rule == "point-label"]


def test_initials_of_the_words_shown_are_not_to_be_typed() -> None:
    body = """\
## Offices

**TLB** is the toll log board of the upper canal.

**Kettle Gate** is the office at which the boats of the upper canal are counted.
"""

    typed = {question.answer for question in written(body) if question.kind is Kind.TYPED}

    assert "TLB" not in typed


def test_an_entry_is_told_from_the_nearest_lines() -> None:
    body = """\
## Words

- **Sill**: a beam of oak against which both leaves close
- **Paddle**: a small door under water that fills the chamber
- **Hinge**: an iron band around which a leaf is swung
- **Winch**: a drum with two cranks for the heavy doors
- **Fee**: a sum of money that each barge pays by its load
- **Bond**: a pledge of silver left in the office over winter
- **Fine**: a punishment in coins for whoever jumps the queue
"""

    asked = {question.answer: set(question.options) for question in written(body) if question.rule == "definition-term"}

    assert asked["Sill"] <= {"Sill", "Paddle", "Hinge", "Winch"}
    assert asked["Fine"] <= {"Fine", "Bond", "Fee", "Winch"}


def test_notes_of_no_unit_are_told_apart_within_their_folder() -> None:
    def note(name: str, said: str) -> Note:
        return note_of(f"# {name}\n\nA **{name}** is {said}.\n", f"waters/{name}.md")

    of = [
        note("sluice", "a small door through which a basin of the canal is filled"),
        note("weir", "a low dam over which the water of the canal runs off"),
        note("towpath", "a strip of gravel beside the canal on which horses walk"),
        note("acid", "a substance that gives its protons away"),
    ]

    asked = [question for question in write(knowledge(of), of) if question.rule == "definition-meaning"]

    assert {question.term for question in asked} == {"sluice", "weir", "towpath"}
    assert not [question for question in asked if any("protons" in option for option in question.options)]
