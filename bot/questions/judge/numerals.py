"""Numbers however they are written: digits, words, ordinals, Roman numerals.

An ordinal is read as its number, so that *third normal form*, *3rd normal form* and *3NF* come out alike.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.questions.judge.lexicon import listed
from bot.questions.judge.vocabulary import is_word

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
_SMALL |= {
    "nought": 0,
    "naught": 0,
    "frist": 1,
    "fisrt": 1,
    "secound": 2,
    "thrid": 3,
    "fith": 5,
    "eigth": 8,
    "nineth": 9,
    "twelth": 12,
}  # slips
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


def _slips(word: str) -> set[str]:
    """What a hurried hand makes of a word: a letter left out, doubled, or swapped with the next; another vowel."""
    inside = range(1, len(word))
    found = {word[:at] + word[at + 1 :] for at in inside}
    found |= {word[:at] + word[at] + word[at:] for at in inside}
    found |= {word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :] for at in inside if at > 1}
    found |= {word[:at] + vowel + word[at + 1 :] for at in inside if word[at] in "aeiou" for vowel in "aeiou"}
    return {slip for slip in found if slip not in _SMALL and slip not in _TENS and not is_word(slip)}


_SMALL |= {slip: _SMALL[word] for word in ("first", "second", "third", "fourth", "fifth", "three", "seven")
           for slip in _slips(word)}  # fmt: skip
ENGLISH = frozenset(_SMALL) | frozenset(_TENS) | frozenset(_SCALES)
"""Number words."""

# Words that are also English or articles (six, once, do, un, die) are left out: digits tell them apart.
_FOREIGN = {
    word: value
    for value, words in {
        0: "cero null nul ноль нуль shunya sifir शून्य صفر",
        1: "eerste "
        "uno premier premiere primero primera primer primo prima primeiro primeira eins erste erster erstes ersten "
        "один одна первый первая первое первой ek pehla pehli bir birinci एक واحد",
        2: "twee tweede dos deux deuxieme seconde segundo segunda dois duas due secondo seconda zwei "
        "zweite zweiter zweites zweiten "
        "два две второй вторая второе dusra doosra dusri iki ikinci दो اثنان",
        3: "drie derde "
        "tres trois troisieme tercero tercera terceiro terceira tre terzo terza drei dritte dritter drittes dritten "
        "три третий третья третье teen tisra uc ucuncu तीन ثلاثه",
        4: "vierde quater "  # quater: what the British rule leaves of quatre
        "cuatro quatre quatrieme cuarto quatro quattro quarto vier vierte vierter четыре четвертый chaar dort "
        "चार اربعه",
        5: "vijf vijfde cinco cinq cinquieme quinto cinque funf fuenf funfte пять пятый paanch bes पांच خمسه",
        6: "seis sixieme sexto sechs sechste шесть шестой chhah chhe alti छह سته",
        7: "siete sept septieme septimo sete sette sieben siebte семь седьмой saat yedi सात سبعه",
        8: "ocho huit huitieme octavo oito otto acht achte восемь восьмой aath sekiz आठ ثمانيه",
        9: "nueve neuf neuvieme noveno nove neun neunte девять девятый nau dokuz नौ تسعه",
        10: "diez dix dixieme decimo dez dieci zehn zehnte десять десятый das on दस عشره",
        11: "onze undici elf одиннадцать gyarah",
        12: "doce douze doze dodici zwolf zwoelf двенадцать barah",
        13: "trece treize treze tredici dreizehn тринадцать terah",
        14: "catorce quatorze quattordici vierzehn четырнадцать chaudah",
        15: "quince quinze quindici funfzehn fuenfzehn пятнадцать pandrah",
        16: "dieciseis seize dezesseis sedici sechzehn шестнадцать solah",
        17: "diecisiete dezessete diciassette siebzehn семнадцать satrah",
        18: "dieciocho dezoito diciotto achtzehn восемнадцать atharah",
        19: "diecinueve dezenove diciannove neunzehn девятнадцать unnees",
        20: "veinte vingt vinte venti zwanzig двадцать bees yirmi twintig",
        30: "treinta trente trinta trenta dreissig тридцать tees otuz dertig",
        40: "cuarenta quarante quarenta quaranta vierzig сорок chalees kirk veertig",
        50: "cincuenta cinquante cinquenta cinquanta funfzig fuenfzig пятьдесят pachaas elli vijftig",
        60: "sesenta soixante sessenta sessanta sechzig шестьдесят saath altmis zestig",
        70: "setenta settanta siebzig семьдесят sattar yetmis zeventig",
        80: "ochenta oitenta ottanta achtzig восемьдесят assi seksen tachtig",
        90: "noventa novanta neunzig девяносто nabbe doksan negentig",
        100: "cien ciento cent cem cento hundert сто sau yuz honderd",
        200: "doscientos duzentos двести",
        300: "trescientos trezentos триста",
        400: "cuatrocientos quatrocentos четыреста",
        500: "quinientos quinhentos пятьсот",
        1000: "mil mille tausend тысяча hazaar bin",
    }.items()
    for word in words.split()
}
_JOINED = re.compile(
    r"(veint|trent|quarant|cinquant|sessant|settant|ottant|novant|vent)[iao]?(\w+)|(\w+)und(\w+zig|dreissig)"
)
_ONE = frozenset(("un", "une", "um", "uma", "una"))
_AND = frozenset(("y", "e", "et", "und", "и"))
_FOREIGN |= {numeral: value for value, numeral in enumerate("〇一二三四五六七八九十")}
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_ORDINAL_LETTERS = frozenset("aoe")
_ROMAN = re.compile(r"(?=[ivxl])(?:x{0,3}|xl)(?:ix|iv|v?i{0,3})")
may_be_roman = frozenset("ivxle").issuperset
"""Whether a word has none but the letters of Roman numerals below 50, or of French ordinals made of them."""
_ROMAN_VALUE = {"i": 1, "v": 5, "x": 10, "l": 50}


def number(text: str) -> str:
    """Digits in one form: `1,000` is 1000, `3,50` is 3.5. What is no plain number (`10.0.0.1`) stays as it is."""
    if "," not in text and "." not in text:
        return text
    if _GROUPED.fullmatch(text):
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
    if ENGLISH.isdisjoint(words) and not any(map(may_be_roman, words)):
        return list(words)
    found: list[str] = []
    run: list[str] = []
    for at, word in enumerate(words):
        # `1 second` and `the second`: after a number it is a unit
        if word in ENGLISH and not (word == "second" and (run or (found[-1:] and found[-1][0].isdigit()))):
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


@lru_cache(maxsize=8192)
def foreign(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with the number words of other languages turned into digits."""
    if _FOREIGN.keys().isdisjoint(words) and _ORDINAL_LETTERS.isdisjoint(words) and not any(map(_JOINED.match, words)):
        return words
    found: list[str | int] = []
    for at, word in enumerate(words):
        if word in _ORDINAL_LETTERS and at and words[at - 1].isdigit():  # 2a guerra, 1o lugar
            continue
        value = _foreign_value(word)
        if value is None and word in _ONE and found and isinstance(found[-1], int) and found[-1] >= 20:  # vingt et un
            value = 1
        if value is None:
            found.append(word)
            continue
        if found and found[-1] in _AND and len(found) > 1 and isinstance(found[-2], int):
            found.pop()  # vinte e sete
        last = found[-1] if found else None
        together = _put_together(last, value) if isinstance(last, int) else None
        if together is not None:
            found.pop()
        found.append(value if together is None else together)
    return tuple(map(str, found))


def _foreign_value(word: str) -> int | None:
    """The value of one word: sette, ventisette, einundzwanzig."""
    value = _FOREIGN.get(word.rstrip("个個つ") or word)
    joined = _JOINED.fullmatch(word) if value is None else None
    if not joined:
        return value
    tens, unit = (joined[4], joined[3]) if joined[4] else (joined[1], joined[2])
    high = next((_FOREIGN[tens + end] for end in ("", "i", "a", "e", "o") if tens + end in _FOREIGN), None)
    low = {"ein": 1, "un": 1}.get(unit, _FOREIGN.get(unit))
    return high + low if high and low and low < 10 <= high else None


def _put_together(before: int, value: int) -> int | None:
    """Two numbers read as one: 20 and 7, 200 and 6, 4 and 100, 4 and 20 (quatre-vingt); None where they are two."""
    if value in (100, 1000) and before < value:
        return before * value
    if (before, value) == (4, 20):
        return 80
    room = 100 if before >= 100 and before % 100 == 0 else 20 if before in (60, 80) else 10
    return before + value if before >= 20 and before % 10 == 0 and 0 < value < room else None


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
