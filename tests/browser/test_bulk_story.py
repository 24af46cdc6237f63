"""Filter, then act on all that shows: exactly these claims change, and the address tells them."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

FILTERED = "/claims?kind=time&work=to+do"


def shown(page):
    """Return how many claims the page says it shows."""
    told = page.get_by_text(re.compile(r"^\d+ of \d+ claims")).inner_text()
    return int(told.split()[0])


def test_filter_then_bulk_hits_exactly_the_claims_shown(open_desk, shots, tmp_path):
    desk = open_desk()
    page = desk.page
    desk.open("/claims")
    desk.sign_in("Cleo")
    desk.open(FILTERED)
    number = shown(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV", exact=True).click()
    path = tmp_path / "claims.csv"
    download.value.save_as(path)
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    assert len(lines) == number > 5

    page.get_by_role("button", name=f"With the {number} claims shown").click()
    page.get_by_role("button", name=f"Dismiss {number} claims").click()
    asked = page.locator(".st-key-bulk-asked")
    expect(asked).to_contain_text(f"{number} claims to be dismissed as not checkable?")
    expect(asked.locator("li")).to_have_count(number)
    desk.idle()
    page.screenshot(path=shots / "bulk-asked.png")
    desk.open(FILTERED)  # a reload forgets what was asked for, and does nothing
    assert shown(page) == number
    page.get_by_role("button", name=f"With the {number} claims shown").click()
    page.get_by_role("button", name=f"Dismiss {number} claims").click()
    page.get_by_role("button", name=f"Yes, {number} claims dismissed").click()
    expect(page.get_by_role("status")).to_contain_text(f"{number} of {number} claims dismissed")
    expect(page.get_by_text("No claim passes the filters.")).to_be_visible()
    desk.open("/claims?work=dismissed&sure=0.0")
    assert shown(page) == number + 1  # one was dismissed in the demo case before
