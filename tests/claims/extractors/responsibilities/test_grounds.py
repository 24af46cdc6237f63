"""On what ground a deed is laid to somebody."""

import pytest

from claims.extractors.responsibilities.deeds import find_deeds
from claims.extractors.responsibilities.grounds import grounded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels attacked the base.", [("Rebels", None, None)]),
        ("Iran was accused of attacking it.", [("Iran", "assessed_by_third_party", None)]),
        ("Iran was cleared of attacking it.", [("Iran", "assessed_by_third_party", True)]),
        ("The driver confessed to killing a man.", [("driver", "claimed_by_actor", None)]),
        ("Iran denied attacking the base.", [("Iran", "denied_by_actor", True)]),
        ("Iran said it attacked the base.", [("Iran", "claimed_by_actor", None)]),
        ("Iran said it had not attacked the base.", [("Iran", "denied_by_actor", True)]),
        ("Iran denied using poison gas.", [("Iran", "denied_by_actor", True)]),
        ("The gunman fled after he shot a guard.", [("gunman", None, None)]),
        ("Iran used poison gas.", []),
        ("Iran did not deny attacking the base.", []),
        ("Iran threatened to attack the base.", []),
        ("Troops prevented rebels from attacking the base.", []),
        ("The mayor said shooting at people is wrong.", []),
    ],
)
def test_the_ground_is_what_the_deed_hangs_on(heard, text, expected):
    sentence, tellers = heard(text)
    tokens = sentence.sentence.tokens
    found = [h for deed in find_deeds(sentence) for h in grounded(sentence, tellers, deed)]
    assert [
        (tokens[h.actor.head].text, h.basis.value if h.basis else None, h.negated) for h in found
    ] == expected


def test_coordinated_gerunds_share_their_charge(heard):
    sentence, tellers = heard("Keller was accused of killing one man and wounding five others.")
    found = [h for deed in find_deeds(sentence) for h in grounded(sentence, tellers, deed)]
    assert {h.basis.value for h in found} == {"assessed_by_third_party"}
