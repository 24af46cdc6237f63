import pytest

from factcheck.errors import UsageError
from factcheck.ui import drafts
from factcheck.ui.source_acts import NEW, SourceActs, arrive, field_owner, place_of
from factcheck.workflow.grade_source import list_sources


@pytest.fixture
def acts(desk):
    return SourceActs(arrive(desk))


def test_what_was_typed_of_a_source_grades_it(acts, desk):
    entry = next(e for e in acts.place.view.offered if e.id == "u-s-central-command")
    drafts.keep(desk, place_of(entry.id), {"reliability": "B", "domain": "https://www.x.example"})
    acts.grade(entry)
    [source] = list_sources(desk.bench)
    assert (source.name, source.reliability, source.domain) == (entry.name, "B", "x.example")
    again = SourceActs(arrive(desk))
    assert again.typed(entry.id, again.place.view.graded[0])["domain"] == "x.example"


@pytest.mark.parametrize(
    ("typed", "lacks"),
    [({"name": "Herald"}, "no grade"), ({"reliability": "A"}, "at least one letter")],
)
def test_a_source_has_a_name_and_a_grade(acts, desk, typed, lacks):
    drafts.keep(desk, place_of(NEW), typed)
    with pytest.raises(UsageError, match=lacks):
        acts.add()
    assert list_sources(desk.bench) == []


def test_the_fields_of_a_source_are_its_own():
    assert field_owner("u-s-navy") != field_owner("u-s")
    assert "-" not in field_owner("u-s-navy")
