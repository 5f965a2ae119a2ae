"""The help as cards: an overview that fits a phone, a chapter, one command, what was found, and the privacy page."""

from collections.abc import Sequence

import discord
from discord import ui

from bot.discord_ui.cards.card import Card, Tone, button, card, menu
from bot.discord_ui.custom_id import What, pack
from bot.discord_ui.helping import TABLE, Chapter, Entry, Who
from bot.discord_ui.helping.privacy import privacy_text
from bot.discord_ui.limits import OPTION_LABEL, clip, pages
from bot.discord_ui.markdown import escape
from bot.discord_ui.tongue import mark, say

HOME, CHAPTER, ENTRY, PRIVACY = "home", "chapter", "entry", "privacy"
FOUND = 5
PAGE_TEXT = 1800
"""Characters of the privacy page that are shown at once."""

CHAPTERS: dict[Chapter, tuple[str, str, str]] = {
    Chapter.ASK: ("💬", mark("Ask the notes"), mark("Questions, topics, somebody's message")),
    Chapter.PLAY: ("🎯", mark("Play rounds"), mark("In the channel, alone, in teams, against the clock")),
    Chapter.REVISE: ("🗂️", mark("Revise alone"), mark("Cards, mock papers, a plan, reminders; always private")),
    Chapter.SCORES: ("🏆", mark("Scores"), mark("Boards, and how you are doing")),
    Chapter.DATA: ("🔒", mark("Your data"), mark("See it, take it along, delete it, stay unseen")),
    Chapter.TEACH: ("🧑‍🏫", mark("For teachers"), mark("Question of the day, rulings, what students asked")),
    Chapter.SET_UP: ("⚙️", mark("For who manages the server"), mark("Settings, seasons, rules of the boards")),
}
WHO: dict[Who, str] = {
    Who.EVERYBODY: mark("Everybody may."),
    Who.HOST: mark("Who started the round may, and who may stop other people's rounds."),
    Who.TEACHER: mark("Teachers may."),
    Who.MANAGER: mark("Who manages the server may."),
}


def overview_card(privacy_url: str = "") -> Card:
    """What there is, a line each, with a menu and buttons to go deeper."""
    lines = [f"{sign} **{say(name)}**\n{say(line)}" for sign, name, line in CHAPTERS.values()]
    texts = [f"## {say('What I can do')}", *lines]
    footer = say("Say what you want to do: `/help what:stop reminders`")
    return card(Tone.ANSWER, texts, [privacy_button(privacy_url)], footer, [_chapters()], airy=True)


def privacy_button(url: str) -> ui.Button[ui.LayoutView]:
    """To the deployment's own page, else to the one that ships."""
    label = say("What is kept about me")
    return ui.Button(label=label, url=url) if url else button(label, pack(What.HELP, PRIVACY, 1), emoji="🔒")


def typed(entry: Entry) -> str:
    """The command as it is typed; a message's menu as it is called in the language spoken."""
    return say(entry.typed) if entry.is_menu else entry.typed


def _chapters() -> ui.ActionRow[ui.LayoutView]:
    options = [
        discord.SelectOption(
            label=say(name), value=chapter.value, emoji=sign, description=clip(say(line), OPTION_LABEL)
        )
        for chapter, (sign, name, line) in CHAPTERS.items()
    ]
    return menu(pack(What.HELP, CHAPTER, "all"), options, say("Go deeper"))


def chapter_card(chapter: Chapter) -> Card:
    """Its commands by what one wants to do, with a menu to one of them."""
    sign, name, _ = CHAPTERS[chapter]
    entries = [entry for entry in TABLE if entry.chapter is chapter]
    texts = [f"## {sign} {say(name)}", "\n".join(map(_line, entries))]
    return card(Tone.ANSWER, texts, [_home()], above=[_entries(entries), _chapters()], airy=True)


def _line(entry: Entry) -> str:
    return f"**{say(entry.wish)}** · `{typed(entry)}`"


def _entries(entries: Sequence[Entry]) -> ui.ActionRow[ui.LayoutView]:
    options = [
        discord.SelectOption(label=clip(say(entry.wish), OPTION_LABEL), value=entry.command, description=typed(entry))
        for entry in entries
    ]
    return menu(pack(What.HELP, ENTRY, "one"), options, say("One of them, with an example"))


def _home() -> ui.Button[ui.LayoutView]:
    return button(say("All I can do"), pack(What.HELP, HOME, "all"))


def entry_card(entry: Entry) -> Card:
    """One command: what comes of it, an example, who may."""
    texts = [
        f"## {say(entry.wish)}",
        f"`{typed(entry)}`\n{say(entry.line)}",
        say("**For example:** {example}", example=f"`{say(entry.example)}`"),
    ]
    chapter = button(say(CHAPTERS[entry.chapter][1]), pack(What.HELP, CHAPTER, entry.chapter.value))
    return card(Tone.ANSWER, texts, [chapter, _home()], say(WHO[entry.who]), airy=True)


def found_card(wanted: str, entries: Sequence[Entry]) -> Card:
    """What fits what somebody wants to do; where nothing does, perhaps it is a question to the notes."""
    if not entries:
        texts = [say("I know no way to do that."), say("If it is a question on the course, I can look in the notes.")]
        ask = button(say("Ask the notes"), pack(What.ASK, wanted), discord.ButtonStyle.primary, emoji="💬")
        return card(Tone.QUIET, texts, [ask, _home()])
    best, *others = entries[:FOUND]
    texts = [
        f"-# {escape(clip(wanted, OPTION_LABEL))}\n## {say(best.wish)}",
        f"`{typed(best)}`\n{say(best.line)}",
        say("**For example:** {example}", example=f"`{say(best.example)}`"),
    ]
    if others:
        texts.append("\n".join([say("Or is it one of these?"), *map(_line, others)]))
    above = [_entries(entries[:FOUND])] if others else []
    return card(Tone.ANSWER, texts, [_home()], say(WHO[best.who]), above=above, airy=True)


def privacy_card(page: int) -> Card:
    """A page of PRIVACY.md, counted from 1; one past the last is the last."""
    made = pages(privacy_text(), PAGE_TEXT) or [say("Whoever runs me can tell you what is kept.")]
    page = min(max(1, page), len(made))
    turns = []
    if page > 1:
        turns.append(button(say("Back"), pack(What.HELP, PRIVACY, page - 1)))
    if page < len(made):
        turns.append(button(say("More"), pack(What.HELP, PRIVACY, page + 1)))
    footer = say("page {page} of {pages}", page=page, pages=len(made))
    return card(Tone.ANSWER, [made[page - 1]], [*turns, _home()], footer)
