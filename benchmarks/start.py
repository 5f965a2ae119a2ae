"""How long a newcomer waits: from starting Viva to the first answered question.

    python -m benchmarks.start --starts 5

The rehearsal room as `make run` opens it, on the course that ships, first with nothing kept and then over and over with
what the first start kept. Asked over the sockets that the page in the browser uses, so a browser's own time is not in
it: the page is fetched as soon as its address is printed, a window on the channel opened, the commands read and `/ask`
sent as typed. Beside it the time of a Python that does nothing but import the libraries Viva starts with, and of
`python -m bot ask`, which opens no room.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

ROOT = Path(__file__).resolve().parents[1]
QUESTION = "what is a container"
EXPECTED = "Not what I asked"
"""A button under answers alone."""
LIBRARIES = "import aiohttp, discord, numpy, pydantic_settings, simcord"


class Window:
    """A member's window on a channel, used as its page uses it."""

    def __init__(self, room: str, who: str, where: str) -> None:
        front = urlsplit(room)
        connection = HTTPConnection(front.netloc)
        connection.request("GET", front.path)
        connection.getresponse().read()
        connection.request("GET", f"{front.path}at?{urlencode({'who': who, 'where': where})}")
        # The address it is sent on to ends in what lets its holder in.
        address = urlsplit(connection.getresponse().headers["Location"])
        connection.close()
        self._connection = HTTPConnection(address.netloc)
        self._headers = {"X-Simcord-Capability": address.fragment, "Content-Type": "application/json"}
        self.page = self._send("/api/pages", {})
        self._headers["X-Simcord-Context"] = self.page["context"]["id"]

    def ask(self, question: str) -> str:
        """What the channel shows when it is answered, as the page is told it."""
        entries = self._send("/api/commands")["entries"]
        command = next(entry for entry in entries if entry["invocation"] == "ask")
        self._send(
            "/api/action",
            {
                "protocol_version": 3,
                "sequence": 1,
                "request_id": "first",
                "generation": self.page["context"]["generation"],
                "bot_generation": self.page["botGeneration"],
                "published_revision": self.page["publishedRevision"],
                "kind": "run_command",
                "command_id": command["commandId"],
                "path": command["path"],
                "schema_fingerprint": command["schemaFingerprint"],
                "options": {"question": question},
            },
        )
        return json.dumps(self._send("/api/state"))

    def _send(self, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        method = "GET" if body is None else "POST"
        self._connection.request(method, path, body if body is None else json.dumps(body), self._headers)
        answer: dict[str, Any] = json.load(self._connection.getresponse())
        return answer


def room(folder: Path, member: str) -> tuple[float, float]:
    """Seconds from the start of the process to the page's address, and to the first answer."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "rehearse"], env=surroundings(folder), stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        address = next(line for line in process.stdout if "open at " in line).split("open at ")[1].strip()
        opened = time.perf_counter() - began
        shown = Window(address, member, "study-hall").ask(QUESTION)
        answered = time.perf_counter() - began
    finally:
        process.terminate()
        process.wait()
    if EXPECTED not in shown:
        raise SystemExit(f"The question was not answered: {shown}")
    return opened, answered


def surroundings(folder: Path) -> dict[str, str]:
    """As a newcomer's, with what is kept in that folder."""
    others = {name: value for name, value in os.environ.items() if not name.startswith(("VIVA_", "DISCORD_"))}
    return others | {
        "DATABASE_URL": f"sqlite:///{folder / 'viva.sqlite3'}",
        "VIVA_BOT__CACHE_DIR": str(folder / "cache"),
        "VIVA_BOT__LOG_LEVEL": "error",
        "VIVA_REHEARSAL__PORT": "0",
        "PYTHONPATH": str(ROOT),
    }


def took(command: list[str], folder: Path) -> float:
    """Seconds that it ran."""
    began = time.perf_counter()
    subprocess.run([sys.executable, *command], env=surroundings(folder), check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def told(name: str, seconds: list[float]) -> None:
    """One row."""
    print(f"{name:<52} median {statistics.median(seconds):5.2f} s   worst {max(seconds):5.2f} s")


def main() -> int:
    """Start over and over."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--member", default="Asha", help="one of rehearsal.members")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first = room(folder, arguments.member)
        # In turns, as the machine changes its pace.
        rows = [
            (
                took(["-c", LIBRARIES], folder),
                took(["-m", "bot", "ask", QUESTION], folder),
                *room(folder, arguments.member),
            )
            for _ in range(arguments.starts)
        ]
    told("first start of the room, nothing kept: page", [first[0]])
    told("first start of the room, nothing kept: answer", [first[1]])
    names = ("importing the libraries, nothing else", "`python -m bot ask`", "room again: page", "room again: answer")
    for name, seconds in zip(names, zip(*rows, strict=True), strict=True):
        told(name, list(seconds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
