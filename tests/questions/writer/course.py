"""A small course of our own, for the writer: rocks, in two notes."""

from written_notes import note_of

from bot.knowledge import gather
from bot.knowledge.model import Knowledge
from bot.notes import Note
from bot.questions.likeness import merge
from bot.questions.question import Question
from bot.questions.writer import write

ROCKS = """\
---
title: "Unit 1, Topic 02: Kinds of Rock"
---

# Kinds of Rock

## Igneous rock

An **igneous rock** is a rock that forms when molten material cools and turns solid.

### Examples of igneous rocks

- Granite
- Basalt
- Obsidian

### Advantages

- **Hardness:** It resists wear on steps and roads for centuries.
- **Polish:** Its surface takes a shine that lasts.
- **Density:** Water hardly enters it, so frost does no harm.

### Disadvantages

- **Weight:** Slabs need strong supports and big cranes.
- **Effort:** Cutting takes diamond tools and much time.

## Sedimentary rock

A **sedimentary rock** is a rock that forms when loose grains are pressed and cemented together in layers.

### Examples of sedimentary rocks

- Sandstone
- Limestone
- Shale

## Metamorphic rock

A **metamorphic rock** is a rock that forms when another rock is changed by heat and pressure without melting.

### Examples of metamorphic rocks

- Marble
- Slate
- Gneiss

## Comparison of the kinds

| Feature | Igneous rock | Sedimentary rock | Metamorphic rock |
| --- | --- | --- | --- |
| Forms from | Magma or lava | Loose grains | Older rock |
| Fossils | None | Often | Hardly ever |
| Layers | None | Clear | Bent or banded |
| Found in | Volcanoes and deep crust | Basins and seas | Roots of mountains |

Around 75% of the land surface of the Earth is covered by layers that were laid down by water or wind.
"""

TIME = """\
---
title: "Unit 1, Topic 03: Geological Time"
---

# Geological Time

## Dating

**Radiometric dating (RD)** is the measuring of a rock's age by the decay of unstable atoms in it.

**Stratigraphy** is the reading of the order of layers, the oldest of which lie lowest. It checks RD.

An **index fossil** is a remnant of a creature that lived widely but only for a short time.

About 20% of the ages in the tables are uncertain by more than a million years each way.

The error of a good laboratory is near 2% of the value that it reports to its clients.
"""


def notes(rocks: str = ROCKS, time: str = TIME) -> list[Note]:
    return [note_of(rocks, "unit-1/rocks.md"), note_of(time, "unit-1/time.md")]


def knowledge(of: list[Note]) -> Knowledge:
    return gather(of)


def written(rocks: str = ROCKS, time: str = TIME, seed: int = 0) -> tuple[Question, ...]:
    of = notes(rocks, time)
    return merge(write(knowledge(of), of, seed))
