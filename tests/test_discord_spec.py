"""Discord's specification as the tests use it: it takes what Discord takes, and names the place of what it does not."""

from typing import Any

import pytest
from discord_spec import MISSING, SPEC, problems

pytestmark = pytest.mark.skipif(SPEC is None, reason=MISSING)

CALLBACK = "/interactions/1/a.token/callback"


def card(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"type": 4, "data": {"flags": 1 << 15, "components": [{"type": 17, "components": list(parts)}]}}


def test_a_card_as_it_should_be_has_no_problems() -> None:
    button = {"type": 2, "style": 1, "label": "Begin", "custom_id": "q1:begin"}

    assert problems("POST", CALLBACK, card({"type": 10, "content": "Hello"}, {"type": 1, "components": [button]})) == []


def test_a_fault_deep_in_a_card_is_named_by_its_place() -> None:
    (found,) = problems("POST", CALLBACK, card({"type": 10, "content": ""}))

    assert "data.components[0].components[0].content" in found


def test_every_fault_is_told_not_the_first_alone() -> None:
    sheet = {"type": 9, "data": {"title": "x" * 46, "custom_id": "a", "components": []}}

    assert len(problems("POST", CALLBACK, sheet)) == 2


def test_the_reply_to_an_interaction_is_no_message_with_an_id() -> None:
    (found,) = problems("PATCH", "https://host/api/v10/webhooks/1/t/messages/@original?wait=true", {"content": 1})

    assert found.startswith("PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original: content:")


def test_a_command_definition_is_checked_to_its_options() -> None:
    option = {"type": 3, "name": "topic", "description": "y" * 101}

    (found,) = problems("PUT", "/applications/1/commands", [{"name": "ask", "description": "d", "options": [option]}])

    assert "$[0].options[0].description" in found


@pytest.mark.parametrize("nonce", [7, "7"])
def test_an_id_may_be_written_as_a_number(nonce: int | str) -> None:
    reference = {"message_id": nonce}

    assert problems("POST", "/channels/1/messages", {"content": "x", "message_reference": reference}) == []


def test_addresses_and_moments_are_checked_for_their_form() -> None:
    embed = {"url": "not an address", "timestamp": "yesterday"}

    assert len(problems("POST", "/channels/1/messages", {"embeds": [embed]})) == 2


def test_a_route_that_is_not_there_and_a_body_where_none_belongs_are_problems() -> None:
    assert problems("POST", "/nowhere", {}) == ["POST /nowhere: there is no such route"]
    assert problems("DELETE", "/channels/1/messages/2", {"a": 1}) != []
    assert problems("DELETE", "/channels/1/messages/2", None) == []
    assert problems("GET", "/users/@me", None) == []
