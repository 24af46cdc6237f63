"""Clauses that go on to tell of what was dated before."""

import pytest

from claims.mentions.times import find_times
from claims.resolution.happenings import goes_on
from claims.resolution.named_days import event_words


@pytest.mark.parametrize(
    ("text", "dated", "follows"),
    [
        ("Drones hit the depot at 03:40 GMT.", {"strike", "depot"}, True),
        ("Police put the first explosion at 5:40 a.m.", {"attack"}, True),
        ("The first one came at 7:15 a.m.", {"attack"}, True),
        ("The first one came at 7:15 a.m.", {"talk"}, False),
        ("The launch occurred after 1 a.m.", {"rocket", "attack"}, False),
        ("The first explosion occurred after 1 a.m.", {"rocket", "attack"}, True),
        ("The minister came at 7:15 a.m.", {"attack"}, False),
        ("Drones hit the depot at 03:40 GMT.", {"talk", "open"}, False),
        ("A car crashed at 7:15 a.m.", {"bombard"}, False),
        ("Drones will hit the depot at 03:40 GMT.", {"strike"}, False),
    ],
)
def test_a_happening_is_told_on_by_its_kind_or_by_what_picks_from_it(parse, text, dated, follows):
    [sentence] = parse(text)
    [clock] = find_times(sentence)
    words = event_words(sentence, clock.head)
    assert goes_on(sentence, clock.head, words, frozenset(dated)) is follows
