"""/revise: one's own cards, always private, in a server or in a direct message."""

import re
from datetime import date
from io import BytesIO

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_ui.anywhere import anywhere
from bot.discord_ui.cards.flashcard import taken_card
from bot.discord_ui.cards.notice import notice
from bot.discord_ui.cards.paper import paper_card
from bot.discord_ui.cards.plan import plan_card, progress_card
from bot.discord_ui.commands.revise_press import laid_out, shown
from bot.discord_ui.decks import called, meant
from bot.discord_ui.interaction import Interaction, chosen_of, guild_of
from bot.discord_ui.limits import choices
from bot.discord_ui.patience import promise_now
from bot.discord_ui.pictures.easel import pictures_of_plan, pictures_of_progress
from bot.discord_ui.respond import kindly, respond
from bot.discord_ui.stamp import Form, stamp
from bot.discord_ui.suggest import in_time, zones
from bot.discord_ui.taken_along import calendar_words, citation
from bot.discord_ui.tongue import mark, say
from bot.revision import MOST_BYTES, BadFileError
from bot.tutor import Planned, Reason, Refused, Tutor, Way

PAPER = 0
"""The choice of marks that stands for a whole paper."""
MARKS = [
    *(app_commands.Choice(name=f"{marks} marks", value=marks) for marks in (2, 4, 6, 10)),
    app_commands.Choice(name="a whole mock paper", value=PAPER),
]
FORMS = [
    app_commands.Choice(name="Anki package (.apkg)", value="apkg"),
    app_commands.Choice(name="tab-separated text (.txt)", value="txt"),
]
_HOUR = re.compile(r"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)")
NOT_A_DATE = mark("Give the day as year-month-day, for example **2026-12-10**.")
NOT_AN_HOUR = mark("Give the time as hours and minutes, for example **19:30**.")
REMIND = mark("I will remind you by direct message at {when} on days when something is due.")
REMIND_HERE = mark("I will remind you here at {when} on days when something is due.")
NO_MORE_PLAN = mark("I plan for no exam any more. Your cards and what you know of them stay.")
BAD_FILE = mark("Line {line} {what}. I took nothing from the file.")
TOO_LARGE = mark("That file is too large: a megabyte is the most. Export one deck at a time.")
TAKEN = mark("Here are your cards. Import the file in Anki; import a later one over it and your progress there stays.")


