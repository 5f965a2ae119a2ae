"""What people put round an answer that is no part of it: `um i think it's the ...`, `..., right?`.

Each list is by language, so that one can be added without knowing the others.
"""

import re
from functools import lru_cache

_LEADS = (
    # hesitation
    r"(?:u+[hm]+|erm?|hm+|well|ok(?:ay)?|so|oh|ah|like(?=,)|yeah|hey|pls|please)\b(?!-)[,.! ]*",
    r"(?:-+|=+)?>+ *|\d{1,2}\) +",
    (
        r"(?:most likely|most probably|for sure|by far|lemme say|let me say|let'?s (?:say|go with)|going with"
        r"|(?:do )?you mean|u mean)[,:]? "
    ),
    (
        r"(?:i'?m |i am )?(?:pretty|quite|fairly|very|almost) (?:sure|certain)(?: that)?,? "
        r"|(?:i'?m |i am )?thinking (?:of |it'?s )?"
    ),
    r"(?:would|could|might|must|should|has to|have to|got to|gotta|needs to)(?: (?:that|this|it))? be[: ]+",
    r"(?:maybe|probably|perhaps|possibly|definitely|obviously|surely|clearly)\b[, ]*",
    r"(?:basically|actually|simply|certainly|just)\b(?!-)[, ]*",
    # i think it is
    (
        r"(?:i (?:think|thnk|believe|guess|suppose|reckon|say|would say|mean|know|remember|go (?:for|with)|vote for)"
        r"|i(?:'?m| am) (?:going (?:for|with)|(?:pretty |quite |fairly )?(?:sure|certain))|i'?d (?:say|go (?:for|with))"
        r"|imo|imho|afaik|iirc)\b[:,]?(?: that)?(?:(?: it| this| that)?(?:'s| is| was| would be| must be))? "
    ),
    (
        r"(?:my|the|right|correct|final| )*(?:(?:answer|ans|guess)(?: here)?(?:'s| is| was| would be)?[:,]?"
        r"|(?:answer|solution|term|word)(?: here)?(?:'s| is| was| would be| should be| must be|:)) "
    ),
    (
        r"(?:that|this|these|those|it|they|we|you|one|people)"
        r"(?:'d be|'s| is| are| was| were| (?:would|should|must|could|might|may) be| calls?(?: it| this| that| them)?)"
        r"(?: called| named| known as| termed)?[: ]+"
    ),
    r"(?:its|thats|theyre|is it|isn'?t it|would it be|could it be|would be|must be|should be|is|are|was|were|be)[: ]+",
    r"(?:called|named|known as|termed|defined as|refers to|means|a[.)]|q\d*[:.)])[: ]+",
    r"(?:some|a|the|one) (?:kind|sort|type|form) of ",
    (
        r"(?:a|the) (?:process|phenomenon|concept|method|technique|offence|offense|crime|idea|notion|principle|property"
        r"|condition|practice)(?: of| called| known as)+ "
    ),
    r"(?:no ano(?: de)?|en el ano(?: de)?|im jahre?|en l'an|nel(?: l'anno)?) (?=\d)",
    r"i (?=\w+i\b)",  # Italian: i globuli
    r"(?:an?|the|some|any|my|our) (?=\S)",
    # Spanish, Portuguese, Italian, French, German
    r"(?:creo que|pienso que|seria|es|son|se llama|la respuesta es|respuesta|eso es)[: ]+",
    r"(?:acho que|e|sao|chama-se|a resposta e) ",
    r"(?:credo(?: che)?(?: sia)?|penso(?: che)?(?: sia)?|e'|si chiama|la risposta e) ",
    r"(?:je (?:crois|pense)(?: que)? ?|c'est|ce sont|ca s'appelle|la reponse(?: est)?|il s'agit de)[: ]+",
    (
        r"(?:ich (?:glaube|denke|meine),?|(?:das|es) (?:ist|sind|heisst|waere|ware)|die antwort(?: ist| lautet)?"
        r"|man nennt das|antwort)[: ]+"
    ),
    r"(?:una?|el|las?|los|une?|les?|der|die|das|den|eine?|einen|il|lo|gli|uma?|os|as|o) (?=\S)",
    # Russian, Hindi, Japanese, Chinese, Turkish, Arabic
    r"(?:это|я думаю|думаю|по-моему|наверное|кажется|ответ|называется)[,:]?(?: что)?(?: это)?[- ]+",
    r"(?:yeh|ye|mujhe lagta hai|shayad|iska (?:jawab|uttar)|uttar|jawab)[: ]+",
    r"(?:यह|ये|मुझे लगता है|शायद|उत्तर) ",
    r"(?:これは|それは|答えは|我觉得(?:是)?|应该是|答案是|这是|是)",
    r"(?:bence|sanirim|cevap|bu)[: ]+",
    r"(?:هو|هي|انها|انه|اظن|الجواب) ",
)
_TAILS = (
    r"i (?:think|guess|believe|suppose|hope|reckon)|maybe|probably|perhaps",
    r"of course|for sure|obviously|definitely|no doubt",
    r"right|correct|ofc|tho(?:ugh)?|fr|ngl|yeah|lol|haha|imo|imho|tbh|idk|not (?:100 ?% )?sure",
    r"please|pls|plz|thanks|thx|sir|miss|ma'?am|bro",
    r"isn'?t it|is it|it is|final answer|or so|(?:is|would be)(?: the| my)? (?:right |correct )?(?:answer|one|term)",
    r"creo|verdad|glaube ich|oder|je crois|n'est-ce pas|наверное|кажется|да|hai(?: na| sir)?|hota hai|kehte hain|है|हैं",
)
_LEAD = re.compile(f"(?:{'|'.join(_LEADS)})")
_TAIL = re.compile(rf"[\s,](?:{'|'.join(_TAILS)})$")
_GLUED = re.compile(r"(?:だと思います|でしょう|です|だよ|だ|吧|입니다|이다)$")  # scripts that leave no space
_EDGE = " ,.!?;:…~\"'「」『』。"
_MOST = 6
"""Courtesies that may stand one behind the other: `um well i think it is a`."""


@lru_cache(maxsize=8192)
def bare(text: str) -> str:
    """The text without its courtesies; itself where nothing else would be left."""
    if text.isascii() and text.isalnum():  # one word
        return text
    text = text.strip(" \"'「」『』") or text
    for _ in range(_MOST):
        lead = _LEAD.match(text)
        if not lead or not text[lead.end() :].strip(_EDGE):
            break
        text = text[lead.end() :].lstrip(" ,\"'")
    for _ in range(_MOST):
        ended = text.rstrip(_EDGE)
        tail = (None if ended.isascii() else _GLUED.search(ended)) or _TAIL.search(ended)
        if not tail or not ended[: tail.start()].strip(_EDGE):
            break
        text = ended[: tail.start()]
    return text.rstrip(" ,;:…~\"'「」『』。?!") or text
