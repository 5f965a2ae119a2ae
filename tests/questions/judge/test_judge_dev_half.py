"""The development half of the teachers' set, where it lies beside the repository."""

import json
from collections import Counter
from pathlib import Path

import pytest

from bot.questions.judge import judge_batch

DEV = Path(__file__).resolve().parents[3] / "../shared/eval/judge_dev.jsonl"


@pytest.mark.skipif(not DEV.is_file(), reason="the development set does not lie beside the repository")
def test_the_development_half_is_judged_as_its_teachers_did() -> None:
    rows = DEV.read_text(encoding="utf-8").splitlines()
    wanted = {pair["id"]: pair["verdict"] for pair in map(json.loads, rows)}

    said = {line["id"]: line["verdict"] for line in map(json.loads, judge_batch(rows))}
    seen = Counter((wanted[key], said[key]) for key in wanted)

    gold = Counter(wanted.values())
    assert seen["accept", "accept"] >= 0.96 * gold["accept"]
    assert seen["reject", "accept"] <= 0.008 * gold["reject"]
    assert sum(seen[verdict, verdict] for verdict in gold) >= 0.94 * len(wanted)
