"""How a question speaks of a listing: whose it is and of what kind, or by its title."""

import re

from bot.knowledge.model import Listing, ListingKind
from bot.knowledge.roles import is_role, kinds_of
from bot.knowledge.subject import announced, subject
from bot.questions.wording import count_words, fold, stems
from bot.questions.writer.fairness import same
from bot.questions.writer.material import Material
from bot.questions.writer.phrasing import one_line, stands_alone, without_stop
from bot.questions.writer.pointed import LONGEST_NAME, is_contents
from bot.questions.writer.polarity import JUDGED

CALLED = {
    ListingKind.ADVANTAGES: ("an advantage", "advantages"),
    ListingKind.DISADVANTAGES: ("a disadvantage", "disadvantages"),
    ListingKind.TYPES: ("a type", "types"),
    ListingKind.EXAMPLES: ("an example", "examples"),
    ListingKind.CHARACTERISTICS: ("a characteristic", "characteristics"),
    ListingKind.STEPS: ("a step", "steps"),
    ListingKind.USE_CASES: ("a use case", "use cases"),
    ListingKind.FUNCTIONS: ("a function", "functions"),
    ListingKind.COMPONENTS: ("a component", "components"),
    ListingKind.DRIVERS: ("a driver", "drivers"),
}
"""How a question calls one and several of each kind."""
_EXAMPLES = re.compile(r"(?:some |common |popular |typical |key |real-world )?examples?\b", re.IGNORECASE)
_CATEGORIES = re.compile(
    r"\b(?:models|types|kinds|forms|classes|categories|techniques|approaches|methods|modes|levels|layers|phases)"
    r"(?: (?:in|of|for) .*)?$",
    re.IGNORECASE,
)
_WORDS = {
    ListingKind.DRIVERS: {"causes": "a cause", "reasons": "a reason", "business cases": "a business case"},
    ListingKind.STEPS: {"stages": "a stage", "phases": "a phase"},
    ListingKind.COMPONENTS: {"elements": "an element", "parts": "a part", "layers": "a layer"},
    ListingKind.CHARACTERISTICS: {"features": "a feature", "properties": "a property"},
    ListingKind.FUNCTIONS: {"roles": "a role", "tasks": "a task"},
    ListingKind.USE_CASES: {"uses": "a use", "applications": "an application", "workloads": "a workload"},
    ListingKind.ADVANTAGES: {"benefits": "a benefit", "strengths": "a strength"},
    ListingKind.DISADVANTAGES: {
        "drawbacks": "a drawback",
        "weaknesses": "a weakness",
        "limitations": "a limitation",
        "limits": "a limit",
        "risks": "a risk",
        "problems": "a problem",
        "challenges": "a challenge",
        "dangers": "a danger",
    },
}
"""What notes call the points of a kind, beside the words of `CALLED`: by the last word of the several."""
_JOINS = {"a reason": "for", "a business case": "for"}
_OF = re.compile(r"\bof ((?:an? |the )?[^,;:()]+)$")
_WHOLE_TITLE = re.compile(
    r"(?!(?:how|what|why|when|where)\b)[\w-]+(?: [\w-]+)? (?:of|for|in|on|against) \S", re.IGNORECASE
)
_CLAUSE = re.compile(r"(?:how|what|why|when|where|who) ", re.IGNORECASE)
"""`Where canals end` says nothing of the list beneath it."""
_ARTICLE = re.compile(r"(?:an?|the)\s+", re.IGNORECASE)
_SEVERAL = re.compile(r"[^su]s$")
_SEVERAL_THINGS = re.compile(r"(?:[^\Wsui]s|criteria|phenomena|people|men|children)\W*$", re.IGNORECASE)
_STEPS_TO = re.compile(r"(?:steps?|stages?|how|procedure|process|phases?) (?:to|of|for|in) \w", re.IGNORECASE)
_NAMING = 2
"""A title of so many words can say what it lists: `Principios de la teoría celular`."""


def put(material: Material, listing: Listing, template: str, **besides: str) -> str:
    """A sentence about a listing, in the language of its note."""
    tongue = material.tongue(listing.source)
    names = {"title": tongue.quote(heading_of(listing))}
    if tongue.composes and listing.kind in CALLED:
        one = one_of(material, listing)
        names |= {"one_of": one, "one": one.partition(" ")[2], "many_of": many_of(material, listing)}
    return template.format(**names, **besides)


def heading_of(listing: Listing) -> str:
    """The title as written, with the owner before it where it does not name it: `Mitosis – Fases`."""
    title = without_stop(one_line(listing.title))
    if not stands_alone(title) or count_words(title) > LONGEST_NAME:
        title = listing.source.heading
    if stems(listing.owner) <= stems(title) or same(title, listing.owner):
        return title
    return f"{listing.owner} – {title}"


