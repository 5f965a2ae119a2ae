"""What the notes cover, page by page, and a topic: what it is, what is told of it, what can be asked."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import discord
from discord import ui

from bot.discord_ui.cards.card import Card, Tone, button, card, menu
from bot.discord_ui.cards.source import cited
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.limits import CHOICES, CUSTOM_ID, OPTION_LABEL, clip, rows
from bot.discord_ui.markdown import escape, render
from bot.discord_ui.tongue import mark, say, say_count
from bot.knowledge import Comparison, Listing
from bot.tutor import Leaf, Topic

A_PAGE = 5
"""Notes on a page: what a phone shows without much scrolling."""
TOPICS, POINTS, ALIASES = 450, 220, 150
"""Characters that are shown of each."""
PAGE, UNIT, OPEN = "page", "unit", "open"
NO_NOTES = mark("There are no notes yet. Whoever runs me can add some to the content folder.")


def topics_card(leaves: Sequence[Leaf], page: int) -> Card:
    """A page of notes and their topics, counted from 1; one past the last is the last."""
    if not leaves:
        return card(Tone.QUIET, [say(NO_NOTES)])
    pages = -(-len(leaves) // A_PAGE)
    page = min(max(1, page), pages)
    shown = leaves[(page - 1) * A_PAGE : page * A_PAGE]
    texts = [f"## {say('What the notes cover')}"]
    for unit, notes in groupby(shown, key=lambda leaf: leaf.unit):
        texts.append("\n".join([f"### {escape(unit)}", *map(_noted, notes)]))
    count = say_count("{count} note", "{count} notes", len(leaves))
    footer = say("page {page} of {pages} · {count}", page=page, pages=pages, count=count)
    return card(Tone.ANSWER, texts, _turns(page, pages), footer, list(_menus(leaves, shown)), airy=True)


def _noted(leaf: Leaf) -> str:
    """A point of a list, with what it is about below it: under a unit's heading, which is as large, it is set in."""
    topics = " · ".join(map(escape, leaf.topics))
    title = f"- **{escape(leaf.title)}**"
    return f"{title}\n  {clip(topics, TOPICS)}" if topics else title


def _turns(page: int, pages: int) -> list[ui.Button[ui.LayoutView]]:
    turns = []
    if page > 1:
        turns.append(button(say("Back"), pack(What.TOPICS, PAGE, page - 1)))
    if page < pages:
        turns.append(button(say("More"), pack(What.TOPICS, PAGE, page + 1)))
    return turns


def _menus(leaves: Sequence[Leaf], shown: Sequence[Leaf]) -> Iterator[ui.ActionRow[ui.LayoutView]]:
    """To a topic of this page; to the page a unit begins on, where there are several units."""
    names = dict.fromkeys(name for leaf in shown for name in (leaf.title, *leaf.topics))
    options = [_option(name, name) for name in names if len(name) <= OPTION_LABEL][:CHOICES]
    if options:
        yield menu(pack(What.TOPICS, OPEN, 1), options, say("Look at a topic"))
    begins: dict[str, int] = {}
    for at, leaf in enumerate(leaves):
        begins.setdefault(leaf.unit, at // A_PAGE + 1)
    if len(begins) > 1:
        units = [_option(unit, f"{page}:{at}") for at, (unit, page) in enumerate(begins.items())][:CHOICES]
        yield menu(pack(What.TOPICS, UNIT, 1), units, say("Go to a unit"))


def _option(label: str, value: str) -> discord.SelectOption:
    return discord.SelectOption(label=clip(label, OPTION_LABEL), value=value)


def topic_card(topic: Topic) -> Card:
    """All there is on a topic, and the ways on from it."""
    head = f"## {escape(topic.name)}"
    if topic.aliases:
        head += "\n-# " + say("also: {names}", names=escape(clip(", ".join(topic.aliases), ALIASES)))
    texts = [head]
    if topic.definition is not None:
        texts.append(render(topic.definition.text.in_a_line()))
    elif topic.explains:
        names = escape(clip(" · ".join(topic.explains), TOPICS))
        texts.append(say("**It explains:** {names}", names=names))
    texts += [_listed(listing) for listing in topic.listings]
    if topic.comparisons:
        names = "; ".join(escape(" / ".join(one.subjects)) for one in topic.comparisons)
        texts.append(say("**Compared:** {names}", names=names))
    footer = cited(topic.definition.source) if topic.definition else _noted_in(topic)
    return card(Tone.ANSWER, texts, topic_buttons(topic.related), footer, [*rows(_actions(topic))], airy=True)


def _noted_in(topic: Topic) -> str:
    return "📖 " + escape(clip(", ".join(topic.notes), POINTS)) if topic.notes else ""


def _listed(listing: Listing) -> str:
    points = "; ".join(point.label or point.text.plain for point in listing.points)
    return f"**{escape(listing.title)}:** {escape(clip(points, POINTS))}"


def _actions(topic: Topic) -> list[ui.Button[ui.LayoutView]]:
    """Be quizzed, revise, ask. Two that would share an id are one."""
    first = [
        button(say("Quiz me on this"), pack(What.PRACTISE, topic.name), discord.ButtonStyle.primary, emoji="🎯"),
        button(say("Revise this"), pack(What.REVISE, topic.name), emoji="🗂️"),
    ]
    asked = {pack(What.ASK, question): label for question, label in reversed([*_questions(topic)])}
    asking = [button(label, custom_id, emoji="💬") for custom_id, label in reversed(asked.items())]
    return [*first, *asking]


def _questions(topic: Topic) -> Iterator[tuple[str, str]]:
    """What can be asked of it, and how that is called."""
    if topic.definition is not None:
        yield topic.name, say("Ask about it")
    for listing in topic.listings:
        yield f"{listing.title}: {topic.name}", listing.title
    for one in topic.comparisons:
        yield _compared(one), " / ".join(one.subjects)


def _compared(one: Comparison) -> str:
    return f"difference between {one.subjects[0]} and {one.subjects[1]}"


def topic_buttons(names: Iterable[str]) -> list[ui.Button[ui.LayoutView]]:
    """A button for each topic's card; one whose name no button can carry has none."""
    whole = [name for name in dict.fromkeys(names) if len(pack(What.TOPIC, name)) < CUSTOM_ID]
    return [button(name, pack(What.TOPIC, name)) for name in whole]


def which_card(near: Sequence[str]) -> Card:
    """It is not clear which topic is meant."""
    return card(Tone.QUIET, [f"### {say('Which of these do you mean?')}"], topic_buttons(near))


def explained_card(topics: Sequence[Topic]) -> Card:
    """The course's terms that somebody's message names, each with what it is."""
    texts = [f"## {say('What these words mean')}"]
    for topic in topics:
        if topic.definition is not None:
            told = f"{render(topic.definition.text.in_a_line())}\n-# {cited(topic.definition.source)}"
            texts.append(f"**{escape(topic.name)}**\n{told}")
    return card(Tone.ANSWER, texts, topic_buttons(topic.name for topic in topics), airy=True)
