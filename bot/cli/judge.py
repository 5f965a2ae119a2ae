"""`judge`: whether a typed answer would be accepted, and why; one pair, or lines of JSON for a scorer."""

import argparse
import sys
import time

from bot.app import open_shelf, read_settings
from bot.course import Course
from bot.questions.judge import Judge, Judgement, judge_batch


def judge(arguments: argparse.Namespace) -> int:
    """Print the verdict, a line for each that differs, with the courses it is given in."""
    if arguments.batch:
        for line in judge_batch(sys.stdin, time.process_time):  # what other programs take is not the judge's
            print(line)
        return 0
    if arguments.answer is None or arguments.guess is None:
        print('Give an answer and a guess: python -m bot judge "hypervisor" "hypervizor"', file=sys.stderr)
        return 2
    courses = open_shelf(read_settings()).courses
    said: dict[Judgement, list[str]] = {}
    for course in [course for course in courses if _teaches(course, arguments.answer)]:
        said.setdefault(course.judge.judge(arguments.answer, arguments.guess), []).append(course.title)
    if not said:
        said[Judge().judge(arguments.answer, arguments.guess)] = ["no course here has this term; judged by itself"]
    for found, titles in said.items():
        print(f"{found.verdict.value}: {found.reason} ({', '.join(titles)})")
    return 0


def _teaches(course: Course, answer: str) -> bool:
    """Whether the answer is a term of the course, so that the course's other terms are what it may be taken for."""
    wanted = answer.strip().casefold()
    return any(wanted == name.casefold() for term in course.knowledge.terms for name in term.names)
