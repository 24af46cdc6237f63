"""The forms that merge and split events."""

from factcheck.ui.components.events_by_hand import LONG, claim_words, event_names
from factcheck.workflow.show_events import claims_of_event, show_events


def test_each_event_and_claim_can_be_told_from_the_others(desk):
    views = show_events(desk.bench, desk.case.id)
    names = event_names(views)
    assert len(set(names.values())) == len(views) > 1
    assert "attack in Camp Taji · 11 March 2020, 19:35 · 100 claims, C1 first" in names.values()
    first = views[0]
    words = [
        claim_words(claim, first) for claim in claims_of_event(desk.bench, desk.case.id, first)
    ]
    assert words[0].startswith("C1 A1 ")
    assert max(map(len, words)) < LONG + 40
