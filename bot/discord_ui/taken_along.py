"""What stands in the files people take along, in their language: a plan for the calendar, cards for Anki."""

from bot.discord_ui.decks import called
from bot.discord_ui.tongue import say, say_count, spoken
from bot.questions import Question
from bot.revision import Day
from bot.tutor import CalendarWords, Planned


def calendar_words(planned: Planned) -> CalendarWords:
    """What the entries of a plan say."""
    on = ", ".join(map(called, planned.topics)) or say("the whole course")
    return CalendarWords(spoken(), _on_a_day, say("Exam: {name}", name=on))


def _on_a_day(day: Day) -> str:
    cards = say_count("Revise {count} card", "Revise {count} cards", len(day.cards))
    return f"{cards} ({say('{count} new', count=day.new)})" if day.new else cards


def citation(card: Question) -> str:
    """Where a card is from: a place in the notes, with its line if it was taken from there, or a deck of one's own."""
    if not card.source.path:
        return called(card.topic)
    if not card.source.is_in_a_note:
        return card.source.place
    return f"{card.source.place}, {say('line {lines}', lines=str(card.source.first))}"
