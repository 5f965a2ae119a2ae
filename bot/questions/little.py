"""The little words of the languages questions are written in: they carry no subject, and they tell languages apart."""

import re
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|[\u0900-\u097f]+")

LITTLE_WORDS = {
    language: frozenset(words.split())
    for language, words in {
        "en": "a an and any are as at be been being but by can could did do does done each for from had has have"
        " how if in into is it its may might more most must no nor not of off on one only or other our out"
        " over own same shall she should so some such than that the their them then there these they this"
        " those through to too under up upon us use used uses using very via was we were what when where which"
        " while who whom whose why will with within without would you your true false following also about"
        " after all before between both during per until",
        "es": "el la los las un una unos unas y e o u de del al a en con por para sin sobre entre que se su sus lo le"
        " les es son está están ser fue era hay como más menos muy no ni si cuando donde cual cuales quien este esta"
        " estos estas ese esa esos esas esto eso también pero porque desde hasta ya cada otro otra otros otras",
        "fr": "le la les un une des du de d l et ou à au aux en dans par pour sur sous avec sans entre que qui dont où"
        " ce cet cette ces se s son sa ses leur leurs il elle ils elles on est sont être était a ont plus moins très"
        " ne pas ni si comme mais aussi chaque autre autres qu c n y",
        "de": "der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur in im an am auf aus"
        " bei mit nach für durch über unter ohne um als wie ist sind war wird werden wurde hat haben sich nicht kein"
        " keine auch nur sehr mehr man es er sie dass wenn wo was welche welcher welches dieser diese dieses",
        "it": "il lo la i gli le un uno una e ed o di del dello della dei degli delle a al allo alla ai agli alle da"
        " dal dalla in nel nella nei nelle con su sul sulla per tra fra che chi cui si è sono essere era ha hanno non"
        " più meno molto come ma anche se dove quando ogni altro altra altri altre questo questa",
        "pt": "o a os as um uma uns umas e ou de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas"
        " para com sem sobre entre que se seu sua seus suas é são ser foi era há como mais menos muito não nem quando"
        " onde qual quais quem este esta esse essa isto isso também mas porque cada outro outra",
        "hi": "का की के को से में पर है हैं था थी थे और या एक यह ये वह वे जो कि तथा ने भी ही तो इस उस इन उन अपने अपनी"
        " होता होती होते कर करता करती करते लिए नहीं साथ क्या कौन",
    }.items()
}
_FEWEST, _SHARE = 8, 0.15
"""A language is only guessed from so many little words, which are so large a part of all words."""


def language_of(texts: Iterable[str]) -> str:
    """The language whose little words a text is full of; empty where none or two are as likely."""
    found = [word.casefold() for text in texts for word in _WORD.findall(text)]
    counts = Counter({language: sum(word in little for word in found) for language, little in LITTLE_WORDS.items()})
    (best, most), (_, second) = counts.most_common(2)
    return best if most >= max(_FEWEST, _SHARE * len(found)) and most > 1.2 * second else ""
