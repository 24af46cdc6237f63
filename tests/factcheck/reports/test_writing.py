"""From a dossier to bytes."""

import csv
import io
import json
import os
import subprocess
import sys

import pytest
from lxml import html
from openpyxl import load_workbook

from factcheck.domain.report import FILE_KINDS, ReportFormat, ReportOptions
from factcheck.errors import UsageError
from factcheck.reports import write
from factcheck.reports.writing import WRITERS
from tests.factcheck.reports.conftest import HOUSE

F = ReportFormat
OURS = ReportOptions(house=HOUSE)
SLOW = {F.PDF}
WRITE_ALL = """
import hashlib, sys
from factcheck.domain.dossier import Dossier
from factcheck.domain.report import ReportOptions
from factcheck.reports import write
from factcheck.reports.writing import WRITERS
dossier = Dossier.model_validate_json(open(sys.argv[1]).read())
options = ReportOptions.model_validate_json(sys.argv[2])
for each in WRITERS:
    print(each.value, hashlib.sha256(write(dossier, each, options=options)).hexdigest())
"""


def test_every_format_has_a_writer_and_a_file():
    assert set(WRITERS) == set(FILE_KINDS) == set(F)
    endings = [kind.ending for kind in FILE_KINDS.values()]
    assert len(endings) == len(set(endings))


@pytest.mark.parametrize("report_format", sorted(set(WRITERS) - SLOW))
def test_the_same_dossier_gives_the_same_bytes(dossier, report_format):
    again = type(dossier).model_validate_json(dossier.model_dump_json())
    first = write(dossier, report_format, options=OURS)
    assert first == write(again, report_format, options=OURS)


def test_two_processes_with_other_hash_seeds_give_the_same_bytes(dossier, root, tmp_path):
    kept = tmp_path / "dossier.json"
    kept.write_text(dossier.model_dump_json())
    told = [
        subprocess.run(  # noqa: S603  # our own interpreter
            [sys.executable, "-c", WRITE_ALL, kept, OURS.model_dump_json()],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert told[0] == told[1]
    assert told[0].count("\n") == len(WRITERS)


def test_the_verdict_is_the_same_in_every_format(dossier):
    texts = (F.CSV, F.JSON, F.HTML, F.MARKDOWN, F.CLAIM_REVIEW)
    told = {f: write(dossier, f, options=OURS).decode("utf-8-sig") for f in texts}
    rows = csv.DictReader(io.StringIO(told[F.CSV], newline=""))
    in_csv = {row["claim"]: row["verdict"] for row in rows}
    in_json = {c["label"]: c["verdict"]["line"] for c in json.loads(told[F.JSON])["claims"]}
    page = html.fromstring(told[F.HTML])
    assert in_csv == in_json == _in_workbook(write(dossier, F.XLSX))
    assert set(in_csv.values()) == {
        *("supported", "reviewers disagree", "proposed: outdated", "not pursued"),
    }
    for label in ("C1", "C2", "C3"):
        [sign] = page.xpath(f"//article[@id='{label}']/h3/span[contains(@class, 'sign')]")
        assert sign.text.split(maxsplit=1)[1] == in_csv[label]
        assert f"{in_csv[label]}: {label}," in told[F.MARKDOWN]
    [record] = json.loads(told[F.CLAIM_REVIEW])
    assert record["reviewRating"]["alternateName"] == in_csv["C1"]
    assert json.loads(page.xpath("//script[@type='application/ld+json']")[0].text) == [record]


def _in_workbook(data):
    rows = load_workbook(io.BytesIO(data))["Claims"].iter_rows(values_only=True)
    heads = next(rows)
    claim, verdict = heads.index("claim"), heads.index("verdict")
    return {row[claim]: row[verdict] for row in rows}


def test_a_frozen_version_is_written_as_it_was(dossier):
    frozen = write(dossier, F.JSON, options=OURS).decode()
    later = dossier.but(case=dossier.case.but(name="Another"))
    for each in (F.JSON, F.HTML, F.CSV):
        assert write(later, each, frozen=frozen) == write(dossier, each, options=OURS)
    assert write(later, F.HTML) != write(dossier, F.HTML)


def test_a_frozen_version_of_another_form_says_so(dossier):
    with pytest.raises(UsageError, match="an older program wrote it in another form"):
        write(dossier, F.HTML, frozen='{"format": "factcheck-report/0"}')


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


def test_what_no_encoding_holds_does_not_stop_a_workbook(dossier):
    reviews = tuple(r.model_copy(update={"conclusion": "A\ud800B"}) for r in dossier.reviews)
    told = write(dossier.model_copy(update={"reviews": reviews}), F.XLSX)
    cells = [c for row in load_workbook(io.BytesIO(told))["Claims"].values for c in row]
    assert "A?B" in cells
