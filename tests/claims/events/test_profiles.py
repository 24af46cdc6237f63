"""What an event is compared by."""

import pytest

from claims.events.profiles import names_of, opening_of, profiles_of, words_of
from claims.model.document import Document
from claims.model.event import EventType
from tests.claims.making import BLAST, article, injured, killed


def test_each_event_of_an_article_has_a_profile_main_first():
    second = BLAST.model_copy(update={"key": "e2"})
    one = article("a", (killed(3), {"event": second}), killed(2), killed(1), killed(4))
    first, other = profiles_of([one])
    assert (first.event.key, first.main, other.main) == ("e1", True, False)
    assert first.key == "a#e1"
    assert other.lead.all == ()


def test_figures_are_numbers_in_whatever_words_they_stand():
    [found] = profiles_of([article("a", killed(3), injured(12), text="Flight 4418, in 1999")])
    assert found.numbers == {"3 killed", "12 injured", "4418"}


def test_the_people_of_an_event_are_its_named_victims():
    [found] = profiles_of([article("a", killed(1, "Ann Lee", names=("Ann Lee",)), killed(2))])
    assert found.people == {"ann", "lee"}


@pytest.mark.parametrize(
    ("kind", "target", "people"),
    [
        (EventType.ARREST, "striker Tom Orr", {"orr"}),
        (EventType.ARREST, "two men", set()),
        (EventType.ATTACK, "Tom Orr", set()),
    ],
)
def test_an_arrest_is_told_apart_by_who_was_arrested(kind, target, people):
    event = BLAST.model_copy(update={"type": kind, "target": target})
    [found] = profiles_of([article("a", killed(2), event=event)])
    assert found.people == people


def test_an_article_without_happenings_is_still_about_something():
    [found] = profiles_of([article("a", injured(2), event=None)])
    assert found.nameless
    assert found.main
    assert list(profiles_of([article("b", event=None)])) == []


def test_names_are_capitalised_words_and_no_days_or_openers():
    found = names_of("The mayor of Mirkot’s Old Market spoke on Friday, as Mirkot does.")
    assert found == {"mirkot": 2, "old": 1, "market": 1}


def test_words_hold_the_names_and_leave_out_what_stands_everywhere():
    found = words_of("The mayor of Mirkot said so.")
    assert set(found.all) == {"mayor", "mirkot"}
    assert set(found.names) == {"mirkot"}


@pytest.mark.parametrize(
    ("text", "headline", "opening"),
    [
        ("https://x.example/a\nA bomb went off.", None, "A bomb went off."),
        ("A bomb went off.", "Blast in Mirkot", "Blast in Mirkot\nA bomb went off."),
        ("Blast in Mirkot\nA bomb.", "Blast in Mirkot", "Blast in Mirkot\nA bomb."),
    ],
)
def test_the_opening_has_the_headline_and_no_addresses(text, headline, opening):
    assert opening_of(Document(text=text, headline=headline)).strip() == opening
