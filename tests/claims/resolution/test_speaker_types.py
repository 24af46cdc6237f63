"""What kind of teller a name is."""

import pytest

from claims.model.attribution import SpeakerType
from claims.resolution.speaker_types import canonical_name, is_outlet, same_name, type_of


@pytest.mark.parametrize(
    ("name", "lemmas", "role", "expected"),
    [
        ("Reuters", (), None, SpeakerType.WIRE),
        ("Fox News", (), None, SpeakerType.OUTLET),
        ("the Pentagon", (), None, SpeakerType.OFFICIAL),
        ("Iran", (), None, SpeakerType.OFFICIAL),
        ("a resident", ("a", "resident"), None, SpeakerType.WITNESS),
        ("Anna Keller", (), "Defense Minister", SpeakerType.OFFICIAL),
        ("the report", ("the", "report"), None, SpeakerType.DOCUMENT),
        ("Anna Keller", (), None, SpeakerType.UNKNOWN),
    ],
)
def test_a_teller_has_a_type(name, lemmas, role, expected):
    assert type_of(name, lemmas, role) is expected


def test_bodies_go_by_several_names():
    assert canonical_name("the Defense Department") == canonical_name("The Pentagon")
    assert canonical_name("the bakery") is None
    assert same_name("U.N.", "the United Nations")
    assert not same_name("the Pentagon", "the White House")
    assert is_outlet("the BBC")
    assert not is_outlet("the bakery")
