"""Commands are registered with Discord when what Discord would be told has changed, and never else."""

from discord import Locale, app_commands
from scenes import Scene

from bot.app import create_bot
from bot.discord_ui import VivaClient


class Shouting(app_commands.Translator):
    """A language that says everything aloud."""

    def __init__(self, ending: str) -> None:
        self._ending = ending

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        described = context.location is app_commands.TranslationContextLocation.command_description
        return f"{string.message[:90]}{self._ending}" if described and locale is Locale.german else None


class Translated(VivaClient):
    """Speaks it from its start on."""

    ending = "!"

    async def _sync(self) -> None:
        await self.tree.set_translator(Shouting(self.ending))
        await super()._sync()


def registrations(scene: Scene) -> int:
    return len([sent for sent in scene.env.http_requests if sent.method == "PUT" and sent.path.endswith("/commands")])


def translated(ending: str) -> VivaClient:
    client = create_bot()
    client.__class__ = type("Other", (Translated,), {"ending": ending})
    return client


async def test_a_restart_registers_nothing_unless_a_word_changed_in_any_language(scene: Scene) -> None:
    assert registrations(scene) == 1

    await scene.restart(create_bot())
    assert registrations(scene) == 1

    await scene.restart(translated("!"))
    assert registrations(scene) == 2
    sent = [one.json for one in scene.env.http_requests if one.method == "PUT"][-1]
    ask = next(one for one in sent if one["name"] == "ask")
    assert ask["description_localizations"]["de"].endswith("!")

    await scene.restart(translated("!"))
    assert registrations(scene) == 2

    await scene.restart(translated("!!"))
    assert registrations(scene) == 3
