import pytest

from claims import Document, Independence
from factcheck.domain.finding import FindingState
from factcheck.ui.components.finding import finding_nodes, moment, standing_words
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.show_consistency import show_consistency


@pytest.fixture
def views(desk):
    return show_consistency(desk.bench, desk.case.id).findings


def test_the_claims_stand_side_by_side_under_the_rule(views):
    for view in views:
        told = words_of(finding_nodes(view))
        assert view.stored.finding.rule in told
        assert view.stored.finding.explanation.split()[0] in told
        assert all(claim.label in told for claim in view.claims)


def test_a_decision_is_told_with_its_reason(views):
    stored = views[0].stored
    decided = {"state": FindingState.DISMISSED, "decided_by": "ana", "why": "two attacks"}
    view = views[0].but(stored=stored.but(**decided, current=False))
    told = words_of(finding_nodes(view))
    assert "dismissed by ana: two attacks" in told
    assert "no longer found" in told
    assert "dismissed" not in words_of(finding_nodes(views[0]))


@pytest.mark.parametrize(
    ("published", "as_of", "told"),
    [
        ("2026-03-04T09:40:00+01:00", "2026-03-04T08:40:00", "2026-03-04 08:40 UTC"),
        ("2026-03-05", "2026-03-05T12:00:00", "2026-03-05"),
        ("2026-03-05T10:00:00", "2026-03-05T10:00:00", "2026-03-05 10:00"),
        (None, "2026-03-05", "2026-03-05"),
    ],
)
def test_a_moment_is_no_closer_than_the_article(views, published, as_of, told):
    article = views[0].articles[0]
    document = Document(text="Two died.", published=published)
    assert moment(as_of, article.but(document=document)) == told


def test_a_decision_that_moved_to_other_claims_is_asked_about(views):
    stored = views[0].stored
    moved = stored.but(state=FindingState.ACCEPTED, decided_by="ana", to_confirm=True)
    assert "is it still so?" in words_of(finding_nodes(views[0].but(stored=moved)))
    assert "is it still so?" not in words_of(finding_nodes(views[0]))


@pytest.mark.parametrize(
    ("independence", "why", "told"),
    [
        ("same", "both are on the word of Ada Bronk", "one source: both are on the word"),
        ("independent", "", "independent sources"),
        ("unknown", "neither says", "not known if the sources are independent"),
    ],
)
def test_a_finding_says_how_sure_it_is_and_whose_words_it_rests_on(views, independence, why, told):
    found = views[0].stored.finding.model_copy(
        update={
            "confidence": 0.82,
            "independence": Independence(independence),
            "independence_why": why,
        }
    )
    words = standing_words(found)
    assert words.startswith("about 8 in 10 of such findings are right")
    assert told in words
    assert "neither says" not in words
