"""What may stand in a note, in the order it is tried.

Two tables: blocks, then spans of prose. Rules of CommonMark come from markdown-it, the others from the files beside
this one; whoever adds a construct writes one file and one line here.
"""

from collections.abc import Callable

from markdown_it import MarkdownIt, rules_block, rules_inline
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType

from bot.notes.markdown.blocks.callout import callout
from bot.notes.markdown.blocks.comment import comment as block_comment
from bot.notes.markdown.blocks.definition import definition
from bot.notes.markdown.blocks.div import div
from bot.notes.markdown.blocks.footnote import footnote
from bot.notes.markdown.blocks.html import html
from bot.notes.markdown.blocks.math import math as block_math
from bot.notes.markdown.blocks.nesting import nesting
from bot.notes.markdown.blocks.reference import reference
from bot.notes.markdown.blocks.table import table
from bot.notes.markdown.spans.code import code
from bot.notes.markdown.spans.comment import comment
from bot.notes.markdown.spans.footnote import footnote_in_place, footnote_mark
from bot.notes.markdown.spans.highlight import highlight, pair_highlights
from bot.notes.markdown.spans.lines import keeping_lines
from bot.notes.markdown.spans.math import math
from bot.notes.markdown.spans.tag import tag
from bot.notes.markdown.spans.text import text
from bot.notes.markdown.spans.wikilink import wikilink

BlockRule = Callable[[StateBlock, int, int, bool], bool]
SpanRule = Callable[[StateInline, bool], bool]

_PROSE = ("paragraph", "reference")
_QUOTED = (*_PROSE, "blockquote")
_LISTED = (*_QUOTED, "list")

BLOCKS: tuple[tuple[str, BlockRule, tuple[str, ...]], ...] = (
    # name, rule, what it may interrupt
    ("nesting", nesting, ()),
    ("table", table, _PROSE),
    ("code", rules_block.code, ()),
    ("fence", rules_block.fence, _LISTED),
    ("math", block_math, _LISTED),
    ("comment", block_comment, _LISTED),
    ("div", div, _LISTED),
    ("callout", callout, _LISTED),
    ("rule", rules_block.hr, _LISTED),
    ("list", rules_block.list_block, _QUOTED),
    ("footnote", footnote, _QUOTED),
    ("reference", reference, ()),
    ("html", html, _QUOTED),
    ("heading", rules_block.heading, _QUOTED),
    ("underlined heading", rules_block.lheading, ()),
    ("definition", definition, _QUOTED),
    ("paragraph", rules_block.paragraph, ()),
)

# Of two rules that begin with the same character the first one wins; else the commonest comes first, for speed.
SPANS: tuple[tuple[str, SpanRule], ...] = (
    ("text", text),
    ("line break", rules_inline.newline),
    ("emphasis", rules_inline.emphasis.tokenize),
    ("code", code),
    ("wikilink", wikilink),
    ("footnote mark", footnote_mark),
    ("link", keeping_lines(rules_inline.link)),
    ("image", keeping_lines(rules_inline.image)),
    ("address", rules_inline.autolink),
    ("html", rules_inline.html_inline),
    ("highlight", highlight),
    ("math", math),
    ("escape", rules_inline.escape),
    ("tag", tag),
    ("footnote in place", keeping_lines(footnote_in_place)),
    ("comment", comment),
    ("strikethrough", rules_inline.strikethrough.tokenize),
    ("entity", rules_inline.entity),
)

PAIRS: tuple[tuple[str, Callable[[StateInline], None]], ...] = (
    ("pairs", rules_inline.link_pairs),
    ("highlight", pair_highlights),
    ("strikethrough", rules_inline.strikethrough.postProcess),
    ("emphasis", rules_inline.emphasis.postProcess),
    ("join", rules_inline.fragments_join),
)


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": 100})
    parser.block.ruler = type(parser.block.ruler)()
    for name, block_rule, interrupts in BLOCKS:
        parser.block.ruler.push(name, block_rule, {"alt": list(interrupts)})
    parser.inline.ruler = type(parser.inline.ruler)()
    for name, span_rule in SPANS:
        parser.inline.ruler.push(name, span_rule)
    parser.inline.ruler2 = type(parser.inline.ruler2)()
    for name, pair_rule in PAIRS:
        parser.inline.ruler2.push(name, pair_rule)
    return parser


_PARSER = _parser()


def block_tokens(source: str, env: EnvType) -> list[Token]:
    """The blocks of a note; what stands in them is not looked at yet."""
    tokens: list[Token] = []
    _PARSER.block.parse(source, _PARSER, env, tokens)
    return tokens


def span_tokens(prose: str, env: EnvType) -> list[Token]:
    """What stands in one run of prose."""
    return _PARSER.inline.parse(prose, _PARSER, env, [])
