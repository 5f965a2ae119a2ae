"""Judges what was typed in a round, as the course judges it that the question is from."""

from bot.course import Course, Shelf
from bot.questions import Question
from bot.questions.judge import Judge as CourseJudge
from bot.questions.judge import Verdict as Judged
from bot.quiz import Judge, Verdict

_VERDICTS = {Judged.ACCEPT: Verdict.RIGHT, Judged.CLOSE: Verdict.CLOSE, Judged.REJECT: Verdict.WRONG}


def judge_of(shelf: Shelf) -> Judge:
    """A round's judge over these courses. A question that has left its course is judged by its own words alone."""
    strict = CourseJudge()

    def judge(question: Question, typed: str) -> Verdict:
        course = course_of(shelf, question.question_id)
        judged = (course.judge if course else strict).judge(question.answer, typed, question.alternatives)
        return _VERDICTS[judged.verdict]

    return judge


def course_of(shelf: Shelf, question_id: str) -> Course | None:
    """The course that asks it. A bank that is not made yet is not made for this: it would keep everybody waiting."""
    return next((course for course in shelf.courses if course.has_bank and course.bank.get(question_id)), None)
