"""What a deployment can set: `config/*.yaml`, overridden by `.env`, overridden by the environment.

Everything that is wrong is reported at once, each with its file (or variable) and key, before anything starts.
"""

import os
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import yaml
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, DotEnvSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from bot.fault import Fault

PROJECT = Path(__file__).resolve().parents[2]
CONFIG = PROJECT / "config"
PREFIX = "VIVA_"
NESTED = "__"
PLAIN = ("DISCORD_TOKEN", "DATABASE_URL", "CONTENT_DIR")


class SettingsError(Fault):
    """One or more settings are wrong; the message lists them, a line each."""


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class BotSettings(_Section):
    """`config/bot.yaml`."""

    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_json: bool = False
    answer_mentions: bool = True
    privacy_url: Annotated[str, Field(pattern=r"^(https://\S{1,500})?$")] = ""
    cache_dir: Path = PROJECT / "data" / "cache"
    person_a_minute: Annotated[int, Field(ge=0, le=6000)] = 30
    server_a_minute: Annotated[int, Field(ge=0, le=60_000)] = 600
    files_a_minute: Annotated[int, Field(ge=0, le=6000)] = 6
    tell_owner_hours: Annotated[int, Field(ge=0, le=168)] = 0


class AskSettings(_Section):
    """`config/ask.yaml`."""

    public: bool = False
    long_question: Annotated[int, Field(ge=20, le=4000)] = 200
    longest_question: Annotated[int, Field(ge=100, le=4000)] = 1000
    follow_up_seconds: Annotated[int, Field(ge=0, le=86_400)] = 600
    keep_questions: bool = False


class QuizSettings(_Section):
    """`config/quiz.yaml`."""

    questions: Annotated[int, Field(ge=1, le=50)] = 8
    pace: Literal["calm", "normal", "quick"] = "normal"
    seconds: Annotated[int, Field(ge=0, le=300)] = 0
    lobby_seconds: Annotated[int, Field(ge=3, le=300)] = 20
    reveal_seconds: Annotated[int, Field(ge=2, le=60)] = 7
    still_there_seconds: Annotated[int, Field(ge=5, le=300)] = 30
    break_every: Annotated[int, Field(ge=0, le=50)] = 10
    break_seconds: Annotated[int, Field(ge=5, le=300)] = 30
    pause_seconds: Annotated[int, Field(ge=60, le=86_400)] = 900
    rounds_a_server: Annotated[int, Field(ge=1, le=1000)] = 10
    person_cooldown_seconds: Annotated[int, Field(ge=0, le=3600)] = 10
    server_cooldown_seconds: Annotated[int, Field(ge=0, le=3600)] = 3
    teacher_role: Annotated[str, Field(min_length=1, max_length=100)] = "Teacher"
    typed_in_channel: bool = False


class BoardSettings(_Section):
    """`config/boards.yaml`."""

    time_zone: str = "UTC"
    solo: bool = True
    least_answers: Annotated[int, Field(ge=1, le=1000)] = 10

    @field_validator("time_zone")
    @classmethod
    def _is_a_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):  # as `bot.tutor.board_rules.is_zone` has it
            raise ValueError("there is no such time zone; write one like Europe/Madrid or Asia/Kolkata") from None
        return name


class PrivacySettings(_Section):
    """`config/privacy.yaml`."""

    answers_days: Annotated[int, Field(ge=0, le=36_500)] = 0
    remarks_days: Annotated[int, Field(ge=0, le=36_500)] = 180
    departed_days: Annotated[int, Field(ge=0, le=3650)] = 30


class RehearsalSettings(_Section):
    """`config/rehearsal.yaml`."""

    port: Annotated[int, Field(ge=0, le=65_535)] = 8737
    members: Annotated[list[Annotated[str, Field(min_length=1, max_length=32)]], Field(min_length=1, max_length=12)] = [
        "Asha",
        "Ben",
        "Chen",
        "Divya",
    ]


