"""Two disagree blind; a third settles it by keys; it is published, reopened and corrected."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

TEXT = "Three people were killed in Basra on Tuesday, police said."
WHY = "The ministry counts three; the fourth died a week later."


def give(desk, digit, why):
    expect(desk.page.locator(".st-key-keys-bar kbd").first).to_be_visible()  # keys are heard
    desk.press(digit)
    desk.press("t")
    desk.page.keyboard.type(why)
    desk.press("Control+Enter")
    expect(desk.page.get_by_role("status")).to_contain_text("saved")


def make_case(desk):
    page = desk.page
    desk.open("/import")
    desk.sign_in("Ada")
    page.get_by_role("button", name="New case").click()
    page.get_by_label("Name of the case").fill("Basra")
    page.get_by_role("button", name="Create").click()
    desk.idle()
    page.get_by_role("tab", name="Paste").click()
    page.get_by_label("Text").fill(TEXT)
    page.get_by_label("Text").press("Tab")
    desk.idle()
    page.locator(".st-key-import-paste button").click()
    expect(page.locator(".st-key-import-result")).to_contain_text("✓ readA1 ")
    desk.idle()


def dispute_by_two(first, second):
    """Make a claim on which two disagree; return its address."""
    make_case(first)
    first.open("/review?" + re.search("case=[^&]*", first.page.url)[0])
    claim = first.page.url
    give(first, "1", "The police say so.")
    second.open(claim)
    second.sign_in("Ben")
    expect(second.page.locator(".st-key-claim-card")).to_contain_text("it shows once yours is")
    give(second, "3", "The ministry says four.")
    return claim


def test_a_third_person_settles_what_two_differ_on(open_desk, shots):
    first, third = open_desk(), open_desk()
    page = third.page
    claim = dispute_by_two(first, open_desk())
    third.open(claim)
    third.sign_in("Cleo")
    expect(page.get_by_role("link", name="Adjudicate (1)")).to_be_visible()
    third.press("m")
    expect(page).to_have_url(re.compile("/adjudicate"))
    dispute = page.locator(".st-key-dispute")
    expect(dispute).to_contain_text("2 verdicts differ")
    expect(dispute).not_to_contain_text("The ministry says four.")
    third.press("l")
    for said in ("ada", "The police say so.", "ben", "The ministry says four."):
        expect(dispute).to_contain_text(said)
    page.screenshot(path=shots / "adjudicate-story.png")

    third.press("2")
    third.press("t")
    page.keyboard.type(WHY)
    third.press("Escape")
    page.get_by_text("Searched, nothing found").click()
    third.idle()
    third.press("Control+Enter")
    expect(page.get_by_role("status")).to_contain_text("settled")
    expect(page.get_by_role("link", name="Adjudicate", exact=True)).to_be_visible()
    expect(page.locator(".st-key-disagreements")).to_contain_text("settled by cleo")

    first.open(claim.replace("review", "adjudicate"))
    expect(first.page.locator(".st-key-dispute")).to_contain_text(WHY)
    expect(first.page.locator(".st-key-verdict-mixed")).to_have_count(0)

    publish(first, claim)
    correct(first, third, claim, shots)


def take_step(desk, claim, step, why=""):
    """Take a step of the work in simple mode, with a reason where one is given."""
    desk.open(claim)
    button = desk.page.locator(f".st-key-step-{step} button")
    desk.page.get_by_text("Steps of the work").click()
    expect(button).to_be_visible()
    if why:
        reason = desk.page.get_by_label("Reason, where one is needed")
        reason.fill(why)
        reason.press("Tab")
        desk.idle()
    button.click()
    desk.idle()


def publish(desk, claim):
    """Approve and publish what was settled; a second publication is not offered."""
    take_step(desk, claim, "approved")
    take_step(desk, claim, "published")
    desk.open(claim.replace("review", "reports"))
    expect(desk.page.locator(".st-key-gate")).to_contain_text("1 of 1 verdicts published")


def correct(first, third, claim, shots):
    """Change what is public: reopened with a reason, judged anew, published as a correction."""
    take_step(first, claim, "researching")
    expect(first.page.get_by_role("status")).to_contain_text("reason")
    take_step(first, claim, "researching", "a new list of names")
    third.open(claim)
    give(third, "4", " The new list has four names.")  # insufficient: nothing found carries it
    take_step(first, claim, "approved")
    first.open(claim)
    first.page.get_by_text("Steps of the work").click()
    expect(first.page.locator(".st-key-step-corrected")).to_be_visible()
    expect(first.page.locator(".st-key-step-published")).to_have_count(0)
    take_step(first, claim, "corrected", "The new list has four names.")
    first.open(claim.replace("review", "reports"))
    expect(first.page.locator(".st-key-gate")).to_contain_text("1 of 1 verdicts published")
    report = first.page.locator("iframe").content_frame
    expect(report.get_by_text("The new list has four names.").first).to_be_attached()
    first.page.screenshot(path=shots / "corrected.png")


def test_typing_on_a_dispute_survives_a_reload(open_desk):
    desk = open_desk()
    desk.open("/adjudicate")
    desk.sign_in("Cleo")
    desk.press("t")
    desk.page.keyboard.type("half a thought")
    expect(desk.page.get_by_role("status")).to_contain_text("draft kept")
    desk.page.reload()
    desk.idle()
    expect(desk.page.get_by_label("Rationale")).to_have_value("half a thought")
