"""`factcheck show` prints one claim whole."""

import pytest

from tests.factcheck.checks import feed, record

DEAD = "Attack in Baghdad on Friday killed four soldiers"


@pytest.fixture
def library(camp, here):
    (here / "feed.json").write_bytes(feed(record(DEAD)))
    assert camp("library", "import", "feed.json", "--as", "Ana").status == 0
    return camp


def killed(lines):
    return next(line["label"] for line in lines("claims", "Camp", "--kind", "casualty"))


@pytest.mark.usefixtures("library")
def test_a_claim_is_printed_with_evidence_findings_and_earlier_fact_checks(lines):
    label = killed(lines)
    [line] = lines("show", "Camp", label)
    assert (line["label"], line["kind"], line["evidence"]) == (label, "casualty", [])
    assert [found["label"] for found in line["earlier"]] == ["F1"]
    assert "other number" in line["earlier"][0]["because"]
    assert any(found["relation"] == "contradiction" for found in line["findings"])


def test_people_read_lines_and_what_is_empty_is_left_out(library, lines):
    label = killed(lines)
    library("library", "cite", "Camp", label, "F1", "--as", "Ana")
    told = library("show", "Camp", label, "--format", "table").out
    assert f"label: {label}\n" in told
    assert "earlier fact check: False (≈ refuted) · Attack in Baghdad" in told
    assert "evidence: context · Fact check: Attack in Baghdad" in told
    assert "rationale" not in told


def test_a_library_that_is_empty_finds_nothing(lines):
    [line] = lines("show", "Camp", killed(lines))
    assert line["earlier"] == []


def test_the_verdict_of_another_stays_hidden_from_who_reviews_next(camp, lines):
    label = killed(lines)
    camp("review", "Camp", label, "--verdict", "refuted", "--rationale", "Counted.", "--as", "Bo")
    [line] = lines("show", "Camp", label, "--as", "Bo")
    assert (line["verdict"], line["rationale"]) == ("refuted", "Counted.")
    assert camp("show", "Camp", "C999").status == 2


@pytest.mark.usefixtures("library")
def test_claims_are_listed_with_earlier_fact_checks_if_asked(lines):
    listed = {line["label"]: line for line in lines("claims", "Camp", "--earlier")}
    assert [found["label"] for found in listed[killed(lines)]["earlier"]] == ["F1"]
    assert all("earlier" not in line for line in lines("claims", "Camp"))
