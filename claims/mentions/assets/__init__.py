"""Find ships, aircraft, missiles, vehicles, units and installations."""

from claims.mentions.assets.finder import find_assets

__all__ = ["find_assets"]
