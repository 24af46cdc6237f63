"""What a new text is to the articles of a case."""

import pytest

from claims import Document
from factcheck.domain.sameness import Relation
from factcheck.workflow.known_articles import KnownArticles
from tests.factcheck.corrected import FACTS, TEXT, a_case, bring, correction, story
from tests.factcheck.fakes import memory_bench


@pytest.fixture(params=["memory", "sqlite"])
def held(request):
    """A case with the story, and what is known of it."""
    store = request.getfixturevalue("sqlite_store") if request.param == "sqlite" else None
    bench = memory_bench(**({"store": store} if store else {}))
    case = a_case(bench)
    bring(bench, case, story())

    def find(document, **how):
        with bench.store.read() as tx:
            found = KnownArticles(tx, case.id).find(document, **how)
        return found.likeness.relation, found.article.label if found.article else None

    return bench, case, find


@pytest.mark.parametrize(
    ("document", "apart", "told"),
    [
        (story(), False, (Relation.SAME, "A1")),
        (story(), True, (Relation.SAME, "A1")),
        (story(TEXT.replace("\n\n", "\n")), False, (Relation.SAME, "A1")),
        (story(TEXT.replace("\n\n", "\n")), True, (Relation.OTHER, None)),
        (correction(), False, (Relation.VERSION, "A1")),
        (correction(), True, (Relation.OTHER, None)),
        (
            Document.model_validate({"text": TEXT, **FACTS, "outlet": "Morning Post"}),
            False,
            (Relation.OTHER, None),
        ),
        (Document(text="Two died."), False, (Relation.OTHER, None)),
    ],
)
def test_a_text_is_found_by_what_is_kept_of_the_articles(held, document, apart, told):
    *_, find = held
    assert find(document, apart=apart) == told


def test_a_text_is_a_version_of_the_newest_and_known_as_the_one_it_is(held):
    bench, case, find = held
    bring(bench, case, correction())
    assert find(story()) == (Relation.SAME, "A1")
    assert find(correction()) == (Relation.SAME, "A2")
    assert find(story(TEXT.replace("12", "14"))) == (Relation.VERSION, "A2")


def test_what_a_lot_brings_in_is_known_to_the_rest_of_it(bench):
    case = a_case(bench)
    told = bring(bench, case, story(), story(url=None), correction(), story()).told
    assert [(came.how, came.article.label) for came in told] == [
        (Relation.OTHER, "A1"),
        (Relation.SAME, "A1"),
        (Relation.VERSION, "A2"),
        (Relation.SAME, "A1"),
    ]
