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