class Settings(BaseSettings):
    """Everything. Build it with `read_settings`, which says what is wrong in words."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_nested_delimiter=NESTED, env_file=".env", extra="forbid", frozen=True
    )

    discord_token: SecretStr | None = Field(default=None, validation_alias="DISCORD_TOKEN")
    database_url: SecretStr = Field(
        default=SecretStr(f"sqlite:///{PROJECT / 'data' / 'viva.sqlite3'}"), validation_alias="DATABASE_URL"
    )
    content_dir: Path = Field(default=PROJECT / "content", validation_alias="CONTENT_DIR")
    bot: BotSettings = BotSettings()
    ask: AskSettings = AskSettings()
    quiz: QuizSettings = QuizSettings()
    boards: BoardSettings = BoardSettings()
    privacy: PrivacySettings = PrivacySettings()
    rehearsal: RehearsalSettings = RehearsalSettings()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment first, then `.env`, then the files (which arrive as `init_settings`)."""
        return env_settings, _OurDotEnv(settings_cls), init_settings


class _OurDotEnv(DotEnvSettingsSource):
    """`.env` holds other programs' variables too: only ours are read from it."""

    def __call__(self) -> dict[str, Any]:
        return {key: value for key, value in super().__call__().items() if key in _known_keys()}


def _known_keys() -> set[str]:
    return set(SECTIONS) | set(PLAIN)


SECTIONS: dict[str, type[_Section]] = {
    "bot": BotSettings,
    "ask": AskSettings,
    "quiz": QuizSettings,
    "boards": BoardSettings,
    "privacy": PrivacySettings,
    "rehearsal": RehearsalSettings,
}


def read_settings(config: Path = CONFIG) -> Settings:
    """The settings in force. Raises SettingsError with every fault, a line each."""
    sections, faults = _read_files(config)
    faults += _unknown_variables()
    try:
        settings = Settings(**sections)
    except ValidationError as error:
        raise SettingsError("\n".join(faults + _explain(error, config))) from None
    if faults:
        raise SettingsError("\n".join(faults))
    return settings


def _read_files(config: Path) -> tuple[dict[str, Any], list[str]]:
    sections: dict[str, Any] = {}
    faults = []
    for path in sorted(config.glob("*.yaml")):
        if path.stem not in SECTIONS:
            faults.append(f"{path}: there is no such group of settings; the files are {_listed(SECTIONS, '.yaml')}.")
            continue
        try:
            values = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
            faults.append(f"{path}: can't be read: {' '.join(str(error).split())}")
            continue
        if values is not None and not isinstance(values, dict):
            faults.append(f"{path}: should hold `key: value` lines.")
        elif values:
            sections[path.stem] = values
    return sections, faults


def _unknown_variables() -> list[str]:
    """`VIVA_QIUZ__SECONDS` names no group; pydantic would pass it over in silence."""
    return [
        f"{name}: there is no such setting; it is {PREFIX}<GROUP>{NESTED}<KEY>, and the groups are {_listed(SECTIONS)}."
        for name in sorted(os.environ)
        if name.upper().startswith(PREFIX)
        and name.upper().removeprefix(PREFIX).split(NESTED)[0].lower() not in SECTIONS
    ]


def _explain(error: ValidationError, config: Path) -> list[str]:
    lines = []
    for fault in error.errors(include_url=False, include_context=False):
        where = _origin([str(part) for part in fault["loc"]], config)
        if fault["type"] == "extra_forbidden":
            lines.append(f"{where}: there is no such setting{_instead(fault['loc'])}.")
        else:
            said = fault["msg"][:1].lower() + fault["msg"][1:]
            lines.append(f"{where}: {said}, but it is {str(fault['input'])!r:.60}.")
    return lines


def _origin(keys: list[str], config: Path) -> str:
    """The variable or the file and key that a wrong value came from, by the order in which they win."""
    if keys[0] in PLAIN:
        return keys[0]
    variable = PREFIX + NESTED.join(keys[:2]).upper()
    if variable in {name.upper() for name in os.environ} or not (config / f"{keys[0]}.yaml").exists():
        return variable
    return f"{config / keys[0]}.yaml: {'.'.join(keys[1:])}"


def _instead(loc: tuple[int | str, ...]) -> str:
    section = SECTIONS.get(str(loc[0]))
    return f"; the keys are {_listed(section.model_fields)}" if section else ""


def _listed(names: Any, ending: str = "") -> str:
    return ", ".join(f"{name}{ending}" for name in names)
