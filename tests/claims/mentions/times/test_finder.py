"""Times as they stand in sentences."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.mentions.times import find_times


@pytest.fixture
def times(parse):
    return lambda text: [m for s in parse(text) for m in find_times(s)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It fell after 1:00 a.m., Baghdad time.", ["1:00 a.m., Baghdad time"]),
        ("It fell at 23:20 GMT on Tuesday.", ["23:20 GMT on Tuesday"]),
        ("It fell on Sunday evening New York time.", ["Sunday evening New York time"]),
        ("It fell on March 12, 2020, at 5 p.m. ET.", ["March 12, 2020, at 5 p.m. ET"]),
        ("It fell on Friday, March 13.", ["Friday, March 13"]),
        ("It fell in the early hours of Friday.", ["the early hours of Friday"]),
        ("It fell in the early hours of Friday morning.", ["the early hours of Friday morning"]),
        ("They met earlier Thursday.", ["earlier Thursday"]),
        ("They met earlier in the day.", ["earlier in the day"]),
        ("Earlier this evening, they met.", ["Earlier this evening"]),
        ("It fell late on Thursday.", ["late on Thursday"]),
        ("It fell in mid-March.", ["mid-March"]),
        ("It fell nearly two years ago.", ["nearly two years ago"]),
        ("It lasted more than four hours.", ["more than four hours"]),
        ("It grew over several years.", ["several years"]),
        ("The 3 January attack failed.", ["3 January"]),
        ("It took over three years.", ["over three years"]),
        ("It fell around Nov. 1.", ["around Nov. 1"]),
        ("It comes sometime next year.", ["sometime next year"]),
        ("It comes this coming Sunday, March eighth.", ["this coming Sunday, March eighth"]),
        ("In March second thoughts arose.", ["March"]),
        ("About 2000 people fled.", []),
        ("It ended by the end of the year.", ["the end of the year"]),
        ("IT FELL AT 07:18 HOURS (1218 GMT) TODAY.", ["07:18 HOURS", "1218 GMT", "TODAY"]),
        ("It was hit once this week, at 23:20 GMT.", ["this week", "23:20 GMT"]),
        ("A 28-year-old man fired 18 rockets.", []),
        ("On Monday, Theresa May spoke.", ["Monday"]),
        ("He wrote in the Sunday Times.", []),
        ("It began with Bloody Sunday.", []),
        ("They signed the Good Friday Agreement.", []),
        ("Black September did it.", []),
        ("He fled at the last minute.", []),
        ("He spoke on Monday Night Football.", []),
        ("They sent 2000 soldiers of the 53rd Brigade.", []),
        ("", []),
    ],
)
def test_a_time_is_one_mention_with_its_zone_and_day(times, text, found):
    assert [m.text for m in times(text)] == found


@pytest.mark.parametrize(
    ("text", "signal", "raw"),
    [
        ("It fell after 1:00 a.m.", "after", "after 1:00 a.m."),
        ("It fell shortly before noon.", "before", "shortly before noon"),
        ("It has gone on since Monday.", "since", "since Monday"),
        ("It fell on Monday.", None, "Monday"),
        ("It came after Monday's attack.", None, "Monday"),
    ],
)
def test_a_preposition_that_bounds_the_time_is_kept_beside_the_span(times, text, signal, raw):
    [mention] = times(text)
    assert (mention.value.signal, mention.value.raw) == (signal, raw)
    assert not mention.text.startswith("after")


def test_a_clock_time_moves_into_its_part_of_the_day(times):
    hours = [
        times(f"It fell at {said}.")[0].value.clock.hour
        for said in (
            "half past ten on Saturday night",
            "six in the evening",
            "half past one on Monday morning",
        )
    ]
    assert hours == [22, 18, 1]


@given(st.text(alphabet=st.sampled_from("12:30 ,-/apm.March GMTonday thelast"), max_size=60))
def test_any_text_is_read_and_every_span_quotes_it(parse, text):
    for sentence in parse(text):
        for mention in find_times(sentence):
            assert mention.span.of(text) == mention.text
            assert mention.value.raw.endswith(mention.text)


TIME_WORDS = """
the a past next few two three half an hour days weeks quarter fiscal 1989 year ago earlier last
Monday March third of this season Thanksgiving 's - twice every now that long 3 : 40 p. m. GMT
early mid-1990s around over 1/2 to or so 21st century Sept. 11 attacks
"""


@settings(max_examples=60)
@given(st.lists(st.sampled_from(TIME_WORDS.split()), max_size=16))
def test_any_mixture_of_time_words_is_read_once_and_in_order(parse, said):
    text = " ".join(said)
    found = [m.span for s in parse(text) for m in find_times(s)]
    assert all(one.end <= other.start for one, other in pairwise(found))
