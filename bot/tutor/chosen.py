"""What is in force on a server: the deployment's own rules, and what the server set in their place."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.quiz import Mode
from bot.tutor import setting as keys
from bot.tutor.refusal import Reason, Refused
from bot.tutor.rights import Rights
from bot.tutor.setting import SETTINGS
from bot.tutor.wish import QuizRules

if TYPE_CHECKING:
    from bot.storage.values import Json


@dataclass(frozen=True, slots=True)
class Chosen:
    """What use cases ask of a server's settings."""

    quiz: QuizRules
    ask_public: bool
    channels: frozenset[int] = frozenset()
    """Where rounds are played and answers shown to everybody; everywhere without one."""
    start_roles: frozenset[int] = frozenset()
    stop_roles: frozenset[int] = frozenset()
    teacher_roles: frozenset[int] = frozenset()
    modes: frozenset[Mode] = frozenset(Mode)
    language: str = ""
    """Empty for the one the server has on Discord."""
    reminders: bool = True
    """Whether they may come in channels of the server."""

    @property
    def typed_in_channel(self) -> bool:
        """Whether what players write in the channel answers a question."""
        return self.quiz.typed_in_channel

    def with_(self, kept: Mapping[str, "Json"]) -> "Chosen":
        """These, with what a server set in their place. What can't be set (any more) counts for nothing."""
        own = {key: value for key, value in kept.items() if key in SETTINGS and SETTINGS[key].takes(value)}
        quiz = replace(
            self.quiz,
            questions=own.get(keys.QUESTIONS, self.quiz.questions),
            pace=own.get(keys.PACE, self.quiz.pace),
            seconds=0 if keys.PACE in own else self.quiz.seconds,  # a pace of its own is not overruled by seconds
            typed_in_channel=self.quiz.typed_in_channel and own.get(keys.TYPED, True),
        )
        return replace(
            self,
            quiz=quiz,
            ask_public=own.get(keys.ASK_PUBLIC, self.ask_public),
            channels=frozenset(own.get(keys.CHANNELS, ())),
            start_roles=frozenset(own.get(keys.START_ROLES, ())),
            stop_roles=frozenset(own.get(keys.STOP_ROLES, ())),
            teacher_roles=frozenset(own.get(keys.TEACHER_ROLES, ())),
            modes=frozenset(map(Mode, own[keys.MODES_ALLOWED])) if keys.MODES_ALLOWED in own else self.modes,
            language=own.get(keys.LANGUAGE, self.language),
            reminders=own.get(keys.REMINDERS, self.reminders),
        )

    @property
    def usual_mode(self) -> Mode:
        """Of a round when nobody says."""
        return next((mode for mode in Mode if mode in self.modes), Mode.CLASSIC)

    def is_open(self, channels: frozenset[int]) -> bool:
        """Whether a channel, known with those over it, is one to play and to answer everybody in."""
        return not self.channels or bool(self.channels & channels)

    def may_stop(self, rights: Rights) -> bool:
        """Whether somebody may stop other people's rounds."""
        return rights.manages or rights.moderates or bool(self.stop_roles & rights.roles)

    def is_teacher(self, rights: Rights) -> bool:
        """Whether somebody may rule on questions. The deployment names the role until a server has chosen its own."""
        if self.teacher_roles:
            return rights.manages or bool(self.teacher_roles & rights.roles)
        return rights.manages or self.quiz.teacher_role.casefold() in rights.role_names

    def check_channel(self, rights: Rights) -> None:
        """Raises Refused, with the channels there are, where no round may be played."""
        if not self.is_open(rights.channels):
            raise Refused(Reason.NOT_IN_THIS_CHANNEL, where=tuple(sorted(self.channels)))

    def check_start(self, rights: Rights, mode: Mode) -> None:
        """Raises Refused for who may not start such a round here."""
        self.check_channel(rights)
        if self.start_roles and not (self.start_roles & rights.roles or self.is_teacher(rights)):
            raise Refused(Reason.NOT_A_STARTER, where=tuple(sorted(self.start_roles)))
        if mode not in self.modes:
            raise Refused(Reason.MODE_NOT_ALLOWED)
