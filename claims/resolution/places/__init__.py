"""Say which place a name means."""

from claims.resolution.places.geometry import kilometres
from claims.resolution.places.resolve import resolve_places

__all__ = ["kilometres", "resolve_places"]
