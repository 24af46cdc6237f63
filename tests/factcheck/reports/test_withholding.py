"""What is blacked out."""

import json

import pytest

from factcheck.domain.report import ReportFormat, ReportOptions
from factcheck.reports import write
from factcheck.reports.contents import contents_of, without_names
from factcheck.reports.html_page import link
from factcheck.reports.withholding import Withheld, withheld
from tests.factcheck.reports.extracting import case_of

VICTIM = "John Harwood, 34, a nurse, was killed in Dover on Sunday, police said."
MORE = " Harwood's sister can be reached at ann@example.org or +44 20 7946 0123."
COMMON = (
    "Rose Hope, 34, a nurse, was killed in Dover on Sunday, police said. Hope for survivors faded "
    "as prices rose. Rose petals lay in the road where Mrs. Hope had lived."
)
PLACE = "Shells fell in Jordan on Monday."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ann Roe and Mr Roe", "███ ███ and Mr ███"),
        ("Roe's", "███'s"),
        ("Roebuck went", "Roebuck went"),
        ("roe deer", "roe deer"),
        ("mail a.b@c.example now", "mail █████████████ now"),
        ("call +1 (555) 123-4567", "call ██ █████ ████████"),
        ("on 2020-03-12 09:00", "on 2020-03-12 09:00"),
        ("12 345 678 people", "12 345 678 people"),
        ("33.5123456 44.2612345", "33.5123456 44.2612345"),
    ],
)
def test_names_and_contact_data_are_blacked_out_letter_by_letter(text, shown):
    told, _ = withheld({"text": text}, ["Ann Roe"])
    assert told == {"text": shown}
    assert len(shown) == len(text)


def test_hashes_stay():
    kept = {"sha256": "Roe", "id": "Roe", "url": "https://roe.example", "size": 7}
    assert withheld(kept, ["Ann Roe"])[0] == kept


def test_an_address_and_a_file_keep_their_host_and_lose_the_name():
    told = {
        "url": "https://roe.example/ann-roe?of=roe",
        "file_name": "roe.pdf",
        "archive_url": None,
    }
    shown = {
        "url": "https://roe.example/███████?of=███",
        "file_name": "███.pdf",
        "archive_url": None,
    }
    assert withheld(told, ["Ann Roe"])[0] == shown


def test_it_is_counted():
    _, count = withheld(["a@b.example", "Ann Roe", {"x": ["Roe", 7, None]}], ["Ann Roe"])
    assert count == Withheld(names=1, contacts=1)
    assert "1 name of private victims, and contact data in 1 place" in count.line


def test_a_report_without_names_keeps_its_places_and_says_so():
    contents = without_names(contents_of(case_of(VICTIM + MORE)))
    assert contents.withheld.names == 1
    assert "Blacked out" in contents.about.redactions
    texts = {a.label: a.text for a in contents.articles}
    assert all(texts[c.article][c.start : c.end] == c.text for c in contents.claims)


@pytest.mark.parametrize("report_format", sorted(set(ReportFormat) - {ReportFormat.PDF}))
def test_no_format_tells_what_is_withheld(report_format):
    if report_format is ReportFormat.CLAIM_REVIEW:
        return  # none of a draft
    dossier = case_of(VICTIM + MORE)
    told = write(dossier, report_format, options=ReportOptions(withhold=True))
    plain = write(dossier, report_format)
    for secret in (b"Harwood", b"ann@example.org", b"7946 0123"):
        assert secret not in told
    assert b"Harwood" in plain or report_format in (
        *(ReportFormat.XLSX, ReportFormat.SVG, ReportFormat.GEOJSON, ReportFormat.MANIFEST),
    )


def test_a_name_of_common_words_goes_and_the_words_stay():
    dossier = case_of(COMMON)
    contents = without_names(contents_of(dossier))
    shown = contents.articles[0].text
    assert "████ ████, 34" in shown
    assert "Mrs. ████" in shown
    assert "Hope for survivors faded as prices rose. Rose petals" in shown
    told = write(dossier, ReportFormat.HTML, options=ReportOptions(withhold=True)).decode()
    assert "Rose Hope" not in told
    assert "Mrs. Hope" not in told


def test_the_place_of_a_case_keeps_its_name():
    contents = without_names(contents_of(case_of("Jordan Fox, 34, was killed in Dover. " + PLACE)))
    assert contents.articles[0].text.endswith("Shells fell in Jordan on Monday.")


def test_what_is_blacked_out_is_no_address_to_follow():
    review = {"url": "https://a.example/ann-roe"}
    shown, _ = withheld(review, ["Ann Roe"])
    assert not link(shown["url"])
    assert link(review["url"])


def test_a_version_that_was_frozen_with_names_is_written_without():
    dossier = case_of(VICTIM)
    frozen = write(dossier, ReportFormat.JSON).decode()
    hidden = write(dossier, ReportFormat.JSON, options=ReportOptions(withhold=True), frozen=frozen)
    assert b"Harwood" not in hidden
    assert json.loads(hidden)["withheld"]["names"] == 1
