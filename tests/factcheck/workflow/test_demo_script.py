"""Addressing claims by their words."""

import pytest

from factcheck.errors import UnreadableInput
from factcheck.workflow.demo_script import (
    ScriptedClaim,
    ScriptedEvidence,
    ScriptedReview,
    find_claim,
    place_of,
)
from factcheck.workflow.publish_report import load_dossier


@pytest.fixture
def dossier(bench, case):
    return load_dossier(bench, case.id)


@pytest.mark.parametrize(
    ("kind", "quote", "label"),
    [
        ("casualty", "3 killed", "C1"),
        ("casualty", "3 killed and 12 injured", "C2"),
        ("casualty", "12", "C2"),
        ("quantity", "3 killed", None),
        ("casualty", "police said", None),
    ],
)
def test_a_claim_is_found_by_kind_and_by_what_its_slots_say(dossier, kind, quote, label):
    scripted = ScriptedClaim(file="f", kind=kind, quote=quote)
    own = [c for c in dossier.claims if c.article_id == dossier.articles[0].id]
    found = find_claim(own, dossier.articles[0], scripted)
    assert (found.label if found else None) == label


@pytest.mark.parametrize(("quote", "times"), [("ed", 2), ("nowhere", 0)])
def test_words_that_do_not_occur_once_are_refused(dossier, quote, times):
    with pytest.raises(UnreadableInput, match=f"{times} times"):
        place_of(quote, dossier.articles[0])


def test_scripted_words_become_what_a_reviewer_fills_in(dossier):
    quoted = {"file": "f", "quote": "5 killed"}
    item = ScriptedEvidence(by="ana", stance="refutes", quoted_from=quoted)
    text = item.text({"f": dossier.articles[1]})
    assert (text.stance, text.article.start, text.article.end) == ("refutes", 11, 19)
    assert ScriptedReview(by="ana", verdict="mixed").text().verdict == "mixed"
    assert ScriptedEvidence(by="ana", stance="context").text({}).article is None
