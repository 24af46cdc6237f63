"""Articles come in by an address and by a path; what became of each is shown and given away."""

import json
import shutil

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import served

pytestmark = pytest.mark.browser


@pytest.fixture
def server(tmp_path, root, demo_store):
    """A server whose one way out leads to pages of the test."""
    shutil.copytree(demo_store, tmp_path / "data")
    with served(tmp_path, root, entry="tests/browser/web_entry.py") as running:
        yield running


def at_import(desk, tab):
    desk.open("/import")
    if desk.page.get_by_label("Your name").count():
        desk.sign_in("Cleo")
        desk.open("/import")
    desk.page.get_by_role("tab", name=tab).click()
    desk.idle()


def fetch(desk, url, *became):
    """Type an address and have it fetched; return the rows, once they tell what became of it."""
    page = desk.page
    asked = page.get_by_label("Address of a page, a feed or a file")
    asked.fill(url)
    asked.press("Enter")
    desk.idle()
    page.get_by_role("button", name="Go out and fetch it").click()
    rows = page.locator(".st-key-import-result tbody tr")
    expect(rows).to_contain_text(became, timeout=60_000)
    desk.idle()
    return rows


def test_a_page_and_a_feed_are_fetched_once_and_known_again(open_desk, shots):
    desk = open_desk()
    page = desk.page
    at_import(desk, "Address")
    page.get_by_label("Address of a page").fill("http://fen.example/bridge")
    page.get_by_label("Address of a page").press("Enter")
    expect(page.get_by_text("The button sends one request to")).to_contain_text(
        "fen.example, and to where that redirects"
    )
    desk.idle()
    fetch(desk, "http://fen.example/bridge", "✓ read")
    rows = fetch(desk, "http://fen.example/feed", "✓ read", "✓ read", "✗ skipped")
    expect(rows.first).to_contain_text("Mine reopens")
    expect(rows.last).to_contain_text("import the page of the article")
    expect(page.locator(".st-key-import-result")).to_contain_text("2 read · 1 skipped")
    page.screenshot(path=shots / "import-address.png", full_page=True)
    fetch(desk, "http://fen.example/feed", "= known", "= known")
    expect(page.locator(".st-key-fetches li")).to_have_count(3)
    expect(page.locator(".st-key-fetches li").first).to_contain_text(
        "cleo http://fen.example/feed"
    )
    page.locator(".st-key-import-result button", has_text="Mine reopens").click()
    expect(page.locator(".queue .row", has_text="injured · 4").first).to_be_visible()


def test_an_address_that_is_not_public_is_refused_in_one_line(open_desk):
    desk = open_desk()
    at_import(desk, "Address")
    fetch(desk, "http://inner.example/", "inner.example is at 10.0.0.7, not public (private)")
    fetch(desk, "http://127.0.0.1/", "127.0.0.1 is not public (loopback)")
    expect(desk.page.locator(".st-key-fetches")).to_have_count(0)


def test_a_folder_is_counted_read_and_told_in_a_file(open_desk, tmp_path, shots):
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep/a.txt").write_text("Two people were injured in Ostley on Monday.")
    (folder / "b.pdf").write_bytes(b"\x89PNG no article")
    desk = open_desk()
    page = desk.page
    at_import(desk, "Path")
    page.get_by_label("Path of a file or folder").fill(str(folder))
    page.get_by_label("Path of a file or folder").press("Enter")
    expect(page.locator(".st-key-path-found")).to_contain_text("2 files to read in 2 folders")
    desk.idle()
    page.screenshot(path=shots / "import-path.png", full_page=True)
    page.get_by_role("button", name="Import from the path").click()
    rows = page.locator(".st-key-import-result tbody tr")
    expect(rows).to_have_count(2)
    desk.idle()
    with page.expect_download() as download:
        page.get_by_role("button", name="This table as JSON Lines").click()
    told = [json.loads(line) for line in download.value.path().read_text("utf-8").splitlines()]
    assert [(line["file"], line["outcome"]) for line in told] == [
        ("b.pdf", "skipped"),
        ("deep/a.txt", "read"),
    ]
