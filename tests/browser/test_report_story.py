"""A verdict leaves the house: export the report and find the verdict in it."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

WHY = "Both counts rest on one statement."


def test_the_exported_report_holds_the_saved_verdict(open_desk, tmp_path):
    desk = open_desk()
    page = desk.page
    desk.open("/review")
    desk.sign_in("Cleo")
    label = page.locator(".st-key-claim-card b").first.inner_text()
    desk.press("2")
    desk.press("t")
    page.keyboard.type(WHY)
    desk.press("Control+Enter")
    expect(page.get_by_role("status")).to_contain_text(f"{label} saved")
    desk.open("/reports")
    with page.expect_download() as download:
        page.locator(".st-key-download-html button").click()
    path = tmp_path / "report.html"
    download.value.save_as(path)
    report = path.read_text(encoding="utf-8")
    assert WHY in report
    assert "mixed" in report
    assert "DRAFT" in report or "published" in report
    assert 'src="http' not in report


def test_a_frozen_version_is_downloaded_again_and_compared(open_desk):
    desk = open_desk()
    page = desk.page
    desk.open("/reports")
    desk.sign_in("Cleo")
    page.get_by_role("button", name="Freeze this version").click()
    expect(page.get_by_role("status")).to_contain_text("version 1 frozen")
    expect(page.get_by_text("Nothing changed between the two.")).to_be_visible()
    desk.open("/review")
    desk.press("2")
    desk.press("t")
    page.keyboard.type(WHY)
    desk.press("Control+Enter")
    expect(page.get_by_role("status")).to_contain_text("saved")
    desk.open("/reports")
    expect(page.locator(".st-key-out-of-date")).to_contain_text("Version 1 is out of date because")
    page.get_by_role("combobox", name="Show and download").click()
    page.get_by_role("option", name="version 1").click()
    desk.idle()
    with page.expect_download() as download:
        page.locator(".st-key-download-markdown button").click()
    assert download.value.suggested_filename.endswith("-v1.md")
    assert WHY not in download.value.path().read_text(encoding="utf-8")
