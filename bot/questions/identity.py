"""The name a question keeps for life: made of what it asks, never of where that stands."""

from hashlib import blake2b

from bot.questions.wording import fold


def question_id(rule: str, term: str, *material: str) -> str:
    """Twelve hexadecimal digits, the same while rule, term and material are; case and punctuation do not matter."""
    said = "\x1f".join((rule, fold(term), *map(fold, material)))
    return blake2b(said.encode(), digest_size=6).hexdigest()
