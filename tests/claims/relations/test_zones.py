"""Which zones a time without one may be told in."""

import pytest

from claims import Document, check

STRUCK = "Two drones struck a depot in Kosti"
ABROAD = {"outlet": "Associated Press"}
NEW_YORK = {"published": "2026-03-07T20:00:00-05:00"}
LONDON = {"published": "2026-03-08T09:00:00", "zone": "Europe/London"}
PORT = {"published": "2026-03-08T09:00:00+02:00"}


@pytest.mark.parametrize(
    ("first", "then", "fields", "expected"),
    [
        ("at 03:40 GMT on Saturday", "on Friday", {}, ("contradiction", "R17")),
        ("at 03:40 GMT on Saturday", "on Friday", PORT, ("contradiction", "R17")),
        ("at 03:40 GMT on Saturday", "on Friday", LONDON, ("contradiction", "R17")),
        ("at 03:40 GMT on Saturday", "on Friday", NEW_YORK, ("consistent", "R18")),
        ("at 03:40 GMT on Saturday", "on Friday", ABROAD, ("consistent", "R18")),
        ("at 03:40 GMT on Saturday", "on Saturday", {}, ("consistent", "R21")),
        ("at 23:40 GMT on Friday", "on Saturday", {}, ("consistent", "R18")),
        ("at 23:40 GMT on Friday", "on Friday", LONDON, ("consistent", "R21")),
        ("at 23:40 GMT on Friday", "on Friday", {}, ("consistent", "R21")),
    ],
)
def test_two_days_are_one_instant_only_in_zones_that_may_be_meant(first, then, fields, expected):
    one = Document(id="a", text=f"{STRUCK} {first}.", outlet="A", published="2026-03-08")
    given = {"id": "b", "text": f"{STRUCK} {then}.", "outlet": "B", "published": "2026-03-08"}
    found = check([one, Document.model_validate({**given, **fields})]).findings
    assert [(f.relation.value, f.rule) for f in found if f.slot.measure == "time"] == [expected]


def test_a_clock_time_without_a_zone_may_be_that_of_the_place():
    texts = (f"{STRUCK} at 03:40 GMT on Saturday.", f"{STRUCK} at 5:40 a.m. on Saturday.")
    documents = (Document(text=text, published="2026-03-08") for text in texts)
    [found] = [f for f in check(documents).findings if f.slot.measure == "time"]
    assert found.relation.value == "consistent"
