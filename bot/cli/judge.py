"""`judge`: whether a typed answer would be accepted, and why; one pair, or lines of JSON for a scorer."""

import argparse
import sys
import time

from bot.app import open_shelf, read_settings
from bot.questions.judge import judge_batch


def judge(arguments: argparse.Namespace) -> int:
    """Print the verdict. The terms of the courses on the shelf are the siblings a guess is kept apart from."""
    if arguments.batch:
        for line in judge_batch(sys.stdin, time.perf_counter):
            print(line)
        return 0
    if arguments.answer is None or arguments.guess is None:
        print('Give an answer and a guess: python -m bot judge "hypervisor" "hypervizor"', file=sys.stderr)
        return 2
    for course in open_shelf(read_settings()).courses:
        found = course.judge.judge(arguments.answer, arguments.guess)
        print(f"{found.verdict.value}: {found.reason} ({course.title})")
    return 0
