"""Find when: times as their words say them."""

from claims.mentions.times.finder import find_times

__all__ = ["find_times"]
