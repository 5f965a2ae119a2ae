"""What is wrong in a vault, as tests compare it."""

from bot.notes import Vault


def problems_of(vault: Vault) -> list[str]:
    """A line a problem: path, line, what."""
    return [f"{problem.path}:{problem.line}: {problem.what}" for problem in vault.problems]
