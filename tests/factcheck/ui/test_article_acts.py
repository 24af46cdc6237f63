"""What the Articles tab does."""

import pytest

from factcheck.errors import UsageError
from factcheck.ui import session
from factcheck.ui.article_acts import OF, ArticleActs, arrive, downloads, field_key
from factcheck.ui.desk import Desk
from factcheck.workflow.create_case import create_case
from tests.factcheck.corrected import bring, correction, story


@pytest.fixture
def lissom(bench):
    """The desk of a case with a story and its correction."""
    case = create_case(bench, "Lissom", by="cleo")
    bring(bench, case, story(), correction())
    return Desk(bench, "cleo", "Cleo", case, (case,), editor=True)


def labels(place):
    return [article.label for article in place.older_ones]


def test_the_newest_correction_is_shown_with_what_changed(lissom):
    place = arrive(lissom)
    assert place.chosen.label == "A2"
    assert place.changes.older.label == "A1"
    assert labels(place) == []
    assert [name.endswith("(superseded)") for name in place.names.values()] == [True, False]


def test_without_articles_there_is_no_place(bench):
    case = create_case(bench, "Empty", by="cleo")
    assert arrive(Desk(bench, "cleo", "Cleo", case, (case,), editor=True)) is None


def test_a_version_is_set_apart_and_made_again(lissom):
    ArticleActs(arrive(lissom)).make_apart()
    place = arrive(lissom)
    assert place.changes is None
    acts = ArticleActs(place)
    assert labels(place) == ["A1"]
    with pytest.raises(UsageError, match="no earlier article is chosen"):
        acts.make_version()
    session.set_field(OF, place.older_ones[0].id)
    acts.make_version()
    assert arrive(lissom).chosen.label == "A2"
    assert arrive(lissom).changes is not None


def test_what_is_typed_describes_the_article_and_is_taken_back(lissom):
    place = arrive(lissom)
    session.set_field(field_key("outlet", place.chosen), "Post")
    ArticleActs(place).describe()
    after = arrive(lissom)
    assert (after.chosen.document.outlet, after.undoable) == ("Post", True)
    assert after.chosen.document.headline == place.chosen.document.headline
    ArticleActs(after).undo()
    assert arrive(lissom).chosen.document.outlet == place.chosen.document.outlet


def test_pasted_text_has_nothing_to_download(lissom):
    assert downloads(arrive(lissom).chosen) == []
