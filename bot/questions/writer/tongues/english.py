"""English, for notes that say they are English or say nothing; and plain English for languages without a file."""

import re
from dataclasses import replace

from bot.questions.writer.tongues.tongue import Tongue, words

ENGLISH = Tongue(
    code="en",
    reads=True,
    composes=True,
    heads_first=False,
    quotes=("“", "”"),
    stop=".",
    colon=":",
    both="and",
    either="or",
    counts=("two", "three"),
    true_false=("True", "False"),
    yes_no=("Yes", "No"),
    any_of="any {count} of: {members}",
    fill_gap="Fill the gap: {said}",
    type_gap="Type what fills the gap ({hint}): {said}",
    which_figure="Which figure fills the gap? {said}",
    which_term="Which term is described? {said}",
    type_term="Type the term that is described ({hint}): {said}",
    what_means="What does {term} mean?",
    stated="True or false? {said}",
    stands_for="What does {letters} stand for?",
    whose_cell="{subjects}{within}: to which does {said} apply?",
    which_cell="{feature}: which is right for {subject}, compared with {others}?",
    cell_stated="True or false? {subject}: {said}.",
    in_what="In which of these do {one} and {other} differ?",
    match_cells="{feature}: match each with what is right for it.",
    is_one="Which of these is {one_of}?",
    is_none="Which of these is NOT {one_of}?",
    are_some="Which of these are {many_of}?",
    is_one_stated="True or false? {said} is {one_of}.",
    name_some="Name {count} {many_of} that the notes list.",
    put_in_order="Put in order: {title}.",
    match_points="Match the {many_of} with what is said of them.",
    which_point="Which {one} is described? {said}",
    which_titled="{title}: which of these is meant? {said}",
    point_stated="True or false? {said} describes {name}, {one_of}.",
    titled_stated="True or false? {title}: {said} describes {name}.",
    which_covers="Which {one} {covers} {members}?",
    articles=re.compile(r"(?:an?|the)\s+", re.IGNORECASE),
    contracted=words(r"$."),  # English has none
    indefinite=words(r"an?|the|one or more|any"),
    endings=r"(?:e?s)?",
    defines=re.compile(r"(?:is|are)\s+(?P<rest>.+)", re.IGNORECASE),
    plural=words("are"),
    opens_outside=re.compile(
        r"(?:this|that|these|those|it|its|they|their|he|she|such|here|there|however|therefore|thus|hence|also"
        r"|in addition|additionally|furthermore|moreover|instead|but|and|or|so|because of|as a result|another|both"
        r"|an? (?:separate|different|similar|second|third|further|additional)"
        r"|either|the (?:former|latter|same|other|result|answer)|in contrast|conversely|similarly|likewise|then|next"
        r"|finally|first|second|third|to do|for (?:example|instance)|e\.g\.|unlike|while|note|remember|imagine|think"
        r"|let|we|you|your|on the other hand|by (?:doing|using|placing)|with (?:this|these|it)|in (?:this|these|such)"
        r"|like|just (?:as|like))\b",
        re.IGNORECASE,
    ),
    points_outside=re.compile(
        # `above 40 °C` points nowhere, `as above` and `the table below.` do
        r"\b(?:(?:as|the|see|shown|listed|described|given) (?:above|below)|(?:above|below)(?=\W*$|[.,;:)])"
        r"|(?:the|as) following|following(?=\W*$|[.,;:)])|previously|earlier|later|aforementioned"
        r"|(?:as|we) (?:shown|discussed|seen|mentioned|described|noted)|(?:see|refer to) (?:the|also|section|unit)"
        r"|(?:the|a) (?:table|diagram)|(?<=[;,(] )see(?= )"
        r"|(?:the|a) figure|the (?:former|latter)|the (?:\w+ )?ones|our|let['’]s|we(?:['’]\w+)?|exams?|syllabus"
        r"|unit [ivx\d]+|in the (?:section|chapter|unit)"
        r"|(?:nearly|almost|much|roughly|largely) the same\b(?! (?:\w+ ){0,2}as)"
        r"|today we|you will (?:see|learn)|analogy|metaphor|imagine)\b",
        re.IGNORECASE,
    ),
    points_back=re.compile(
        r"\b(?:this|these|those|(?:uses?|using|of|with|in|for|to|by|on|from) that)\b(?! is\b)", re.IGNORECASE
    ),
)

PLAIN_ENGLISH = replace(
    ENGLISH,
    code="",
    reads=False,
    composes=False,
    which_cell="{feature}, {subject} (beside {others}): which is right?",
    match_cells="Match by {feature}.",
    is_one="{title}: which of these belongs to it?",
    is_none="{title}: which of these does NOT belong to it?",
    are_some="{title}: which of these belong to it?",
    is_one_stated="True or false? {said} belongs to {title}.",
    name_some="{title}: name {count}.",
    match_points="{title}: match each with what is said of it.",
    which_point="{title}: which of these is described? {said}",
    which_titled="{title}: which of these is described? {said}",
    point_stated="True or false? {title}: {said} describes {name}.",
    titled_stated="True or false? {title}: {said} describes {name}.",
    which_covers="{title}: to which do {members} belong?",
    # of a language that is not known, no article and no copula can be: rules that need them stay silent
    articles=words(r"$."),
    defines=words(r"$."),
    indefinite=words(r"$."),
    endings="",
)
