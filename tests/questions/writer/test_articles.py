"""Which article the writer puts before a name."""

import pytest

from bot.questions.writer.articles import Articles, indefinite
from tests.questions.writer.water import prompts

SENTENCES = (
    "Every village had a rope ferry of its own.",
    "Rope ferries were slow.",
    "Old ferries are shown in the museum of Kettle Port.",
    "Steam power drove the mills.",
    "Much of steam power is lost in the pipes.",
    "A steam power plant stood by the weir.",
    "The harbour is kept by Port Authority.",
    "It has a port and two small ports.",
)


@pytest.fixture(scope="module")
def articles() -> Articles:
    return Articles(["Rope Ferry", "chain ferry", "steam power", "Kettle Port", "river port", "locks"], SENTENCES)


@pytest.mark.parametrize(
    ("name", "article"),
    [
        ("Rope Ferry", "a"),
        ("chain ferry", "a"),  # stands nowhere; ferries are counted
        ("steam power", ""),  # the article before `steam power plant` is the plant's
        ("river port", "a"),
        ("Kettle Port", ""),  # a name, though ports are counted
        ("locks", ""),
        ("what was never named", ""),
    ],
)
def test_the_course_s_sentences_tell_the_article(articles: Articles, name: str, article: str) -> None:
    assert articles.of(name) == article


@pytest.mark.parametrize(
    ("name", "article"),
    [
        ("eddy", "an"),
        ("uniform flow", "a"),
        ("unusual flow", "an"),
        ("used lock", "a"),
        ("LVM volume", "an"),
        ("VM", "a"),
        ("one-way lock", "a"),
        ("IDE", "an"),
    ],
)
def test_the_article_goes_by_the_sound(name: str, article: str) -> None:
    assert indefinite(name) == article


def test_a_question_takes_the_article() -> None:
    body = """\
## Barges

The canal was dug for barges, and many a barge was built beside it.

## Horse-Drawn Barge

### Advantages

- **Quiet passage:** No engine is heard on the water.
- **Cheap power:** Grass is all that it burns.
- **Clean water:** Nothing leaks from it into the canal.
"""

    assert "Name two advantages of a Horse-Drawn Barge that the notes list." in prompts(body, rule="listing-any")
