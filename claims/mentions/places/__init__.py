"""Find the names of places."""

from claims.mentions.places.finder import find_all_places, find_places

__all__ = ["find_all_places", "find_places"]
