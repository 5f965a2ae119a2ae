"""The rules: what can be asked from what. One rule a file; the table says their order, which settles near-copies."""

from collections.abc import Callable, Iterator

from bot.questions.writer.draft import Draft
from bot.questions.writer.lesson import Lesson
from bot.questions.writer.material import Material
from bot.questions.writer.rules import (
    acronym,
    cloze,
    comparison_cell,
    comparison_differs,
    comparison_match,
    comparison_statement,
    comparison_subject,
    definition_meaning,
    definition_statement,
    definition_term,
    listing_any,
    listing_match,
    listing_member,
    listing_order,
    listing_statement,
    listing_under,
    number,
    point_label,
    point_statement,
)

Rule = Callable[[Material, Lesson], Iterator[Draft]]

RULES: tuple[Rule, ...] = (
    definition_term.asked,
    definition_meaning.chosen,
    comparison_subject.chosen,
    comparison_cell.chosen,
    point_label.chosen,
    listing_under.chosen,
    listing_member.is_one,
    listing_member.is_none,
    listing_member.several,
    comparison_differs.chosen,
    number.chosen,
    cloze.asked,
    comparison_statement.stated,
    definition_statement.stated,
    listing_statement.stated,
    point_statement.stated,
    acronym.typed,
    listing_any.typed,
    listing_order.ordered,
    listing_match.matched,
    comparison_match.matched,
)
