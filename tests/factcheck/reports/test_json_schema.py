"""The schema of the JSON report."""

import json

import pytest
from jsonschema import Draft202012Validator

from factcheck.reports.contents import contents_of, read_contents
from factcheck.reports.json_report import json_report
from factcheck.reports.json_schema import json_schema
from tests.factcheck.reports.conftest import hostile


@pytest.fixture(scope="module")
def validator():
    schema = json.loads(json_schema())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_every_report_keeps_the_schema_and_reads_back_as_it_was(
    validator, dossier, unworked, placed
):
    reports = (contents_of(dossier), contents_of(hostile(dossier)), contents_of(unworked), placed)
    for contents in reports:
        told = json_report(contents)
        validator.validate(json.loads(told))
        assert read_contents(told) == contents
        assert json_report(read_contents(told)) == told


def test_what_is_no_report_does_not_keep_it(validator, contents):
    told = json.loads(json_report(contents))
    assert not validator.is_valid({})
    assert not validator.is_valid({**told, "version": "one"})
    assert not validator.is_valid({**told, "claims": [{}]})


def test_the_published_schema_is_this_one(root):
    published = root / "docs" / "report.schema.json"
    assert published.read_text() == json_schema()
