"""Yes and no, true and false, and the words that turn a claim round."""

import re

from bot.questions.judge.lexicon import listed
from bot.questions.judge.phrase import Phrase

_TRUE = frozenset(
    listed(
        """
    true t yes yea y yep yeah yup correct right ja jawohl richtig wahr stimmt oui vrai exact si verdadero cierto
    verdad correcto sim verdadeiro certo vero giusto да верно правда истина правильно haan ha haa han sahi sach हाँ
    हां सही सच सत्य はい 正しい 対 对 是 真 evet dogru نعم صحيح صح tak prawda waar juist
    """
    )
)
_FALSE = frozenset(
    listed(
        """
    false f no n nope nah incorrect wrong untrue nein falsch unwahr non faux falso incorrecto nao errado не
    нет неверно ложь неправда неправильно nahi nahin galat jhooth jhoot नहीं गलत असत्य いいえ 間違い 不 错 假 否 不是
    hayir yanlis لا خطا خاطي nie falsz onwaar
    """
    )
)
_AROUND = frozenset(
    listed(
        "is its the statement it answer that this ji जी sir definitely absolutely totally course cest est es ist das"
    )
)
_SAID = _TRUE | _FALSE
NEGATIONS = frozenset(
    listed(
        """
    not no never non none nor neither without isnt arent wasnt doesnt dont cannot cant wont nothing nowhere
    except nicht kein keine keinen nie pas jamais aucun aucune sans ni nunca jamas ningun ninguna nao nem
    sem не нет нет без никогда nahi nahin mat bina नहीं ना बिना مش ليس لا degil 不是 不 ない ではない anti opposite
    contrary unlike excluding
    """
    )
)
_TURNS = re.compile(
    r"\b(?:anything but|other than|rather than|instead of|the opposite of|opposite to|far from|all but|apart from|"
    r"everything except|no longer|lack of|absence of|todo menos|tout sauf|alles ausser|alles auer|кроме"
    r"|(?:is|are|was|seems|looks|sounds) (?:wrong|incorrect|false|impossible))\b"
)
_HINTS = frozenset(
    listed(
        """
    wrong incorrect false impossible but than instead opposite far all apart except longer lack absence menos sauf
    ausser кроме doubt not
    """
    )
)
TURNING = NEGATIONS | _HINTS
"""Words without one of which nothing is turned round."""
_NOTHING_BUT = re.compile(
    r"\bnothing but\b|\bnothing other than\b|\bnone other than\b|\bno doubt\b|\bwithout (?:a )?doubt\b|\bwhy not\b"
)


def truth(words: Phrase) -> bool | None:
    """Whether a phrase says yes or no; None where it says neither. `not true` says no."""
    if _SAID.isdisjoint(words.surface) and "not" not in words.surface:  # most answers
        return None
    stripped = [word for word in words.surface if word not in _AROUND]
    turned = False
    if len(stripped) > 1 and f"{stripped[0]}," in words.text:  # `no, it's false`
        stripped = stripped[1:] if stripped[0] in _SAID else stripped
    while len(stripped) > 1 and stripped[0] in ("not", "nicht", "pas", "не", "no", "nao", "isnt", "nahi"):
        turned = not turned
        stripped = stripped[1:]
    if stripped == ["not"]:  # `it is not`
        return False
    if not stripped or any(word not in _TRUE and word not in _FALSE for word in stripped):
        return None
    said = {word in _TRUE for word in stripped}
    return None if len(said) > 1 else said.pop() is not turned


def negations(words: Phrase) -> int:
    """How many words turn the claim round."""
    count = 0 if NEGATIONS.isdisjoint(words.surface) else sum(word in NEGATIONS for word in words.surface)
    if _HINTS.isdisjoint(words.surface):
        return count
    text = _NOTHING_BUT.sub("", words.text)
    return max(0, count - (text != words.text)) + len(_TURNS.findall(text))
