"""A tour: pictures one after the other in one animated file."""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image

WIDTH = 720


def make_tour(pictures: Sequence[tuple[Path, float]], path: Path) -> None:
    """Each picture for its seconds, over and over, as animated WebP."""
    frames = [_frame(picture) for picture, _ in pictures]
    frames[0].save(
        path,
        save_all=True,
        append_images=frames[1:],
        duration=[round(seconds * 1000) for _, seconds in pictures],
        loop=0,
        quality=80,
        method=4,
    )


def _frame(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        height = round(picture.height * WIDTH / picture.width)
        return picture.convert("RGB").resize((min(WIDTH, picture.width), min(height, picture.height)))
