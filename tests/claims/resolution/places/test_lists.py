import pytest

from claims.model.document import Document
from claims.resolution.places.candidates import list_candidates
from claims.resolution.places.lists import list_kinds, list_mates


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("Oregon and Washington", ("Oregon", "Washington"), [None, "region"]),
        ("Ohio, Georgia and Iowa", ("Ohio", "Georgia", "Iowa"), ["region"] * 3),
        ("Paris, Texas", ("Paris", "Texas"), [None, None]),
        ("Paris and London", ("Paris", "London"), [None, None]),
    ],
)
def test_names_in_a_list_of_states_are_states(text, names, expected, mentions_of):
    document, mentions = Document(text=text), mentions_of(text, *names)
    assert list_kinds(document, mentions, list_candidates(document, mentions)) == expected


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("Homs and Hama", ("Homs", "Hama"), [{"hama"}, {"homs"}]),
        ("Homs, Hama and Idlib", ("Homs", "Hama", "Idlib"), [{"hama", "idlib"}, ...]),
        ("Paris, Texas", ("Paris", "Texas"), [set(), set()]),
        ("Homs and Hama, Syria", ("Homs", "Hama", "Syria"), [{"hama"}, {"homs"}, set()]),
        ("Homs was hit and Hama", ("Homs", "Hama"), [set(), set()]),
    ],
)
def test_the_names_of_one_list_are_mates(text, names, expected, mentions_of):
    document, mentions = Document(text=text), mentions_of(text, *names)
    found = list_mates(document, mentions, list_candidates(document, mentions))
    pairs = zip(found, expected, strict=len(expected) == len(found))
    assert all(mates == told for mates, told in pairs if told is not ...)
