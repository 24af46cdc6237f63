"""The error tree."""

import pytest

from factcheck import errors

TREE = [e for e in vars(errors).values() if isinstance(e, type) and issubclass(e, Exception)]


@pytest.mark.parametrize(
    ("error", "status", "says"),
    [
        (errors.NotFound("case", "x"), 2, "no case 'x'; list the cases to see which exist"),
        (errors.AlreadyThere("case", "x"), 2, "there is a case 'x' already; choose another name"),
        (errors.NotAllowed("go", ["a", "b"]), 2, "cannot go; missing: a, b"),
        (errors.UnreadableInput("a.txt", "no text"), 3, "cannot read a.txt: no text"),
        (errors.Refused("too big"), 4, "too big"),
        (errors.StorageError("disk full", hint="free some"), 6, "disk full; free some"),
        (errors.EngineFailed("no model"), 1, "no model"),
    ],
)
def test_an_error_is_one_line_with_its_exit_status(error, status, says):
    assert (error.exit_status, str(error)) == (status, says)


def test_a_conflict_holds_both_versions():
    met = errors.Conflict("claim C1", yours="a", theirs="b")
    assert (met.exit_status, met.yours, met.theirs) == (5, "a", "b")
    assert "compare the two versions" in str(met)


def test_a_newer_schema_names_both():
    assert "'9', this version knows up to '1'" in str(errors.NewerSchema("9", "1"))


def test_every_error_has_a_code_and_is_drawn():
    assert all(issubclass(error, errors.FactcheckError) for error in TREE)
    assert all(error.code for error in TREE)
    assert [e.__name__ for e in TREE if e.__name__ not in (errors.__doc__ or "")] == []
