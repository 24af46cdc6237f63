"""Find the names of places."""

from claims.mentions.places.finder import find_places

__all__ = ["find_places"]
