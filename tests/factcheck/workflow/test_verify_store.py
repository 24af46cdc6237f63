"""Whatever was altered behind the workbench's back is named."""

import pytest
from sqlalchemy import text

from factcheck.domain.evidence import EvidenceText, Reliability, Stance
from factcheck.errors import NotFound
from factcheck.workflow.attach_evidence import attach_evidence
from factcheck.workflow.find_claims import find_claim
from factcheck.workflow.grade_source import grade_source
from factcheck.workflow.publish_report import publish_report
from factcheck.workflow.verify_store import verify_store


@pytest.fixture
def kept(sqlite_bench, sqlite_case):
    claim = find_claim(sqlite_bench, sqlite_case.id, "C1").ref
    item = EvidenceText(stance=Stance.CONTEXT)
    attach_evidence(sqlite_bench, claim, item, by="bo", data=b"a picture")
    grade_source(sqlite_bench, "Police", Reliability.B, by="bo")
    publish_report(sqlite_bench, sqlite_case.id, by="ana")
    return sqlite_bench


@pytest.fixture
def alter(kept):
    """Change the database as somebody could who has the file."""

    def change(*statements):
        with kept.store._engine.begin() as connection:
            for statement in statements:
                connection.execute(text(statement))

    return change


def wrong(bench):
    return [sentence for look in verify_store(bench) for sentence in look.wrong]


def test_what_nobody_altered_is_whole(kept, sqlite_case):
    desk, case = verify_store(kept)
    assert (desk.case, desk.entries, desk.wrong) == ("", 1, ())
    assert (case.case, case.files, case.wrong) == ("Camp", 1, ())
    assert case.entries > 5
    assert verify_store(kept, sqlite_case.id) == [case]


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE articles SET document = replace(document, '3 k', '9 k')", "the text of A1"),
        (
            "UPDATE claims SET machine = replace(machine, '3 killed', '9 killed')",
            "the words of C1",
        ),
        ("UPDATE reports SET contents = contents || ' '", "version 1 of the report was altered"),
        ("UPDATE claims SET machine = '{}' WHERE number = 1", "cannot be read"),
        ("UPDATE claims SET machine = 'x' WHERE number = 1", "a stored value is no JSON"),
    ],
)
def test_an_altered_row_is_named(kept, alter, statement, says):
    alter(statement)
    assert any(says in sentence for sentence in wrong(kept)), wrong(kept)


def test_an_altered_history_is_named_by_its_entry(kept, alter):
    alter(
        "DROP TRIGGER history_no_update",
        "UPDATE history SET by = 'mallory' WHERE number = 2 AND case_id != ''",
    )
    guards = "the tables, indexes or triggers of the store are not as they were made"
    assert wrong(kept) == [guards, "the history was altered at entry 2"]
    alter("UPDATE history SET after = 'A' WHERE case_id = ''")
    assert wrong(kept)[1] == "the desk's history was altered at entry 1"


def test_a_history_whose_end_was_cut_off_is_named(kept, alter):
    alter(
        "DROP TRIGGER history_no_delete",
        "DELETE FROM history WHERE number = (SELECT max(number) FROM history)",
    )
    assert wrong(kept)[-1] == "the history does not reach to its last change"


def test_a_file_that_is_gone_or_altered_is_named(kept):
    [name] = kept.vault._files
    kept.vault._files.clear()
    assert wrong(kept) == [f"no evidence file {name!r}"]


def test_a_case_that_is_not_there_is_told(kept):
    with pytest.raises(NotFound, match="no case 'x'"):
        verify_store(kept, "x")
