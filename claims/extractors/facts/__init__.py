"""Draw plain facts, each as small as it can be."""

from claims.extractors.facts.predications import extract_facts

__all__ = ["extract_facts"]
