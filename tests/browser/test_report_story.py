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
