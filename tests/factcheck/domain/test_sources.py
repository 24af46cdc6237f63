"""Who stands behind claims and evidence."""

import pytest

from claims import Document, Span, Teller
from factcheck.domain.evidence import Source
from factcheck.domain.sources import Part, Said, behind, host_of, is_within, sayers, source_of
from tests.factcheck.domain.test_guards import item
from tests.factcheck.fakes import START
from tests.factcheck.pattern_engine import claim_of

DOCUMENT = Document(text="3 killed, police said")
POLICE = Teller(speaker="police", named=False, cue="said")
FOX = Teller(speaker="Fox", canonical="Fox News", cue="reported")


def source(name, **fields):
    ident = name.casefold().replace(" ", "-")
    return Source(id=ident, name=name, changed_at=START, changed_by="ana", **fields)


CLINIC, GUARDIAN = source("Clinic"), source("The Guardian", domain="guardian.example")


@pytest.mark.parametrize(
    ("chain", "outlet", "said"),
    [
        ((), None, []),
        ((), "One", [Said("One", named=True, part=Part.ORIGIN)]),
        (
            (FOX, POLICE),
            "One",
            [
                Said("One", named=True, part=Part.PASSES_ON),
                Said("Fox News", named=True, part=Part.PASSES_ON),
                Said("police", named=True, part=Part.ORIGIN),
            ],
        ),
        ((Teller(speaker="ONE", cue="said"),), "One", [Said("One", named=True, part=Part.ORIGIN)]),
    ],
)
def test_the_last_in_the_chain_is_the_origin(chain, outlet, said):
    claim = claim_of(DOCUMENT, Span(start=0, end=8), attribution=chain)
    assert list(sayers(claim, outlet)) == said


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"source_id": "clinic", "publisher": "The Guardian"}, CLINIC),
        ({"publisher": "the guardian", "origin": "Clinic"}, GUARDIAN),
        ({"url": "https://www.guardian.example/a", "origin": "Clinic"}, CLINIC),
        ({"url": "https://www.guardian.example/a"}, GUARDIAN),
        ({"publisher": "Herald", "origin": "Clinic"}, None),
        ({"url": "https://notguardian.example/a"}, None),
        ({}, None),
    ],
)
def test_an_outlet_that_repeats_an_office_is_not_that_office(fields, found):
    assert source_of(item("e", **fields), [CLINIC, GUARDIAN]) == found


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ({"publisher": "Herald", "origin": "clinic"}, {"herald": "Herald", "clinic": "Clinic"}),
        ({"publisher": "Clinic", "origin": "clinic"}, {"clinic": "Clinic"}),
        ({"url": "https://guardian.example"}, {"the-guardian": "The Guardian"}),
        ({"publisher": "?"}, {}),
    ],
)
def test_evidence_rests_on_where_it_was_had_from_and_on_its_origin(fields, names):
    assert behind(item("e", **fields), [CLINIC, GUARDIAN]) == names


@pytest.mark.parametrize(
    ("written", "host"),
    [
        ("https://www.Example.org/a?b", "example.org"),
        ("example.org", "example.org"),
        ("", ""),
        ("http://[broken", ""),
    ],
)
def test_a_host_is_read_from_a_link_or_a_bare_name(written, host):
    assert host_of(written) == host


def test_a_part_of_a_site_is_of_it_and_a_like_name_is_not():
    assert is_within("news.example.org", "example.org")
    assert not is_within("badexample.org", "example.org")
