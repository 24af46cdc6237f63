"""Who speaks of himself."""

import pytest

from claims.extractors.responsibilities.deeds import find_deeds
from claims.extractors.responsibilities.tellers import (
    can_mean,
    governor_of,
    own_report,
    pronoun_of,
)
from claims.model.clause import Role


def own(sentence, tellers):
    tokens = sentence.sentence.tokens
    deed = next(find_deeds(sentence))
    pronoun = pronoun_of(sentence, deed.actors[0])
    found = own_report(sentence, tellers, deed.clause, pronoun) if pronoun else ()
    return [tokens[who.head].text for _, who in found]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Karsk Front said it attacked the base.", ["Front"]),
        ("The Karsk Front says its fighters attacked the base.", ["Front"]),
        ("The rebels said they had attacked the base.", ["rebels"]),
        ("The Karsk Front said it acted alone when it attacked the base.", ["Front"]),
        ("The driver admitted he had murdered a guard.", ["driver"]),
        ("“We attacked the base,” the Karsk Front said.", ["Front"]),
        ("A spokesman for the Karsk Front said it attacked the base.", ["Front"]),
        ("Police said they robbed a bank.", []),
        ("The minister said it attacked the base.", []),
        ("Sheriff Tom Keller said he murdered a guard.", []),
        ("The army repeated accusations that it attacked the base.", []),
        ("The Karsk Front said rebels attacked the base.", []),
    ],
)
def test_a_pronoun_means_who_speaks_where_it_can(heard, text, who):
    assert own(*heard(text)) == who


@pytest.mark.parametrize(
    ("text", "pronoun", "means"),
    [
        ("The gunman fled after he shot a guard.", "he", True),
        ("The army fled after he shot a guard.", "he", False),
        ("The army fled after it shot a guard.", "it", True),
        ("The gunman fled after it shot a guard.", "it", False),
        ("The rebels fled after they shot a guard.", "they", True),
    ],
)
def test_a_pronoun_agrees_with_what_it_means(sentence, text, pronoun, means):
    read = sentence(text)
    fled = next(c for c in read.clauses if c.lemma == "flee")
    assert can_mean(read, pronoun, fled.of(Role.AGENT)[0]) is means


def test_the_governor_is_the_clause_above(sentence):
    read = sentence("The army fled after it shot a guard.")
    shot = next(c for c in read.clauses if c.lemma == "shoot")
    above = governor_of(read, shot)
    assert above is not None
    assert (above.lemma, governor_of(read, above)) == ("flee", None)
