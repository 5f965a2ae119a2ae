"""How a question's options look, before and after its answer is known. Letters carry the meaning, never colour."""

from bot.discord_ui.markdown import escape
from bot.quiz import Asked


def options(asked: Asked) -> str:
    """`**A.** text`, a line each."""
    return "\n".join(
        f"**{letter}.** {escape(option)}" for letter, option in zip(asked.letters, asked.options, strict=True)
    )


def verdict_lines(asked: Asked) -> list[str]:
    """The options in the order they were shown, the right ones ticked, and why."""
    lines = [
        f"✅ **{letter}. {escape(option)}**" if letter in asked.right_letters else f"▫️ {letter}. {escape(option)}"
        for letter, option in zip(asked.letters, asked.options, strict=True)
    ]
    texts = ["\n".join(lines)]
    if asked.question.explanation:
        texts.append(escape(asked.question.explanation))
    return texts
