import pytest

from factcheck.domain.rules import SomeRules
from factcheck.ui.components.finding import finding_nodes
from factcheck.ui.components.findings_list import hidden_words, reach_of
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.set_rules import set_rules
from factcheck.workflow.show_consistency import show_consistency


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
    assert hidden_words(1, 0.4).startswith("1 more finding is hidden: fewer than 40 %")


@pytest.mark.parametrize(("least", "shown"), [(0.0, True), (1.0, False)])
def test_the_rule_of_the_case_says_from_when_findings_are_shown(open_page, desk, least, shown):
    set_rules(desk.bench, desk.case.id, SomeRules(confidence_shown=least), by="ana", seen=0)
    app = open_page("consistency")
    assert any(b.key.startswith("accepted-") for b in app.button) is shown


def test_what_clashes_within_one_article_can_be_looked_at_alone(open_page, desk):
    inside = [
        v
        for v in show_consistency(desk.bench, desk.case.id).findings
        if reach_of(v) == "claims of one article"
    ]
    app = open_page("consistency", relation=["consistent 38", "contradiction 3"], unsure="true")
    app.button_group(key="reach").set_value(["claims of one article"]).run()
    shown = {b.key.removeprefix("accepted-") for b in app.button if b.key.startswith("accepted-")}
    assert shown <= {v.stored.id for v in inside}
    told = [words_of(finding_nodes(v)) for v in inside]
    assert all("within one article" in words for words in told)
