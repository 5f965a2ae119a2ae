"""Numbers however they are written: digits, words, ordinals, Roman numerals.

An ordinal is read as its number, so that *third normal form*, *3rd normal form* and *3NF* come out alike.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.questions.judge.lexicon import listed

_SMALL = {
    word: value
    for value, words in enumerate(
        listed(
            """
    zero/zeroth one/first two/second three/third four/fourth five/fifth six/sixth seven/seventh eight/eighth
    nine/ninth ten/tenth eleven/eleventh twelve/twelfth thirteen/thirteenth fourteen/fourteenth
    fifteen/fifteenth sixteen/sixteenth seventeen/seventeenth eighteen/eighteenth nineteen/nineteenth
    """
        )
    )
    for word in words.split("/")
}
_SMALL |= {"frist": 1, "fisrt": 1, "secound": 2, "thrid": 3, "fith": 5, "eigth": 8, "nineth": 9, "twelth": 12}  # slips
_TENS = {
    word: 10 * value
    for value, words in enumerate(
        listed(
            """
    twenty/twentieth thirty/thirtieth forty/fortieth/fourty fifty/fiftieth sixty/sixtieth seventy/seventieth
    eighty/eightieth ninety/ninetieth
    """
        ),
        start=2,
    )
    for word in words.split("/")
}
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_ENGLISH = frozenset(_SMALL) | frozenset(_TENS) | frozenset(_SCALES)

# Words that are also English or articles (six, once, do, un, die) are left out: digits tell them apart.
_FOREIGN = {
    word: value
    for value, words in {
        0: "cero null nul ноль нуль shunya sifir",
        1: "uno premier premiere primero primera primer primo prima primeiro primeira eins erste erster erstes ersten "
        "один одна первый первая первое первой ek pehla pehli bir birinci",
        2: "dos deux deuxieme seconde segundo segunda dois duas due secondo seconda zwei "
        "zweite zweiter zweites zweiten "
        "два две второй вторая второе dusra doosra dusri iki ikinci",
        3: "tres trois troisieme tercero tercera terceiro terceira tre terzo terza drei dritte dritter drittes dritten "
        "три третий третья третье teen tisra uc ucuncu",
        4: "cuatro quatre quatrieme cuarto quatro quattro quarto vier vierte vierter четыре четвертый chaar dort",
        5: "cinco cinq cinquieme quinto cinque funf fuenf funfte пять пятый paanch bes",
        6: "seis sixieme sexto sechs sechste шесть шестой chhah chhe alti",
        7: "siete sept septieme septimo sete sette sieben siebte семь седьмой saat yedi",
        8: "ocho huit huitieme octavo oito otto acht achte восемь восьмой aath sekiz",
        9: "nueve neuf neuvieme noveno nove neun neunte девять девятый nau dokuz",
        10: "diez dix dixieme decimo dez dieci zehn zehnte десять десятый das on",
        11: "onze undici elf одиннадцать gyarah",
        12: "doce douze doze dodici zwolf zwoelf двенадцать barah",
        13: "trece treize treze tredici dreizehn тринадцать terah",
        14: "catorce quatorze quattordici vierzehn четырнадцать chaudah",
        15: "quince quinze quindici funfzehn fuenfzehn пятнадцать pandrah",
        16: "dieciseis seize dezesseis sedici sechzehn шестнадцать solah",
        20: "veinte vingt vinte venti zwanzig двадцать bees yirmi",
        100: "cien cent cem cento hundert сто sau yuz",
        1000: "mil mille tausend тысяча hazaar bin",
    }.items()
    for word in words.split()
}
_FOREIGN |= {numeral: value for value, numeral in enumerate("〇一二三四五六七八九十")}
_ORDINAL_LETTERS = frozenset("aoe")
_ROMAN = re.compile(r"(?=[ivxl])(?:x{0,3}|xl)(?:ix|iv|v?i{0,3})")
_ROMAN_VALUE = {"i": 1, "v": 5, "x": 10, "l": 50}


def number(text: str) -> str:
    """Digits in one form: `1,000` is 1000, `3,50` is 3.5. What is no plain number (`10.0.0.1`) stays as it is."""
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", text):
        text = text.replace(",", "")
    elif text.count(",") == 1 and "." not in text:
        text = text.replace(",", ".")
    if text.count(".") == 1 and "," not in text:
        text = text.rstrip("0").rstrip(".")
    return text


@lru_cache(maxsize=1024)
def roman(word: str) -> int:
    """The value of a Roman numeral below 50, 0 for any other word."""
    if len(word) > 2 and word[-1] == "e" and ("x" in word or len(word) > 4):  # French XIXe, XVIIIe; not `vie`
        word = word[:-1]
    if not word or not _ROMAN.fullmatch(word):
        return 0
    values = [_ROMAN_VALUE[letter] for letter in word]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def numbered(words: Sequence[str]) -> list[str]:
    """The words with English number words and Roman numerals turned into digits."""
    if _ENGLISH.isdisjoint(words) and not any(map(roman, words)):
        return list(words)
    found: list[str] = []
    run: list[str] = []
    for at, word in enumerate(words):
        # `1 second` and `the second`: after a number it is a unit
        if word in _ENGLISH and not (word == "second" and (run or (found[-1:] and found[-1][0].isdigit()))):
            run.append(word)
            continue
        if run and word == "and":  # one hundred and one
            run.append(word)
            continue
        found += _read(run)
        run = []
        value = roman(word)
        # a lone letter is a numeral only behind a word: `World War I`, `Charles V`, not `i think` or `2x`
        lone = len(word) == 1 and not (found and len(found[-1]) > 1 and (word == "i" or at == len(words) - 1))
        found.append(str(value) if value and not lone else word)
    return found + _read(run)


def foreign(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with the number words of other languages turned into digits."""
    if _FOREIGN.keys().isdisjoint(words) and _ORDINAL_LETTERS.isdisjoint(words):
        return words
    return tuple(
        str(_FOREIGN.get(word, word))
        for at, word in enumerate(words)
        if not (word in _ORDINAL_LETTERS and at and words[at - 1].isdigit())  # 2a guerra, 1o lugar
    )


def _read(run: list[str]) -> list[str]:
    """`twenty four` -> 24; `three two` -> 3 2; a closing `and` is given back."""
    out: list[str] = []
    total = part = 0
    last = 0  # the size of the word before: after tens only a unit may follow
    open_ = False
    for word in run:
        if word == "and":
            continue
        value = _SMALL.get(word, _TENS.get(word, _SCALES.get(word, 0)))
        if word in _SCALES:
            part = (part or 1) * value
            if value >= 1000:
                total, part = total + part, 0
            last = value
        elif open_ and not (last >= 100 or (last >= 20 and 0 < value < 10)):
            out.append(str(total + part))
            total, part, last = 0, value, value
        else:
            part, last = part + value, value
        open_ = True
    if open_:
        out.append(str(total + part))
    return [*out, "and"] if run and run[-1] == "and" else out
