r"""`[[Note#Heading|shown]]` and its embedded form `![[...]]`. In a table the bar is written `\|`."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from markdown_it.rules_inline import StateInline

_WIKILINK = re.compile(r"(!?)\[\[([^\[\]\n|]*?)(?:\\?\|((?:[^\[\]\n]|\[[^\[\]\n]*\])*))?\]\]")
_SIZE = re.compile(r"\d+(?:x\d+)?")


@dataclass(frozen=True, slots=True)
class Wikilink:
    """One link as written: `target` without `.md`, `fragment` without `#`, and what a reader sees."""

    target: str
    fragment: str
    shown: str
    embed: bool


def parse_wikilink(bang: str, aim: str, alias: str | None) -> Wikilink:
    """`[[dir/A.md#H#H2|b]]` from its parts. An alias that is a picture's size is none."""
    target, _, fragment = aim.strip().partition("#")
    target = target.strip()
    name = PurePosixPath(target).name
    if target.casefold().endswith(".md"):
        target, name = target[:-3], name[:-3]
    fragment = fragment.strip()
    heading = "" if fragment.startswith("^") or "=" in fragment else fragment.replace("#", " > ")
    shown = (alias or "").strip()
    if not shown or (bang and _SIZE.fullmatch(shown)):
        shown = " > ".join(part for part in (name, heading) if part) or fragment
    return Wikilink(target, fragment, shown, bool(bang))


def wikilink(state: StateInline, silent: bool) -> bool:
    """A link, or an embed."""
    found = _WIKILINK.match(state.src, state.pos, state.posMax)
    if not found or not found[2].strip():
        return False
    if not silent:
        token = state.push("wikilink", "a", 0)
        token.meta = {"link": parse_wikilink(found[1], found[2], found[3])}
    state.pos = found.end()
    return True


def wikilinks_in(value: str) -> list[Wikilink]:
    """The links in a value of the front matter."""
    return [parse_wikilink(*found.groups()) for found in _WIKILINK.finditer(value) if found[2].strip()]
