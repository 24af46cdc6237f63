"""What a sentence denies, and whether another affirms it."""

import pytest

from claims.model.value import Fact
from claims.relations.denials import affirms, denials_of
from claims.relations.entries import entries_of
from claims.relations.passages import passages_of
from tests.claims.making import article


def passage(words):
    said = article("a", (Fact(subject="", predicate=""), {"words": words}))
    return passages_of(entries_of([said], (), ()))[0]


@pytest.mark.parametrize(
    ("denying", "other", "opposed"),
    [
        ("The driver was not in the bus.", "The driver was in the bus.", True),
        ("The driver was not in the bus.", "The driver bought the bus.", False),
        ("The mayor did not close the school.", "The mayor closed the school.", True),
        ("The mayor would not close the school.", "The mayor closed the school.", False),
        ("The mayor did not close the school.", "The mayor wants to close the school.", False),
        ("The mayor did not close the school.", "The mayor may close the school.", False),
        ("The sons of the mayor were not arrested.", "The mayor was arrested.", False),
        ("The police did not comment on the raid.", "The police raided the mill.", False),
        ("The gun was held by Perez, not Gomez.", "Gomez held the gun.", False),
        ("The firm did not deny the leak.", "The firm had a leak.", False),
        ("None of the boats carried arms.", "The boats carried arms.", True),
        ("None of the boats carried arms.", "A boat carried arms.", False),
    ],
)
def test_a_denial_is_opposed_by_what_says_the_same_as_a_fact(denying, other, opposed):
    partner = passage(other)
    assert any(affirms(partner, sign) for sign in denials_of(passage(denying))) is opposed