def speaks_of(material: Material, listing: Listing) -> bool:
    """Whether a question can say whose listing it is and of what kind. `Platform Examples` under `Cost` are not
    examples of cost. Where the title is quoted, it has to name the owner, or a kind."""
    composes = material.tongue(listing.source).composes
    if not listing.owner.strip() or is_role(listing.owner) or (composes and listing.kind not in CALLED):
        return False
    if listing.kind not in CALLED and (
        count_words(listing.title) < _NAMING or not stems(listing.owner) <= stems(listing.title)
    ):
        return False
    places = sum(is_contents(point.label) or _lists(point.label) for point in listing.points)
    if 2 * places > len(listing.points):
        return False  # the headings of a note, not the things it lists
    kinds = (*announced(listing.title)[0], *kinds_of(listing.title))
    if fold(listing.title) == fold(listing.source.note) and listing.kind not in kinds:
        return False  # the sections of a note whose title does not say what they are
    return listing.kind is not ListingKind.EXAMPLES or bool(_EXAMPLES.match(listing.title.strip()))


def _lists(label: str) -> bool:
    """Whether a label announces a list of its own: `Costs and drawbacks of the lock`."""
    kinds = re.split(r"\s(?:of|for|in)\s", label, maxsplit=1)[0]
    return any(word.endswith("s") and kinds_of(word) for word in kinds.split())


def one_of(material: Material, listing: Listing) -> str:
    """`an advantage of X`; `one of the Service Models`, `one of the types of rivers`: nothing is a type of models."""
    own = _own_words(material, listing)
    if listing.kind is ListingKind.TYPES and _SEVERAL.search(own or listing.owner):
        return f"one of the {many_of(material, listing)}"
    if listing.kind is ListingKind.TYPES:
        return f"a type of {own or material.within_sentence(listing.owner)}"
    word = word_for(listing)[0]
    return f"{word} {_JOINS.get(word, 'of')} {own or material.called(listing.owner)}"


def many_of(material: Material, listing: Listing) -> str:
    """`advantages of X`; `Service Models`."""
    if listing.kind is ListingKind.TYPES and _CATEGORIES.search(listing.owner):
        return listing.owner
    own = _own_words(material, listing)
    if listing.kind is ListingKind.TYPES:
        return f"types of {own or material.within_sentence(listing.owner)}"
    one, many = word_for(listing)
    return f"{many} {_JOINS.get(one, 'of')} {own or material.called(listing.owner)}"


def word_for(listing: Listing) -> tuple[str, str]:
    """The word of the notes where the title says it (`Causes`, `Stages of X`), else that of the kind."""
    known = _WORDS.get(listing.kind, {})
    title = f" {' '.join(re.findall(r'[a-z]+', listing.title.casefold()))} "
    one = next((one for many, one in known.items() if f" {many} " in title), "")
    return (one, _several(one)) if one else CALLED[listing.kind]


def _several(one: str) -> str:
    """`drawbacks` of `a drawback`."""
    word = one.partition(" ")[2]
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}es" if word.endswith("ss") else f"{word}s"


def _own_words(material: Material, listing: Listing) -> str:
    """The owner as the title has it, with its article: `Elements of a valid contract`. Empty where it does not."""
    found = _OF.search(without_stop(one_line(listing.title)))
    if found is None or material.key(_ARTICLE.sub("", found[1])) != material.key(listing.owner):
        return ""
    if found[1][-1:] == "s" and listing.owner[-1:] != "s" and material.description(listing.owner):
        return ""  # `an example of a container`, though the title has `Examples of containers`
    known = _ARTICLE.match(found[1]) or found[1][:1].islower() or found[1].isupper()
    return found[1] if known else ""


def is_named(material: Material, listing: Listing) -> bool:
    """Whether a question can name the listing: by its owner and kind, or by a title that names several things
    (`Remedies for drought`, not `Safety`) and is no question itself nor that of the whole note, whose sections are of
    many kinds."""
    if speaks_of(material, listing):
        return True
    title = one_line(listing.title)
    if fold(listing.title) == fold(listing.source.note) or title.endswith(("?", "？")) or is_contents(title):
        return False
    shown = titled(listing)
    if not material.tongue(listing.source).composes:
        return True
    of_what, dash, name = shown.rpartition(" – ")
    if dash and count_words(name) > _NAMING:
        return False  # two whole headings are no name
    return any(map(_SEVERAL_THINGS.search, (name or of_what).split()))


def titled(listing: Listing) -> str:
    """The listing by its owner and title, where its kind cannot be said."""
    title = without_stop(one_line(listing.title))
    if not stands_alone(title):  # `Here is the process:` only leads in
        title = listing.source.heading
    elif title.endswith("?"):
        return f"“{title}”"  # `Why virtualize desktops?` owns nothing that has a name
    elif fold(title) != fold(listing.source.heading) and _STEPS_TO.match(title):
        return title  # `Steps to find extrema` under `Standard derivatives`
    elif _WHOLE_TITLE.match(title):
        return title  # `Modes of a lock`, `Remedies for drought`
    above = [heading for heading in listing.source.headings if not same(subject(heading), listing.owner)]
    if above and listing.owner and _CLAUSE.match(above[-1]):
        return listing.owner
    if above and listing.owner and is_role(title) and JUDGED & set(kinds_of(above[-1])):
        return f"{listing.owner} – {title}"  # what stands under `Remedy` is none of the limitations above it
    if above and listing.owner:
        # `Remedies` alone could be of anything: the heading above says of what
        names = (subject(above[-1]), listing.owner)
        return " – ".join(reversed(names) if same(subject(listing.source.note), listing.owner) else names)
    if is_role(title) or count_words(title) > LONGEST_NAME or stems(title) == stems(listing.owner):
        return listing.owner
    return f"{listing.owner} ({title})" if listing.owner else title
