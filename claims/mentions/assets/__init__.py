"""Find ships, aircraft, missiles, vehicles, units, installations and troops."""

from claims.mentions.assets.article import find_all_assets
from claims.mentions.assets.finder import find_assets

__all__ = ["find_all_assets", "find_assets"]
