"""The half of the teachers' rulings that is there to develop with."""

import json
from collections import Counter

from class_notes import RULINGS, needs_rulings

from bot.questions.judge import judge_batch


@needs_rulings
def test_the_development_half_is_judged_as_its_teachers_did() -> None:
    rows = RULINGS.read_text(encoding="utf-8").splitlines()
    wanted = {pair["id"]: pair["verdict"] for pair in map(json.loads, rows)}

    said = {line["id"]: line["verdict"] for line in map(json.loads, judge_batch(rows))}
    seen = Counter((wanted[key], said[key]) for key in wanted)

    gold = Counter(wanted.values())
    assert seen["accept", "accept"] >= 0.96 * gold["accept"]
    assert seen["reject", "accept"] <= 0.008 * gold["reject"]
    assert sum(seen[verdict, verdict] for verdict in gold) >= 0.94 * len(wanted)
