"""Any setting of a server with any value it may have had."""

from typing import Any

from any_value import BY_NAME, IDS, SPECIAL, TEXT, built
from hypothesis import strategies as st

from bot.storage import SettingChange
from bot.tutor import SETTINGS, InForce, Setting, Sort
from bot.tutor.setting import MOST_IDS


def settings_of(setting: Setting) -> st.SearchStrategy[Any]:
    """What a server may set it to, and nothing where that stands for everybody, everywhere."""
    match setting.sort:
        case Sort.YES_NO:
            return st.booleans()
        case Sort.NUMBER:
            return st.integers(setting.least, setting.most)
        case Sort.ONE_OF:
            return st.sampled_from([*setting.choices, *([None] if setting.key == "language" else [])])
        case Sort.SOME_OF:
            return st.lists(st.sampled_from(setting.choices), unique=True, min_size=1)
        case Sort.CHANNELS | Sort.ROLES:
            return st.one_of(st.none(), st.lists(IDS, unique=True, min_size=1, max_size=MOST_IDS))
        case Sort.ZONE:
            return st.sampled_from(["UTC", "America/Argentina/ComodRivadavia"])


def in_force(setting: Setting) -> st.SearchStrategy[InForce]:
    """It, as it is on some server."""
    changed = st.one_of(st.none(), changes(setting))
    value = settings_of(setting)
    return st.builds(InForce, st.just(setting), value, value, changed)


def changes(setting: Setting) -> st.SearchStrategy[SettingChange]:
    """One of it. A former Viva may have kept what this one would not."""
    value = st.one_of(st.none(), settings_of(setting), TEXT, st.lists(TEXT, max_size=3))
    return built(SettingChange, key=st.just(setting.key), old=value, new=value, person_id=st.one_of(st.just(0), IDS))


SETTING = st.sampled_from([*SETTINGS.values()])
SPECIAL[InForce] = lambda: SETTING.flatmap(in_force)
SPECIAL[SettingChange] = lambda: SETTING.flatmap(changes)
BY_NAME["settings"] = st.tuples(*map(in_force, SETTINGS.values()))
