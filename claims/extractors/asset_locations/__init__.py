"""Draw where ships, aircraft, weapons and troops are, were or are going."""

from claims.extractors.asset_locations.drafts import extract_asset_locations

__all__ = ["extract_asset_locations"]
