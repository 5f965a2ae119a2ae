"""`pytest tests/quiz --hypothesis-profile=thorough` plays thousands of rounds instead of a hundred.

How long an example takes says nothing about a round and a lot about the machine it runs on, so none is timed.
"""

from hypothesis import HealthCheck, settings

_UNTIMED = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}

settings.register_profile("untimed", **_UNTIMED)
settings.register_profile("thorough", max_examples=5000, **_UNTIMED)
if settings.get_current_profile_name() == "default":
    settings.load_profile("untimed")
