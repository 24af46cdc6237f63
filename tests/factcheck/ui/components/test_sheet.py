import pytest

from factcheck.ui.components.parts import part
from factcheck.ui.components.sheet import el, pairs, quiet, words_of


def test_an_element_holds_words_and_never_markup():
    assert el("b", "<img src=x>") == ["b", {}, ["<img src=x>"]]
    assert words_of([el("p", "a ", quiet("<b>"))]) == "a <b>"


def test_a_click_says_what_to_do():
    assert el("button", "C5", act={"do": "go", "claim": "k"})[1] == {
        "act": {"do": "go", "claim": "k"}
    }
    assert el("span", "C5")[1] == {}


def test_lines_have_a_label_and_words():
    assert words_of([pairs([("who", "Ana"), ("when", "")])]) == "who Ana when"


@pytest.mark.parametrize("name", ["sheet.js", "article_view.js", "keyboard.js", "map_view.js"])
def test_no_script_writes_markup_or_fetches(name):
    for way in (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "fetch(",
        "eval(",
    ):
        assert way not in part(name)
