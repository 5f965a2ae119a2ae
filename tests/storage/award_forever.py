"""A process to be killed: plays one round after another into the database it is given, saying each step it was told
is stored. Not a test of its own.

    python award_forever.py URL FIRST_ROUND
"""

import asyncio
import itertools
import json
import sys

from ledger_scenes import ADA, BEN, entry, saved_round

from bot.storage import Storage

QUESTIONS = 5


async def play(url: str, first: int) -> None:
    """Steps as the quiz takes them: save, award and save, finish."""
    storage = await Storage.open(url)
    for number in itertools.count(first):
        round_id = f"round-{number}"
        await storage.save_round(saved_round(round_id, state=json.dumps({"question": 0})))
        for question in range(1, QUESTIONS + 1):
            step = saved_round(round_id, state=json.dumps({"question": question}))
            awards = [entry(person, 10, question, round_id=round_id) for person in (ADA, BEN)]
            await storage.advance(step, awards)
            print(round_id, question, flush=True)  # noqa: T201 - its parent reads along
        await storage.finish_round(round_id)
        print(round_id, "finished", flush=True)  # noqa: T201 - as above


if __name__ == "__main__":
    asyncio.run(play(sys.argv[1], int(sys.argv[2])))
