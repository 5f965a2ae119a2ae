"""/quiz: starting, leading and leaving a round. What can be done afterwards stands in `quiz_after.py`."""

import contextlib

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_ui.cards.notice import notice
from bot.discord_ui.commands.quiz_after import AfterCommands
from bot.discord_ui.commands.quiz_answer import taken
from bot.discord_ui.commands.quiz_daily import DailyCommands
from bot.discord_ui.commands.quiz_press import done
from bot.discord_ui.commands.quiz_sheet import LONGEST
from bot.discord_ui.hearing import Hearing
from bot.discord_ui.interaction import (
    Interaction,
    channel_of,
    check_teacher,
    chosen_of,
    may_manage,
    person_of,
    place_of,
    rights_of,
)
from bot.discord_ui.limits import choices
from bot.discord_ui.patience import be_patient, promise_now
from bot.discord_ui.respond import kindly, respond
from bot.discord_ui.room import Rooms
from bot.discord_ui.sentences import EXTRA_TIME_GIVEN, EXTRA_TIME_TAKEN, LEFT, NOTED, OPENED, STOPPED
from bot.discord_ui.suggest import in_time
from bot.discord_ui.tongue import say, speak
from bot.quiz import EXTRA_TIME, Mode, Pace, Verdict
from bot.quiz.events import AnswerTaken
from bot.tutor import Kinds, Level, Person, Tutor, Wish

Named = app_commands.Choice[str]

MODES = [
    Named(name="Classic: everybody answers once, quick answers earn a little more", value=Mode.CLASSIC.value),
    Named(name="Race: the first right answer takes it", value=Mode.RACE.value),
    Named(name="Accuracy: speed earns nothing", value=Mode.ACCURACY.value),
    Named(name="Survival: one miss and you are out", value=Mode.SURVIVAL.value),
    Named(name="Teams: a team scores its average", value=Mode.TEAMS.value),
    Named(name="Marathon: until somebody ends it", value=Mode.MARATHON.value),
]
PACES = [
    Named(name="Calm: plenty of time", value=Pace.CALM.value),
    Named(name="Normal: grows with the question", value=Pace.NORMAL.value),
    Named(name="Quick: for those who know it", value=Pace.QUICK.value),
]
KINDS = [
    Named(name="Buttons: one press", value=Kinds.BUTTONS.value),
    Named(name="Typed: write the answer", value=Kinds.TYPED.value),
    Named(name="Several: more than one is right", value=Kinds.SEVERAL.value),
    Named(name="Order and match", value=Kinds.ARRANGED.value),
    Named(name="A bit of everything", value=Kinds.EVERYTHING.value),
]
LEVELS = [Named(name=level.value.capitalize(), value=level.value) for level in Level]
SHARES = [app_commands.Choice(name=f"{share} % more" if share else "none", value=share) for share in EXTRA_TIME]


