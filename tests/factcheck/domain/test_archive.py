"""An archive knows what in it cannot be of its case."""

import pytest

from factcheck.domain.archive import SHELVES, CaseArchive, altered, strangers
from factcheck.workflow.archive_case import archive_of


@pytest.fixture
def archive(bench, case):
    with bench.store.read() as tx:
        return archive_of(tx, case.id)


def test_a_case_as_it_was_stored_fits_together(archive):
    assert strangers(archive) == ()
    assert altered(archive) == ()
    assert archive.files == ()


def test_every_shelf_of_an_archive_is_a_field_of_it():
    others = {"format", "case", "history"}
    assert set(CaseArchive.model_fields) == {*SHELVES, *others}


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda a: {"claims": [c.but(case_id="x") for c in a.claims]}, "one of the claims is of"),
        (lambda a: {"articles": a.articles[:1]}, "a claim is of no article"),
        (lambda a: {"articles": [x.but(sha256="0") for x in a.articles]}, "the text of A1 is not"),
        (lambda a: {"history": a.history[1:]}, "the history was altered at entry 1"),
        (lambda a: {"case": a.case.but(id="other")}, "one of the articles is of another case"),
    ],
)
def test_what_does_not_fit_is_named(archive, change, says):
    odd = archive.model_copy(update=change(archive))
    assert any(says in sentence for sentence in strangers(odd))
