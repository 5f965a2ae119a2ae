"""How a question's options look, before and after its answer is known. Letters carry the meaning, never colour."""

from collections.abc import Sequence

from bot.discord_ui.markdown import escape
from bot.discord_ui.tongue import mark
from bot.questions import Kind
from bot.questions.wording import holds
from bot.quiz import Asked

TASKS = {
    Kind.SEVERAL: mark("More than one is right: choose all of them."),
    Kind.ORDER: mark("Put these in the right order."),
    Kind.MATCH: mark("Find the letter that belongs to each number."),
}
"""What to do, where it is not simply pressing a letter."""


def options(asked: Asked) -> str:
    """`**A.** text`, a line each; before them, for a matching question, what they are to be matched with."""
    lettered = [f"**{letter}.** {escape(option)}" for letter, option in zip(asked.letters, asked.options, strict=True)]
    numbered = [f"**{number}.** {escape(prompt)}" for number, prompt in enumerate(asked.question.prompts, start=1)]
    gap = [""] if numbered else []
    return "\n".join([*numbered, *gap, *lettered])


def verdict_lines(asked: Asked, counts: Sequence[int] = ()) -> list[str]:
    """The options in the order they were shown, the right ones ticked, how many chose each, and why.

    Why is left out where it only repeats the question: "Which term is described?" describes it already.
    """
    texts, question = ["\n".join(_solution(asked, counts))], asked.question
    if question.explanation and not holds(question.prompt, question.explanation):
        texts.append(escape(question.explanation))
    return texts


def _solution(asked: Asked, counts: Sequence[int]) -> list[str]:
    match asked.question.kind:
        case Kind.TYPED | Kind.SELF_GRADED:
            return [f"✅ **{escape(line)}**" for line in _lines(asked.question.answer)]
        case Kind.ORDER:
            return [f"✅ **{number}.** {escape(step)}" for number, step in enumerate(asked.question.options, start=1)]
        case Kind.MATCH:
            pairs = zip(asked.question.prompts, asked.question.key, strict=True)
            return [f"✅ {escape(prompt)} → **{escape(asked.question.options[index])}**" for prompt, index in pairs]
        case _:
            # a bare number behind an option would be taken for a part of it
            chosen = [*(f" · {count} ×" if count else "" for count in counts), *[""] * len(asked.letters)]
            return [
                f"✅ **{letter}. {escape(option)}**{count}"
                if letter in asked.right_letters
                else f"○ {letter}. {escape(option)}{count}"
                for letter, option, count in zip(asked.letters, asked.options, chosen, strict=False)
            ]


def _lines(answer: str) -> list[str]:
    """Of a model answer that is a list, its points without their dashes; any other is one piece."""
    lines = [line for line in answer.splitlines() if line.strip()]
    is_list = any(line.startswith("- ") for line in lines)
    return [line.removeprefix("- ") for line in lines] if is_list else [answer]


def answer_line(asked: Asked) -> str:
    """The right answer on one line: `B. text`, what to type, the steps in order."""
    if asked.question.kind in (Kind.TYPED, Kind.SELF_GRADED, Kind.ORDER, Kind.MATCH):
        return escape(asked.question.answer)
    return escape("; ".join(asked.options[place] for place in asked.right))
