"""Every function that makes a card, found by its return type, is given anything its types allow.

Texts are what people and notes may hold at worst. A card of them is a message that Discord takes, and pings nobody.
"""

import inspect
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Literal, get_type_hints

import any_setting  # noqa: F401  # adds the values of settings to those there are
import pytest
from any_value import BY_NAME, SAID, TEXT, asked, built, many, of
from card_makers import makers, name_of
from discord import ui
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.discord_ui.cards.card import Card, Tone, button, card
from bot.discord_ui.cards.flashcard import back_card
from bot.discord_ui.cards.practice import tried_card
from bot.discord_ui.limits.gate import message_faults
from bot.discord_ui.markdown import escape
from bot.quiz import Verdict
from bot.tutor import Practice


@st.composite
def of_any_shape(draw: st.DrawFn) -> dict[str, Any]:
    """Arguments of `card`: no more than its callers give it, of any length."""
    labels = draw(st.lists(TEXT, max_size=15))
    wide = draw(st.lists(TEXT, max_size=3))
    return {
        "tone": draw(st.sampled_from([*Tone])),
        "texts": draw(many(SAID.map(escape), least=1)),
        "buttons": [button(label or "Go on", f"button:{at}") for at, label in enumerate(labels)],
        "footer": draw(TEXT.map(escape)),
        "above": [ui.ActionRow(button(label or "Go on", f"row:{at}")) for at, label in enumerate(wide)],
        "pictures": draw(BY_NAME["pictures"]),
        "airy": draw(st.booleans()),
    }


@cache
def given_for(function: Callable[..., Card]) -> st.SearchStrategy[dict[str, Any]]:
    """Arguments for it."""
    if function is tried_card:  # what was chosen is one of the options
        lettered = asked().filter(lambda shown: shown.order)
        practice = lettered.flatmap(lambda shown: built(Practice, asked=st.just(shown)))
        return st.fixed_dictionaries({"practice": practice, "chosen": st.sampled_from([0, 1])})
    if function is card:  # which shapes all the others: whatever they hand it is escaped
        return of_any_shape()
    hints = get_type_hints(function)
    if function is back_card:  # what the judge can say
        hints["verdict"] = Literal[None, Verdict.RIGHT, Verdict.CLOSE, Verdict.WRONG]
    return st.fixed_dictionaries(
        {name: BY_NAME[name] if name in BY_NAME else of(hints[name]) for name in inspect.signature(function).parameters}
    )


PING = re.compile(r"(?<!\\)<(?:@[!&]?|#)7>|@everyone|@here")
CODE = re.compile(r"```[\s\S]*?```|(?<!\\)`[^`]*`")  # an escaped one opens nothing
"""In which Discord finds nobody to ping."""


@pytest.mark.parametrize("make", [*makers()], ids=name_of)
@given(data=st.data())
@settings(
    max_examples=5,
    deadline=None,
    suppress_health_check=[*HealthCheck],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # to make a whole round small again takes minutes
)
def test_a_card_of_anything_is_a_message_that_pings_nobody(make: Callable[..., Card], data: st.DataObject) -> None:
    made = make(**data.draw(given_for(make)))

    body = {"components": [item.to_component_dict() for item in made.children]}
    assert [*message_faults(body)] == []
    assert not PING.search(CODE.sub("", "\n".join(_texts(body["components"]))))


def _texts(components: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for one in components:
        if one["type"] == 10:
            yield one["content"]
        yield from _texts(one.get("components") or ())
