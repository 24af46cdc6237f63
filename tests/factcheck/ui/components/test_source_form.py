import pytest

from factcheck.domain.evidence import Reliability
from factcheck.ui.components.source_form import GRADES


def test_a_grade_is_a_letter_with_its_words():
    assert list(GRADES) == [grade.value for grade in Reliability]
    assert GRADES["F"] == "F · cannot be judged"


@pytest.mark.parametrize(("editor", "fields"), [(True, 2), (False, 0)])
def test_only_an_editor_has_the_forms(open_page, editor, fields):
    app = open_page("sources", editor=editor)
    grades = [s for s in app.selectbox if s.label == "Reliability of the source"]
    assert len(grades) == fields
