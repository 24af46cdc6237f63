"""The whole job of a newcomer, in a real browser against a real server."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

HOSTILE = (
    "Two people were killed in Basra on Tuesday, police said. "
    '![x](https://evil.example.org/a.png) <img src=x onerror="window.pwned=1"> '
    "<script>window.pwned=1</script> Three rockets \U0001f680 hit the camp.\n"
)


def test_a_click_evidence_and_a_verdict_by_keyboard_are_saved(open_desk):
    desk = open_desk()
    page = desk.page
    desk.open("/review")
    desk.sign_in("Cleo")
    page.locator(".mark.slot", has_text="About a dozen").first.click()
    card = page.locator(".st-key-claim-card")
    expect(card).to_contain_text("injured")
    expect(page).to_have_url(re.compile("claim="))
    desk.idle()

    desk.press("e")
    page.keyboard.type("https://clinic.example.org/list")
    page.keyboard.press("Tab")
    page.keyboard.type("Eleven were treated.")
    desk.press("Control+Enter")
    expect(page.locator(".st-key-evidence-list")).to_contain_text("clinic.example.org")

    desk.press("3")
    desk.press("t")
    page.keyboard.type("The clinic counts j1 and k2.")
    desk.press("Escape")
    here = page.url
    desk.press("Control+Enter")
    expect(page.get_by_role("status")).to_contain_text("saved")
    expect(page).not_to_have_url(here)

    desk.open(here)
    expect(card).to_contain_text("injured")
    expect(page.get_by_label("Rationale")).to_have_value("The clinic counts j1 and k2.")
    expect(page.locator(".st-key-verdict-refuted button")).to_have_attribute(
        "data-testid", "stBaseButton-primary"
    )
    expect(page.locator(".st-key-evidence-list")).to_contain_text("Eleven were treated.")


def test_typing_survives_a_reload_without_being_saved(open_desk):
    desk = open_desk()
    desk.open("/review")
    desk.sign_in("Cleo")
    desk.press("t")
    desk.page.keyboard.type("half a thought")
    expect(desk.page.get_by_role("status")).to_contain_text("draft kept")
    desk.page.reload()
    desk.idle()
    expect(desk.page.get_by_label("Rationale")).to_have_value("half a thought")


def test_keys_go_on_after_a_box_was_ticked(open_desk):
    desk = open_desk()
    page = desk.page
    desk.open("/review")
    desk.sign_in("Cleo")
    page.locator(".st-key-claim-pane").get_by_text("Searched, nothing found").click()
    desk.idle()
    desk.press("2")
    expect(page.locator(".st-key-verdict-mixed button")).to_have_attribute(
        "data-testid", "stBaseButton-primary"
    )
    here = page.url
    desk.press("j")
    expect(page).not_to_have_url(here)


def test_overlapping_claims_take_turns_and_keys_walk_the_queue(open_desk):
    desk = open_desk()
    page = desk.page
    desk.open("/review")
    desk.sign_in("Cleo")
    chips = page.locator(".here .chip")
    page.locator(".mark", has_text="Iraqi base").first.click()
    expect(chips).not_to_have_count(0)
    chosen = page.locator(".here .chip.now").inner_text()
    desk.idle()
    page.locator(".mark", has_text="Iraqi base").first.click()
    expect(page.locator(".here .chip.now")).not_to_have_text(chosen)
    desk.idle()
    here = page.url
    for key in "jjjkkk":
        page.keyboard.press(key)  # faster than the server answers
    desk.idle()
    assert page.url == here
    page.keyboard.press("?")
    legend = page.get_by_role("dialog", name="Keyboard")
    expect(legend).to_be_visible()
    page.keyboard.press("2")  # no verdict behind an open legend
    page.keyboard.press("Escape")
    expect(legend).not_to_be_visible()
    desk.idle()
    expect(page.locator(".st-key-verdict-mixed button")).to_have_attribute(
        "data-testid", "stBaseButton-secondary"
    )


def test_selected_words_become_a_claim(open_desk):
    desk = open_desk()
    page = desk.page
    desk.open("/review")
    desk.sign_in("Cleo")
    words = page.locator(".mark", has_text="launching").first
    desk.select(words)
    page.get_by_role("button", name="+ New claim").click()
    expect(page.get_by_label("Words of the article")).to_have_value(words.inner_text().strip())
    page.get_by_label("subject *").fill("the truck")
    page.get_by_label("predicate *").fill("had tubes")
    page.get_by_label("predicate *").press("Enter")
    expect(page.get_by_role("status")).to_contain_text("added")
    expect(page.locator(".st-key-claim-card")).to_contain_text("the truck")


def test_an_uploaded_article_shows_its_claims_and_stays_inert(open_desk):
    desk = open_desk()
    page = desk.page
    desk.open("/import")
    desk.sign_in("Cleo")
    file = {"name": "basra.txt", "mimeType": "text/plain", "buffer": HOSTILE.encode()}
    for told in ("✓ readA6 ", "= knownA6 "):
        page.locator("input[type=file]").first.set_input_files([file])
        desk.idle()
        page.get_by_role("button", name="Import the files").click()
        expect(page.locator(".st-key-import-result")).to_contain_text(told)
        desk.idle()
    page.locator(".st-key-import-result button").click()
    expect(page.locator(".text .mark.slot", has_text="Two").first).to_be_visible()
    expect(page.locator(".text")).to_contain_text("<script>window.pwned=1</script>")
    desk.idle()
    assert page.evaluate("window.pwned") is None
