"""A channel as the room of a round: what happens there becomes messages.

The lobby, each question, each rest and the end are messages of their own. A question's message becomes its reveal; a
message that is left behind loses the buttons that do nothing any more.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import discord
import structlog

from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.notice import notice
from bot.discord_ui.cards.round import mode_of, named
from bot.discord_ui.cards.round_end import (
    answered_card,
    break_card,
    finished_card,
    regraded_card,
    still_there_card,
    unanswered_card,
)
from bot.discord_ui.cards.round_lobby import abandoned_card, begun_card, lobby_card
from bot.discord_ui.cards.round_question import paused_card, question_card
from bot.discord_ui.cards.round_reveal import dropped_card, reveal_card
from bot.discord_ui.hearing import Hearing
from bot.discord_ui.pictures.easel import pictures_of_round
from bot.discord_ui.sentences import BACK_SOON, HOST_CHANGED, IN_ONE_MESSAGE
from bot.discord_ui.tongue import ENGLISH, say, speaking
from bot.quiz import Event, Mode, Rules
from bot.quiz.events import (
    Abandoned,
    BreakStarted,
    Finished,
    HostChanged,
    Joined,
    Left,
    LobbyOpened,
    Paused,
    QuestionAsked,
    Regraded,
    Resumed,
    Revealed,
    SkipVoted,
    StillThere,
)
from bot.tutor import Place, RoomGone
from bot.tutor.room import BackSoon, RoomShut, nonce

log = structlog.get_logger()

Channel = discord.abc.Messageable
RulesOf = Callable[[str], Rules | None]
"""What was agreed for a round under way."""
UNKNOWN_MESSAGE = 10008
"""Discord's code for a message that is gone, where its channel is not."""
MAY_NOT_SEND = 50013
"""Discord's code for a missing permission; where the channel itself can't be seen any more, it says 50001."""
_AN_OLD_MESSAGE = timedelta(seconds=5)
"""Discord's clock and ours do not differ by as much."""


