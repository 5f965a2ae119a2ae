"""How well two colours are told apart: the contrast of WCAG 2, from 1 (not at all) to 21 (black and white)."""

Colour = tuple[int, int, int]


def colour(written: str) -> Colour:
    """`#RRGGBB`."""
    red, green, blue = bytes.fromhex(written.removeprefix("#"))
    return red, green, blue


def contrast(one: Colour, other: Colour) -> float:
    """Of letters and their ground, of a mark and its ground."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(shown: Colour) -> float:
    """How light it is, as https://www.w3.org/TR/WCAG22/#dfn-relative-luminance has it."""
    red, green, blue = (_linear(part / 255) for part in shown)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
