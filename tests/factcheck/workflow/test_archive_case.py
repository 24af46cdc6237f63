"""A case goes out in one file and comes in again as it was, or not at all."""

import io
import json

import pytest

from factcheck.domain.archive import SHELVES
from factcheck.domain.correction import Rejection
from factcheck.domain.event_edit import EventEditKind
from factcheck.domain.evidence import EvidenceText, Reliability, Stance
from factcheck.domain.report import ReportFormat
from factcheck.domain.review import ReviewText
from factcheck.domain.rules import SomeRules
from factcheck.domain.sealed_zip import open_sealed, write_sealed
from factcheck.domain.verdict import Verdict
from factcheck.errors import AlreadyThere, UnreadableInput
from factcheck.workflow.archive_case import (
    CONTENTS,
    TAKEN_IN,
    archive_of,
    export_case,
    import_case,
)
from factcheck.workflow.attach_evidence import attach_evidence, open_evidence_file
from factcheck.workflow.check_consistency import check_consistency
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.create_case import create_case
from factcheck.workflow.edit_event import edit_event
from factcheck.workflow.find_claims import find_claim
from factcheck.workflow.grade_source import grade_source
from factcheck.workflow.import_article import import_file
from factcheck.workflow.publish_report import publish_report, write_report
from factcheck.workflow.review_claim import review_claim
from factcheck.workflow.save_draft import save_draft
from factcheck.workflow.set_rules import set_rules
from factcheck.workflow.show_original import show_original
from factcheck.workflow.verify_history import show_history, verify_history
from factcheck.workflow.verify_store import verify_store
from tests.factcheck.corrected import bring, correction, story
from tests.factcheck.fakes import memory_bench

PICTURE = b"\x89PNG"


@pytest.fixture
def worked(bench, case):
    """The case with a review, a file, a grade, a draft and a report."""
    claim = find_claim(bench, case.id, "C1").ref
    source = grade_source(bench, "Police", Reliability.B, by="bo")
    item = EvidenceText(stance=Stance.REFUTES, file_name="x.png", source_id=source.id)
    attach_evidence(bench, claim, item, by="bo", data=PICTURE)
    text = ReviewText(verdict=Verdict.MIXED, rationale="Two say so.")
    review_claim(bench, claim, text, by="bo", seen=0)
    other = find_claim(bench, case.id, "C2")
    correct_claim(bench, other.ref, Rejection(why="no"), by="bo", seen=other.version, why="no")
    apart = find_claim(bench, case.id, "C4")
    edit_event(bench, case.id, EventEditKind.SPLIT, [apart.id], by="bo")
    set_rules(bench, case.id, SomeRules(confidence_shown=0.2), by="ana", seen=0)
    save_draft(bench, case.id, "review:x", {"rationale": "half a sen"}, by="cy")
    publish_report(bench, case.id, by="ana")
    return case


@pytest.fixture
def exported(bench, worked):
    file = io.BytesIO()
    export_case(bench, worked.id, file)
    return file


@pytest.fixture
def elsewhere(sqlite_store):
    """Another desk, on SQLite."""
    return memory_bench(store=sqlite_store)


def whole(bench, case_id):
    with bench.store.read() as tx:
        return archive_of(tx, case_id)


def repacked(file, change):
    """Return the archive with its contents changed, and sealed anew."""
    with open_sealed(file, "x") as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    change(members)
    again = io.BytesIO()
    write_sealed(again, members.items())
    return again


def edited(path, value):
    """Return a change of one field of the contents."""

    def change(members):
        contents = json.loads(members[CONTENTS])
        *parents, last = path
        at = contents
        for part in parents:
            at = at[part]
        at[last] = value
        members[CONTENTS] = json.dumps(contents).encode()

    return change


def test_what_comes_in_is_what_went_out(bench, worked, exported, elsewhere):
    brought = import_case(elsewhere, exported, name="x", by="dora")
    before, after = whole(bench, worked.id), whole(elsewhere, worked.id)
    assert brought.id == worked.id
    *entries, last = after.history
    assert tuple(entries) == before.history
    assert (last.action, last.by) == (TAKEN_IN, "dora")
    dated = {"case": before.case.model_copy(update={"changed_at": last.at})}
    assert after.model_copy(update={"history": before.history}) == before.model_copy(update=dated)
    assert verify_history(elsewhere, worked.id).broken_at is None
    assert [name for name in SHELVES if not getattr(after, name)] == []
    assert [look.wrong for look in verify_store(elsewhere)] == [(), ()]
    [item] = after.evidence
    assert open_evidence_file(elsewhere, item.id) == PICTURE


def test_the_same_case_is_the_same_bytes(bench, worked, exported):
    again = io.BytesIO()
    export_case(bench, worked.id, again)
    assert again.getvalue() == exported.getvalue()


