import pytest

from claims.events.whereabouts import Told, best_place, weight_of
from claims.events.within import events_of
from claims.extractors.casualties import extract_casualties
from claims.extractors.locations import extract_locations
from claims.model.event import EventType
from claims.model.place import Place, Precision

SYRIA = Place(raw="Syria", name="Syria", kind="country", country="SY", precision=Precision.COUNTRY)
DOUMA = Place(raw="Douma", name="Douma", kind="city", country="SY", precision=Precision.SETTLEMENT)
HOMS = DOUMA.model_copy(update={"raw": "Homs", "name": "Homs"})
LYON = DOUMA.model_copy(update={"raw": "Lyon", "name": "Lyon", "country": "FR"})


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ([(SYRIA, 0.9), (SYRIA, 0.8), (DOUMA, 0.5)], "Douma"),
        ([(DOUMA, 0.9), (HOMS, 0.5), (DOUMA, 0.4)], "Douma"),
        ([(HOMS, 0.4), (DOUMA, 0.9)], "Douma"),
        ([(SYRIA, 0.9), (LYON, 0.5)], "Syria"),
        ([], None),
    ],
)
def test_a_happening_is_at_the_place_told_most_and_closest(told, name):
    found = best_place([Told(*pair) for pair in told])
    assert (found and found.name) == name


def test_a_later_sentence_and_a_mere_death_tell_less():
    told = Told(DOUMA, 0.8)
    first = weight_of(told, order=0, kind=EventType.ATTACK)
    assert first > weight_of(told, order=3, kind=EventType.ATTACK)
    assert first > weight_of(told, order=0, kind=EventType.OTHER)
    assert weight_of(told, order=99, kind=EventType.ATTACK) > 0


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A bombing in Kabul killed three people.", "Kabul"),
        ("Rockets fired from Lebanon at Haifa killed three people.", "Haifa"),
        ("KABUL (Wire) — A bombing killed three people on Monday.", "Kabul"),
        ("A bombing killed three people, the minister said in Oslo.", None),
        ("John Reed of Boston was killed in a bombing.", None),
    ],
)
def test_the_event_has_the_place_of_its_location_claims(text, place, read):
    reading = read(text)
    drafts = [*extract_casualties(reading), *extract_locations(reading)]
    [event, *_] = [event for event in events_of(reading, drafts) if event]
    assert (event.place and event.place.name.title()) == place
