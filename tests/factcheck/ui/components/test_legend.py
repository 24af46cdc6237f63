import dataclasses

import pytest

from factcheck.ui.adjudication_acts import AdjudicationActs, arrive
from factcheck.ui.components.correction_form import PART_KEYS
from factcheck.ui.components.legend import adjudication_keys, review_keys
from factcheck.ui.components.parts import part
from factcheck.ui.review_acts import ReviewActs


@pytest.mark.parametrize(("editor", "digits"), [(False, "12345"), (True, "123456789")])
def test_every_verdict_has_a_digit(editor, digits):
    bound = [key.bound for key in review_keys(editor=editor)]
    assert [b for b in bound if b.isdigit() and b != "0"] == list(digits)
    assert len(set(bound)) == len(bound)


def test_no_key_of_the_browser_is_taken():
    assert not {"r", "c", "backspace", "ctrl+z"} & {k.bound for k in review_keys(editor=True)}


def test_every_key_is_done_by_the_page_or_by_the_browser(rows, place_of):
    done = set(ReviewActs(place_of(rows[0], by="ana")).handlers()) | {"leave"}
    here = {k.do for k in review_keys(editor=True)} - done
    forms = {f"part-{key.part}" for key in PART_KEYS}
    assert forms < here
    assert all(f"  {name}: () =>" in part("keyboard.js") for name in here - forms)


@pytest.mark.parametrize(("editor", "digits"), [(False, "12345"), (True, "123456789")])
def test_every_key_that_settles_is_done_by_the_page_or_by_the_browser(desk, editor, digits):
    keys = adjudication_keys(editor=editor)
    assert [key.bound for key in keys if key.bound.isdigit()] == list(digits)
    acts = AdjudicationActs(arrive(dataclasses.replace(desk, editor=editor)))
    here = {key.do for key in keys} - set(acts.handlers()) - {"leave"}
    assert all(f"  {name}: () =>" in part("keyboard.js") for name in here)
