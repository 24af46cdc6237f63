"""The schema of the JSON report, as it is published."""

import json

from factcheck.reports.contents import Contents

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> str:
    """Return the JSON Schema that every JSON report keeps, keys sorted."""
    told = Contents.model_json_schema(mode="serialization")
    whole = {"$schema": DIALECT, **told, "title": "Fact-check report"}
    return json.dumps(whole, sort_keys=True, ensure_ascii=False, indent=1) + "\n"
