from factcheck.ui.components.import_form import result_nodes
from factcheck.ui.components.sheet import words_of
from factcheck.ui.import_acts import Line


def test_what_was_read_leads_to_its_claims_and_what_was_not_does_not():
    read, skipped = Line("good", "a.txt: read as A6", "x1"), Line("bad", "b.bin: skipped")
    assert "see its claims" in words_of(result_nodes([read]))
    assert words_of(result_nodes([skipped])) == "Latest import ✗ b.bin: skipped"
