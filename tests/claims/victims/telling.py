"""Claims and mentions of victims as texts tell them, for the tests of this folder."""

from claims.pipeline import extract
from claims.victims.sightings import see_individuals


def casualties(text, **fields):
    """Return the claims of a text on casualties."""
    return [c for c in extract(text, **fields).claims if c.kind.value == "casualty"]


def mentions(read, text):
    """Return the mentions of single victims in a text."""
    return list(see_individuals(read(text), extract(text).claims))
