"""What belongs to a case as a whole."""

from sqlalchemy import text

from factcheck.workflow.show_consistency import show_consistency
from tests.factcheck.pattern_engine import PatternEngine


def test_a_finding_that_is_forgotten_takes_its_links_along(sqlite_bench, sqlite_case):
    def links():
        with sqlite_bench.store._engine.connect() as connection:
            return connection.execute(text("SELECT count(*) FROM finding_claims")).scalar_one()

    assert links() == 4
    first = show_consistency(sqlite_bench, sqlite_case.id).findings[0].stored
    with sqlite_bench.store.write() as tx:
        tx.findings.remove(sqlite_case.id, first.id)
    assert links() == 2
    assert PatternEngine().check([]).findings == ()
