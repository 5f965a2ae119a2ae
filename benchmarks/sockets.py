"""The whole process over real sockets: how long it takes to start, what it holds, and how long a question takes.

    python -m benchmarks.sockets
    python -m benchmarks.sockets --starts 5 --asks 2000 --servers 1000 --members 500

`python -m bot run` as the Procfile has it, on the course that ships, against a Discord on this machine (the one of
`tests/conformance`). Told: from the start of the process to its identifying, to the answer to a question that was
asked at once, and to the log's "ready" (discord.py waits two seconds for further servers before it says so); memory
then, with one server and with many, each sent with its members as Discord sends them; and `/ask` from the moment
Discord sends the interaction to the moment it has the answer, one after the other and several at once, with the
processor time an answer costs. The other end of the sockets works on the same machine.
"""

import argparse
import csv
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path += [str(Path(__file__).resolve().parents[1] / part) for part in ("tests", "tests/conformance")]
from fake_discord import Asked, FakeDiscord
from process import ROOT, Viva

SHEETS = sorted(Path(__file__).parent.glob("course_questions*.csv"))
TOGETHER = 8
TICKS = os.sysconf("SC_CLK_TCK")


def questions() -> list[str]:
    """What students asked of the shipped course."""
    rows = (row for sheet in SHEETS for row in csv.DictReader(sheet.open(encoding="utf-8")))
    return [row["question"] for row in rows]


def memory_mb(process_id: int) -> float:
    """What the process holds now."""
    status = Path(f"/proc/{process_id}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def cpu_seconds(process_id: int) -> float:
    """What it has used of a processor so far, in its own code and the system's."""
    fields = Path(f"/proc/{process_id}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def took(asked: Asked) -> float:
    """Milliseconds until its answer was there."""
    assert asked.answered_at is not None
    return (asked.answered_at - asked.at) * 1000


def percentiles(milliseconds: list[float]) -> str:
    """The middle and the slow end."""
    cuts = statistics.quantiles(milliseconds, n=100)
    return f"p50 {cuts[49]:6.1f} ms   p99 {cuts[98]:6.1f} ms   worst {max(milliseconds):6.1f} ms"


def until_ready(viva: Viva, times: int = 1) -> None:
    """As only the log tells."""
    while viva.log().count(" ready ") < times:
        time.sleep(0.01)


def starts(folder: Path, count: int) -> None:
    """The first one puts the course together, the others find it kept."""
    discord = FakeDiscord()
    viva: Viva | None = None
    for number in range(count + 1):
        if viva is None:
            viva = Viva(discord, folder, ROOT / "content")
        else:
            viva.start()
        discord.do(discord.gateway.until("identified", number + 1))
        identified = time.monotonic() - viva.started_at
        discord.answer(discord.slash("ask", question="what is a hypervisor"))
        answered = time.monotonic() - viva.started_at
        until_ready(viva, number + 1)
        ready, cpu = time.monotonic() - viva.started_at, cpu_seconds(viva.process.pid)
        print(
            f"  {'nothing kept' if number == 0 else 'kept        '}  identified {identified:5.2f} s   "
            f"first answer {answered:5.2f} s   ready {ready:5.2f} s   {cpu:5.2f} s of a processor   "
            f"{memory_mb(viva.process.pid):4.0f} MB",
            flush=True,
        )
        viva.stop()
    discord.close()


def asking(folder: Path, asks: int, servers: int, members: int) -> None:
    """Many servers, then question upon question."""
    discord = FakeDiscord(guilds=servers, members=members)
    (folder / "many").mkdir()
    viva = Viva(discord, folder / "many", ROOT / "content", VIVA_BOT__CACHE_DIR=str(folder / "cache"))
    until_ready(viva)
    process_id = viva.process.pid
    print(f"  {servers:,} servers of {members} members: {memory_mb(process_id):.0f} MB when ready", flush=True)
    sheet = questions()
    wanted = [sheet[number % len(sheet)] for number in range(asks)]
    for question in wanted[:20]:
        discord.answer(discord.slash("ask", question=question))

    before, alone = cpu_seconds(process_id), []
    for question in wanted:
        asked = discord.slash("ask", question=question)
        discord.answer(asked)
        alone.append(took(asked))
    cpu = (cpu_seconds(process_id) - before) / asks * 1000
    print(f"  {asks:,} x /ask, one by one: {percentiles(alone)}   {cpu:.1f} ms of a processor each", flush=True)

    together: list[float] = []
    for start in range(0, asks, TOGETHER):
        some = [
            discord.slash("ask", person, question=one) for person, one in enumerate(wanted[start : start + TOGETHER])
        ]
        for asked in some:
            discord.answer(asked)
            together.append(took(asked))
    print(f"  {asks:,} x /ask, {TOGETHER} at once:  {percentiles(together)}", flush=True)
    print(f"  {memory_mb(process_id):.0f} MB afterwards", flush=True)
    viva.stop()
    discord.close()


def main() -> int:
    """Read the flags and measure."""
    flags = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flags.add_argument("--starts", type=int, default=3, help="starts after the first")
    flags.add_argument("--asks", type=int, default=500)
    flags.add_argument("--servers", type=int, default=1000)
    flags.add_argument("--members", type=int, default=500)
    said = flags.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        starts(Path(folder), said.starts)
        asking(Path(folder), said.asks, said.servers, said.members)
    return 0


if __name__ == "__main__":
    sys.exit(main())
