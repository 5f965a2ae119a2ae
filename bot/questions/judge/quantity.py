"""A number with its unit, so that `1.5 km` is 1500 metres and 24 bits are no bytes.

Factors are to the SI unit, or to the byte; `KB` is 1000 bytes and 1024, as both are taught.
"""

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from bot.questions.judge.lexicon import listed

_PREFIXES = {"pico": 1e-12, "nano": 1e-9, "micro": 1e-6, "milli": 1e-3, "centi": 1e-2, "deci": 0.1, "": 1.0,
             "kilo": 1e3, "mega": 1e6, "giga": 1e9, "tera": 1e12}  # fmt: skip
_LETTERS = {"pico": "p", "nano": "n", "micro": "u", "milli": "m", "centi": "c", "deci": "d", "": "",
            "kilo": "k", "mega": "m", "giga": "g", "tera": "t"}  # fmt: skip
_UNITS: dict[str, tuple[str, tuple[float, ...]]] = {}


def _unit(dimension: str, names: str, *factors: float) -> None:
    for name in names.split("|"):
        _UNITS[name] = (dimension, factors)


def _scaled(dimension: str, name: str, letter: str, prefixes: str, base: float = 1.0) -> None:
    for prefix in ("", *prefixes.split()):
        factor = base * _PREFIXES[prefix]
        names = {
            prefix + name,
            prefix + name + "s",
            prefix + name.replace("er", "re"),
            prefix + name.replace("er", "re") + "s",
        }
        for each in names:
            _UNITS[each] = (dimension, (factor,))
        # folded, `mV` and `MV` look alike: the small one is meant unless it is not made
        if letter and not (prefix == "mega" and "milli" in prefixes):
            _UNITS[_LETTERS[prefix] + letter] = (dimension, (factor,))
            if prefix == "micro":
                _UNITS["μ" + letter] = (dimension, (factor,))


_scaled("length", "meter", "m", "nano micro milli centi deci kilo")
_scaled("mass", "gram", "g", "micro milli kilo", 1e-3)
_scaled("time", "second", "s", "nano micro milli")
_scaled("volume", "liter", "l", "milli centi deci", 1e-3)
_scaled("voltage", "volt", "v", "milli kilo mega")
_scaled("current", "ampere", "a", "milli micro")
_scaled("power", "watt", "w", "milli kilo mega giga")
_scaled("energy", "joule", "j", "kilo mega")
_scaled("frequency", "hertz", "hz", "kilo mega giga")
_scaled("force", "newton", "n", "kilo")
_scaled("pressure", "pascal", "pa", "kilo mega")
_scaled("resistance", "ohm", "ω", "kilo mega")
_scaled("capacitance", "farad", "", "pico nano micro")
_scaled("inductance", "henry", "", "micro milli")
_scaled("amount", "mole", "mol", "milli")
_unit("capacitance", "uf|μf", 1e-6)
_unit("capacitance", "nf", 1e-9)
_unit("capacitance", "pf", 1e-12)
_unit("volume", "cc|ccm", 1e-6)
_unit("length", "inch|inches", 0.0254)
_unit("length", "foot|feet|ft", 0.3048)
_unit("length", "mile|miles|mi", 1609.344)
_unit("length", "yard|yards|yd", 0.9144)
_unit("mass", "tonne|tonnes", 1000.0)
_unit("mass", "lb|lbs", 0.45359237)
_unit("time", "sec|secs|sekunde|sekunden|segundo|segundos|seconde|secondes", 1.0)
_unit("time", "minute|minutes|min|mins|minuto|minutos|minuten", 60.0)
_unit("time", "hour|hours|hr|hrs|h|hora|horas|heure|heures|stunde|stunden", 3600.0)
_unit("time", "day|days|dia|dias|jour|jours|tag|tage", 86400.0)
_unit("time", "week|weeks", 604800.0)
_unit("years", "year|years|yr|yrs|ano|anos|jahr|jahre|ans", 1.0)
_unit("years", "years ago|year ago|yrs ago|years bp", 1.0)
_unit("years", "mya|myr|million years", 1e6)
_unit("years", "decade|decades", 10.0)
_unit("years", "century|centuries", 100.0)
_unit("years", "month|months", 1 / 12)
_unit("angle", "degree|degrees|deg|°", 1.0)
_unit("angle", "radian|radians|rad", 180 / math.pi)
_unit("celsius", "°c|c|celsius|degree celsius|degrees celsius|° celsius|degrees c|degree c", 1.0)
_unit("fahrenheit", "°f|f|fahrenheit|degrees fahrenheit|degrees f", 1.0)
_unit("kelvin", "kelvin|kelvins|k", 1.0)
_unit("share", "%|percent|per cent|prozent|por ciento|pour cent|percentage", 0.01)
_unit("bits", "bit|bits", 1.0)
_unit("bits", "byte|bytes|octet|octets", 8.0)
for _power, (_long, _short) in enumerate(
    (("kilo", "k"), ("mega", "m"), ("giga", "g"), ("tera", "t"), ("peta", "p")), start=1
):
    _unit("bits", f"{_long}byte|{_long}bytes|{_short}b", 8.0 * 1000**_power, 8.0 * 1024**_power)
    _unit("bits", f"{_long}bit|{_long}bits|{_short}bit", 1000.0**_power, 1024.0**_power)
    _unit("bits", f"{_short}ib|{_long[:2]}bibyte|{_long[:2]}bibytes", 8.0 * 1024**_power)
    _unit("bits time-1", f"{_short}bps|{_short}bit/s|{_long}bits per second|{_long}bit/s", 1000.0**_power)
