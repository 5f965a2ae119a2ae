"""Judges what was typed, as the course judges it that the question is from."""

from bot.course import Course, Shelf
from bot.questions import Question
from bot.quiz import Judge, Verdict


def judge_of(shelf: Shelf) -> Judge:
    """A judge over these courses. A question that has left its course is judged by its own words alone."""

    def judge(question: Question, typed: str) -> Verdict:
        # The judge and its words are loaded when somebody first types an answer.
        from bot.questions.judge import Judge as CourseJudge  # noqa: PLC0415  # see above
        from bot.questions.judge import Verdict as Judged  # noqa: PLC0415  # see above

        course = course_of(shelf, question.question_id)
        judged = (course.judge if course else CourseJudge()).judge(question.answer, typed, question.alternatives)
        verdicts = {Judged.ACCEPT: Verdict.RIGHT, Judged.CLOSE: Verdict.CLOSE, Judged.REJECT: Verdict.WRONG}
        return verdicts[judged.verdict]

    return judge


def course_of(shelf: Shelf, question_id: str) -> Course | None:
    """The course that asks it. A bank that is not made yet is not made for this: it would keep everybody waiting."""
    return next((course for course in shelf.courses if course.has_bank and course.bank.get(question_id)), None)
