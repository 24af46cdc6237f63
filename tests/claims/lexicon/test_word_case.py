"""Which words have capitals."""

import pytest

from claims.lexicon.word_case import (
    Section,
    front_coded,
    is_common,
    is_first_name,
    is_surname,
    listed_case,
    words_of,
)


def test_a_coded_list_reads_back():
    words = ["attack", "attacked", "attacker", "bomb"]
    lines = [f"#{Section.COMMON}", *front_coded(words), f"#{Section.CAPITALS}", "aNATO"]
    found = words_of(lines)
    assert found[Section.COMMON] == frozenset(words)
    assert found[Section.CAPITALS] == {"NATO"}
    assert found[Section.SURNAMES] == frozenset()


@pytest.mark.parametrize(
    ("word", "common"),
    [("soldiers", True), ("neighbourhood", True), ("sandoval", False), ("london", False)],
)
def test_common_words_have_no_capital(word, common):
    assert is_common(word) is common


@pytest.mark.parametrize(
    ("word", "first", "last"), [("frank", True, True), ("army", False, False)]
)
def test_some_words_are_names_too(word, first, last):
    assert (is_first_name(word), is_surname(word)) == (first, last)


@pytest.mark.parametrize(("word", "written"), [("FBI", "FBI"), ("ARMY", None)])
def test_acronyms_are_listed(word, written):
    assert listed_case(word) == written
