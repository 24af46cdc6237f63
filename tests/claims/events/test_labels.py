"""What a happening is called."""

import pytest

from claims.events.labels import label_of
from claims.events.occurrences import Occurrence
from claims.model.event import EventType
from claims.model.place import Place
from claims.model.trigger import Trigger
from claims.pipeline import extract


def occurrence(text, type_, *, nominal=True, lemma=None):
    trigger = Trigger(type=type_, lemma=lemma or text, nominal=nominal)
    return Occurrence(sentence=0, head=0, trigger=trigger, text=text)


BLAST = occurrence("blast", EventType.EXPLOSION)


@pytest.mark.parametrize(
    ("members", "target", "place", "label"),
    [
        ([BLAST], None, "Dover", "blast in Dover"),
        ([BLAST], "coalition forces", None, "blast on coalition forces"),
        ([BLAST], "third victim", None, "blast"),
        ([BLAST], "Officer Rachel Kim", None, "blast"),
        ([BLAST], "her mother", None, "blast"),
        ([BLAST], "six", None, "blast"),
        ([BLAST], "Dover base", "Dover", "blast in Dover"),
        ([occurrence("BUS ACCIDENT", EventType.ACCIDENT)], "school", None, "bus accident"),
        ([occurrence("fire", EventType.CRIME)], None, None, "shooting"),
        ([occurrence("fire", EventType.ACCIDENT)], None, None, "fire"),
        ([occurrence("capsized", EventType.ACCIDENT, nominal=False)], None, None, "accident"),
        (
            [occurrence("killed", EventType.OTHER, nominal=False)],
            None,
            "Hull",
            "casualties in Hull",
        ),
        ([occurrence("victim", EventType.CRIME), BLAST], None, None, "blast"),
        ([occurrence("statement", EventType.STATEMENT)], None, None, "casualties"),
    ],
)
def test_a_name_is_a_noun_or_a_type_and_never_who_died(members, target, place, label):
    where = Place(raw=place, name=place) if place else None
    assert label_of(members, target, where) == label


def test_an_article_s_event_is_called_by_its_noun():
    claims = extract("A rocket attack on a base near Hull killed Ann Roe, 34.").claims
    labels = {c.event.label for c in claims if c.kind.value == "casualty"}
    assert labels == {"rocket attack on base in Hull"}
