"""How much memory a measurement has taken."""

import resource


def peak_mb() -> float:
    """The most this process has held so far, in megabytes (Linux tells kilobytes)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
