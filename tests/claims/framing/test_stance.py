"""How surely a claim is put forward."""

import pytest

from claims.extractors.casualties import extract_casualties
from claims.framing.stance import admits_ignorance, stance_of
from claims.model.value import Kind


def stance(framed, text):
    claim = next(c for c in framed(text) if c.kind in (Kind.ACTION, Kind.FACT))
    return claim.polarity.value, claim.modality.value, claim.hedges, claim.checkable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels attacked the base.", ("affirmed", "asserted", (), True)),
        ("Rebels did not attack the base.", ("negated", "asserted", (), True)),
        ("Rebels not only attacked the base.", ("affirmed", "asserted", (), True)),
        ("Rebels may have attacked the base.", ("affirmed", "hedged", ("may",), True)),
        ("Rebels reportedly attacked the base.", ("affirmed", "hedged", ("reportedly",), True)),
        ("Rebels allegedly attacked the base.", ("affirmed", "alleged", (), True)),
        ("Rebels attacked the base after a suspected raid.", ("affirmed", "asserted", (), True)),
        ("Rebels will attack the base.", ("affirmed", "planned", (), False)),
        ("If rebels attack the base, it falls.", ("affirmed", "conditional", (), False)),
        ("The army denied that rebels attacked the base.", ("negated", "denied", (), True)),
        ("Reports that rebels attacked the base were false.", ("negated", "denied", (), True)),
        ("It is untrue that rebels attacked the base.", ("negated", "denied", (), True)),
        ("Reports that rebels attacked the base were true.", ("affirmed", "asserted", (), True)),
        ("The army did not deny that rebels hit the base.", ("affirmed", "alleged", (), True)),
        ("The army refused to deny that rebels hit the base.", ("affirmed", "alleged", (), True)),
        (
            "The army neither confirmed nor denied that rebels hit the base.",
            ("affirmed", "alleged", (), True),
        ),
    ],
)
def test_stance_is_read_from_the_clause(framed, text, expected):
    assert stance(framed, text) == expected


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The court will investigate the murder of six priests.", "asserted"),
        ("The rebels will carry out the murder of six priests.", "planned"),
        ("The court will investigate a murder of six priests.", "planned"),
        ("Rebels will murder six priests.", "planned"),
    ],
)
def test_a_death_that_is_spoken_of_as_known_is_not_planned(read, text, modality):
    reading = read(text)
    (draft,) = extract_casualties(reading)
    assert stance_of(reading.sentences[0], draft, ()).modality.value == modality


def test_that_somebody_denies_is_affirmed(framed):
    claims = framed("The army denied that rebels attacked the base.")
    statement = next(c for c in claims if c.kind is Kind.STATEMENT)
    assert (statement.polarity.value, statement.modality.value) == ("affirmed", "asserted")


def test_what_is_not_known_is_admitted():
    assert admits_ignorance("It is not clear who fired.")
    assert not admits_ignorance("Rebels fired.")
