import dataclasses

import pytest

from factcheck.domain.evidence import Reliability
from factcheck.ui.components.sheet import words_of
from factcheck.ui.components.source_list import rests, source_nodes
from factcheck.ui.source_acts import arrive
from factcheck.workflow.grade_source import grade_source
from factcheck.workflow.show_sources import SourceEntry


def test_the_graded_stand_before_those_of_the_case(desk):
    assert "No source is graded yet." in words_of(source_nodes(arrive(desk)))
    grade_source(desk.bench, "U.S. Central Command", Reliability.B, by="ana")
    words = words_of(source_nodes(arrive(desk)))
    assert "Register (1)" in words
    assert "usually reliable" in words
    assert words.index("Central Command") < words.index("The Meridian Courier")


@pytest.mark.parametrize(("editor", "letter"), [(True, "B"), (False, "●")])
def test_the_letter_is_for_editors_and_the_words_for_all(desk, editor, letter):
    grade_source(desk.bench, "Nobody else", Reliability.B, by="ana")
    place = arrive(dataclasses.replace(desk, editor=editor))
    words = words_of(source_nodes(place))
    assert f"{letter} Nobody else usually reliable" in words


def test_what_rests_on_nothing_says_so(desk):
    assert rests(SourceEntry(id="x", name="X")) == "nothing in this case"
    assert rests(arrive(desk).view.offered[0]) != "nothing in this case"
