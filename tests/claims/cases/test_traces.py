"""What is noted of an article."""

from dataclasses import replace

import pytest

from claims.cases.traces import trace_of, trace_of_json
from claims.events.across import Standing
from tests.claims.making import BLAST, article, injured, killed

ONE = article("a", killed(12), injured(3), text="A bomb went off in Mirkot.", outlet="Reuters")


def test_a_trace_is_the_same_once_written_and_read():
    trace = replace(trace_of(ONE), standing=(Standing("ev1", ("mirkot",)),))
    again = trace_of_json(trace.to_json())
    assert again == trace
    assert [type(n) for n in again.marks.numbers] == [int]


def test_what_is_no_trace_is_refused():
    with pytest.raises(ValueError, match="document_id"):
        trace_of_json("{}")


@pytest.mark.parametrize(("event", "stands"), [(BLAST, True), (None, False)])
def test_an_event_is_known_again_by_a_claim(event, stands):
    before = replace(trace_of(ONE), standing=(Standing("ev7", ()),))
    other = ONE if event else article("a", (killed(1), {"id": "x"}))
    [found] = trace_of(other, before).standing
    assert (found is not None and found.group == "ev7") is stands
    assert trace_of(other).standing == (None,)
