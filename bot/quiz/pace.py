"""How long a question stays open: a preset, and more for whoever has more to read or to do."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from bot.questions.question import Kind, Question


class Pace(Enum):
    """How much time there is. `OWN` is the seconds somebody chose, the same for every question."""

    CALM = "calm"
    NORMAL = "normal"
    QUICK = "quick"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Tempo:
    """Seconds to think, and words read a minute."""

    thinking: float
    words_a_minute: float


# Adults read English prose silently at about 240 words a minute (Brysbaert 2019, doi 10.1016/j.jml.2019.104047); calm
# halves it, for a second language or a small screen. Ten seconds and less were too short in every bot's threads.
TEMPOS: Final[Mapping[Pace, Tempo]] = {
    Pace.CALM: Tempo(thinking=25, words_a_minute=120),
    Pace.NORMAL: Tempo(thinking=15, words_a_minute=180),
    Pace.QUICK: Tempo(thinking=8, words_a_minute=240),
}

# What has to be done beside reading: typing, or choosing more than once.
WORK: Final[Mapping[Kind, float]] = {Kind.TYPED: 10, Kind.SEVERAL: 5, Kind.ORDER: 15, Kind.MATCH: 15}

LONGEST: Final = 180.0


def seconds_for(question: Question, pace: Pace, own: float) -> float:
    """Seconds between a question and its bell: `own` at Pace.OWN, else whole seconds that grow with its length."""
    if pace is Pace.OWN:
        return own
    tempo = TEMPOS[pace]
    words = sum(len(text.split()) for text in (question.prompt, *question.options, *question.prompts))
    seconds = tempo.thinking + words * 60 / tempo.words_a_minute + WORK.get(question.kind, 0)
    return min(LONGEST, float(round(seconds)))