_unit("frequency", "bpm|beats per minute|beats/minute|beats/min|beats a minute|rpm", 1 / 60)
_unit("bits time-1", "bps|bit/s|bits per second", 1.0)
_unit("length time-1", "kmh|kph", 1 / 3.6)
_unit("length time-1", "mph", 0.44704)
_unit("angle", "arcminute|arcminutes", 1 / 60)
_unit("pressure", "atm|atmosphere|atmospheres", 101325.0)
_unit("pressure", "mmhg", 133.322)
_unit("energy", "calorie|calories|cal", 4.184)
_unit("energy", "kcal|kilocalorie|kilocalories", 4184.0)
_unit("energy", "kwh|kilowatt hour|kilowatt hours", 3.6e6)
_unit("resistance", "kohm|kilohm|kilohms", 1e3)
_unit("resistance", "mohm|megohm|megohms", 1e6)
_unit("angle", "grad|grado|grados|gradi|degre|degres|grau|graus|градус|градуса|градусов", 1.0)
_unit("current", "amp|amps", 1.0)
_unit("dollar", "dollar|dollars|usd|bucks", 1.0)
_unit("euro", "euro|euros|eur", 1.0)
_unit("pound", "pound|pounds|gbp", 1.0)
_unit("rupee", "rupee|rupees|inr|rs", 1.0)

_QUANTITY = re.compile(
    r"(?:about|approximately|approx\.?|around|roughly|circa|ca\.|exactly|~|≈|=)?\s*"
    r"(-?\s?(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:[.,]\d+)*"
    r"(?:\s*(?:x|\*)\s*10\s*\^?\s*-?\s?\d+)?)[\s-]*(hundred|thousand|million|billion|trillion)?\s*(.*)"
)
_COMPOUND = re.compile(r"/| per |\d|squared?\b|cub(?:ic|ed)\b")
_PART = re.compile(r"(?P<over>/)|(?P<name>[^\W\d_]+|°[cf]?|%)\s*\^?\s*(?P<power>-?\s?\d)?")
_METERS_SECONDS = re.compile(r"^ms(?=\s*\^?\s*-)")  # ms^-2: metres, as milliseconds have no such power
_POWER_WORDS = {"square": "2", "squared": "2", "cubic": "3", "cubed": "3"}
_POWER_BEFORE = re.compile(r"\b(square|cubic) (\w+)")
_POWER_AFTER = re.compile(r"\s+(squared|cubed)\b")
_MAGNITUDE = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_GROUPED = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_MONEY = re.compile(r"([$€£₹])\s*(\S.*)")
_SHORT_SCALE = {"k": "thousand", "m": "million", "mn": "million", "b": "billion", "bn": "billion"}
_SCALED_MONEY = re.compile(r"(?<=\d)\s?(k|mn?|bn?)(?= (?:dollars?|euros?|pounds?|rupees?|usd|eur|gbp)\b)")
_AND_A_HALF = re.compile(r"(?<=\d) (?:and )?(?:a )?half\b(?! li)")  # no half life
_THOUSANDS = re.compile(r"(?<=\d)k(?= [a-z]{3})")  # 35k feet; 300 K are kelvins
_POWER = re.compile(r"(.*?)\s*(?:x|\*)\s*10\s*\^?\s*(-?)\s?(\d{1,3})$")


