"""What a check knows of a case when it begins."""

import pytest

from claims import Document
from factcheck.domain.correction import Rejection
from factcheck.errors import StorageError
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.import_article import import_documents
from factcheck.workflow.known_case import known_case
from tests.factcheck.fakes import claim_named
from tests.factcheck.pattern_engine import PatternEngine


def known(bench, case, *, afresh=False):
    with bench.store.read() as tx:
        return known_case(bench, tx, case.id, afresh=afresh)


def changed(bench, case, **options):
    return [e.document.outlet for e in known(bench, case, **options).changed]


def test_after_a_check_all_is_known_unless_it_is_wanted_afresh(bench, case):
    assert changed(bench, case) == []
    assert len(known(bench, case).known.traces) == 2
    assert changed(bench, case, afresh=True) == ["One", "Two"]
    assert known(bench, case, afresh=True).known.traces == {}


def test_of_another_engine_nothing_is_known(engine_of, case):
    newer = engine_of(PatternEngine(generation=2))
    assert changed(newer, case) == ["One", "Two"]


def test_what_is_new_or_corrected_has_changed(bench, case):
    claim = claim_named(bench, case.id, "C3")
    correct_claim(bench, claim.ref, Rejection(why="no"), by="ana", seen=1)
    assert changed(bench, case) == ["Two"]
    import_documents(bench, case.id, [Document(text="7 killed", outlet="Three")], by="ana")
    extract_claims(bench, case.id, by="ana")
    assert changed(bench, case) == ["Two", "Three"]


def test_other_articles_are_given_whole_or_with_some_claims(bench, case):
    one = claim_named(bench, case.id, "C1")
    with bench.store.read() as tx:
        here = known_case(bench, tx, case.id, afresh=False)
        first, second = here.known.traces
        found = {e.document.id: e.claims for e in here.load({first: {one.id}, second: None})}
        assert list(here.load({})) == []
    assert [c.id for c in found[first]] == [one.id]
    assert len(found[second]) == 2


def test_notes_that_cannot_be_read_are_said(bench, case):
    with bench.store.write() as tx:
        first = tx.traces.where(case_id=case.id)[0]
        tx.traces.put(first.but(noted="{}"))
    with pytest.raises(StorageError, match=first.article_id):
        known(bench, case)
