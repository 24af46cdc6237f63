import pytest

from factcheck.domain.wire_status import WireStatus
from factcheck.ingest.dates import read_date
from factcheck.ingest.wire_marks import last_part, sent_under_embargo, status_of


@pytest.mark.parametrize(
    ("code", "signals", "note", "status"),
    [
        ("stat:usable", (), None, WireStatus.USABLE),
        (None, (), None, WireStatus.USABLE),
        ("stat:something", (), None, WireStatus.USABLE),
        ("http://cv.iptc.org/newscodes/pubstatusg2/canceled", (), None, WireStatus.KILLED),
        ("canceled", (), None, WireStatus.KILLED),
        ("stat:withheld", (), None, WireStatus.WITHDRAWN),
        ("usable", ["sig:correction"], None, WireStatus.CORRECTED),
        ("usable", ["sig:update"], None, WireStatus.USABLE),
        ("canceled", ["sig:correction"], None, WireStatus.KILLED),
        ("usable", (), "CORRECTS toll in paragraph 3", WireStatus.CORRECTED),
        ("usable", (), "— Correction: the town is Kessel.", WireStatus.CORRECTED),
        ("usable", (), "MANDATORY KILL. The toll is wrong.", WireStatus.KILLED),
        ("usable", (), "Killing in Kessel: photos to follow", WireStatus.USABLE),
        ("usable", (), "Will be updated. Corrections to follow", WireStatus.USABLE),
        ("usable", (), "Corrections to the desk, please", WireStatus.USABLE),
    ],
)
def test_codes_and_notes_become_one_status(code, signals, note, status):
    assert status_of(code, signals=signals, note=note) is status


def test_an_embargo_holds_what_is_usable_and_not_what_was_killed():
    assert status_of("usable", embargoed=True) is WireStatus.EMBARGOED
    assert status_of("canceled", embargoed=True) is WireStatus.KILLED


@pytest.mark.parametrize(
    ("code", "part"), [("stat:usable", "usable"), ("http://x/Y#Z", "z"), ("plain", "plain")]
)
def test_the_last_part_of_a_code_says_what_it_is(code, part):
    assert last_part(code) == part


@pytest.mark.parametrize(
    ("until", "sent", "is_held"),
    [
        ("2020-03-13T18:00:00Z", "2020-03-13T17:00:00Z", True),
        ("2020-03-13T18:00:00+02:00", "2020-03-13T17:00:00Z", False),
        ("2020-03-14", "2020-03-13T17:00:00Z", True),
        ("2020-03-13T18:00", "2020-03-13T17:00:00Z", False),
        ("2020-03-13", None, True),
        (None, "2020-03-13", False),
    ],
)
def test_a_story_is_held_where_it_was_sent_before_its_time(until, sent, is_held):
    read = [read_date(said) if said else None for said in (until, sent)]
    assert sent_under_embargo(*read) is is_held
