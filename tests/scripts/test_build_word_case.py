import pytest

from scripts.build_word_case import american, common_words, inflected, inner_capital


@pytest.mark.parametrize(
    ("word", "kept"),
    [("centres", True), ("harbour", True), ("killed", True), ("peter", False), ("x", False)],
)
def test_a_common_word_is_in_the_dictionary_in_this_spelling_or_another(word, kept):
    dictionary = {"centers", "harbor", "killed"}
    assert list(common_words([word], dictionary.__contains__)) == [word] * kept


def test_a_word_without_british_spelling_has_no_other():
    assert list(american("army")) == []


def test_endings_make_new_words():
    assert {"stop", "stops", "stopping"} <= set(inflected(["stop"]))


@pytest.mark.parametrize(
    ("stem", "inner"), [("NATO", True), ("McDonald", True), ("Peter", False), ("A", False)]
)
def test_an_inner_capital_is_not_the_first_letter(stem, inner):
    assert inner_capital(stem) is inner
