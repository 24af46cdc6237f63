"""An article is corrected: what changed is shown, its verdicts go along, the report is marked."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

HEAD = "---\nheadline: {}\noutlet: The Gazette\nurl: https://gazette.example/lissom\n---\n\n"
LEAD = "Rockets hit a military base north of Lissom, and three soldiers were killed, police said."
REST = (
    "A doctor at the hospital of the base said that 12 people were injured in the attack.\n\n"
    "Soldiers found a truck with empty launchers in a field some miles from the fence, and the "
    "minister said that nobody had claimed the attack."
)
NOTE = "An earlier version of this article said that three soldiers were killed."
STORY = f"{HEAD.format('Three killed near Lissom')}{LEAD}\n\n{REST}\n"
CORRECTED = (
    f"{HEAD.format('Five killed near Lissom')}"
    f"{LEAD.replace('three', 'five')}\n\n{REST}\n\n{NOTE}\n"
)
PRINTED = f"Three killed near Lissom\n\n{LEAD}\n\n{REST}\n"


def upload(desk, name, text):
    """Import a text as a file; return the line that tells what became of it."""
    desk.open("/import")
    file = {"name": name, "mimeType": "text/plain", "buffer": text.encode()}
    desk.page.locator("input[type=file]").first.set_input_files([file])
    desk.idle()
    desk.page.get_by_role("button", name="Import the files").click()
    line = desk.page.locator(".st-key-import-result tbody tr").first
    expect(line).to_contain_text(name, timeout=60_000)
    desk.idle()
    return line


def judge(desk, said):
    """Give the claim that says something the verdict ‘mixed’."""
    desk.page.locator(".queue .row", has_text=said).first.click()
    desk.idle()
    desk.press("2")
    desk.press("Control+Enter")
    expect(desk.page.get_by_role("status")).to_contain_text("saved")


def report_on_the_story(desk):
    """Import the story, judge two of its claims, freeze the report."""
    page = desk.page
    expect(upload(desk, "story.md", STORY)).to_contain_text("✓ read")
    page.locator(".st-key-import-result button").first.click()
    expect(page.locator(".queue .row", has_text="injured · 12").first).to_be_visible()
    desk.idle()
    judge(desk, "injured · 12")
    judge(desk, "killed · 3")
    desk.open("/reports")
    page.get_by_role("button", name="Freeze this version").click()
    expect(page.locator(".st-key-versions")).to_contain_text("Version 1")
    desk.idle()


def picture(desk, shots, name):
    """Take a picture, light and dark."""
    for scheme in ("dark", "light"):
        desk.page.emulate_media(color_scheme=scheme)
        desk.idle()
        desk.page.screenshot(path=shots / f"{name}-{scheme}.png", full_page=True)


def test_a_corrected_article_shows_what_changed_and_keeps_what_did_not(open_desk, shots):
    desk = open_desk()
    page = desk.page
    desk.open("/import")
    desk.sign_in("Cleo")
    report_on_the_story(desk)
    expect(upload(desk, "printed.txt", PRINTED)).to_contain_text("= known")
    expect(upload(desk, "corrected.md", CORRECTED)).to_contain_text("a version of")
    page.get_by_role("tab", name="Articles").click()
    changes = page.locator(".st-key-version-changes")
    expect(changes).to_contain_text("1 verdict carried over · 1 verdict to be given again")
    expect(changes).to_contain_text("is out of date because")
    expect(changes.locator("li").first).to_contain_text("was the verdict: it must be given again")
    expect(changes).not_to_contain_text("earlier version of this article")
    picture(desk, shots, "versions")
    changes.locator("button", has_text="killed · 5").click()
    expect(page.locator(".st-key-claim-card")).to_contain_text("give it again on these words")
    picture(desk, shots, "versions-card")
    desk.open("/reports")
    told = page.locator(".st-key-out-of-date")
    expect(told).to_contain_text("Version 1 is out of date because")
    expect(told.locator("li").first).to_contain_text("was corrected")


def test_a_version_is_set_apart_and_its_original_given_back(open_desk, tmp_path):
    desk = open_desk()
    page = desk.page
    desk.open("/import")
    desk.sign_in("Cleo")
    upload(desk, "story.md", STORY)
    upload(desk, "corrected.md", CORRECTED)
    page.get_by_role("tab", name="Articles").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Original file").click()
    path = tmp_path / "original.md"
    download.value.save_as(path)
    assert path.read_text(encoding="utf-8") == CORRECTED
    page.get_by_text("Its version, outlet, headline and date").click()
    page.get_by_role("button", name="is no version of").click()
    expect(page.get_by_role("status")).to_contain_text("is an article of its own")
    expect(page.locator(".st-key-version-changes")).to_have_count(0)
