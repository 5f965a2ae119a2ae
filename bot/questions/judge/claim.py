"""What a typed sentence claims: the naming part of it, without the politeness before and the explanation behind.

`i think it's a container, it shares the kernel` claims "container". `a unit of work is called a transaction` claims
"transaction"; `the log kept for each transaction` claims only itself.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

_ARTICLES = r"(?:an?|the|some|any|my|our|un|una|el|la|los|las|une?|les?|der|die|das|den|ein|eine|einen|il|lo|gli|um|uma|os|as|o)"
_LEADS = re.compile(
    r"^(?:"
    r"(?:u+[hm]+|erm?|hm+|well|ok(?:ay)?|so|oh|ah|like|maybe|probably|perhaps|possibly|definitely"
    r"|obviously|surely|clearly|"
    r"basically|actually|simply|just|certainly|yeah|hey|pls|please)\b[,.! ]*"
    r"|(?:i(?:'?m| am)? (?:think|thnk|believe|guess|suppose|reckon|say|would say|mean|know|remember|vote"
    r"|go(?:ing)? (?:for|with)"
    r"|pretty sure|quite sure|fairly sure|sure|certain)|i'?d (?:say|go (?:for|with))|imo|imho|afaik|iirc"
    r"|my (?:answer|guess) is|"
    r"(?:the )?(?:right |correct |final )?(?:answer|ans|solution|term|word)(?: here)?(?: is|'s|:"
    r"| would be| should be| must be)?|"
    r"final answer|that|this|these|those|it|they|we|you|one)\b[:,]?(?: that| (?:would|should|must|could"
    r"|might|may) be|'s| is| are|"
    r" was| were| call(?:s)?(?: it| this| that)?)?(?: called| named| known as| termed)? "
    r"|(?:its|thats|theyre|it's|that's|they're|isn't it|isnt it|is it|would it be|could it be|would be"
    r"|must be|should be|is|are|"
    r"was|were|be|called|named|known as|termed|defined as|refers to|means|answer|ans|a[.)]|q\d*[:.)])[: ]+"
    r"|(?:some|a|the|one) (?:kind|sort|type|form) of "
    r"|(?:creo que|pienso que|seria|es|son|se llama|la respuesta es|respuesta|eso es)[: ]+"
    r"|(?:je (?:crois|pense)(?: que)? ?|c'est|ce sont|ca s'appelle|la reponse(?: est)?|il s'agit de)[: ]+"
    r"|(?:ich (?:glaube|denke|meine),?|das (?:ist|sind|heisst|waere|ware)|es (?:ist|sind|heisst)"
    r"|die antwort(?: ist| lautet)?|man "
    r"nennt das|antwort)[: ]+"
    r"|(?:credo(?: che)?(?: sia)?|penso(?: che)?(?: sia)?|e'|si chiama|la risposta e|acho que(?: e)?|e|chama-se|"
    r"a resposta e|sao) "
    r"|(?:это|я думаю|думаю|по-моему|наверное|кажется|ответ|называется)[,:]?(?: что)?(?: это)?[- ]+"
    r"|(?:yeh|ye|mujhe lagta hai|shayad|iska (?:jawab|uttar)|uttar|jawab)[: ]+"
    r"|(?:यह|ये|मुझे लगता है|शायद|उत्तर) "
    r"|(?:これは|それは|答えは|我觉得(?:是)?|应该是|答案是|这是|是)"
    r"|(?:bence|sanirim|cevap|bu)[: ]+"
    r"|(?:هو|هي|انها|انه|اظن|الجواب) "
    rf"|{_ARTICLES} (?=\S)"
    r")"
)
_TAILS = re.compile(
    r"(?:[\s,.!?;:…~-]+(?:(?:i (?:think|guess|believe|suppose|hope|reckon)|maybe|probably|right|correct"
    r"|yeah|lol|haha|imo|imho|of "
    r"course|for sure|obviously|definitely|please|pls|plz|thanks|thx|idk|tbh|not (?:100 ?% )?sure"
    r"|no doubt|or so|perhaps|"
    r"isn'?t it|is it|final answer|sir|miss|ma'?am|bro|(?:is|would be)(?: the| my)? (?:answer|one"
    r"|right one|correct one|term)|"
    r"it is|creo|glaube ich|oder|je crois|n'est-ce pas|verdad|hai(?: na| sir)?|hota hai|kehte hain|है"
    r"|हैं|です|だ|だと思います|吧|"
    r"наверное|кажется|да)\b)?[\s.!?;:…~]*)+$"
)
_DASH = re.compile(
    r"\s+(?:-+|=>|->)\s+|\s*(?:\n|;)\s*|(?<=\w):\s+|\.\s+(?=\w)|(?<=[^\d\s]),\s*|(?<=\d),\s+"
    r"|\s*\b(?:i\.?e\.?|e\.?g\.?|aka|a\.k\.a\.)[ ,]\s*"
)
_BECAUSE = re.compile(
    r"\s+(?:because|cause|coz|cuz|bc|since|as it|as they|as in|which|whose|so that|so it|where|when|while|who|due to|"
    r"(?:it|they) (?:is|are|was|has|have|shares?|runs?|does|do|means?|uses?|can)|porque|parce que|car il"
    r"|weil|denn|который|"
    r"которая|которое|потому что|kyunki)\b.*$"
)
_IS = (
    r"(?:is|are|was|were|would be|must be|means|=|equals|es|son|est|sont|ist|sind|e'|это|hai)"
    r"(?: (?:called|named|known as|termed|referred to as|defined as|llamad[oa]|se llama|appelee?|genannt|called as))?"
)
_DEFINES = re.compile(
    rf"^(.{{2,}}?) (?:{_IS}|called|named|known as|termed|referred to as|refers to|describes|se llama"
    rf"|s'appelle|heisst|nennt man|"
    rf"называется|is what we call)(?: (?:an?|the|una?|el|la|une?|les?|der|die|das|ein|eine))? (\S.*)$"
)
_CORRECTION = re.compile(
    r".*(?:\bno,? wait\b|\bwait,? no\b|\bi mean(?:t)?\b|\bsorry\b|\bor rather\b|\bscratch that\b"
    r"|\bedit:)[,:. ]*(?=\S)"
)
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]?\s*")
_DENIED = re.compile(
    r"^(?:and |but )?(?:not|never|rather than|instead of|as opposed to|unlike|nicht|no|pas|non|не|а не"
    r"|y no|und nicht|et pas)\b"
)


@lru_cache(maxsize=8192)
def bare(text: str) -> str:
    """The text without a lead (`i think it's the`) and a tail (`, right?`)."""
    before = None
    while before != text:  # leads stand behind each other: `um well i think it is a`
        before = text
        text = _LEADS.sub("", text, count=1).strip(" ,\"'") or text
    return (_TAILS.sub("", text) or text).strip(" \"'")


def corrected(text: str) -> str:
    """What stands after the writer took something back: `rna no wait dna`."""
    return _CORRECTION.sub("", text, count=1)


def claims(text: str) -> Iterator[str]:
    """The parts of a sentence that may be its claim, the likeliest first."""
    opening, _ = parts(text)
    yield opening
    because = _BECAUSE.sub("", opening)
    if because != opening:
        yield bare(because)
    defines = _DEFINES.match(opening)
    if defines:
        yield bare(defines[2])
        yield bare(defines[1])
    whole = _DEFINES.match(_ASIDE.sub(" ", text))
    if whole and (not defines or whole[2] != defines[2]):
        yield bare(whole[2])


@lru_cache(maxsize=4096)
def parts(text: str) -> tuple[str, tuple[str, ...]]:
    """The opening of a sentence and what follows it, taken apart at commas, dashes, brackets and full stops."""
    asides = tuple(aside.strip(" ()[]") for aside in _ASIDE.findall(text))
    pieces = [piece for piece in _DASH.split(_ASIDE.sub(" , ", text)) if piece and piece.strip(" ,.")]
    if not pieces:
        return text, asides
    return bare(pieces[0].strip(" ,.")), tuple(bare(piece.strip(" ,.")) for piece in pieces[1:])


def denies(part: str) -> bool:
    """Whether a part after the opening only says what it is not: `mitosis, not meiosis`."""
    return _DENIED.match(part) is not None