@anywhere
class ReviseCog(commands.GroupCog, group_name="revise", group_description="Your own cards: what is due, missed, asked"):
    """Revising alone."""

    def __init__(self, tutor: Tutor) -> None:
        super().__init__()
        self._tutor = tutor
        self._revising = tutor.revising

    @app_commands.command(name="due", description="The cards that are due, then a few new ones")
    async def due(self, interaction: Interaction) -> None:
        """Open the card that is most likely to be forgotten."""
        await self._begin(interaction, Way.DUE)

    @app_commands.command(name="missed", description="Exactly what you got wrong, until each is right twice")
    async def missed(self, interaction: Interaction) -> None:
        """Open the first that was missed."""
        await self._begin(interaction, Way.MISSED)

    @app_commands.command(name="topic", description="All cards of one topic")
    @app_commands.describe(topic="What you want to revise")
    async def topic(self, interaction: Interaction, topic: app_commands.Range[str, 1, 100]) -> None:
        """Open the topic's first card."""
        await self._begin(interaction, Way.TOPIC, topic=topic)

    @app_commands.command(name="cram", description="The night before: the hardest first, your schedule stays as it is")
    @app_commands.describe(topic="What you want to cram; everything without")
    async def cram(self, interaction: Interaction, topic: app_commands.Range[str, 1, 100] = "") -> None:
        """Open the hardest card."""
        await self._begin(interaction, Way.CRAM, topic=topic)

    @app_commands.command(name="exam", description="Exam questions by marks, with a checklist to mark yourself")
    @app_commands.describe(marks="How many marks a question is worth", topic="On what; everything without")
    @app_commands.choices(marks=MARKS)
    async def exam(
        self, interaction: Interaction, marks: app_commands.Choice[int], topic: app_commands.Range[str, 1, 100] = ""
    ) -> None:
        """Open the first question of those marks."""
        if marks.value == PAPER:
            await self._sit(interaction, topic)
        else:
            await self._begin(interaction, Way.EXAM, topic=topic, marks=marks.value)

    @app_commands.command(name="paper", description="A mock paper with the parts and marks of the real one")
    @app_commands.describe(course="Of which course; of the first without")
    async def paper(self, interaction: Interaction, course: app_commands.Range[str, 1, 100] = "") -> None:
        """Begin one, or go on with the one that was begun."""
        await self._sit(interaction, course)

    @paper.autocomplete("course")
    @in_time
    async def _complete_course(self, _interaction: Interaction, _typed: str) -> list[app_commands.Choice[str]]:
        return choices(self._tutor.examining.courses())

    @app_commands.autocomplete(zone=zones)
    @app_commands.command(name="plan", description="What to do on which day until your exam")
    @app_commands.describe(
        exam="The day of the exam, for example 2026-12-10; none to plan no more",
        topics="On what, separated by commas",
        zone="Your time zone, for example Asia/Kolkata: when your day begins",
    )
    async def plan(
        self,
        interaction: Interaction,
        exam: app_commands.Range[str, 1, 20] = "",
        topics: app_commands.Range[str, 1, 300] = "",
        zone: app_commands.Range[str, 1, 60] = "",
    ) -> None:
        """Make a plan, or show the one there is as it is today."""
        await promise_now(interaction, private=True)
        async with kindly(interaction):
            if zone:
                await self._tutor.nudging.move(interaction.user.id, zone)
            if exam.strip().casefold() == "none":
                await self._tutor.planning.drop(interaction.user.id)
                await respond(interaction, notice(say(NO_MORE_PLAN)))
                return
            if not exam:
                await self._show_plan(interaction, await self._tutor.planning.plan(interaction.user.id))
                return
            try:
                day = date.fromisoformat(exam.strip())
            except ValueError:
                await respond(interaction, notice(say(NOT_A_DATE)))
                return
            wanted = [meant(topic.strip()) for topic in topics.split(",") if topic.strip()]
            await self._show_plan(interaction, await self._tutor.planning.set_exam(interaction.user.id, day, wanted))

    async def _show_plan(self, interaction: Interaction, planned: Planned) -> None:
        await respond(interaction, plan_card(planned, await pictures_of_plan(planned)))
        data = self._tutor.exporting.calendar(planned, calendar_words(planned))
        file = discord.File(BytesIO(data), "revision-plan.ics")
        await interaction.followup.send(file=file, ephemeral=True)

    @app_commands.command(name="progress", description="What you keep, what is coming, what you have covered")
    async def progress(self, interaction: Interaction) -> None:
        """Show it."""
        await promise_now(interaction, private=True)
        async with kindly(interaction):
            progress = await self._tutor.planning.progress(interaction.user.id)
            await respond(interaction, progress_card(progress, await pictures_of_progress(progress)))

    @app_commands.autocomplete(zone=zones)
    @app_commands.command(name="nudge", description="Be reminded once a day when something is due, or no more")
    @app_commands.describe(
        at="At what time, for example 19:30; leave it out to be reminded no more",
        zone="Your time zone, for example Asia/Kolkata",
        here="In this channel instead of a direct message",
    )
    async def nudge(
        self,
        interaction: Interaction,
        at: app_commands.Range[str, 1, 10] = "",
        zone: app_commands.Range[str, 1, 60] = "",
        here: bool = False,
    ) -> None:
        """Turn reminders on or off."""
        async with kindly(interaction):
            if not at:
                await self._tutor.nudging.stop(interaction.user.id)
                await respond(interaction, notice(say("I won't remind you any more.")))
                return
            found = _HOUR.fullmatch(at.strip())
            if found is None:
                await respond(interaction, notice(say(NOT_AN_HOUR)))
                return
            minute = 60 * int(found["hour"]) + int(found["minute"])
            place = interaction.channel_id if here and guild_of(interaction) is not None else None
            if place and not (await chosen_of(interaction)).reminders:
                raise Refused(Reason.NO_REMINDERS_HERE)
            first = await self._tutor.nudging.want(interaction.user.id, minute, zone, place)
            when = stamp(first, Form.TIME) if first else at
            await respond(interaction, notice(say(REMIND_HERE if place else REMIND, when=when)))

    @app_commands.command(name="export", description="Take your cards along to Anki")
    @app_commands.describe(form="What kind of file", topic="On what; everything without", missed="Only what you missed")
    @app_commands.choices(form=FORMS)
    async def export(
        self,
        interaction: Interaction,
        form: app_commands.Choice[str],
        topic: app_commands.Range[str, 1, 100] = "",
        missed: bool = False,
    ) -> None:
        """Send the file, privately."""
        await promise_now(interaction, private=True)
        async with kindly(interaction):
            data = await self._tutor.exporting.anki(
                interaction.user.id,
                citation,
                topic=meant(topic),
                missed=missed,
                as_text=form.value == "txt",
                called=called,
            )
            file = discord.File(BytesIO(data), f"viva.{form.value}")
            await respond(interaction, notice(say(TAKEN)))
            await interaction.followup.send(file=file, ephemeral=True)

    @app_commands.command(name="import", description="Bring your own cards along, from Anki's text export or a list")
    @app_commands.describe(file="A text file: front and back in two columns", deck="What to call the deck")
    async def bring(
        self, interaction: Interaction, file: discord.Attachment, deck: app_commands.Range[str, 1, 80] = ""
    ) -> None:
        """Take it as a whole, or say which line can't be read."""
        await promise_now(interaction, private=True)
        async with kindly(interaction):
            if file.size > MOST_BYTES:
                await respond(interaction, notice(say(TOO_LARGE)))
                return
            try:
                taken = await self._tutor.importing.take(interaction.user.id, await file.read(), deck, called)
            except BadFileError as error:
                await respond(interaction, notice(say(BAD_FILE, line=error.line, what=say(error.what))))
                return
            await respond(interaction, taken_card(taken))

    @app_commands.command(name="drop", description="Delete a deck you brought along")
    @app_commands.describe(deck="Which")
    async def drop(self, interaction: Interaction, deck: app_commands.Range[str, 1, 100]) -> None:
        """Say how many cards it had."""
        async with kindly(interaction):
            dropped = await self._tutor.importing.drop(interaction.user.id, meant(deck))
            await respond(
                interaction,
                notice(say("Gone, with all I kept of how you know them: {count} of your cards.", count=dropped)),
            )

    @drop.autocomplete("deck")
    @in_time
    async def _complete_deck(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return choices(await self._tutor.importing.decks(interaction.user.id, typed, called))

    @topic.autocomplete("topic")
    @cram.autocomplete("topic")
    @exam.autocomplete("topic")
    @export.autocomplete("topic")
    @in_time
    async def _complete(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return choices(await self._revising.topics(interaction.user.id, typed, called))

    @app_commands.command(name="stop", description="Put your cards away")
    async def stop(self, interaction: Interaction) -> None:
        """Clear the desk."""
        async with kindly(interaction):
            await respond(interaction, shown(await self._revising.stop(interaction.user.id)))

    async def _sit(self, interaction: Interaction, course: str) -> None:
        await promise_now(interaction, private=True)
        async with kindly(interaction):
            await respond(interaction, paper_card(await self._tutor.examining.begin(interaction.user.id, course)))

    async def _begin(self, interaction: Interaction, way: Way, *, topic: str = "", marks: int = 0) -> None:
        await promise_now(interaction, private=True)
        async with kindly(interaction):
            await respond(interaction, await laid_out(interaction, way, topic=meant(topic), marks=marks))
