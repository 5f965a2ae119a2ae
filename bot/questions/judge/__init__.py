"""The judge of typed answers: accept, close or reject, with the reason in a teacher's words.

Its rules are in `table.py`, in their order; the fields' twins in `twins.py`. It knows nothing of quizzes or Discord.
"""

from bot.questions.judge.batch import judge_batch
from bot.questions.judge.judge import Judge
from bot.questions.judge.judgement import Judgement, Verdict

__all__ = ["Judge", "Judgement", "Verdict", "judge_batch"]
