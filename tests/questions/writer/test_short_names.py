"""What may be typed for a term: every short form that the notes themselves use for it."""

from tests.questions.writer.water import written


def _typed(body: str, term: str) -> tuple[str, ...]:
    (question,) = [
        one for one in written(body) if one.rule == "definition-typed" and one.answer.casefold() == term.casefold()
    ]
    return question.alternatives


def test_the_heading_above_it_may_be_typed() -> None:
    body = "## Roads\n\n### Contention\n\n**Fairway contention** is the wish of two ships to use one channel at once.\n"

    assert _typed(body, "Fairway contention") == ("Contention",)


def test_whose_parts_are_listed_is_called_by_that_name() -> None:
    body = """\
## The mill

The **Albion Rotary Mill** is a building in which two engines of steam turn twenty pairs of stones.

### Components of Albion

- **Stones:** They lie in pairs and crush the corn.
- **Sieves:** They part the flour from the bran.
- **Hoppers:** They let the corn run down.
"""

    assert "Albion" in _typed(body, "Albion Rotary Mill")


def test_what_is_listed_among_its_things_is_not_called_by_its_name() -> None:
    body = """\
## Albion

Albion grinds for the whole town.

### Components of Albion

- **Albion Engine:** It turns the stones.
- **Albion Crane:** It lifts the sacks.
- **Albion Quay:** It takes the barges.

## Albion Engine

The **Albion Engine** is a machine that drives twenty pairs of stones by the steam of one boiler.
"""

    assert "Albion" not in _typed(body, "Albion Engine")


def test_a_product_may_be_typed_with_its_maker() -> None:
    body = """\
## Engines

**Rotative** is an engine that turns a wheel by the steam of a single boiler.

### Types of engines

- **Boulton Rotative:** It stands in most mills of the county.
- **Newcomen Beam:** It pumps the deepest mines dry.
- **Trevithick Puffer:** It runs on rails of iron.
"""

    assert "Boulton Rotative" in _typed(body, "Rotative")


def test_a_heading_that_gives_a_name_nothing_else_tells_of_keeps_it_from_being_typed() -> None:
    body = """\
## Tides

A **neap** is a flow of small range that comes when sun and moon pull at right angles.

### {0}

The boats lie dry for longer.
"""

    def typed(heading: str) -> list[str]:
        return [one.answer for one in written(body.format(heading)) if one.rule == "definition-typed"]

    assert typed("Neap") == ["neap"]
    assert typed("Neap or dead water") == []


def test_what_has_kinds_is_not_typed() -> None:
    kinds = "### Types of neaps\n\n- **Summer neap:** Warm and slow.\n- **Winter neap:** Cold and slow.\n"
    body = "## Tides\n\nA **neap** is a flow of small range that comes when sun and moon disagree.\n\n"

    assert [one for one in written(body) if one.rule == "definition-typed"]
    assert not [one for one in written(body + kinds) if one.rule == "definition-typed"]
