"""The places of a case."""

import pytest

from claims import Location, Place
from factcheck.errors import NotFound
from factcheck.workflow.show_places import show_places
from tests.factcheck.fakes import claim_named


def test_the_desk_reading_of_a_claim_is_what_is_shown(bench, case):
    assert show_places(bench, case.id).features == ()
    claim = claim_named(bench, case.id, "C1")
    place = Place(raw="Taji", name="Camp Taji", lat=33.5, lon=44.3, precision="exact")
    corrected = claim.machine.model_copy(update={"value": Location(place=place)})
    with bench.store.write() as tx:
        tx.claims.put(claim.but(corrected=corrected))
    [feature] = show_places(bench, case.id).features
    assert feature.properties.claims[0].claim_id == claim.id


def test_a_case_that_is_not_there_is_told(bench):
    with pytest.raises(NotFound):
        show_places(bench, "none")