@app_commands.guild_only()
class QuizCog(
    AfterCommands,
    DailyCommands,
    commands.GroupCog,
    group_name="quiz",
    group_description="Play a round of questions in this channel",
):
    """Rounds in a channel."""

    def __init__(self, tutor: Tutor, rooms: Rooms, hearing: Hearing) -> None:
        super().__init__()
        self._hearing = hearing
        self._rooms = rooms
        self._tutor = tutor

    @app_commands.command(name="start", description="Open a round in this channel")
    @app_commands.describe(
        topic="A topic or unit, or several by weight: unit 1, unit 2 x2. Without: a bit of everything",
        questions="How many questions",
        mode="How it is won",
        pace="How much time there is",
        seconds="Your own time for every question, in seconds",
        kinds="How questions are answered",
        difficulty="How hard they are",
        missed="Only what this class got wrong lately",
        hints="Sell hints, for a part of a question's points",
        change="Let people change their answer until the bell",
        streak="A bonus for right answers in a row",
        teams="How many teams, in a round of teams",
    )
    @app_commands.choices(mode=MODES, pace=PACES, kinds=KINDS, difficulty=LEVELS)
    async def start(
        self,
        interaction: Interaction,
        topic: app_commands.Range[str, 1, 100] = "",
        questions: app_commands.Range[int, 1, 50] | None = None,
        mode: str | None = None,
        pace: str | None = None,
        seconds: app_commands.Range[int, 5, 300] | None = None,
        kinds: str = Kinds.BUTTONS.value,
        difficulty: str | None = None,
        missed: bool = False,
        hints: bool = False,
        change: bool = False,
        streak: bool = False,
        teams: app_commands.Range[int, 2, 4] | None = None,
    ) -> None:
        """Open the lobby. The lobby is a message of its own, so that it can be edited for as long as a round takes."""
        await promise_now(interaction, private=True)
        async with kindly(interaction):
            wish = Wish(
                mode=Mode.TEAMS if teams else Mode(mode) if mode else (await chosen_of(interaction)).usual_mode,
                topic=topic,
                questions=questions,
                pace=Pace(pace) if pace else None,
                seconds=seconds,
                kinds=Kinds(kinds),
                level=Level(difficulty) if difficulty else None,
                hints=hints,
                change_answers=change,
                streak_bonus=streak,
                missed=missed,
                teams=teams or 2,
            )
            await self._tutor.quizzing.start(
                place_of(interaction), person_of(interaction), self._rooms.open, wish, rights=rights_of(interaction)
            )
            await respond(interaction, notice(say(OPENED)))

    @start.autocomplete("topic")
    @in_time
    async def _complete(self, _interaction: Interaction, typed: str) -> list[Named]:
        return choices(await self._tutor.quizzing.topics(typed))

    @app_commands.command(name="stop", description="End the round in this channel, with its standings")
    async def stop(self, interaction: Interaction) -> None:
        """Its host may, and who manages the server."""
        async with kindly(interaction):
            await self._tutor.quizzing.stop(
                interaction.channel_id or 0, person_of(interaction), may_manage=await may_manage(interaction)
            )
            await respond(interaction, notice(say(STOPPED)))

    @app_commands.command(name="pause", description="Stop the clock of the round in this channel")
    async def pause(self, interaction: Interaction) -> None:
        """Its host may, and who manages the server."""
        async with kindly(interaction):
            events = await self._tutor.hosting.pause(
                self._here(interaction), person_of(interaction), may_manage=await may_manage(interaction)
            )
            await done(interaction, events)

    @app_commands.command(name="resume", description="Let a paused round go on")
    async def resume(self, interaction: Interaction) -> None:
        """Its host may, and who manages the server."""
        async with kindly(interaction):
            events = await self._tutor.hosting.resume(
                self._here(interaction), person_of(interaction), may_manage=await may_manage(interaction)
            )
            await done(interaction, events)

    @app_commands.command(name="skip", description="Give up the question under way, or cut the wait for the next short")
    async def skip(self, interaction: Interaction) -> None:
        """Its host may, and who manages the server; the others vote with the button."""
        async with kindly(interaction):
            events = await self._tutor.hosting.go_on(
                self._here(interaction), person_of(interaction), may_manage=await may_manage(interaction)
            )
            await done(interaction, events)

    @app_commands.command(name="leave", description="Leave the round in this channel; your points stay")
    async def leave(self, interaction: Interaction) -> None:
        """A host who leaves hands the round over."""
        async with kindly(interaction):
            events = await self._tutor.quizzing.leave(self._here(interaction), person_of(interaction))
            await done(interaction, events, say(LEFT))

    @app_commands.command(name="extra-time", description="Give somebody more time in every round here, privately")
    @app_commands.describe(person="Who", percent="How much")
    @app_commands.choices(percent=SHARES)
    async def extra_time(self, interaction: Interaction, person: discord.Member, percent: int) -> None:
        """A teacher may. Nobody else sees it, not even the person."""
        async with kindly(interaction):
            await check_teacher(interaction)
            await self._tutor.hosting.give_time(channel_of(interaction), person.id, percent, person_of(interaction))
            sentence = EXTRA_TIME_GIVEN if percent else EXTRA_TIME_TAKEN
            await respond(interaction, notice(say(sentence, person=person.mention, percent=percent)))

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Just after a start the rounds there are must be taken up before anything can be done with one."""
        if interaction.type is discord.InteractionType.application_command and not self._rooms.taken_up.is_set():
            be_patient(interaction, private=True)
            await self._rooms.taken_up.wait()
        return True

    def _here(self, interaction: Interaction) -> str:
        return self._tutor.quizzing.at(interaction.channel_id or 0)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """What a player writes under a question that is to be typed is their answer, where that was turned on."""
        await self._rooms.taken_up.wait()
        if message.author.bot or not message.content.strip():
            return
        open_question = await self._tutor.quizzing.typed_by(message.channel.id, message.author.id)
        if open_question is None:
            return
        person = Person(message.author.id, message.author.display_name)
        typed, at = message.content[:LONGEST], message.created_at.timestamp()
        event = await self._tutor.quizzing.answer(*open_question, typed, person, at)
        with contextlib.suppress(discord.HTTPException):  # an answer counts whether or not it can be acknowledged
            if isinstance(event, AnswerTaken):
                await message.add_reaction(NOTED)
                if event.given.verdict is Verdict.CLOSE:
                    speak(await self._hearing.of_person(message.author.id))
                    await message.author.send(view=taken(event, None))

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """What was played there ends, its points kept."""
        await self._tutor.hosting.channels_gone(frozenset({channel.id}))

    @commands.Cog.listener()
    async def on_raw_thread_delete(self, payload: discord.RawThreadDeleteEvent) -> None:
        """The same for a thread."""
        await self._tutor.hosting.channels_gone(frozenset({payload.thread_id}))

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Viva was taken off a server."""
        await self._tutor.hosting.server_gone(guild.id)
