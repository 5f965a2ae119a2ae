"""Whether a label alone says on which side it is, for something or against it.

`Limited range` can only be a disadvantage, and `Data Security` in a list of them means the want of it: beside the
advantages of something else it is one of them. Neither can be asked without what the notes say under it.
"""

import re

from bot.knowledge.model import ListingKind

JUDGED = frozenset({ListingKind.ADVANTAGES, ListingKind.DISADVANTAGES})
"""Kinds whose points are for something or against it."""
_GOOD = re.compile(
    r"\b(?:accura\w+|agility|availability|compatibility|compliance|confidentiality|consistency|control|convenience"
    r"|customi[sz]ation|durability|efficiency|flexibility|freedom|integrity|isolation|mobility|performance"
    r"|personali[sz]ation|portability|privacy|productivity|protection|quality|recovery|reliability|resilience"
    r"|responsiveness|safety|savings?|scalability|security|simplicity|speed|stability|standardi[sz]ation|support"
    r"|transparency|usability|utili[sz]ation|visibility|positive|better|improved|enhanced|increased|simplified|strong(?:er)?|good|great|rich|powerful|modern|easy|simpler?|quick|fast(?:er)?|cheap(?:er)?|free)\b",
    re.IGNORECASE,
)
_FAULT = re.compile(
    r"\b(?:no|not|non|without|lack\w*|loss\w*|lost|los\w+|less|few\w*|low\w*|little|limit\w*|reduc\w+|restrict\w*|poor\w*"
    r"|weak\w*|bad\w*|hard\w*|difficult\w*|slow\w*|complex\w*|complicat\w+|overhead\w*|risk\w*|depend\w+|issue\w*"
    r"|problem\w*|concern\w*|fail\w*|fault\w*|cost\w*|expens\w+|challenge\w*|gap\w*|bottleneck\w*|attack\w*|threat\w*"
    r"|contention|conflict\w*|sprawl|burden\w*|effort|lock-?in|degrad\w+|delay\w*|missing|need\w*|requir\w+|hidden"
    r"|wast\w+|vulnerab\w+|breach\w*|insecure|inconsisten\w+|in(?:ability|efficien\w+|flexib\w+|compatib\w+|stabil\w+)"
    r"|un\w+|decentrali[sz]\w+|over\w+|high\w*|single)\b",
    re.IGNORECASE,
)

_ANY = re.compile(
    r"(?:all|any|every|each|both|another|other|one|tod[oa]s|cualquier|tous|alle|jede\w*)\b", re.IGNORECASE
)
_QUALITY = re.compile(
    r"(?:ity|ness|ency|ence|ance|ancy|able|ible|ship|dad|tad|ncia|eza|ité|ance|heit|keit|ität|tà|enza|anza|idade)$",
    re.IGNORECASE,
)
_DOING = re.compile(r"(?:[ts]ion|ment|ing|age|ure|ción|sión|miento|ura|tion|ung|zione|mento|ção)$", re.IGNORECASE)
"""What something is like, and what is done."""
_PARTICIPLE = re.compile(r"[A-Z][a-z]+[^aeiou\W](?:ed|en)")
"""`Overtaken`: by what?"""
_PROPER = re.compile(r"\w+[A-Z]|[A-Z]\w* [A-Z]+\b")
"""`XenServer`, `NAT`, `Qubes OS`."""


def tells_a_side(label: str) -> bool:
    """Whether a label praises or blames."""
    return bool(_GOOD.search(label) or _FAULT.search(label))


def only_praises(label: str) -> bool:
    """Whether a label praises, or names what is wished for, and nothing that is wrong with it."""
    return bool(_GOOD.search(label)) and not _FAULT.search(label)


def is_general(label: str) -> bool:
    """Whether a label is one word for what much has: `Flexibility` is true of whatever else is good."""
    return " " not in label and (tells_a_side(label) or bool(_QUALITY.search(label)))


def counts_nothing(title: str) -> bool:
    """Whether the word a title opens with is one for a quality or an action, of which there are not several."""
    word = title.partition(" ")[0]
    return bool(_QUALITY.search(word) or _DOING.search(word))


def takes_all(label: str) -> bool:
    """Whether a label is of all or any of something, which is no answer: `All boats`."""
    return bool(_ANY.match(label))


def is_answer(label: str, kind: ListingKind) -> bool:
    """Whether a label says by itself what is asked for: as an advantage `Simplicity` and `Lower cost`, not `Cost`; as a
    function `Steering`, not `Mouse`."""
    several = len(label.split()) > 1
    if kind in JUDGED and _PARTICIPLE.fullmatch(label):
        return False
    match kind:
        case ListingKind.ADVANTAGES if not several:
            return bool((_GOOD.search(label) or _QUALITY.search(label)) and not _FAULT.search(label))
        case ListingKind.DISADVANTAGES if not several:
            return bool(_FAULT.search(label) or (_QUALITY.search(label) and not _GOOD.search(label)))
        case ListingKind.FUNCTIONS | ListingKind.USE_CASES | ListingKind.DRIVERS | ListingKind.CHARACTERISTICS:
            if _PROPER.match(label):
                return False
            return several or bool(_QUALITY.search(label) or _DOING.search(label) or tells_a_side(label))
        case _:
            return True
