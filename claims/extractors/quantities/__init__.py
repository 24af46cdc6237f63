"""Draw quantity claims: how many things that are not casualties, and what was done with them."""

from claims.extractors.quantities.drafts import extract_quantities

__all__ = ["extract_quantities"]
