"""What the audits found wrong, each in a note of our own: the rule that stops it has to hold here."""

from bot.questions.question import Kind, Question
from bot.questions.writer import write
from tests.questions.writer.course import knowledge, read


def _written(body: str, title: str = "Water in the Landscape") -> tuple[Question, ...]:
    of = [read(f'---\ntitle: "{title}"\n---\n\n# {title}\n\n{body}', "water.md")]
    return write(knowledge(of), of)


def _options(questions: tuple[Question, ...], term: str) -> set[str]:
    return {
        option
        for question in questions
        if question.kind is Kind.CHOICE and question.term == term
        for option in question.options
    }


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
    questions = _written(_KINDS)

    assert questions
    for question in questions:
        if question.rule == "definition-term" and question.answer == "Oxbow lake":
            assert "Lake" not in question.options


def test_a_name_and_its_denial_are_two_things() -> None:
    labels = [question.options for question in _written(_KINDS) if question.rule == "point-label"]

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

    shown = " ".join(" ".join((*question.options, question.answer)) for question in _written(body))

    assert "Mountain river" in shown
    assert "Note" not in shown
    assert "What is a brook" not in shown
    assert "compared" not in shown


def test_the_problem_is_not_what_its_answer_is() -> None:
    body = """\
## Key drivers for building dams

### 1. Steady supply

- **The Problem:** In dry summers the wells of the valley give no water for many weeks.
- **The Solution:** A dam keeps the winter's rain behind a wall until it is wanted.

### 2. Safer towns

- **The Problem:** In wet winters the streets of the valley stand under water for days.
- **The Solution:** A dam holds the first wave back and lets it out slowly later on.

### 3. Clean power

- **The Problem:** The mills of the valley burn coal that has to be brought from far away.
- **The Solution:** Falling water turns wheels by day and by night at no cost of fuel.
"""

    for question in _written(body):
        if question.rule in ("point-label", "listing-match"):
            assert "valley give no water" not in f"{question.prompt} {question.options}"


def test_a_single_word_is_not_an_advantage_without_its_text() -> None:
    body = """\
## Canals

A **canal** is a waterway that people have dug for boats or for fields.

### Advantages

- **Cost:** One barge carries what forty carts would.
- **Quiet:** Barges make hardly any noise at night.

### Disadvantages

- **Speed:** A barge is no faster than a walking horse.
- **Ice:** No boat can pass for weeks in a hard winter.
"""

    for question in _written(body):
        if question.rule in ("listing-is", "listing-is-not", "listing-several"):
            assert all(": " in option for option in question.options), question.options


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

    asked = {question.term for question in _written(body) if question.rule.startswith("definition")}

    assert not asked & {"Weir", "Sluice", "Lock"}


def test_cells_that_say_the_same_are_never_told_apart() -> None:
    body = """\
## Comparison of waters

| Feature | Brook | Stream | River |
| --- | --- | --- | --- |
| Width | Small | Small (a few steps) | Large |
| Boats | No | No | Yes |
| Bed | Stones | Sand and stones | Mud |
"""

    subjects = [question for question in _written(body) if question.rule == "comparison-subject"]

    assert {question.answer for question in subjects if "Boats" in question.prompt} == {"River"}
    assert {question.answer for question in subjects if "Width" in question.prompt} == {"River"}


def test_a_cell_that_names_a_subject_tells_it() -> None:
    body = """\
## Comparison of waters

| Feature | Canal | River |
| --- | --- | --- |
| Course | Straight, unlike a river | Winding |
| Made by | People | Nature |
"""

    prompts = [question.prompt for question in _written(body) if question.rule == "comparison-subject"]

    assert any("Made by" in prompt for prompt in prompts)
    assert not any("unlike a river" in prompt for prompt in prompts)


def _prompts(body: str, title: str = "Water in the Landscape", rule: str = "") -> list[str]:
    return [question.prompt for question in _written(body, title) if question.rule.startswith(rule)]


def test_a_table_with_its_things_down_the_side_is_asked_the_right_way_round() -> None:
    body = """\
## Rivers of Europe

| River | Length | Discharge |
| --- | --- | --- |
| Volga | 3,531 km | 8,060 m3/s |
| Danube | 2,850 km | 6,500 m3/s |
| Rhine | 1,233 km | 2,900 m3/s |
"""

    subjects = [question for question in _written(body) if question.rule == "comparison-subject"]

    assert {question.answer for question in subjects} == {"Volga", "Danube", "Rhine"}


def test_a_formula_that_a_chat_cannot_show_is_not_asked() -> None:
    body = """\
## Rules of flow

- **Continuity:** The discharge is $Q = A \\cdot v$ in every cross section of the bed.
- **Friction:** The fall is $h = \\frac{v^2}{2g}$ along every metre of the bed.
- **Weight:** A stone of twice the size needs far more speed to be moved along.
"""

    assert not any("\\" in prompt for prompt in _prompts(body))


def test_labels_that_every_case_has_are_no_names() -> None:
    case = "**Case {0}**\n\n- **Facts:** The mill of {0} took the water of its neighbours.\n- **Held:** {1}.\n\n"
    body = "## Leading cases\n\n" + "".join(
        case.format(name, held)
        for name, held in (
            ("Aue", "The river belongs to nobody"),
            ("Bach", "A weir needs consent"),
            ("Cray", "Damage is paid for"),
        )
    )

    assert not any("Held" in prompt for prompt in _prompts(body, rule="point"))


