"""What two texts do not share."""

import pytest

from claims import Document
from factcheck.domain.text_difference import Compared
from tests.factcheck.corrected import LEAD, MIDDLE, TEXT


def compared(one, other, **about):
    return Compared(Document(text=one, **about), Document(text=other))


@pytest.mark.parametrize(
    ("one", "changed"),
    [
        (TEXT, False),
        (TEXT.replace("midnight", "mid-\nnight"), False),
        (TEXT.replace("hospital", "hos\u00adpital"), False),
        (f"3/14/2020, 5:14 PM\n{TEXT}\n2 of 3", False),
        (f"{TEXT}\nhttps://gazette.example/lissom 1", False),
        (TEXT.replace("12 injured", "13 injured"), True),
        (TEXT.replace("nobody has", "nobody"), True),
        (f"{TEXT}\nToll: 5", True),
        (f"{TEXT}\nA fourth soldier died of his wounds on Friday, the army said.", True),
        (f"{LEAD}\n\n{MIDDLE}", True),
    ],
)
def test_lines_of_the_page_are_no_change_of_the_story(one, changed):
    assert compared(one, TEXT).changed is changed
    assert compared(TEXT, one).changed is changed


def test_what_is_said_beside_the_text_is_no_change_in_it():
    one = f"Smoke hung over 2 halls of the base\n{TEXT}"
    assert compared(one, TEXT).changed
    assert not compared(one, TEXT, captions=["Smoke hung over 2 halls of the base"]).changed


@pytest.mark.parametrize(("other", "share"), [(TEXT, 1), ("Nothing of it.", 0), ("", 0)])
def test_the_share_is_of_all_words(other, share):
    found = compared(TEXT, other)
    assert found.share == pytest.approx(share, abs=0.05)
    assert 0 <= found.contained <= 1
