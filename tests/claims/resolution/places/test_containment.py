import pytest

from claims.model.document import Document
from claims.resolution.places.candidates import list_candidates
from claims.resolution.places.containment import find_containers


@pytest.fixture
def containers(mentions_of):
    def found(text, *names):
        document, mentions = Document(text=text), mentions_of(text, *names)
        entries = [n.entries for n in list_candidates(document, mentions)]
        return find_containers(document, mentions, entries)

    return found


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("Paris, Texas", "Paris", "Texas"),
        ("Springfield (Ill.)", "Springfield", "Ill."),
        ("Mosul in northern Iraq", "Mosul", "Iraq"),
        ("Mosul, a city in northern Iraq", "Mosul", "Iraq"),
        ("Mosul, the capital of Nineveh province", "Mosul", "Nineveh"),
        ("Anbar province, Iraq", "Anbar", "Iraq"),
        ("Xanthorp, Okla., was hit", "Xanthorp", "Okla."),
        ("Greenwood, W. Va., was hit", "Greenwood", "W. Va."),
    ],
)
def test_what_follows_a_name_may_contain_it(text, inner, outer, containers):
    assert containers(text, inner, outer).stated == (1, None)


@pytest.mark.parametrize(
    ("text", "outer", "inner"),
    [
        ("Iraq's Mosul", "Iraq", "Mosul"),
        ("Iraq’s second city, Mosul", "Iraq", "Mosul"),
        ("the Texas town of Paris", "Texas", "Paris"),
    ],
)
def test_what_stands_before_a_name_may_contain_it(text, outer, inner, containers):
    assert containers(text, outer, inner).stated == (None, 0)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Paris and Texas", "Paris", "Texas"),
        ("Mosul, Syria", "Mosul", "Syria"),
        ("Baghdad, Mosul", "Baghdad", "Mosul"),
        ("Paris. Texas", "Paris", "Texas"),
    ],
)
def test_names_side_by_side_contain_nothing(text, one, other, containers):
    assert containers(text, one, other).stated == (None, None)


def test_a_container_is_shared_by_the_names_joined_before_it(containers):
    found = containers("Paris and Clarksville, Texas", "Paris", "Clarksville", "Texas")
    assert (found.stated, found.shared) == ((None, 2, None), (2, None, None))
