"""Tell the victims of a document apart, and what became of each."""

from claims.victims.settle import settle_victims

__all__ = ["settle_victims"]
