"""What the words around a noun say of one person."""

import pytest

from claims.victims.described import Form
from tests.claims.victims.telling import mentions


@pytest.mark.parametrize(
    ("text", "form", "age", "sex", "role"),
    [
        ("John Smith, 28, was killed.", Form.NAME, 28, "male", None),
        ("A 34-year-old man was killed.", Form.INDEFINITE, 34, "male", None),
        ("A six-year-old girl was killed.", Form.INDEFINITE, 6, "female", None),
        ("His wife was killed.", Form.KIN, None, "female", None),
        ("The officer was killed.", Form.DEFINITE, None, None, "officer"),
        ("She was killed.", Form.PRONOUN, None, "female", None),
        ("Ann Roe, a teacher, was killed.", Form.NAME, None, "female", "teacher"),
    ],
)
def test_form_age_sex_and_role_are_read(read, text, form, age, sex, role):
    [one] = mentions(read, text)
    assert (one.told.form, one.told.age, one.told.sex, one.told.role) == (form, age, sex, role)


def test_a_year_is_no_age(read):
    [one] = mentions(read, "Ann Roe was killed in 1999.")
    assert one.told.age is None
