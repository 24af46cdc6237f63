"""The manifest: all that a report rests on, each with the hash by which it is known."""

import hashlib
import json
from typing import Any

from factcheck.reports.contents import Contents
from factcheck.reports.json_report import json_report


def manifest(contents: Contents) -> str:
    """Return the articles, all items of evidence, and the JSON report itself, as JSON.

    `sha256` is of an article's text in UTF-8, of the bytes of what was captured, and of the file
    of the report; it is null where nothing was captured.
    """
    whole = json_report(contents).encode(errors="replace")
    told = {
        "format": "factcheck-manifest/1",
        "report": {
            "id": contents.report_id,
            "version": contents.version,
            "draft": contents.draft,
            "title": contents.title,
            "changed_at": contents.changed_at.isoformat(),
            "history_head": contents.history_head,
            "history_length": contents.history_length,
            "json_sha256": hashlib.sha256(whole).hexdigest(),
        },
        "items": [*_articles(contents), *_evidence(contents)],
        "versions": [
            {"number": v.number, "at": v.at.isoformat(), "json_sha256": v.sha256}
            for v in contents.versions
        ],
    }
    return json.dumps(told, sort_keys=True, ensure_ascii=False, indent=1) + "\n"


def _articles(contents: Contents) -> list[dict[str, Any]]:
    return [
        {
            "label": a.label,
            "kind": "article",
            "title": a.title,
            "url": a.url,
            "archive_url": a.archive_url,
            "captured": a.captured_at.isoformat(),
            "file_name": a.file_name,
            "media_type": "text/plain; charset=utf-8",
            "sha256": a.sha256,
        }
        for a in contents.articles
    ]


def _evidence(contents: Contents) -> list[dict[str, Any]]:
    return [
        {
            "label": e.label,
            "kind": "evidence",
            "claim": claim.label,
            "stance": e.stance.value,
            "title": e.title,
            "url": e.url,
            "archive_url": e.archive_url,
            "captured": e.captured.isoformat() if e.captured else None,
            "file_name": e.file_name,
            "media_type": e.media_type,
            "sha256": e.sha256,
        }
        for claim in contents.claims
        for e in claim.evidence
    ]
