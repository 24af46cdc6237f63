"""Who died or was hurt in each event of a case, each person once."""

from collections.abc import Iterator

from claims import EventSummary, Victim
from factcheck.domain.dossier import Dossier
from factcheck.domain.place_words import place_words
from factcheck.domain.record import Value
from factcheck.domain.time_words import time_words
from factcheck.domain.toll_words import fate_words, kin_words, person_words
from factcheck.reports.casualty_table import Told, case_summaries, counted_claims, event_id

SUSPECT = "suspect"


class PersonRow(Value):
    """Hold one person whom something befell."""

    event_id: str
    person: str
    named: bool
    age: int | None
    relation: str
    role: str  # 'suspect' where the person is called the one who did it
    outcome: str
    what: str  # what befell the person, in order
    when: str  # of the outcome, the event's where nothing else is told
    where: str
    named_by: tuple[str, ...]  # none: the articles themselves
    claims: tuple[str, ...]


def casualty_people(dossier: Dossier) -> tuple[PersonRow, ...]:
    """Return the people of each event, in the order of their first mention."""
    told = counted_claims(dossier)
    return tuple(row for event in case_summaries(dossier) for row in _rows(told, event))


def _rows(told: Told, event: EventSummary) -> Iterator[PersonRow]:
    for victim in event.victims:
        yield PersonRow(
            event_id=event_id(event, told),
            person=person_words(victim),
            named=victim.name is not None,
            age=victim.age,
            relation=kin_words(victim),
            role=_role(victim),
            outcome=victim.outcome.value,
            what=fate_words(victim),
            when=time_words(victim.time) if victim.time else "",
            where=place_words(victim.place) if victim.place else "",
            named_by=victim.named_by,
            claims=tuple(told[c].label for c in victim.claims),
        )


def _role(victim: Victim) -> str:
    if victim.suspect and victim.role:
        return f"{victim.role}, {SUSPECT}"
    return SUSPECT if victim.suspect else victim.role or ""
