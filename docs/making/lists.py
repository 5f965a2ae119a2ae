"""Short lists: the kinds of round, and the decisions on record."""

from bot.discord_ui.sentences import MODE_NAMES, MODE_RULES
from bot.quiz import Mode
from docs.making.links import ROOT


def modes_made() -> str:
    """The kinds of round with their rules."""
    rows = [f"| {MODE_NAMES[mode]} | {MODE_RULES[mode]} |" for mode in Mode]
    return "\n".join(["| kind | how it is won |", "| --- | --- |", *rows])


def decisions_made() -> str:
    """Links to all of them, oldest first."""
    files = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    titles = [file.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ") for file in files]
    return "\n".join(f"- [{title}](../decisions/{file.name})" for title, file in zip(titles, files, strict=True))
