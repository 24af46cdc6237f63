"""What speaks for and against two mentions being of one person."""

import pytest

from claims.victims.described import Described, Form
from claims.victims.individual import Individual, best_of, conflict, names_agree


def person(**told):
    one = Individual()
    one.take(Described(Form.INDEFINITE, **told), 0)
    return one


@pytest.mark.parametrize(
    ("known", "told", "apart"),
    [
        ({"age": 28}, {"age": 28}, False),
        ({"age": 28}, {"age": 29}, True),
        ({"sex": "male"}, {"sex": "female"}, True),
        ({"sex": "male"}, {}, False),
        ({"ages": (0, 5)}, {"age": 9}, True),
        ({"ages": (12, 20)}, {"age": 17}, False),
        ({"relation": "his wife"}, {"relation": "his sister"}, True),
        ({"role": "officer"}, {"role": "deputy"}, False),
        ({"role": "officer"}, {"role": "student"}, True),
        ({"suspect": True}, {"role": "officer"}, True),
        ({"name": "Ann Roe"}, {"name": "Roe"}, False),
        ({"name": "Ann Roe"}, {"name": "Joe Roe"}, True),
    ],
)
def test_age_sex_kin_role_and_name_tell_two_apart(known, told, apart):
    assert conflict(person(**known), Described(Form.DEFINITE, **told)) is apart


def test_nobody_agrees_with_no_name():
    assert not names_agree((), ("roe",))


def test_the_same_age_goes_before_whoever_was_told_of_last():
    first, second = person(age=28), person()
    second.last = 5
    assert best_of([first, second], Described(Form.DEFINITE, age=28), 6) is first
    assert best_of([], Described(Form.DEFINITE), 6) is None
