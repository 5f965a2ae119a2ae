"""Where a round can be and what takes it on: the whole machine is the table below.

    lobby ──start──▶ question ──bell / complete──▶ locked ──grace over──▶ reveal ──last──▶ finished
      │                 │ ▲                                                 │
      │empty / stop     │ └──────────────── next ───────────────────────────┤
      ▼                 └─────skip──▶ reveal            silence / breather  ▼
    abandoned                                     question ◀──next────── break ──nobody / last──▶ finished

In full, what each trigger makes of each state (· it can't come there):

    ================  =========  =========  =========  =========  =========  =========
    trigger           lobby      question   locked     reveal     break      paused
    ================  =========  =========  =========  =========  =========  =========
    start             question   ·          ·          ·          ·          ·
    empty             abandoned  ·          ·          ·          ·          ·
    bell              ·          locked     ·          ·          ·          ·
    complete          ·          locked     ·          ·          ·          ·
    grace over        ·          ·          reveal     ·          ·          ·
    skip              ·          reveal     ·          ·          ·          ·
    next              ·          ·          ·          question   question   ·
    silence           ·          ·          ·          break      ·          ·
    breather          ·          ·          ·          break      ·          ·
    nobody            ·          ·          ·          ·          finished   ·
    last              ·          ·          ·          finished   finished   ·
    pause             ·          paused     ·          paused     paused     ·
    back to question  ·          ·          ·          ·          ·          question
    back to reveal    ·          ·          ·          ·          ·          reveal
    back to break     ·          ·          ·          ·          ·          break
    forgotten         ·          ·          ·          ·          ·          finished
    stop              abandoned  finished   finished   finished   finished   finished
    ================  =========  =========  =========  =========  =========  =========

A pause goes back to where it was; one that is forgotten ends the round. Everything under way can be stopped; a locked
question is settled on the way there (grace over, then stop). Nothing leaves `finished` and `abandoned`.

Rule: a round's state changes only through `follow`; what the table lacks cannot happen.
"""

from collections.abc import Mapping
from enum import Enum
from typing import Final


class State(Enum):
    """Where the round is."""

    LOBBY = "lobby"
    QUESTION = "question"
    LOCKED = "locked"
    REVEAL = "reveal"
    BREAK = "break"
    PAUSED = "paused"
    FINISHED = "finished"
    ABANDONED = "abandoned"

    @property
    def over(self) -> bool:
        """Nothing happens in it any more."""
        return self in (State.FINISHED, State.ABANDONED)


class Trigger(Enum):
    """What takes a round from one state to the next."""

    START = "the host starts, or the lobby's time is up and somebody is there"
    EMPTY = "the lobby's time is up and nobody is there"
    BELL = "the question's time is up"
    COMPLETE = "nobody is left to wait for"
    GRACE_OVER = "answers pressed before the bell have had their time to arrive"
    SKIP = "the host, or half of the players, skip the question"
    NEXT = "on to the next question"
    SILENCE = "nobody has answered for a while"
    BREATHER = "a break after so many questions"
    NOBODY = "nobody says they are still there"
    LAST = "there is no next question, or the winner is known"
    PAUSE = "the host pauses"
    BACK_TO_QUESTION = "the host resumes a question"
    BACK_TO_REVEAL = "the host resumes a reveal"
    BACK_TO_BREAK = "the host resumes a break"
    FORGOTTEN = "nobody has resumed"
    STOP = "the host ends the round"


TABLE: Final[Mapping[State, Mapping[Trigger, State]]] = {
    State.LOBBY: {
        Trigger.START: State.QUESTION,
        Trigger.EMPTY: State.ABANDONED,
        Trigger.STOP: State.ABANDONED,
    },
    State.QUESTION: {
        Trigger.BELL: State.LOCKED,
        Trigger.COMPLETE: State.LOCKED,
        Trigger.SKIP: State.REVEAL,
        Trigger.PAUSE: State.PAUSED,
        Trigger.STOP: State.FINISHED,
    },
    State.LOCKED: {
        Trigger.GRACE_OVER: State.REVEAL,
        Trigger.STOP: State.FINISHED,
    },
    State.REVEAL: {
        Trigger.NEXT: State.QUESTION,
        Trigger.SILENCE: State.BREAK,
        Trigger.BREATHER: State.BREAK,
        Trigger.LAST: State.FINISHED,
        Trigger.PAUSE: State.PAUSED,
        Trigger.STOP: State.FINISHED,
    },
    State.BREAK: {
        Trigger.NEXT: State.QUESTION,
        Trigger.NOBODY: State.FINISHED,
        Trigger.LAST: State.FINISHED,
        Trigger.PAUSE: State.PAUSED,
        Trigger.STOP: State.FINISHED,
    },
    State.PAUSED: {
        Trigger.BACK_TO_QUESTION: State.QUESTION,
        Trigger.BACK_TO_REVEAL: State.REVEAL,
        Trigger.BACK_TO_BREAK: State.BREAK,
        Trigger.FORGOTTEN: State.FINISHED,
        Trigger.STOP: State.FINISHED,
    },
    State.FINISHED: {},
    State.ABANDONED: {},
}

BACK: Final[Mapping[State, Trigger]] = {
    State.QUESTION: Trigger.BACK_TO_QUESTION,
    State.REVEAL: Trigger.BACK_TO_REVEAL,
    State.BREAK: Trigger.BACK_TO_BREAK,
}
"""The trigger that resumes what was paused."""


class ImpossibleMoveError(Exception):
    """A trigger in a state that does not know it: a bug in the round, never something a player did."""


def follow(state: State, trigger: Trigger) -> State:
    """The state `trigger` leads to. Raises ImpossibleMoveError where the table has no such arrow."""
    try:
        return TABLE[state][trigger]
    except KeyError:
        raise ImpossibleMoveError(f"{trigger.name} in {state.name}") from None


def possible(state: State, trigger: Trigger) -> bool:
    """Whether the table has the arrow."""
    return trigger in TABLE[state]
