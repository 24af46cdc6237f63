import json

from factcheck.ui import checks_acts, session
from factcheck.ui.checks_acts import import_checks, library_size
from factcheck.ui.import_acts import LINES, Given
from factcheck.ui.session import Notice
from tests.factcheck.checks import LEMON, TAJI, feed, record


def lines():
    return session.remembered(LINES, [])


def test_fact_checks_go_into_the_library_and_again_change_nothing(desk):
    given = Given("feed.json", feed(record(TAJI), record(LEMON)))
    for words, tone in (("2 new, 0 known", "good"), ("0 new, 2 known", "old")):
        import_checks(desk, [given])
        [line] = lines()
        assert (words in line.words, line.tone) == (True, tone)
        assert library_size(desk) == 2
    assert session.notice() == Notice("0 new in the library")


def test_what_is_left_out_is_named_and_the_rest_goes_in(desk):
    mixed = json.dumps([record(TAJI), record("No address", url=None)]).encode()
    import_checks(desk, [Given("broken.json", b"[broken"), Given("mixed.json", mixed)])
    assert [line.tone for line in lines()] == ["bad", "good", "bad"]
    assert "‘No address’ has no address" in lines()[2].words
    assert session.notice().words == "✓ 1 new in the library; 2 skipped, see why"


def test_nothing_new_and_something_wrong_is_said_as_an_error(desk):
    import_checks(desk, [Given("broken.json", b"[broken")])
    assert session.notice().wrong


def test_an_endless_list_of_what_is_left_out_is_cut(desk, monkeypatch):
    monkeypatch.setattr(checks_acts, "NAMED", 1)
    many = [record(TAJI), *(record(f"No address {n}", url=None) for n in range(5))]
    import_checks(desk, [Given("many.json", json.dumps(many).encode())])
    assert [line.tone for line in lines()] == ["good", "bad", "bad"]
    assert "4 more were left out" in lines()[2].words