COUNTED = frozenset(
    listed(
        """
    decade century week day hour minute year month dozen half halve third quarter fourth fifth sixth eighth tenth
    """
    )
)
"""Words that stand for an amount without a number before them."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number: its dimension (empty without a known unit), its values in the base unit, the unit as typed."""

    dimension: str
    values: tuple[float, ...]
    unit: str
    factor: float = 1.0
    """What the number was multiplied by."""

    @property
    def kelvins(self) -> float:
        """The temperature, where it is one."""
        shift = {"celsius": 273.15, "fahrenheit": 459.67}.get(self.dimension, 0.0)
        return (self.values[0] + shift) * (5 / 9 if self.dimension == "fahrenheit" else 1.0)

    def equals(self, other: "Quantity") -> bool:
        """Whether the two measure the same, by any reading of their units."""
        return self.dimension == other.dimension and any(
            math.isclose(one, two, rel_tol=1e-6) for one in self.values for two in other.values
        )


@lru_cache(maxsize=4096)
def quantity(text: str) -> Quantity | None:
    """Read a folded text as a number and perhaps a unit; None where it does not begin with a number."""
    money = _MONEY.fullmatch(text)
    if money:
        text = f"{money[2]} {dict(zip('$€£₹', ('dollar', 'euro', 'pound', 'rupee'), strict=True))[money[1]]}"
    text = _AND_A_HALF.sub(".5", text) if "half" in text else text
    text = _SCALED_MONEY.sub(lambda short: f" {_SHORT_SCALE[short[1]]}", text)
    found = _QUANTITY.fullmatch(_THOUSANDS.sub(" thousand", text.strip(" .!?")))
    if not found:
        return None
    value = _value(found[1])
    if value is None:
        return None
    unit = found[3].strip(" .").replace(" / ", "/")
    dimension, factors = _measure(unit)
    value *= _MAGNITUDE.get(found[2] or "", 1.0)
    return Quantity(dimension, tuple(value * factor for factor in factors), unit, factors[0])


def _measure(unit: str) -> tuple[str, tuple[float, ...]]:
    """The dimension of a unit, put together from its parts where it has several: m/s^2, metres per second squared."""
    known = _UNITS.get(unit)
    if known or not unit[:1].isalpha() or not _COMPOUND.search(unit):
        return known or ("", (1.0,))
    powers: dict[str, int] = {}
    factor, sign = 1.0, 1
    unit = _POWER_AFTER.sub(_as_digit, _POWER_BEFORE.sub(_behind, _METERS_SECONDS.sub("m s", unit)))
    for found in _PART.finditer(unit.replace(" per ", " / ")):
        if found["over"]:
            sign = -1
            continue
        dimension, factors = _UNITS.get(found["name"], ("", (1.0,)))
        power = sign * int((found["power"] or "1").replace(" ", ""))
        if not dimension or " " in dimension or not -9 < power < 9:
            return "", (1.0,)
        powers[dimension] = powers.get(dimension, 0) + power
        factor *= factors[0] ** power
    named = (f"{each}{power if power != 1 else ''}" for each, power in sorted(powers.items()) if power)
    return " ".join(named), (factor,)


def _behind(found: re.Match[str]) -> str:
    """`square metre` as `metre 2`."""
    return f"{found[2]} {_POWER_WORDS[found[1]]}"


def _as_digit(found: re.Match[str]) -> str:
    """`second squared` as `second 2`."""
    return f" {_POWER_WORDS[found[1]]}"


def _value(digits: str) -> float | None:
    power = _POWER.fullmatch(digits)
    exponent = 0
    if power:
        digits, exponent = power[1], int(power[2] + power[3])
    digits = digits.replace(" ", "")
    if _GROUPED.fullmatch(digits):
        digits = digits.replace(",", "")
    try:
        return float(f"{digits.replace(',', '.')}e{exponent}")
    except ValueError:  # `10.0.0.1`
        return None
