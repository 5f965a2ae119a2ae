"""What people take along, and the deck of cards brought without one, are in their language."""

from datetime import timedelta
from typing import Any

import pytest
from icalendar import Calendar
from scenes import Locales, Scene, text_of

from bot.discord_ui.spoken import speaking
from bot.discord_ui.tongue import say
from bot.tutor.cards import OWN_DECK

EXAM = {
    "en": ("Exam: the whole course", "Revise "),
    "es": ("Examen: todo el curso", "Repasar "),
    "fr": ("Examen : tout le cours", "Réviser "),
    "de": ("Prüfung: der ganze Kurs", " wiederholen"),
    "hi": ("परीक्षा: पूरा कोर्स", " दोहराओ"),
}
OWN = {"es": "Mis tarjetas", "fr": "Mes cartes", "de": "Meine Karten", "hi": "मेरे अपने कार्ड"}


def shown(result: Any) -> Any:
    return result.followups[0] if result.followups else result.response


async def entries_of_plan(scene: Scene, **options: Any) -> list[Any]:
    """What a calendar reads from the file that comes with a plan."""
    day = (scene.env.now() + timedelta(days=3)).date().isoformat()
    result = await scene.person("asha").slash(scene.channel, "revise plan", exam=day, **options)
    (file,) = [each for message in result.followups for each in message.attachments]
    return list(Calendar.from_ical(await file.read()).walk("VEVENT"))


@pytest.mark.parametrize("language", sorted(EXAM))
async def test_a_calendar_is_in_the_persons_language(scene: Scene, locales: Locales, language: str) -> None:
    locales.set(scene.person("asha"), "es-ES" if language == "es" else language)
    exam, revise = EXAM[language]

    entries = await entries_of_plan(scene)

    assert str(entries[-1]["summary"]) == exam
    assert len(entries) > 1
    assert all(revise in str(entry["summary"]) for entry in entries[:-1])
    assert {entry["summary"].params["LANGUAGE"] for entry in entries} == {language}


async def test_a_plan_read_in_another_language_keeps_its_entries(scene: Scene, locales: Locales) -> None:
    before = await entries_of_plan(scene)
    locales.set(scene.person("asha"), "fr")

    after = await entries_of_plan(scene)

    assert [str(entry["uid"]) for entry in before] == [str(entry["uid"]) for entry in after]
    assert [str(entry["summary"]) for entry in before] != [str(entry["summary"]) for entry in after]


@pytest.mark.parametrize("language", sorted(OWN))
async def test_cards_without_a_deck_are_found_planned_and_dropped_by_their_name_in_a_language(
    scene: Scene, locales: Locales, language: str
) -> None:
    asha = locales.set(scene.person("asha"), "es-ES" if language == "es" else language)
    name = OWN[language]
    await asha.slash(scene.channel, "revise import", file=("cards.txt", b"What dives?\ta long-winded answer\n"))

    suggested = await asha.autocomplete(scene.channel, "revise topic", "topic", name[:6].lower())
    front = shown(await asha.slash(scene.channel, "revise topic", topic=name))
    await asha.click(front, label=say_in(language, "Show the answer"))
    entries = await entries_of_plan(scene, topics=name)
    plan = await asha.slash(scene.channel, "revise plan")
    locales.set(asha, "en-US")
    in_english = await asha.slash(scene.channel, "revise plan")
    locales.set(asha, "es-ES" if language == "es" else language)
    progress = await asha.slash(scene.channel, "revise drop", deck=name)

    assert name in [choice["name"] for choice in suggested]
    assert name in text_of(front)
    assert name in str(entries[-1]["summary"])
    assert name in text_of(plan.response)
    assert OWN_DECK in text_of(in_english.response)
    assert "1" in text_of(progress.response)


def say_in(language: str, sentence: str) -> str:
    with speaking(language):
        return say(sentence)
