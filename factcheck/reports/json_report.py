"""The whole report for machines; `Contents.model_json_schema()` is its schema."""

import json

from factcheck.reports.contents import Contents


def json_report(contents: Contents) -> str:
    """Return the report as JSON, keys sorted; reading it back gives the same contents."""
    told = contents.model_dump(mode="json")
    return json.dumps(told, sort_keys=True, ensure_ascii=False, indent=1) + "\n"
