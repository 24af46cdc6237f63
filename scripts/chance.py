"""Chance that a seed repeats, for what measures and tries: the same every time."""

from random import Random as Random  # noqa: TID251, PLC0414 -- made here alone, and never without a seed


def seeded(seed: int) -> Random:
    """Return a source of numbers by chance.

    >>> seeded(7).randint(1, 6) == seeded(7).randint(1, 6)
    True
    """
    return Random(seed)  # noqa: S311 -- nothing secret is made of it
