"""The bot as a host runs it: what the Procfile says, word for word, in a process of its own."""

import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

from fake_discord import FakeDiscord

ROOT = Path(__file__).resolve().parents[2]


class Viva:
    """Its `release`, then its `worker`, with a folder for all it writes."""

    def __init__(self, discord: FakeDiscord, folder: Path, content: Path, **settings: str) -> None:
        self._log = folder / "log"
        self._surroundings = {name: value for name, value in os.environ.items() if not name.startswith("VIVA_")} | {
            "CONTENT_DIR": str(content),
            "VIVA_BOT__CACHE_DIR": str(folder / "cache"),
            "VIVA_BOT__PERSON_A_MINUTE": "0",  # what is measured here is not patience with people
            "VIVA_BOT__SERVER_A_MINUTE": "0",
            "DATABASE_URL": f"sqlite:///{folder / 'viva.sqlite3'}",
            "DISCORD_TOKEN": "a.secret.token",
            "FAKE_DISCORD": discord.host,
            "PYTHONPATH": os.pathsep.join([str(Path(__file__).with_name("child")), str(ROOT)]),
            **settings,
        }
        self._folder = folder
        self._procfile = dict(line.split(": ", 1) for line in (ROOT / "Procfile").read_text().splitlines())
        subprocess.run(  # noqa: S603 - the Procfile's own words
            self._command("release"), env=self._surroundings, cwd=folder, check=True, capture_output=True
        )
        self.start()

    def _command(self, name: str) -> list[str]:
        python, *rest = shlex.split(self._procfile[name])
        assert python == "python"
        return [sys.executable, *rest]

    def start(self) -> None:
        self.started_at = time.monotonic()
        with self._log.open("a") as log:
            self.process = subprocess.Popen(  # noqa: S603 - the same
                self._command("worker"), env=self._surroundings, cwd=self._folder, stdout=log, stderr=log
            )

    def log(self) -> str:
        return self._log.read_text()

    def stop(self) -> int:
        """As a host does."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=60)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
