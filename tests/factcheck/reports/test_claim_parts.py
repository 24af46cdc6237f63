"""Claims in a report."""

from factcheck.reports.claim_parts import claim_parts, steps_of


def test_a_claim_quotes_its_article(contents):
    texts = {a.label: a.text for a in contents.articles}
    assert [c.label for c in contents.claims] == ["C1", "C2", "C3", "C4"]
    assert all(texts[c.article][c.start : c.end] == c.text for c in contents.claims)


def test_a_claim_tells_value_speaker_and_backing(part):
    claim = part("C1")
    assert (claim.value_line, claim.said_by, claim.named) == ("killed · 3", ("One",), True)
    assert (len(claim.evidence), claim.withdrawn, claim.origins) == (4, 1, 3)
    assert (claim.reviewer, claim.second_reviewer) == ("ana", "bo")
    assert claim.published_at is not None


def test_context_is_no_origin_of_a_verdict(part):
    assert "Atlas" in [e.publisher for e in part("C1").evidence]
    assert (part("C3").origins, part("C3").evidence) == (0, ())


def test_only_claims_that_were_worked_on_are_told_in_full(part, unworked):
    assert [part(f"C{n}").worked_on for n in (1, 2, 3, 4)] == [True, True, True, False]
    assert not any(c.worked_on for c in claim_parts(unworked))


def test_claims_that_do_not_count_are_left_out(dossier):
    first, second, *rest = dossier.claims
    fewer = dossier.but(claims=(first.but(vanished=True), second.but(rejected="no"), *rest))
    assert [c.label for c in claim_parts(fewer)] == ["C3", "C4"]


def test_the_change_log_does_not_repeat_reviews_and_evidence(dossier):
    steps = steps_of(dossier, dossier.claims[0])
    told = [(s.action, s.after) for s in steps]
    assert told[-2:] == [("moved", "approved"), ("moved", "published")]
    assert ("reviewed", "supported") in told
    assert not any(s.why for s in steps if s.action == "reviewed")
    assert "evidence attached" not in [s.action for s in steps]


def test_the_words_of_a_reason_stay_as_typed(dossier):
    [step] = [s for s in steps_of(dossier, dossier.claims[3]) if s.after == "dismissed"]
    assert "not_our beat" in step.why


def test_a_dismissed_finding_is_not_told_of_a_claim(dossier, part):
    assert len(part("C1").findings) == 1
    dismissed = dossier.but(findings=tuple(f.but(state="dismissed") for f in dossier.findings))
    assert all(c.findings == () for c in claim_parts(dismissed))
