"""What a reviewer sets holds where it is set for: keys, colours, words, rules of the case."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

BRIGHTNESS = """() => {
  const colour = getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor;
  return colour.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + +part, 0) / 3;
}"""
CHOSEN = ("data-testid", "stBaseButton-primary")


def choose(desk, words):
    desk.page.get_by_role("radio", name=words, exact=True).click()
    desk.idle()


def wait_until_dark(desk):
    """Wait while the page is loaded anew in other colours."""
    desk.page.wait_for_function(f"() => ({BRIGHTNESS})() < 128")
    desk.idle()


def test_with_single_keys_off_a_key_does_nothing(open_desk):
    desk = open_desk()
    page = desk.page
    desk.open("/settings")
    desk.sign_in("Cleo")
    page.get_by_text("Single keys").click()
    expect(page.get_by_role("status")).to_contain_text("saved for you")
    desk.open("/review")
    here = page.url
    mixed = page.locator(".st-key-verdict-mixed button")
    for key in ("2", "j", "t"):
        desk.press(key)
    expect(mixed).not_to_have_attribute(*CHOSEN)
    assert page.url == here
    page.get_by_label("Rationale").fill("By hand.")
    mixed.click()
    desk.idle()
    desk.press("Control+Enter")  # not a single key: it works on
    expect(page.get_by_role("status")).to_contain_text("saved")

    desk.open("/settings")
    page.get_by_text("Single keys").click()
    desk.idle()
    desk.open("/review")
    desk.press("j")
    expect(page).not_to_have_url(here)


def test_colours_and_mode_are_the_reviewers_own_on_every_machine(open_desk, shots):
    desk, other, stranger = open_desk(), open_desk(), open_desk()
    desk.open("/settings")
    desk.sign_in("Cleo")
    assert desk.page.evaluate(BRIGHTNESS) > 128
    choose(desk, "editor")
    choose(desk, "roomy")
    desk.page.get_by_role("radio", name="dark", exact=True).click()
    wait_until_dark(desk)
    desk.page.screenshot(path=shots / "settings-roomy-dark.png", full_page=True)

    other.open("/adjudicate")
    other.sign_in("Cleo")
    wait_until_dark(other)
    expect(other.page.locator(".st-key-verdict-mostly_refuted")).to_be_visible()
    stranger.open("/adjudicate")
    stranger.sign_in("Dora")
    assert stranger.page.evaluate(BRIGHTNESS) > 128
    expect(stranger.page.locator(".st-key-verdict-mostly_refuted")).to_have_count(0)


def test_a_changed_tolerance_compares_the_case_again(open_desk):
    desk = open_desk()
    page = desk.page
    desk.open("/settings")
    desk.sign_in("Cleo")
    hours = page.get_by_label("Figures this close in time")
    hours.fill("1")
    hours.press("Tab")
    desk.idle()
    page.get_by_role("button", name="Save these rules").click()
    expect(page.get_by_role("status")).to_contain_text("1 case compared again")
    desk.open("/settings")
    expect(hours).to_have_value("1")
    expect(page.locator(".st-key-from-same_moment_hours")).to_contain_text("this case")
    page.locator(".st-key-leave-same_moment_hours button").click()
    expect(page.locator(".st-key-from-same_moment_hours")).to_contain_text("built in")
