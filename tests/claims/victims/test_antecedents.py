"""Whom 'he' and 'his' mean."""

import pytest

from claims.victims.antecedents import antecedent
from claims.victims.roster import Roster
from tests.claims.victims.telling import casualties


@pytest.mark.parametrize(
    ("text", "pronoun", "meant"),
    [
        ("A gunman killed two men before he was shot.", "he", "gunman"),
        ("Ann Roe was hurt. Her son died.", "her", "Ann Roe"),
        ("Officials met. Her son died.", "her", None),
        ("A woman was hurt. His son died.", "his", None),
    ],
)
def test_a_pronoun_means_who_is_told_of_last_and_fits(read, text, pronoun, meant):
    reading = read(text)
    at, token = next(
        (r, t) for r in reading.sentences for t in r.sentence.tokens if t.lower == pronoun
    )
    assert antecedent(at, Roster(reading), token, ()) == meant


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("A gunman killed two men before he was shot dead by police.", "gunman"),
        ("It rained. He was killed.", None),
        ("A gunman fled. Ann Roe was killed.", None),
    ],
)
def test_of_a_bare_he_the_role_is_told(text, role):
    assert casualties(text)[-1].value.population.role == role