def test_the_work_goes_on_where_it_came_to(exported, elsewhere, worked):
    import_case(elsewhere, exported, name="x", by="dora")
    claim = find_claim(elsewhere, worked.id, "C1").ref
    text = ReviewText(verdict=Verdict.REFUTED, rationale="No.")
    review_claim(elsewhere, claim, text, by="bo", seen=1)
    check_consistency(elsewhere, worked.id, by="bo")
    assert write_report(elsewhere, worked.id, ReportFormat.JSON)
    assert verify_history(elsewhere, worked.id).broken_at is None


def test_people_and_grades_of_the_desk_stay(exported, elsewhere):
    grade_source(elsewhere, "Police", Reliability.F, by="dora")
    import_case(elsewhere, exported, name="x", by="dora")
    with elsewhere.store.read() as tx:
        assert [(s.id, s.reliability) for s in tx.sources.where()] == [("police", "F")]
        assert {r.id for r in tx.reviewers.where()} >= {"ana", "bo", "cy"}


def test_a_case_or_a_name_that_is_here_is_not_taken_in_twice(bench, exported, elsewhere):
    with pytest.raises(AlreadyThere):
        import_case(bench, exported, name="x", by="ana")
    create_case(elsewhere, "camp", by="dora")
    with pytest.raises(AlreadyThere, match="there is a case 'Camp' already"):
        import_case(elsewhere, exported, name="x", by="dora")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda m: m.pop(CONTENTS), "it holds no case"),
        (lambda m: m.update({CONTENTS: b"{}"}), "does not fit this version: case"),
        (lambda m: m.update({CONTENTS: b"no json"}), "does not fit this version"),
        (edited(["format"], "factcheck case 9"), "does not fit this version: format"),
        (edited(["claims", 0, "case_id"], "other"), "one of the claims is of another case"),
        (edited(["claims", 0, "article_id"], "none"), "a claim is of no article"),
        (edited(["reviews", 0, "claim_id"], "none"), "is of no claim"),
        (edited(["history", 1, "by"], "mallory"), "the history was altered at entry 2"),
        (edited(["history", 0, "case_id"], "other"), "an entry of the history is of another"),
        (edited(["articles", 0, "document", "text"], "Nothing."), "is not the one that was impo"),
        (edited(["claims", 0, "machine", "start"], 1), "the words of C1 do not stand"),
        (edited(["reports", 0, "contents"], "{}"), "version 1 of the report was altered"),
        (lambda m: [m.pop(n) for n in list(m) if n != CONTENTS], "is missing"),
        (lambda m: [m.update({n: b"x"}) for n in m if n != CONTENTS], "was altered"),
    ],
)
def test_an_archive_that_was_altered_leaves_nothing_behind(exported, elsewhere, change, says):
    with pytest.raises(UnreadableInput, match=says):
        import_case(elsewhere, repacked(exported, change), name="x.zip", by="dora")
    with elsewhere.store.read() as tx:
        assert tx.cases.where() == []
        assert tx.claims.where() == []


def test_what_is_no_archive_is_told(elsewhere):
    with pytest.raises(UnreadableInput, match=r"cannot read x\.zip"):
        import_case(elsewhere, io.BytesIO(b"PK nothing"), name="x.zip", by="dora")


def test_history_of_other_cases_stays_at_home(bench, worked, exported, elsewhere):
    other = fill_other(bench)
    import_case(elsewhere, exported, name="x", by="dora")
    assert show_history(elsewhere, other.id) == []
    assert len(show_history(elsewhere, worked.id)) == 1 + len(show_history(bench, worked.id))


def fill_other(bench):
    return create_case(bench, "Other", by="ana")


def test_the_files_of_articles_go_along_and_are_looked_at(bench, elsewhere):
    case = create_case(bench, "Files", by="ana")
    [article] = import_file(bench, case.id, b"Two died.", name="a.txt", by="ana").new
    file = io.BytesIO()
    export_case(bench, case.id, file)
    import_case(elsewhere, file, name="x", by="dora")
    assert show_original(elsewhere, article.id).data == b"Two died."
    bench.vault._files.clear()
    [look] = verify_store(bench, case.id)
    assert (look.files, look.wrong) == (1, (f"no evidence file '{article.original_sha256}'",))


def test_versions_stay_versions_and_one_of_none_is_refused(bench, elsewhere):
    case = create_case(bench, "Lissom", by="ana")
    bring(bench, case, story(), correction())
    file = io.BytesIO()
    export_case(bench, case.id, file)
    none = repacked(file, edited(["articles", 1, "supersedes"], "none"))
    with pytest.raises(UnreadableInput, match="a version of none that is there"):
        import_case(elsewhere, none, name="x.zip", by="dora")
    import_case(elsewhere, file, name="x", by="dora")
    with elsewhere.store.read() as tx:
        assert [a.edition for a in tx.articles.where()] == [1, 2]
