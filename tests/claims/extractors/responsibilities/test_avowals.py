"""Who claims a deed or denies it by a noun."""

import pytest

from claims.extractors.responsibilities.avowals import (
    avowing_verbs,
    find_avowals,
    speaks_in_nouns,
)

CLAIMED, DENIED = "claimed_by_actor", "denied_by_actor"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hamas claimed responsibility for the bombing.", [("Hamas", CLAIMED, "bombing")]),
        ("Hamas claimed responsibility.", [("Hamas", CLAIMED, None)]),
        ("Hamas claimed credit for the operation.", [("Hamas", CLAIMED, None)]),
        ("Hamas claimed the bombing.", [("Hamas", CLAIMED, "bombing")]),
        ("The bombing was claimed by Hamas.", [("Hamas", CLAIMED, "bombing")]),
        ("Iran denied any role in the attack.", [("Iran", DENIED, "attack")]),
        ("The claim of responsibility by Hamas was late.", [("Hamas", CLAIMED, None)]),
        ("Iran’s denial of any role in the raid was late.", [("Iran", DENIED, "raid")]),
        ("The minister claimed credit for lower prices.", []),
        ("The war claimed 120 deaths.", []),
        ("Hamas claimed victory.", []),
        ("Hamas has not claimed responsibility.", []),
        ("Hamas may claim responsibility.", []),
        ("There was no claim of responsibility by Hamas.", []),
        ("Iran denied any link to the charity.", []),
    ],
)
def test_a_noun_says_who_avows_the_deed(sentence, shown, text, expected):
    read = sentence(text)
    assert shown(read, find_avowals(read)) == expected


def test_the_nouns_and_verbs_are_asked_for_first(sentence):
    assert speaks_in_nouns(sentence("Hamas claimed responsibility."))
    assert not speaks_in_nouns(sentence("Hamas left the town."))
    assert {"claim", "deny"} <= avowing_verbs()
    assert "say" not in avowing_verbs()
