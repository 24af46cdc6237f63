import pytest

from claims.model.document import Document
from claims.resolution.places.candidates import find_name, list_candidates


@pytest.mark.parametrize(
    ("key", "name", "partial"),
    [
        ("paris", "Paris", False),
        ("w columbia", "West Columbia", False),
        ("northern luzon", "Luzon", True),
        ("south west england", "England", True),
        ("city of baghdad", "Baghdad", False),
        ("nineveh province", "Nineveh", False),
        ("washington dc", "Washington", False),
    ],
)
def test_a_name_is_found_in_its_forms(key, name, partial):
    found = find_name(key)
    assert name in [e.name for e in found.entries]
    assert found.partial is partial


@pytest.mark.parametrize("key", ["", "western", "xanthorp", "northern xanthorp", "city of"])
def test_what_names_no_place_has_no_candidates(key):
    assert find_name(key).entries == ()


def test_a_place_of_two_lists_is_one_candidate():
    ontario = [e for e in find_name("ontario").entries if e.country == "CA" and e.kind == "region"]
    assert len(ontario) == 1
    assert ontario[0].area is not None


@pytest.mark.parametrize(
    ("text", "names", "kinds"),
    [
        ("Walton and Oconee counties", ("Walton", "Oconee"), [{"county"}, {"county"}]),
        ("Walton and Xanthorp counties", ("Walton",), [{"county"}]),
        ("Texas counties", ("Texas",), [{"region", "city"}]),
    ],
)
def test_names_share_the_noun_that_ends_their_list(text, names, kinds, mentions_of):
    found = list_candidates(Document(text=text), mentions_of(text, *names))
    assert [{e.kind for e in n.entries} for n in found] == kinds


@pytest.mark.parametrize(
    ("text", "name", "kinds"),
    [
        ("Anbar province fell.", "Anbar", {"county", "region"}),
        ("The city of Quebec fell.", "Quebec", {"city"}),
        ("He fled central Washington.", "Washington", {"county", "region"}),
        ("He fled central Baghdad.", "Baghdad", set()),
    ],
)
def test_words_beside_a_name_tell_its_kind(text, name, kinds, mentions_of):
    [found] = list_candidates(Document(text=text), mentions_of(text, name))
    assert found.kinds == kinds


def test_a_name_with_its_container_inside_means_the_one_place(mentions_of):
    text = "He lives in Paris, Texas."
    [found] = list_candidates(Document(text=text), mentions_of(text, "Paris, Texas"))
    assert [e.area for e in found.entries] == ["TX"]
