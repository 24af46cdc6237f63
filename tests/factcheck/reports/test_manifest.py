"""The manifest of a report."""

import hashlib
import json

from factcheck.reports.json_report import json_report
from factcheck.reports.manifest import manifest


def test_it_names_all_that_a_report_rests_on_by_its_hash(contents):
    told = json.loads(manifest(contents))
    labels = [item["label"] for item in told["items"]]
    assert labels == ["A1", "A2", "C1-E1", "C1-E2", "C1-E3", "C1-E4"]
    hashes = {item["label"]: item["sha256"] for item in told["items"]}
    assert hashes["A1"] == hashlib.sha256(contents.articles[0].text.encode()).hexdigest()
    assert hashes["C1-E1"] == "ab" * 32
    assert hashes["C1-E2"] is None  # a link that nobody captured


def test_it_knows_the_json_report(contents):
    told = json.loads(manifest(contents))["report"]
    assert told["json_sha256"] == hashlib.sha256(json_report(contents).encode()).hexdigest()
    assert (told["id"], told["version"]) == (contents.report_id, contents.version)
