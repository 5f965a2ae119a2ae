"""HTML taken off, its text kept. `<server-name>` is no element of HTML but a word in angle brackets, and stays."""

import html
import re

_NAMES = """
    a abbr address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite
    code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font
    footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link
    main map mark marquee menu meta meter nav noscript object ol optgroup option output p param picture pre progress q
    rp rt ruby s samp script section select slot small source span strike strong style sub summary sup svg table tbody
    td template textarea tfoot th thead time title tr track tt u ul var video wbr path g rect circle line
    """
_ELEMENTS = frozenset(_NAMES.split())
_INVISIBLE = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]*)(?=[\s/>])(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>|<[?!][^>]*>")
_ALT = re.compile(r"""\balt\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
# Side by side on the page, so not to be glued together here.
_APART = ("br", "td", "th", "li", "tr", "p", "div", "hr", "dt", "dd", "summary", "option")


def without_tags(source: str) -> str:
    """The text a reader sees, with as many line breaks as the source has."""
    bare = _INVISIBLE.sub(_line_breaks, source)
    return html.unescape(_TAG.sub(_shown, bare))


def _shown(tag: re.Match[str]) -> str:
    name = (tag[1] or "").casefold()
    if tag[1] and name not in _ELEMENTS:
        return tag[0]
    breaks = _line_breaks(tag)
    alt = _ALT.search(tag[0]) if name == "img" else None
    if alt:
        above = tag[0].count("\n", 0, alt.start())
        return breaks[:above] + " ".join((alt[1] or alt[2] or "").split()) + breaks[above:]
    return (" " if name in _APART else "") + breaks


def _line_breaks(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")
