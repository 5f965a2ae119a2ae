"""What a server sets for itself by `/config`, from the table that the command reads."""

from itertools import groupby

from bot.discord_ui.settings_told import GROUPS, MEANINGS, range_told
from bot.tutor.setting import TABLE


def server_settings_made() -> str:
    """A table for each group."""
    parts = []
    for group, settings in groupby(TABLE, key=lambda setting: setting.group):
        head = [f"### {GROUPS[group]}", "", "| setting | what it is | takes |", "| --- | --- | --- |"]
        rows = [f"| `{one.key}` | {MEANINGS[one.key]} | {range_told(one)} |" for one in settings]
        parts.append("\n".join([*head, *rows]))
    return "\n\n".join(parts)
