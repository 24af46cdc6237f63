"""What times mean in a document."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.mentions.times import find_times
from claims.model.document import Document
from claims.model.time import AnchorKind
from claims.parsing.quotations import find_quotations
from claims.resolution.times import resolve_times

AFTERNOON = "2020-03-13T17:14:00"  # a Friday


WORDS = (
    "on the day yesterday Monday March 31 9999 23:59 GMT local time said ago later 99 years "
    "“ ” . , Earlier tonight 0 after until February 30 quarter last Jan. 1 2:30 a.m. ET from to "
    "not past hours minutes attack before century early night ( ) [ ] : midnight next weekend "
    "3/4/2020"
)


def resolved(parse, text, published=AFTERNOON):
    """The times of a text with a date of publication."""
    sentences = parse(text)
    found = [m for s in sentences for m in find_times(s)]
    document = Document(text=text, published=published)
    return resolve_times(document, sentences, found, find_quotations(text), (), ())


@pytest.fixture
def times(parse):
    return lambda text, **fields: resolved(parse, text, **fields)


@pytest.mark.parametrize(
    ("text", "timexes", "kind"),
    [
        ("Rockets fell yesterday.", ["2020-03-12"], AnchorKind.PUBLICATION),
        ("The rocket attacks on Wednesday failed.", ["2020-03-11"], AnchorKind.PUBLICATION),
        ("Talks will open on Wednesday.", ["2020-03-18"], AnchorKind.PUBLICATION),
        (
            "“Earlier this evening, we struck the camp,” the army said.",
            ["2020-03-12TEV"],
            AnchorKind.QUOTATION,
        ),
        (
            "“This morning, we struck the camp,” the army said.",
            ["2020-03-13TMO"],
            AnchorKind.QUOTATION,
        ),
        ("BAGHDAD, March 12 (Wire) — Rockets fell today.", ["2020-03-12"] * 2, None),
        (
            "Guards shot at each other yesterday, Bishkek said on Wednesday.",
            ["2020-03-10", "2020-03-11"],
            AnchorKind.STATEMENT,
        ),
        (
            "He met them on Thursday. He left earlier in the day.",
            ["2020-03-12", "2020-03-12"],
            AnchorKind.PUBLICATION,
        ),
        (
            "On Wednesday, rockets fell at 7:30 p.m.",
            ["2020-03-11", "2020-03-11T19:30"],
            AnchorKind.PUBLICATION,
        ),
    ],
)
def test_a_relative_time_is_counted_from_its_anchor(times, text, timexes, kind):
    found = times(text)
    assert [m.value.timex for m in found] == timexes
    assert kind in (None, found[0].value.anchor.kind)


def test_a_clock_time_without_a_day_is_counted_from_the_anchor(times):
    [mention] = times("The launch occurred after 1:00 a.m., Baghdad time.")
    value = mention.value
    assert (value.timex, value.zone) == ("2020-03-13T01:00", "Asia/Baghdad")
    assert value.start_utc.isoformat() == "2020-03-12T22:00:00+00:00"
    assert value.alternatives == ()


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("The launch occurred at 11 p.m.", "2020-03-12T23:00"),
        ("The launch occurred at 11 a.m.", "2020-03-13T11:00"),
        ("The launch will occur at 11 p.m.", "2020-03-13T23:00"),
    ],
)
def test_what_is_past_does_not_lie_after_publication(times, text, timex):
    [mention] = times(text)
    assert mention.value.timex == timex


@pytest.mark.parametrize(
    ("before", "clock", "timex", "others"),
    [
        ("Rockets fell on Tuesday.", "The first one fell at 7:30 a.m.", "2020-03-10T07:30", []),
        (
            "Ten people died in Tuesday's drone strike on a depot, officials said on Friday.",
            "Three drones hit the depot at 03:40, the police said.",
            "2020-03-10T03:40",
            [],
        ),
        (
            "Drones were used in the attack, which took place at dawn yesterday, he said.",
            "The first one came at 7:15 a.m. and the last later.",
            "2020-03-12T07:15",
            [],
        ),
        (
            "The talks broke down on Tuesday.",
            "A car hit a tree at 7:30 a.m.",
            "2020-03-13T07:30",
            ["2020-03-10T07:30"],
        ),
        (
            "Rockets fell on Tuesday. Others fell on Wednesday.",
            "One hit a depot at 7:30 a.m.",
            "2020-03-13T07:30",
            ["2020-03-11T07:30", "2020-03-10T07:30"],
        ),
        (
            "Rockets fell on 1 February.",
            "One hit a depot at 7:30 a.m.",
            "2020-03-13T07:30",
            ["2020-02-01T07:30"],
        ),
    ],
)
def test_a_clock_time_takes_the_one_day_of_the_happening_that_it_dates(
    times, before, clock, timex, others
):
    found = times(f"{before}\n\nNo one was there.\n\n{clock}")
    [value] = [m.value for m in found if "T0" in m.value.timex]
    assert value.timex == timex
    assert [a.timex for a in value.alternatives] == others


def test_a_clock_time_of_an_undated_text_keeps_its_day_open(times):
    [mention] = times("The launch occurred at 1:00 a.m.", published=None)
    assert (mention.value.timex, mention.value.start) == ("XXXX-XX-XXT01:00", None)


def test_dateline_and_publication_that_disagree_are_both_kept(times):
    [*_, today] = times("BAGHDAD, March 12 (Wire) — Rockets fell today.")
    assert today.value.anchor.kind is AnchorKind.DATELINE
    assert [a.timex for a in today.value.alternatives] == ["2020-03-13"]
    [agreed] = times("Rockets fell today.")
    assert agreed.value.alternatives == ()


def test_without_any_date_a_relative_time_stays_open(times):
    [mention] = times("Rockets fell yesterday.", published=None)
    assert mention.value.timex == "XXXX-XX-XX"
    assert mention.value.start is None
    assert mention.value.anchor.kind is AnchorKind.NONE


PRINTED = (None, AFTERNOON, "0001-01-01", "9999-12-31", "2020-03-08T03:30:00-04:00")


@settings(max_examples=60)
@given(st.lists(st.sampled_from(WORDS.split()), max_size=14), st.sampled_from(PRINTED))
def test_any_mixture_of_words_is_resolved(parse, said, published):
    text = " ".join(said)
    for mention in resolved(parse, text, published=published):
        value = mention.value
        assert mention.span.of(text) == mention.text
        for reading in (value, *value.alternatives):
            bounds = ((reading.start, reading.end), (reading.start_utc, reading.end_utc))
            assert all(a <= b for a, b in bounds if a and b)


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2020-03-11T18:40:00-04:00", "2020-03-11T19:35"),  # 22:40 UTC, after 16:35 UTC
        ("2020-03-11T18:40:00+03:00", "2020-03-10T19:35"),
    ],
)
def test_publication_and_clock_are_compared_as_instants(read, published, day):
    text = "The rockets struck at 7:35 p.m. Baghdad time."
    [sentence] = read(text, published=published).sentences
    assert [m.value.timex for m in sentence.times] == [day]
