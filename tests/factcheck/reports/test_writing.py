"""From a dossier to bytes."""

import csv
import io
import json

import pytest
from lxml import html

from factcheck.domain.report import ReportFormat
from factcheck.errors import UsageError
from factcheck.reports import write
from factcheck.reports.writing import WRITERS

F = ReportFormat


@pytest.mark.parametrize("report_format", WRITERS)
def test_the_same_dossier_gives_the_same_bytes(dossier, report_format):
    again = type(dossier).model_validate_json(dossier.model_dump_json())
    assert write(dossier, report_format) == write(again, report_format)


def test_the_verdict_is_the_same_in_every_format(dossier):
    told = {f: write(dossier, f).decode("utf-8-sig") for f in WRITERS}
    rows = csv.DictReader(io.StringIO(told[F.CSV], newline=""))
    in_csv = {row["claim"]: row["verdict"] for row in rows}
    in_json = {c["label"]: c["verdict"]["line"] for c in json.loads(told[F.JSON])["claims"]}
    page = html.fromstring(told[F.HTML])
    assert in_csv == in_json
    assert set(in_csv.values()) == {
        *("supported", "reviewers disagree", "proposed: outdated", "not pursued"),
    }
    for label in ("C1", "C2", "C3"):
        [sign] = page.xpath(f"//article[@id='{label}']/h3/span[contains(@class, 'sign')]")
        assert sign.text.split(maxsplit=1)[1] == in_csv[label]
        assert f"{in_csv[label]}: {label}," in told[F.MARKDOWN]


@pytest.mark.parametrize("report_format", sorted(set(ReportFormat) - set(WRITERS)))
def test_a_format_without_a_writer_is_refused_with_those_there_are(dossier, report_format):
    with pytest.raises(UsageError, match="expected html, markdown, json, csv"):
        write(dossier, report_format)


@pytest.mark.parametrize(
    ("report_format", "told"),
    [
        (F.HTML, "A⟨U+D800⟩B"),
        (F.MARKDOWN, "A⟨U+D800⟩B"),
        (F.JSON, "A?B"),
        (F.CSV, "A?B"),
    ],
)
def test_what_no_encoding_holds_does_not_stop_a_report(dossier, report_format, told):
    reviews = tuple(r.model_copy(update={"conclusion": "A\ud800B"}) for r in dossier.reviews)
    report = write(dossier.model_copy(update={"reviews": reviews}), report_format)
    assert told in report.decode()
