"""Word lists are written as running text, a few lines each, so that anybody can add to them."""


def listed(text: str) -> tuple[str, ...]:
    """The words of a list."""
    return tuple(text.split())
