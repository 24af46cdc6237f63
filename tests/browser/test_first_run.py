"""A newcomer: from a name to a saved verdict and a frozen report, in less than two minutes."""

import time

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import served

pytestmark = pytest.mark.browser

LIMIT = 120  # seconds


@pytest.fixture
def server(tmp_path, root):
    """A server that finds nothing there, as a newcomer's does."""
    with served(tmp_path, root) as running:
        yield running


def steps(desk):
    desk.open("/")
    return desk.page.locator(".st-key-checklist")


def test_the_first_run_takes_two_minutes_and_its_steps_tick_themselves(open_desk, shots):
    desk = open_desk()
    page = desk.page
    began = time.monotonic()
    desk.open("/")
    expect(page.get_by_role("textbox")).to_have_count(1)  # only a name is asked
    desk.sign_in("Nora")
    expect(page.locator(".st-key-checklist li", has_text="✓")).to_have_count(1)
    page.screenshot(path=shots / "first-run.png", full_page=True)
    page.locator(".st-key-my-queue li button").first.click()
    expect(page.locator(".st-key-claim-card")).to_be_visible()
    desk.idle()
    desk.press("e")
    page.keyboard.type("https://clinic.example.org/list")
    desk.press("Control+Enter")
    expect(page.locator(".st-key-evidence-list")).to_contain_text("clinic.example.org")
    desk.press("2")
    desk.press("t")
    page.keyboard.type("One list of one clinic.")
    desk.press("Control+Enter")
    expect(page.get_by_role("status")).to_contain_text("saved")
    expect(steps(desk).locator("li", has_text="✓")).to_have_count(3)
    desk.open("/reports")
    page.get_by_role("button", name="Freeze this version").click()
    expect(page.locator(".st-key-versions")).to_contain_text("Version 1")
    desk.idle()
    desk.open("/")
    expect(page.locator(".st-key-my-queue")).to_be_visible()
    expect(page.locator(".st-key-checklist")).to_have_count(0)
    assert time.monotonic() - began < LIMIT
