"""What the rules know of a claim beside its value."""

from datetime import date, datetime, timedelta

import pytest

from claims.relations.entries import gap, instant, same_origin
from tests.claims.making import article, clock, entries, killed, teller, time

POLICE = {"attribution": (teller("Police"),)}


def test_a_figure_stands_as_said_else_as_published():
    said = killed(3).model_copy(update={"as_of": time(**clock("2023-04-08T08:00:00"))})
    one, other = entries(article("a", said, killed(3), published="2023-04-08T10:00:00"))
    assert one.as_of == datetime.fromisoformat("2023-04-08T08:00")
    assert gap(one, other) == timedelta(hours=2)


def test_a_day_stands_for_its_noon_and_a_zone_for_its_instant():
    assert instant(date(2020, 3, 13)) == datetime.fromisoformat("2020-03-13T12:00")
    zoned = datetime.fromisoformat("2020-03-13T01:00+03:00")
    assert instant(zoned) == datetime.fromisoformat("2020-03-12T22:00")


def test_one_speaker_or_one_outlet_is_one_origin_and_two_speakers_are_not():
    texts = (article("a", (killed(3), POLICE)), article("b", (killed(4), POLICE), killed(5)))
    police, same, flat = entries(*texts)
    assert same_origin(police, same)
    assert not same_origin(police, flat)
    other = {"attribution": (teller("The fire service"),)}
    one, two = entries(article("a", (killed(3), POLICE), (killed(3), other)))
    assert not same_origin(one, two)


def test_words_that_close_a_count_are_seen():
    closed, open_, first = entries(
        article(
            "a",
            (killed(3), {"words": "Three died in all."}),
            (killed(3), {"words": "Three died."}),
            (killed(3), {"words": "Three died, they said at first."}),
        )
    )
    assert (closed.closed, open_.closed, first.first) == (True, False, True)


@pytest.mark.parametrize(
    ("words", "series"),
    [
        ("The war has killed 900 people.", True),
        ("Thirty have died since the army began an offensive on Varo.", True),
        ("Thirty died in the attack that began the war.", False),
        ("Thirty have died since the fire broke out.", False),
    ],
)
def test_the_toll_of_a_war_is_of_many_happenings(words, series):
    [entry] = entries(article("a", (killed(30), {"words": words})))
    assert entry.series is series


def test_what_is_planned_or_denied_is_not_affirmed():
    planned, plain = entries(article("a", (killed(3), {"modality": "planned"}), killed(3)))
    assert not planned.affirmed
    assert plain.affirmed


def test_an_article_without_an_outlet_speaks_for_itself():
    nameless = article("a", killed(3))
    document = nameless.document.model_copy(update={"outlet": None})
    [entry] = entries(nameless.model_copy(update={"document": document}))
    assert entry.outlet == "a"


def test_some_of_a_number_given_elsewhere_are_partial():
    rest, some, whole = entries(
        article(
            "a",
            (killed(1), {"words": "The other was a soldier.", "slots": {"count": (4, 9)}}),
            (killed(1), {"words": "One of the dead was old.", "slots": {"count": (0, 3)}}),
            (killed(1), {"words": "One died of burns.", "slots": {"count": (0, 3)}}),
        )
    )
    assert (rest.partial, some.partial, whole.partial) == (True, True, False)


@pytest.mark.parametrize(
    ("words", "count", "partial"),
    [
        ("both died there.", "both", True),
        ("A fourth victim was hurt.", "A", True),
        ("A victim was hurt.", "A", False),
        ("two lay dead in addition to the driver.", "two", True),
        ("two lay dead beside the driver.", "two", False),
    ],
)
def test_who_is_counted_on_top_of_others_is_some_of_them(words, count, partial):
    at = words.index(count)
    slots = {"count": (at, at + len(count))}
    [entry] = entries(article("a", (killed(2), {"words": words, "slots": slots})))
    assert entry.partial is partial


@pytest.mark.parametrize(
    ("words", "series"),
    [
        ("They took 31 rifles during the five operations.", True),
        ("They took 31 rifles in its three boarding missions.", True),
        ("They took 31 rifles during the operation.", False),
        ("They took 31 rifles in five minutes.", False),
    ],
)
def test_a_sum_over_several_operations_is_a_series(words, series):
    [entry] = entries(article("a", (killed(31), {"words": words})))
    assert entry.series is series
