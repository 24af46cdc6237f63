"""Claims of a text, framed without events."""

import pytest

from claims.extractors.actions import extract_actions
from claims.extractors.facts import extract_facts
from claims.extractors.responsibilities import extract_responsibilities
from claims.extractors.statements import extract_statements
from claims.framing.claims import frame
from claims.resolution.speakers import resolve_tellers

EXTRACTORS = (extract_actions, extract_responsibilities, extract_statements, extract_facts)


@pytest.fixture(scope="session")
def framed(read):
    def claims_of(text, **fields):
        reading = read(text, **fields)
        drafts = [draft for extract in EXTRACTORS for draft in extract(reading)]
        tellers = resolve_tellers(reading)
        return frame(reading, drafts, [None] * len(drafts), tellers, engine="test")

    return claims_of
