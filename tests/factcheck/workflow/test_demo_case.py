"""The demo case, from a script of the test's own and from the one that ships."""

import json

import pytest

from factcheck.workflow.demo_case import (
    DEMO_NAME,
    NOT_FOUND,
    demo_folder,
    missing_in_demo,
    open_demo,
)
from factcheck.workflow.demo_script import Script
from factcheck.workflow.list_cases import show_case
from factcheck.workflow.list_disagreements import list_disagreements
from factcheck.workflow.publish_report import load_dossier
from factcheck.workflow.verify_history import show_history
from tests.factcheck.fakes import actions

EVIDENCE = {"by": "ana", "stance": "supports", "proximity": "primary", "first_hand": True}
REVIEW = {"by": "ana", "verdict": "supported", "rationale": "because"}
KILLED_3 = {"file": "1.txt", "kind": "casualty", "quote": "3 killed"}
KILLED_5 = {"file": "2.txt", "kind": "casualty", "quote": "5 killed"}
INJURED_2 = {"file": "1.txt", "kind": "casualty", "quote": "2 injured"}
INJURED_6 = {"file": "2.txt", "kind": "casualty", "quote": "6 injured"}
NOT_THERE = {"file": "1.txt", "kind": "quantity", "quote": "Camp"}
SPLIT = [
    {**REVIEW, "verdict": "mixed", "nothing_found": True},
    {**REVIEW, "by": "bo", "verdict": "refuted"},
]
PUBLISHED = {"approved_by": "bo", "published_by": "bo"}
SCRIPT = {
    "reviewers": ["ana", "bo"],
    "articles": ["1.txt", "2.txt"],
    "claims": [
        {**KILLED_3, "evidence": [EVIDENCE], "reviews": [REVIEW], **PUBLISHED},
        {**KILLED_5, "reviews": SPLIT},
        {**INJURED_6, "taken_by": "ana"},
        {**INJURED_2, "dismissed": {"by": "ana", "because": "trivial"}},
        {**NOT_THERE, "taken_by": "ana"},
    ],
}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "1.txt").write_text("Camp: 3 killed, 2 injured.")
    (tmp_path / "2.txt").write_text("Base: 5 killed, 6 injured.")
    (tmp_path / "reviews.json").write_text(json.dumps(SCRIPT))
    return tmp_path


def test_the_script_is_played_through(bench, folder):
    case = open_demo(bench, folder=folder)
    dossier = load_dossier(bench, case.id)
    assert (case.name, case.demo) == (DEMO_NAME, True)
    assert [c.status for c in dossier.claims] == [
        "published",
        "dismissed",
        "in_review",
        "assigned",
    ]
    assert len(list_disagreements(bench, case.id).open) == 1
    assert {r.name for r in dossier.reviewers} == {"ana", "bo"}


def test_a_claim_that_the_engine_did_not_find_is_told(bench, folder):
    case = open_demo(bench, folder=folder)
    entries = show_history(bench, case.id)
    assert missing_in_demo(entries) == 1
    assert [e.after for e in entries if e.action == NOT_FOUND] == ["quantity: Camp"]


def test_opening_it_again_changes_nothing(bench, folder):
    first = open_demo(bench, folder=folder)
    before = show_history(bench, first.id)
    assert open_demo(bench, folder=folder).id == first.id
    assert show_history(bench, first.id) == before


def test_a_making_that_was_cut_short_is_taken_up(bench, folder):
    script = folder / "reviews.json"
    script.write_text(json.dumps({**SCRIPT, "claims": [{**SCRIPT["claims"][0], "quote": "no"}]}))
    with pytest.raises(Exception, match="0 times"):
        open_demo(bench, folder=folder)
    script.write_text(json.dumps(SCRIPT))
    case = open_demo(bench, folder=folder)
    assert show_case(bench, case.id).summary.articles == 2
    assert actions(bench, case.id)["imported"] == 2
    assert actions(bench, case.id)["reviewed"] == 3


def test_the_script_that_ships_is_whole():
    script = Script.model_validate_json((demo_folder() / "reviews.json").read_bytes())
    assert len(script.articles) == 5
    assert len(script.reviewers) == 2
    assert any(claim.published_by for claim in script.claims)
    assert all((demo_folder() / name).is_file() for name in script.articles)
