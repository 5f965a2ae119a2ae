"""Somebody taken out of JSON that holds others too."""

import json

from bot.storage.unnaming import unnamed

ADA, BEN = 4711, 4712


def test_a_person_is_nobody_wherever_they_stand_and_others_stay() -> None:
    state = {
        "host_id": ADA,
        "extra": {str(ADA): 25, str(BEN): 50},
        "seen": [ADA, BEN],
        "said": f"<@{ADA}> and <@{BEN}>",
    }

    found = json.loads(unnamed(json.dumps(state), ADA, ()))

    assert found == {"host_id": 0, "extra": {"0": 25, str(BEN): 50}, "seen": [0, BEN], "said": f"<@0> and <@{BEN}>"}


def test_every_name_of_theirs_goes_the_one_they_took_last_too() -> None:
    state = {"players": [{"person_id": ADA, "name": "Countess"}, {"person_id": BEN, "name": "Ben"}], "winner": "Ada"}

    found = json.loads(unnamed(json.dumps(state), ADA, {"Ada"}))

    assert found["players"] == [{"person_id": 0, "name": ""}, {"person_id": BEN, "name": "Ben"}]
    assert found["winner"] == ""


def test_what_is_of_others_alone_is_left_to_the_letter() -> None:
    text = '{ "host_id":4712,  "name": "Bén" }'

    assert unnamed(text, ADA, {"Ada"}) == text


def test_what_is_no_json_and_names_them_is_emptied() -> None:
    assert unnamed(f"half a state of {ADA}", ADA, ()) == "{}"
    assert unnamed("half a state of somebody", ADA, ()) == "half a state of somebody"
