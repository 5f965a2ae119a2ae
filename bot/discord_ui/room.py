"""A channel as the room of a round: what happens there becomes messages."""

from datetime import timedelta
from typing import Any

import discord

from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.notice import notice
from bot.discord_ui.cards.round import (
    abandoned_card,
    begun_card,
    dropped_card,
    finished_card,
    lobby_card,
    question_card,
    reveal_card,
)
from bot.quiz import Event
from bot.quiz.events import Abandoned, Finished, Joined, Left, LobbyOpened, QuestionAsked, Revealed
from bot.tutor import Place, RoomGone
from bot.tutor.room import BackSoon, RoomShut, nonce

Channel = discord.abc.Messageable
UNKNOWN_MESSAGE = 10008
"""Discord's code for a message that is gone, where its channel is not."""
BACK_SOON = "🔧 I have to restart: back in a moment, and the round goes on where it was."
_AN_OLD_MESSAGE = timedelta(seconds=5)
"""Discord's clock and ours do not differ by as much."""


class ChannelRoom:
    """One round's channel. The lobby, each question and the end are messages; a reveal edits its question."""

    def __init__(self, channel: Channel, round_id: str, message_id: int | None) -> None:
        self._channel = channel
        self._round_id = round_id
        self.message_id = message_id
        self._resumed = message_id is not None
        self._nonce = ""
        self._posted = ""
        self._lobby: LobbyOpened | None = None
        self._players: dict[int, str] = {}

    async def tell(self, event: Event | BackSoon) -> None:
        """Show what happened. Raises RoomGone where the channel, or the right to write there, is gone."""
        self._nonce = nonce(self._round_id, event)
        try:
            await self._tell(event)
        except discord.Forbidden as error:
            raise RoomShut(f"channel of round {self._round_id}") from error
        except discord.NotFound as error:
            raise RoomGone(f"channel of round {self._round_id}") from error

    async def _tell(self, event: Event | BackSoon) -> None:
        match event:
            case BackSoon():
                await self._channel.send(view=notice(BACK_SOON))
            case LobbyOpened():
                self._lobby = event
                await self._post(lobby_card(event, ()))
            case Joined(person_id=person_id, name=name):
                self._players[person_id] = name
                await self._show_lobby()
            case Left(person_id=person_id):
                self._players.pop(person_id, None)
                await self._show_lobby()
            case QuestionAsked():
                await self._close_lobby()
                await self._post(question_card(self._round_id, event))
            case Revealed():
                await self._edit(reveal_card(event))
            case Finished():
                await self._finish(event)
            case Abandoned():
                await self._edit(abandoned_card(event))
            case _:
                pass

    async def _show_lobby(self) -> None:
        if self._lobby is not None:
            await self._edit(lobby_card(self._lobby, list(self._players.values())))

    async def _close_lobby(self) -> None:
        if self._lobby is not None:
            await self._edit(begun_card(self._lobby, list(self._players.values())))
            self._lobby = None

    async def _finish(self, event: Finished) -> None:
        if event.dropped is not None:
            await self._edit(dropped_card(event.dropped))
        await self._post(finished_card(event))

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
        sent = await self._channel.send(view=view, nonce=self._nonce or None)
        self.message_id = sent.id
        if asked_at - sent.created_at > _AN_OLD_MESSAGE:
            await self._edit(view)

    async def _edit(self, view: Card) -> None:
        """Through the channel: an interaction's own token would run out in a long round."""
        if self.message_id is None:
            self.message_id = (await self._channel.send(view=view)).id
            return
        try:
            await self._message(self.message_id).edit(view=view)
        except discord.NotFound as error:
            if error.code != UNKNOWN_MESSAGE:
                raise
            self.message_id = (await self._channel.send(view=view)).id  # somebody deleted it

    def _message(self, message_id: int) -> discord.PartialMessage:
        channel: Any = self._channel
        partial: discord.PartialMessage = channel.get_partial_message(message_id)
        return partial


class Rooms:
    """Opens rooms by their channel's id."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def open(self, place: Place, round_id: str, message_id: int | None) -> ChannelRoom:
        """The room of a round. Raises RoomGone where there is no such channel any more."""
        channel = self._client.get_channel(place.channel_id) or await self._fetch(place.channel_id)
        if not isinstance(channel, discord.abc.Messageable):
            raise RoomGone(f"channel of round {round_id} holds no messages")
        return ChannelRoom(channel, round_id, message_id)

    async def _fetch(self, channel_id: int) -> Any:
        try:
            return await self._client.fetch_channel(channel_id)
        except (discord.NotFound, discord.Forbidden, discord.InvalidData) as error:
            raise RoomGone(f"channel {channel_id}") from error
