import pytest

from claims.lexicon.load import table, words


def test_a_table_is_read_once():
    assert table("function_words") is table("function_words")


def test_words_are_one_list_of_a_table():
    assert "the" in words("function_words", "en")
    assert "der" not in words("function_words", "en")


@pytest.mark.parametrize("call", [lambda: table("no_such"), lambda: words("function_words", "xx")])
def test_what_is_not_there_is_an_error(call):
    with pytest.raises((FileNotFoundError, KeyError)):
        call()
