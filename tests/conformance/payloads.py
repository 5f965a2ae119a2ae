"""What Discord says of its things, as far as discord.py reads it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from itertools import count
from typing import Any

BOT, GUILD, CHANNEL, TEACHER = 3_000, 100_000, 200_000, 900
EVERYTHING = str(2**50 - 1)
_EPOCH_MS = 1_420_070_400_000
_serial: Iterator[int] = count()


def snowflake() -> int:
    """An id that says when it was made, as every answer in a round is timed by."""
    now = int(datetime.now(UTC).timestamp() * 1000)
    return ((now - _EPOCH_MS) << 22) | (next(_serial) & 0x3FFFFF)


def user(user_id: int, name: str, *, bot: bool = False) -> dict[str, Any]:
    return {
        "id": str(user_id), "username": name, "discriminator": "0", "global_name": name, "avatar": None, "bot": bot,
        "public_flags": 0,
    }  # fmt: skip


ME = user(BOT, "viva", bot=True)


def application() -> dict[str, Any]:
    return {
        "id": str(BOT), "name": "viva", "icon": None, "description": "", "bot_public": True, "verify_key": "0" * 64,
        "bot_require_code_grant": False, "team": None, "flags": 0, "rpc_origins": [], "owner": user(TEACHER, "owner"),
    }  # fmt: skip


def channel(guild_id: int = GUILD, channel_id: int = CHANNEL) -> dict[str, Any]:
    return {
        "id": str(channel_id), "type": 0, "name": "study-hall", "position": 0, "permission_overwrites": [],
        "guild_id": str(guild_id), "nsfw": False, "topic": None, "parent_id": None, "last_message_id": None,
        "rate_limit_per_user": 0, "permissions": EVERYTHING, "flags": 0,
    }  # fmt: skip


def member(who: dict[str, Any]) -> dict[str, Any]:
    return {
        "user": who, "roles": [], "joined_at": "2026-01-01T00:00:00+00:00", "deaf": False, "mute": False, "flags": 0,
        "nick": None, "avatar": None, "premium_since": None, "pending": False,
    }  # fmt: skip


@cache
def _people(count_: int) -> list[dict[str, Any]]:
    """The bot and so many others: the same ones on every server."""
    return [member(ME), *(member(user(10_000 + number, f"member {number}")) for number in range(count_))]


def guild(guild_id: int = GUILD, channel_id: int = CHANNEL, members: int = 0) -> dict[str, Any]:
    """A server as GUILD_CREATE brings it, with so many members beside the bot."""
    everybody = {
        "id": str(guild_id), "name": "@everyone", "permissions": EVERYTHING, "position": 0, "color": 0, "hoist": False,
        "managed": False, "mentionable": False, "colors": {"primary_color": 0}, "flags": 0,
    }  # fmt: skip
    people = _people(members)
    return {
        "id": str(guild_id), "name": "Class", "owner_id": str(TEACHER), "roles": [everybody],
        "channels": [channel(guild_id, channel_id)], "members": people, "member_count": len(people), "emojis": [],
        "stickers": [], "features": [], "threads": [], "voice_states": [], "presences": [], "afk_timeout": 300,
        "verification_level": 0, "default_message_notifications": 0, "explicit_content_filter": 0, "mfa_level": 0,
        "system_channel_flags": 0, "premium_tier": 0, "preferred_locale": "en-US", "nsfw_level": 0,
        "stage_instances": [], "guild_scheduled_events": [], "soundboard_sounds": [], "unavailable": False,
        "premium_progress_bar_enabled": False, "large": members > 50, "joined_at": "2026-01-01T00:00:00+00:00",
    }  # fmt: skip


def message(message_id: int, body: dict[str, Any], channel_id: int = CHANNEL) -> dict[str, Any]:
    """A message of the bot's, made of what it sent."""
    return {
        "id": str(message_id), "channel_id": str(channel_id), "author": ME, "content": body.get("content") or "",
        "tts": False, "timestamp": datetime.now(UTC).isoformat(), "edited_timestamp": None, "mention_everyone": False,
        "mentions": [], "mention_roles": [], "attachments": [], "embeds": [], "pinned": False, "type": 0,
        "components": body.get("components") or [], "flags": body.get("flags") or 0, "nonce": body.get("nonce"),
    }  # fmt: skip


def interaction(kind: int, person_id: int, data: dict[str, Any]) -> dict[str, Any]:
    """Somebody typed or pressed something."""
    interaction_id = snowflake()
    return {
        "id": str(interaction_id), "application_id": str(BOT), "type": kind, "token": f"token-{interaction_id}",
        "version": 1, "guild_id": str(GUILD), "guild": {"id": str(GUILD), "locale": "en-US", "features": []},
        "channel_id": str(CHANNEL), "channel": channel(), "app_permissions": EVERYTHING, "locale": "en-US",
        "guild_locale": "en-US", "data": data, "entitlements": [], "context": 0,
        "authorizing_integration_owners": {"0": str(GUILD)}, "attachment_size_limit": 10_485_760,
        "member": member(user(person_id, f"person {person_id}")) | {"permissions": EVERYTHING},
    }  # fmt: skip


def parts(components: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every component, outer before inner."""
    for component in components:
        yield component
        inner = component.get("components", [])
        yield from parts([*inner, *([component["component"]] if "component" in component else [])])
