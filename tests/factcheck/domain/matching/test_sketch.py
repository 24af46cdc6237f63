from datetime import date

import pytest

from claims import Casualty, Claim, Count, Document, Event, Fact, Place, Time
from factcheck.domain.article import Article
from factcheck.domain.matching.sketch import sketch_of_claim, sketch_of_entry
from tests.factcheck.checks import entry
from tests.factcheck.fakes import START

TEXT = "At least 12 of 300 soldiers were hurt in Taji."


def an_article(**more):
    document = Document(text=TEXT, published="2020-03-13", **more)
    given = {"id": "a", "case_id": "c", "number": 1, "imported_at": START, "imported_by": "ana"}
    return Article(**given, document=document, sha256="0" * 64)


def a_claim(value, **more):
    given = {"id": "1", "document_id": "d", "text": TEXT, "start": 0, "end": len(TEXT)}
    return Claim(**given, standalone=more.pop("standalone", ""), value=value, **more)


HURT = Casualty(
    outcome="injured", count=Count(min=12, best=12, modifier="at_least", raw="at least 12")
)


def test_the_number_of_the_value_stands_for_all_others_and_keeps_its_bounds():
    drawn = sketch_of_claim(a_claim(HURT), an_article())
    assert (drawn.terms.numbers, drawn.bounds) == ((12.0,), (12, None))
    assert "taji" in drawn.terms.names


def test_a_claim_without_a_count_keeps_the_numbers_of_its_words():
    drawn = sketch_of_claim(a_claim(Fact(subject="soldiers", predicate="hurt")), an_article())
    assert (drawn.terms.numbers, drawn.bounds) == ((12.0, 300.0), None)


def test_the_words_that_read_alone_are_compared_where_there_are_some():
    drawn = sketch_of_claim(a_claim(HURT, standalone="12 hurt [in Iraq]"), an_article())
    assert drawn.terms.words >= {"iraq"}
    assert "taji" not in drawn.terms.words


def test_who_says_so_is_no_part_of_what_is_compared():
    drawn = sketch_of_claim(a_claim(HURT, standalone="[a mayor:] 12 were hurt"), an_article())
    assert drawn.terms.words == {"injur"}


def test_the_place_of_the_event_counts_as_said_and_the_rest_is_known_aside():
    place = Place(raw="Taji", name="Camp Taji")
    event = Event(key="e", place=place, weapon="rocket", target="a depot")
    drawn = sketch_of_claim(a_claim(HURT, standalone="12 were hurt", event=event), an_article())
    assert drawn.terms.names == {"camp", "taji"}
    assert drawn.aside.words == {"rocket", "depot"}
    bare = sketch_of_claim(a_claim(HURT, standalone="12 were hurt"), an_article())
    assert (bare.terms.names, bare.aside.words) == (frozenset(), frozenset())


@pytest.mark.parametrize(
    ("start", "day"), [("2020-03-11T17:00:00+03:00", "2020-03-11"), (None, "2020-03-13")]
)
def test_the_day_is_that_of_the_event_else_of_the_article(start, day):
    event = Event(key="e", time=Time(raw="Wednesday", start=start))
    drawn = sketch_of_claim(a_claim(HURT, event=event), an_article())
    assert drawn.day == date.fromisoformat(day)


def test_an_entry_is_drawn_from_its_claim():
    drawn = sketch_of_entry(entry())
    assert (drawn.terms.numbers, drawn.day) == ((3.0,), date(2020, 3, 12))
    assert drawn.bounds is None
