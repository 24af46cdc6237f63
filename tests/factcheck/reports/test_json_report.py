"""The report for machines."""

import json

import jsonschema

from factcheck.reports.contents import Contents
from factcheck.reports.json_report import json_report


def test_reading_it_back_gives_the_same_contents(contents):
    assert Contents.model_validate_json(json_report(contents)) == contents


def test_it_holds_to_its_schema_and_sorts_its_keys(contents):
    told = json.loads(json_report(contents))
    jsonschema.validate(told, Contents.model_json_schema(mode="serialization"))
    assert list(told) == sorted(told)
    assert told["format"] == "factcheck-report/1"


def test_letters_beyond_ascii_stay_letters(contents):
    assert "Ruíz" in json_report(contents.but(title="Ruíz"))
