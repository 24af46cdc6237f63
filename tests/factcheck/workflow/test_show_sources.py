"""The register, and what of a case rests on it."""

from claims import Teller
from factcheck.domain.correction import SpeakerChange
from factcheck.domain.evidence import EvidenceText, Reliability
from factcheck.workflow.attach_evidence import attach_evidence, withdraw_evidence
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.grade_source import grade_source
from factcheck.workflow.show_sources import show_sources, stamp_of
from tests.factcheck.fakes import claim_named


def say(bench, case, label, name, *, named=True):
    claim = claim_named(bench, case.id, label)
    teller = Teller(speaker=name, named=named, cue="said")
    change = SpeakerChange(attribution=(teller,))
    correct_claim(bench, claim.ref, change, by="ana", seen=claim.version)


def entries(found):
    return {entry.id: entry for entry in found}


def test_what_the_case_names_and_nobody_graded_is_offered_by_weight(bench, case):
    say(bench, case, "C1", "The Ministry")
    say(bench, case, "C2", "officials", named=False)
    view = show_sources(bench, case.id)
    assert view.graded == ()
    offered = entries(view.offered)
    assert list(offered) == ["one", "two", "the-ministry"]
    assert [c.label for c in offered["the-ministry"].origin] == ["C1"]
    assert "C1" in [c.label for c in offered["one"].passed_on]
    assert "C1" not in [c.label for c in offered["one"].origin]


def test_a_graded_source_has_what_rests_on_it_and_how_its_grade_came(bench, case):
    say(bench, case, "C1", "The Ministry")
    claim = claim_named(bench, case.id, "C3").ref
    text = EvidenceText(stance="supports", publisher="Herald", origin="the ministry")
    attach_evidence(bench, claim, text, by="ana")
    grade_source(bench, "The Ministry", Reliability.B, by="ana", rationale="often right")
    grade_source(bench, "The Ministry", Reliability.C, by="bo", seen=1)
    view = show_sources(bench, case.id)
    [ministry] = view.graded
    assert [c.label for c in ministry.origin] == ["C1"]
    assert [e.publisher for e in ministry.evidence] == ["Herald"]
    assert [(e.before, e.after) for e in ministry.history] == [("", "B"), ("B", "C")]
    assert "herald" in entries(view.offered)


def test_a_source_that_nothing_rests_on_stays_in_the_register(bench, case):
    grade_source(bench, "Elsewhere", Reliability.A, by="ana")
    [entry] = show_sources(bench, case.id).graded
    assert (entry.name, entry.weight) == ("Elsewhere", 0)


def test_withdrawn_evidence_and_unnamed_tellers_count_for_nothing(bench, case):
    claim = claim_named(bench, case.id, "C3").ref
    item = attach_evidence(
        bench, claim, EvidenceText(stance="refutes", publisher="Herald"), by="ana"
    )
    withdraw_evidence(bench, item.id, by="ana", why="a fake", seen=item.version)
    say(bench, case, "C1", "a witness", named=False)
    assert not {"herald", "a-witness"} & set(entries(show_sources(bench, case.id).offered))


def test_the_stamp_changes_with_evidence_and_with_the_register(bench, case):
    stamps = [stamp_of(bench, case.id), stamp_of(bench, case.id)]
    assert len(set(stamps)) == 1
    claim = claim_named(bench, case.id, "C3").ref
    attach_evidence(bench, claim, EvidenceText(stance="refutes", publisher="Herald"), by="ana")
    stamps.append(stamp_of(bench, case.id))
    for seen in (0, 1):
        grade_source(bench, "Herald", Reliability.B, by="ana", seen=seen)
        stamps.append(stamp_of(bench, case.id))
    assert len(set(stamps)) == 4
