"""Own cards: taken, seen by nobody else, revised like all others, taken along again, dropped."""

import pytest
from hands import Hands
from revision_scenes import ADA, BEN, revising

from bot.course import Shelf
from bot.questions import Question
from bot.revision import Grade
from bot.storage import Storage
from bot.tutor import Reason, Refused, Taken
from bot.tutor.banks import Banks
from bot.tutor.cards import OWN_DECK, Cards
from bot.tutor.dealing import NEW_A_DAY
from bot.tutor.desk import Way
from bot.tutor.exporting import Exporting
from bot.tutor.importing import MOST, Importing
from bot.tutor.revising import Turn

FILE = b"#separator:tab\n#deck:Birds\nWhich bird is blue?\tthe kingfisher\nWhich one dives?\tthe dipper\n"


def place_of(card: Question) -> str:
    return card.source.place


def in_german(deck: str) -> str:
    return "Meine Karten" if deck == OWN_DECK else deck


@pytest.fixture
def importing(shelf: Shelf, storage: Storage) -> Importing:
    return Importing(Cards(shelf), Banks(shelf), storage)


async def test_own_cards_are_revised_in_turns_with_the_courses_and_by_nobody_else(
    importing: Importing, shelf: Shelf, storage: Storage
) -> None:
    assert await importing.take(ADA, FILE) == Taken(new=2, updated=0, in_course=0)
    revise = revising(shelf, storage, Hands())

    async def met(person_id: int) -> list[str]:
        answers = []
        turn = await revise.begin(person_id, Way.DUE)
        while isinstance(turn, Turn):
            answers.append(turn.question.answer)
            turn = await revise.grade(person_id, turn.question.question_id, turn.number, Grade.EASY)
        return answers

    mine, yours = await met(ADA), await met(BEN)

    assert mine[1::2][:2] == ["the kingfisher", "the dipper"]
    assert len(mine) <= NEW_A_DAY
    assert not {"the kingfisher", "the dipper"} & set(yours)
    assert "Birds" in await revise.topics(ADA, "bi")
    assert "Birds" not in await revise.topics(BEN, "bi")
    with pytest.raises(Refused):
        await revise.begin(BEN, Way.TOPIC, topic="Birds")
    assert isinstance(await revise.begin(ADA, Way.TOPIC, topic="Birds"), Turn)


async def test_what_was_taken_along_comes_back_as_the_same_cards(
    importing: Importing, shelf: Shelf, storage: Storage
) -> None:
    await importing.take(ADA, FILE)
    exporting = Exporting(Cards(shelf), Banks(shelf), storage, Hands())

    everything = await exporting.anki(ADA, place_of, as_text=True)
    again = await importing.take(ADA, everything)
    deck = await exporting.anki(ADA, place_of, topic="Birds", as_text=True)

    assert again == Taken(new=0, updated=2, in_course=len(Cards(shelf).all()))
    assert len(await storage.own_cards(ADA)) == 2
    assert deck.count(b"\n") == 4 + 2
    assert b"kingfisher" not in await exporting.anki(BEN, place_of, as_text=True)


async def test_a_card_brought_again_keeps_what_is_known_of_it(
    importing: Importing, shelf: Shelf, storage: Storage
) -> None:
    await importing.take(ADA, FILE)
    revise = revising(shelf, storage, Hands())
    turn = await revise.begin(ADA, Way.TOPIC, topic="Birds")
    assert isinstance(turn, Turn)
    await revise.grade(ADA, turn.question.question_id, turn.number, Grade.EASY)

    await importing.take(ADA, FILE.replace(b"the kingfisher", b"a kingfisher"))

    (held,) = await storage.cards(ADA)
    assert held.reviews == 1
    assert held.card_id in {card.card_id for card in await storage.own_cards(ADA) if card.back == "a kingfisher"}


async def test_a_deck_is_dropped_by_its_name(importing: Importing, storage: Storage) -> None:
    await importing.take(ADA, FILE)
    await importing.take(ADA, b"one;eins\n")

    assert await importing.decks(ADA, "") == ("Birds", OWN_DECK)
    assert await importing.drop(ADA, "birds") == 2
    assert [card.back for card in await storage.own_cards(ADA)] == ["eins"]
    with pytest.raises(Refused) as refused:
        await importing.drop(BEN, OWN_DECK)
    assert refused.value.reason is Reason.NO_SUCH_DECK


async def test_cards_without_a_deck_are_one_deck_whatever_it_is_called(
    importing: Importing, shelf: Shelf, storage: Storage
) -> None:
    revise, exporting = revising(shelf, storage, Hands()), Exporting(Cards(shelf), Banks(shelf), storage, Hands())
    await importing.take(ADA, b"one;eins\n")
    await importing.take(ADA, b"two;zwei\n", "meine karten", in_german)
    taken_along = await exporting.anki(ADA, place_of, topic=OWN_DECK, as_text=True, called=in_german)

    await importing.take(ADA, taken_along, called=in_german)

    assert b"#deck:Viva::Meine Karten\n" in taken_along
    assert [card.deck for card in await storage.own_cards(ADA)] == ["", ""]
    assert await importing.decks(ADA, "mei", in_german) == ("Meine Karten",)
    assert (await revise.topics(ADA, "mei", in_german))[0] == "Meine Karten"
    assert await importing.drop(ADA, OWN_DECK) == 2


async def test_what_can_not_be_kept_is_refused_as_a_whole(importing: Importing, storage: Storage) -> None:
    many = "".join(f"{number}\tx\n" for number in range(MOST + 1)).encode()
    with pytest.raises(Refused) as full:
        await importing.take(ADA, many)
    await storage.forget(BEN)
    with pytest.raises(Refused) as forgotten:
        await importing.take(BEN, FILE)

    assert (full.value.reason, forgotten.value.reason) == (Reason.TOO_MANY_OWN_CARDS, Reason.FORGOTTEN)
    assert await storage.own_cards(ADA) == await storage.own_cards(BEN) == ()
