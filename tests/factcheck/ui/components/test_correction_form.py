import pytest

from claims import Kind
from factcheck.workflow.show_article import show_claim


def kind_of(rows, kind):
    return next(row for row in rows if row.kind == kind)


def test_a_corrected_number_stands_beside_the_machines(open_page, rows, ref_of, bench):
    row = kind_of(rows, "casualty")
    app = open_page("review", claim=row.claim_id)
    app.text_input(key=f"value-count.best-{row.claim_id}").set_value("7").run()
    app.button(key="correct-save").click().run()
    assert not app.exception
    claim = show_claim(bench, ref_of(row.claim_id), by="cleo").claim
    count = claim.corrected.value.count
    assert (count.best, count.min, count.max) == (7, 7, 7)
    assert claim.machine.value.count.best != 7


def test_another_kind_brings_its_own_fields(open_page, rows, ref_of, bench):
    row = kind_of(rows, "casualty")
    app = open_page("review", claim=row.claim_id)
    app.selectbox(key=f"correct-kind-{row.claim_id}").set_value(Kind.FACT).run()
    app.text_input(key=f"value-subject-{row.claim_id}").set_value("It").run()
    app.text_input(key=f"value-predicate-{row.claim_id}").set_value("burns").run()
    app.button(key="correct-save").click().run()
    assert show_claim(bench, ref_of(row.claim_id), by="cleo").claim.current.kind is Kind.FACT


@pytest.mark.parametrize(("name", "tellers"), [("Ana", ["Ana"]), ("", [])])
def test_another_speaker_or_none(open_page, rows, ref_of, bench, name, tellers):
    row = next(row for row in rows if row.speaker)
    app = open_page("review", claim=row.claim_id)
    app.text_input(key=f"correct-speaker-{row.claim_id}").set_value(name).run()
    app.button(key="correct-speaker-save").click().run()
    claim = show_claim(bench, ref_of(row.claim_id), by="cleo").claim.current
    assert [teller.speaker for teller in claim.attribution] == tellers
