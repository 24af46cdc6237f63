import pytest

from factcheck.ui.components.findings_list import hidden_words


@pytest.mark.parametrize(("relation", "any_shown"), [("consistent", True), ("nothing", False)])
def test_the_address_chooses_relations(open_page, relation, any_shown):
    app = open_page("consistency", relation=relation)
    shown = [b for b in app.button if b.key.startswith("accepted-")]
    if any_shown:
        assert 0 < len(shown) <= 15
    else:
        assert len(shown) == len(
            [b for b in open_page("consistency").button if b.key.startswith("accepted-")]
        )


def test_unsure_findings_are_counted_and_shown_when_asked_for(open_page, desk):
    with desk.bench.store.write() as tx:
        clashes = tx.findings.where(case_id=desk.case.id, current=True)
        clashes = [f for f in clashes if f.finding.relation == "contradiction"]
        unsure = [
            tx.findings.put(f.but(finding=f.finding.model_copy(update={"confidence": 0.01})))
            for f in clashes
        ]
    keys = {f"accepted-{f.id}" for f in unsure}
    hidden = open_page("consistency")
    assert keys.isdisjoint(b.key for b in hidden.button)
    assert any(f"{len(unsure)} more finding" in caption.value for caption in hidden.caption)
    shown = open_page("consistency", unsure="true")
    assert keys <= {b.key for b in shown.button}
    assert hidden_words(1).startswith("1 more finding is hidden")
