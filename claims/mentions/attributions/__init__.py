"""Reports of speech: who says it, the words that say so, and what is said."""

from claims.mentions.attributions.finder import find_all_attributions

__all__ = ["find_all_attributions"]
