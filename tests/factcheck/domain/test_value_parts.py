import pytest

from claims import Kind, extract
from factcheck.domain.correction import SpeakerChange, replay
from factcheck.domain.value_form import form_fields
from factcheck.domain.value_parts import OWN, Part, part_fields, part_of, part_said

TEXT = "Three soldiers were killed in Basra on Tuesday, police said."


@pytest.fixture(scope="module")
def claim():
    found = extract(TEXT, published="2020-03-12").claims
    return next(claim for claim in found if claim.kind is Kind.CASUALTY)


@pytest.mark.parametrize("kind", Kind)
def test_each_field_of_a_kind_is_in_one_part(kind):
    shown = [f.path for part in OWN for f in part_fields(kind, part)]
    assert sorted(shown) == sorted(f.path for f in form_fields(kind))


@pytest.mark.parametrize(
    ("kind", "path", "part"),
    [
        (Kind.CASUALTY, "count.best", Part.VALUE),
        (Kind.CASUALTY, "population.raw", Part.POPULATION),
        (Kind.CASUALTY, "as_of.timex", Part.TIME),
        (Kind.TIME, "raw", Part.TIME),
        (Kind.LOCATION, "place.raw", Part.PLACE),
        (Kind.FACT, "subject", Part.VALUE),
    ],
)
def test_a_field_belongs_where_a_desk_looks_for_it(kind, path, part):
    assert part_of(kind, path) is part


def test_the_figure_comes_first():
    assert part_fields(Kind.CASUALTY, Part.VALUE)[0].path == "count.best"
    assert part_fields(Kind.FACT, Part.PLACE) == ()


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (Part.KIND, "casualty"),
        (Part.POPULATION, "soldiers"),
        (Part.SPEAKER, "police"),
        (Part.WORDS, "Three soldiers were killed"),
    ],
)
def test_a_part_is_told_in_a_line(claim, part, said):
    assert said in part_said(claim, part)


def test_a_claim_of_the_outlet_has_no_speaker(claim):
    own = replay(claim, [SpeakerChange()], text=TEXT, document_id="d").claim
    assert part_said(own, Part.SPEAKER) == ""
