"""The timeline."""

from datetime import UTC, datetime

from claims import Event, TimeOf
from factcheck.reports.timeline import timeline


def _told(dossier, **time):
    first, *rest = dossier.claims
    value = TimeOf(raw="then", **time)
    machine = first.machine.model_copy(update={"value": value, "event": Event(key="e")})
    return dossier.but(claims=(first.but(machine=machine, status="researching"), *rest))


def test_publications_stand_in_their_order_and_say_what_is_not_known(dossier):
    assert [(e.local, e.utc, e.what) for e in timeline(dossier)] == [
        ("12 March 2020 (zone not stated)", "", "One published"),
        ("13 March 2020 (zone not stated)", "", "Two published"),
    ]


def test_a_clock_time_is_told_in_its_zone_and_in_utc(dossier):
    start = datetime.fromisoformat("2020-03-11T19:35:00+03:00")
    told = _told(
        dossier,
        timex="2020-03-11T19:35",
        granularity="minute",
        zone="Asia/Baghdad",
        start=start,
        start_utc=start.astimezone(UTC),
    )
    entry = timeline(told)[0]
    assert (entry.local, entry.utc) == (
        "11 March 2020, 19:35 (Asia/Baghdad)",
        "2020-03-11 16:35 UTC",
    )
    assert (entry.article, entry.claim, entry.raw) == ("A1", "C1", "then")


def test_a_day_is_not_made_finer_than_said(dossier):
    start = datetime(2020, 3, 11, 18)  # noqa: DTZ001  # a time without a zone is the case
    told = _told(dossier, timex="2020-03-11TEV", granularity="part_of_day", start=start)
    entry = timeline(told)[0]
    assert (entry.local, entry.utc) == ("11 March 2020, evening (zone not stated)", "")


def test_a_time_that_was_not_understood_is_left_out(dossier):
    assert [e.claim for e in timeline(_told(dossier))] == [None, None]


def test_an_unsure_time_is_left_out(dossier):
    start = datetime(2020, 3, 11, tzinfo=UTC)
    told = _told(dossier, start=start)
    unsure = told.claims[0].machine.model_copy(update={"confidence": 0.2})
    fewer = told.but(claims=(told.claims[0].but(machine=unsure), *told.claims[1:]))
    assert len(timeline(told)) == len(timeline(fewer)) + 1