class ChannelRoom:
    """One round's channel."""

    def __init__(
        self, channel: Channel, round_id: str, message_id: int | None, rules_of: RulesOf, language: str = ENGLISH
    ) -> None:
        self._channel = channel
        self._round_id = round_id
        self._rules_of = rules_of
        self._language = language
        self.message_id = message_id
        self._resumed = message_id is not None
        self._nonce = ""
        self._posted = ""
        self._shown: Event | None = None
        """What the message shows."""
        self._lobby: LobbyOpened | None = None
        self._players: dict[int, Joined] = {}
        self._before: dict[int, int] = {}
        self._ranks: dict[int, int] = {}
        """Everybody's rank before the question under way, and after it."""
        self._confined = False
        """May not send any more, so the round goes on in the message there is."""

    async def tell(self, event: Event | BackSoon) -> None:
        """Show what happened, in the server's language. Raises RoomGone where the channel, or the right to write
        there, is gone."""
        self._nonce = nonce(self._round_id, event)
        try:
            with speaking(self._language):
                await self._tell(event)
        except discord.Forbidden as error:
            raise RoomShut(f"channel of round {self._round_id}") from error
        except discord.NotFound as error:
            raise RoomGone(f"channel of round {self._round_id}") from error

    async def _tell(self, event: Event | BackSoon) -> None:
        match event:
            case BackSoon():
                await self._channel.send(view=notice(say(BACK_SOON)))
            case Joined() | Left() | HostChanged():
                await self._people_moved(event)
            case SkipVoted():
                if isinstance(self._shown, QuestionAsked):
                    await self._edit(question_card(self._round_id, self._shown, self._rules, event))
            case Paused():
                await self._pause(event)
            case Resumed():
                self._resumed = True  # what comes next is what was there before
            case Regraded():
                await self._channel.send(view=regraded_card(event))
            case _:
                await self._scene(event)

    @property
    def _rules(self) -> Rules | None:
        return self._rules_of(self._round_id)

    async def _scene(self, event: Event) -> None:
        """Something else stands before the players now."""
        match event:
            case LobbyOpened():
                self._lobby = event
                if self._rules is None or not self._rules.traits.open_door:
                    await self._anew(lobby_card(event, list(self._players.values()), self._host(event.host_id)))
            case QuestionAsked():
                await self._leave_behind()
                self._before = self._ranks
                await self._anew(question_card(self._round_id, event, self._rules))
            case Revealed():
                self._ranks = {line.person_id: line.rank for line in event.standings}
                await self._edit(self._reveal(event))
            case StillThere():
                await self._anew(still_there_card(self._round_id, event))
            case BreakStarted():
                await self._anew(break_card(event))
            case Finished():
                await self._finish(event)
            case Abandoned():
                await self._edit(abandoned_card(event))
            case _:
                return
        self._shown, self._resumed = event, False

    async def _people_moved(self, event: Joined | Left | HostChanged) -> None:
        match event:
            case Joined():
                self._players[event.person_id] = event
            case Left():
                self._players.pop(event.person_id, None)
            case HostChanged():
                await self._hand_over(event)
        if isinstance(self._shown, LobbyOpened) and self._lobby is not None:
            host = self._host(self._lobby.host_id)
            await self._edit(lobby_card(self._lobby, list(self._players.values()), host))

    async def _hand_over(self, event: HostChanged) -> None:
        if self._lobby is not None:
            self._lobby = replace(self._lobby, host_id=event.host_id)
        if not isinstance(self._shown, LobbyOpened):
            await self._channel.send(view=notice(say(HOST_CHANGED, name=named(event.name))))

    def _host(self, host_id: int) -> str:
        host = self._players.get(host_id)
        return host.name if host else ""

    def _reveal(self, event: Revealed, paused: Paused | None = None) -> Card:
        return reveal_card(self._round_id, event, mode=mode_of(self._rules), before=self._before, paused=paused)

    async def _pause(self, event: Paused) -> None:
        match self._shown:
            case Revealed() as revealed:
                await self._edit(self._reveal(revealed, event))
            case QuestionAsked(asked=asked):
                await self._edit(paused_card(self._round_id, event, self._host(event.by_id), asked))
            case _:
                await self._edit(paused_card(self._round_id, event, self._host(event.by_id)))
        self._resumed = False

    async def _leave_behind(self) -> None:
        """The message before a question loses what can't be pressed any more."""
        if self._resumed:
            return
        match self._shown:
            case LobbyOpened() if self._lobby is not None and not self._lobby.rules.traits.open_door:
                await self._edit(begun_card(self._lobby, list(self._players.values())))
            case StillThere():
                await self._edit(answered_card())
            case _:
                pass

    async def _finish(self, event: Finished) -> None:
        if event.dropped is not None:
            await self._edit(dropped_card(event.dropped))
        elif isinstance(self._shown, Revealed):
            await self._edit(self._reveal(self._shown))  # it may have been paused
        elif isinstance(self._shown, StillThere):
            await self._edit(unanswered_card())
        self._resumed = False  # the end never stands where something else stood; a double of it is known by its nonce
        if mode_of(self._rules) is not Mode.DAILY:
            pictures = await pictures_of_round(event.standings) if self._may_attach() else []
            await self._anew(finished_card(self._round_id, event, pictures))

    def _may_attach(self) -> bool:
        """A picture is worth no refusal."""
        channel: Any = self._channel
        me = getattr(getattr(channel, "guild", None), "me", None)
        return me is None or bool(channel.permissions_for(me).attach_files)

    async def _anew(self, view: Card) -> None:
        """A message of its own, for as long as one may be sent. Once the right to send is taken away the round goes on
        in the message there is, and says so once."""
        if not self._confined:
            try:
                await self._post(view)
                return
            except discord.Forbidden as error:
                if error.code != MAY_NOT_SEND or self.message_id is None:
                    raise
            log.info("a round goes on in one message", round_id=self._round_id)
            self._confined = True
            view = view.saying(say(IN_ONE_MESSAGE))
        await self._edit(view)

    async def _post(self, view: Card) -> None:
        """A new message. One that is there already is brought up to date instead: after a restart, and where the same
        is told again. Where a former process died before it could keep the message's id, Discord knows it by its nonce
        and gives it back rather than show it twice."""
        told_again = self._nonce != "" and self._nonce == self._posted
        self._posted = self._nonce
        if self._resumed or told_again:
            self._resumed = False
            await self._edit(view)
            return
        asked_at = discord.utils.utcnow()
        sent = await self._channel.send(view=view, files=view.files, nonce=self._nonce or discord.utils.MISSING)
        self.message_id = sent.id
        if asked_at - sent.created_at > _AN_OLD_MESSAGE:
            await self._edit(view)

    async def _edit(self, view: Card) -> None:
        """Through the channel: an interaction's own token would run out in a long round."""
        if self.message_id is None:
            self.message_id = (await self._channel.send(view=view, files=view.files)).id
            return
        try:
            await self._message(self.message_id).edit(view=view, attachments=view.files)
        except discord.NotFound as error:
            if error.code != UNKNOWN_MESSAGE:
                raise
            self.message_id = (await self._channel.send(view=view, files=view.files)).id  # somebody deleted it

    def _message(self, message_id: int) -> discord.PartialMessage:
        channel: Any = self._channel
        partial: discord.PartialMessage = channel.get_partial_message(message_id)
        return partial


class Rooms:
    """Opens rooms by their channel's id."""

    def __init__(self, client: discord.Client, rules_of: RulesOf, hearing: Hearing) -> None:
        self._client = client
        self._rules_of = rules_of
        self._hearing = hearing
        self.taken_up = asyncio.Event()
        """Set once the rounds a former process left are under way again; until then nobody knows which there are."""

    async def open(self, place: Place, round_id: str, message_id: int | None) -> ChannelRoom:
        """The room of a round. Raises RoomGone where there is no such channel any more."""
        channel = self._client.get_channel(place.channel_id) or await self._fetch(place.channel_id)
        if not isinstance(channel, discord.abc.Messageable):
            raise RoomGone(f"channel of round {round_id} holds no messages")
        language = await self._hearing.of_server(place.server_id)
        return ChannelRoom(channel, round_id, message_id, self._rules_of, language)

    async def _fetch(self, channel_id: int) -> Any:
        try:
            return await self._client.fetch_channel(channel_id)
        except (discord.NotFound, discord.Forbidden, discord.InvalidData) as error:
            raise RoomGone(f"channel {channel_id}") from error
