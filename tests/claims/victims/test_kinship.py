"""Whose relation a victim is."""

import pytest

from tests.claims.victims.telling import casualties


@pytest.mark.parametrize(
    ("text", "relation", "owner"),
    [
        ("Tom Barnes, 41, was killed. His wife, Ann, was injured.", "His wife", "Tom Barnes"),
        ("A man shot his wife and killed a guard.", "his wife", "man"),
        ("Roe's son was killed.", "Roe's son", "Roe"),
        ("Sunita Devi, wife of Ramesh Kumar, was killed.", "wife", "Ramesh Kumar"),
        ('"My brother was killed in the raid," said Omar Aziz.', "My brother", "Omar Aziz"),
        ("Mayor Jim Doyle said his driver was killed.", "his driver", "Jim Doyle"),
        ("The gunman killed his mother.", "his mother", "gunman"),
        ("Their son was killed.", "Their son", None),
        ("Her son was killed.", "Her son", None),
        ("Ann Roe was killed.", None, None),
    ],
)
def test_the_owner_of_a_relation_is_told_by_the_fullest_name(text, relation, owner):
    told = [c.value.population for c in casualties(text)]
    found = next((p for p in told if p.relation), told[-1])
    assert (found.relation, found.relation_to) == (relation, owner)


def test_every_claim_on_one_person_says_the_relation():
    text = "Tom Barnes and his wife, Ann, were hurt. Ann Barnes, 40, died on Sunday."
    of_ann = [c.value.population for c in casualties(text) if c.value.population.age == 40]
    assert of_ann
    assert {p.relation_to for p in of_ann} == {"Tom Barnes"}