def test_strengths_under_an_evaluation_are_those_of_what_is_evaluated() -> None:
    body = """\
## Wooden dams

### Evaluation

#### Strengths

- Cheap to build in a forest
- Quick to mend by hand

#### Weaknesses

- Rot within twenty years
- Burst in a great flood
"""

    asked = _prompts(body, rule="listing")

    assert asked
    assert not any("Evaluation" in prompt or "evaluation" in prompt for prompt in asked)
    assert any("wooden dams" in prompt.casefold() for prompt in asked)


def test_a_listing_keeps_the_words_of_its_title() -> None:
    body = """\
## Causes of the great flood

- **Rain:** It fell on frozen ground for nine days without a pause.
- **Thaw:** The snow of the hills melted within a single week.
- **Walls:** The banks had been raised so high that nothing could spread.
"""

    assert "Name two causes of the great flood." in _prompts(body)


def test_an_entry_of_a_glossary_is_put_into_no_sentence() -> None:
    body = """\
## Words

- **Weir**: the force of water turns its wheel at night
- **Levee**: bank of earth beside a river that keeps floods off fields
- **Ferry**: boat that carries carts from one bank to another
- **Ford**: shallow place where walkers cross without a bridge
"""

    prompts = _prompts(body, rule="definition")

    assert any("“Bank of earth beside a river that keeps floods off fields.”" in prompt for prompt in prompts)
    assert not any("____ is" in prompt or "____ –" in prompt for prompt in _prompts(body))


def test_a_definition_in_the_past_stays_in_the_past() -> None:
    body = """\
## The great flood

The **great flood** was a disaster of one winter in which forty villages lost their houses.

## The dry years

The **dry years** were a time of seven summers in which the wells of the valley gave nothing.
"""

    prompts = _prompts(body, rule="definition")

    assert (
        "Type what fills the gap: “The ____ was a disaster of one winter in which forty villages lost their houses.”"
        in prompts
    )
    assert not any("flood is" in prompt or "flood are" in prompt for prompt in prompts)


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

    figures = {question.answer: question.options for question in _written(body) if question.rule == "number"}

    assert set(figures["400 m"]) == {"400 m", "90 m", "60 m"}
    assert set(figures["1845"]) == {"1784", "1845", "1862"}
    assert "5 hours" not in figures


def test_a_folder_of_two_subjects_never_mixes_them() -> None:
    law = "# Law\n\nAn **offer** is a promise that binds its maker once it is taken.\n"
    of = [
        read(law, "law.md"),
        read("# Streams\n\nA **meander** is a bend that a current has carved into soft soil.\n", "streams.md"),
        read("# Cells\n\nA **vacuole** is a sac filled with sap inside plant tissue.\n", "cells.md"),
    ]

    for question in write(knowledge(of), of):
        assert question.kind is not Kind.CHOICE, question.prompt


def test_letters_that_spell_an_option_tell_nothing_of_the_subject() -> None:
    body = """\
## Words

- **MWL**: mean water line, from which heights are counted
- **FCB**: flood control basin, which is filled in emergencies
- **LWM**: low water mark, below which ships may not go
"""

    for question in _written(body):
        assert question.kind is Kind.TYPED or "definition" not in question.rule, question.prompt


def test_two_names_of_which_the_same_is_said_are_never_set_against_each_other() -> None:
    body = """\
## Walls

A **river wall** is a bank of earth beside a stream that keeps water off the fields in winter.

A **wall of earth** is a bank of soil beside a stream that keeps water away from fields in winter.

A **sluice** is a gate in a channel that lets water pass or holds it back.

A **ferry** is a boat that carries carts over a stream where no bridge has been built.
"""

    for question in _written(body):
        if question.kind is Kind.CHOICE and question.term in ("river wall", "wall of earth"):
            assert len({"River wall", "Wall of earth"} & set(question.options)) < 2, question.options
            assert sum("bank of" in option for option in question.options) < 2, question.options


def test_what_takes_in_everything_is_not_denied_a_part() -> None:
    body = """\
## Who repairs what

| Feature | Tenant farm | Rented farm | Free farm |
| --- | --- | --- | --- |
| The owner repairs | Everything else, the roof included | The roof and the walls | Only the well |
"""

    stated = [question for question in _written(body) if question.rule == "comparison-statement"]

    assert not [question for question in stated if "Tenant farm:" in question.prompt]


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

    assert not any("upper mill" in prompt for prompt in _prompts(body))


def test_columns_that_are_attributes_are_no_subjects() -> None:
    body = """\
## Choices

| Place | Tool | Reason |
| --- | --- | --- |
| Upper valley | Wooden dam | Timber is near |
| Lower valley | Stone weir | The bed is rock |
| Delta | Earth bank | There is nothing else |
"""

    answers = {question.answer for question in _written(body) if question.rule == "comparison-subject"}

    assert answers <= {"Upper valley", "Lower valley", "Delta"}
    assert answers


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
        question.options for question in _written(body) if "____ is a wall" in question.prompt and question.options
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

    assert not any("traffic cop" in f"{question.prompt} {question.options}" for question in _written(body))


def test_what_several_things_are_characterized_by_is_no_characteristic_to_name() -> None:
    kind = (
        "### Characteristics of {0}\n\n- **Size:** {1} steps.\n- **Depth:** {1} feet.\n- **Bed:** {2} only.\n"
        "- **{3}:** It has no equal.\n\n"
    )
    body = "## Waters\n\n" + kind.format("a brook", 3, "stones", "Sound") + kind.format("a canal", 30, "clay", "Calm")

    asked = _prompts(body, rule="listing-any")

    assert asked == []
