"""`pytest tests/quiz --hypothesis-profile=thorough` plays thousands of rounds instead of a hundred."""

from hypothesis import settings

settings.register_profile("thorough", max_examples=5000, deadline=None)
