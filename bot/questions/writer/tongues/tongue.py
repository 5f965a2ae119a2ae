"""What the writer has to know of a language: its sentences, and the few words of its grammar that give an answer away.

Most languages decline, and an article put wrong is a question nobody prints. So outside English no sentence here takes
a word of the notes into its grammar: what the notes say stands as they say it, in quotation marks or after a colon.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Tongue:
    """The templates of one language. What stands in braces is put in as the notes write it."""

    code: str
    reads: bool
    """Whether its grammar is known: what leans on a place, what is said of a term."""
    composes: bool
    """Whether names go into the sentence (`an advantage of a private cloud`); else the listing's title is quoted."""
    heads_first: bool
    """Whether a noun stands before what it is like: `barco de vapor`."""
    quotes: tuple[str, str]
    stop: str
    """What ends a sentence."""
    colon: str
    both: str
    either: str
    counts: tuple[str, str]
    """Two, three."""
    true_false: tuple[str, str]
    yes_no: tuple[str, str]
    any_of: str
    """An answer of which so many will do: {count}, {members}. The judge reads it too (`judge/roster.py`)."""

    fill_gap: str
    type_gap: str
    which_figure: str
    which_term: str
    type_term: str
    """{said}: a sentence, quoted, with its stop; what is to be typed has a {hint}, the letters its words begin with."""
    what_means: str
    """{term}, quoted."""
    stated: str
    """{said}: a whole sentence."""
    stands_for: str
    """{letters}"""

    whose_cell: str
    """{subjects}, {within} (what is compared, in brackets, or nothing), {said}: `Feature: cell`, quoted."""
    which_cell: str
    """{feature}, quoted; {subject}, {others}."""
    cell_stated: str
    """{subject}, {said}."""
    in_what: str
    """{one}, {other}: in what do they differ?"""
    match_cells: str
    """{feature}, quoted."""

    is_one: str
    is_none: str
    are_some: str
    """Of a listing: {title}, quoted; {one_of} and {many_of} where the language composes."""
    is_one_stated: str
    """The same with {said}, quoted."""
    name_some: str
    """The same with {count}."""
    put_in_order: str
    match_points: str
    which_point: str
    """The same with {said}."""
    which_titled: str
    """The same where a listing's kind cannot be said: {title} as it is, {said}."""
    point_stated: str
    titled_stated: str
    """The same with {said} and {name}, both quoted."""
    which_covers: str
    """The same with {members}, quoted; {covers}: what they are to it (`covers`, `has the advantages`)."""

    articles: re.Pattern[str]
    """An article before a noun, with the space behind it."""
    contracted: re.Pattern[str]
    """A preposition grown together with an article: before a gap it tells the gender."""
    indefinite: re.Pattern[str]
    """What opens a glossary's `a kind of ...`."""
    endings: str
    """A pattern of what a noun may end in besides."""
    defines: re.Pattern[str]
    """Between a term and what it is; group `rest` is what it is."""
    plural: re.Pattern[str]
    """A copula in the plural."""
    opens_outside: re.Pattern[str]
    """An opening that looks back at what stood before."""
    points_outside: re.Pattern[str]
    """Words that point out of the text, anywhere in it."""
    points_back: re.Pattern[str]
    """Words that may look back within a text, but not out of its first sentence."""

    def quote(self, text: str) -> str:
        """The text in this language's quotation marks."""
        return f"{self.quotes[0]}{text}{self.quotes[1]}"

    def sentence(self, text: str) -> str:
        """The text as a quotation that ends a sentence."""
        return self.quote(text if text.endswith(("?", "!", "…")) else f"{text}{self.stop}")

    def listed(self, parts: list[str], last: str) -> str:
        """`A, B and C`."""
        *front, end = parts or [""]
        return f"{', '.join(front)} {last} {end}" if front else end


def words(pattern: str) -> re.Pattern[str]:
    """A pattern of whole words, in any case."""
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)
