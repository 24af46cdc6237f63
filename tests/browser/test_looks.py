"""Every page in light, dark and on a phone: it fits, it is readable, it is dark where asked."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PAGES = ("", "review", "claims", "consistency", "adjudicate", "sources", "reports", "import")
PAGES += ("library", "settings")
TOO_WIDE = "() => document.documentElement.scrollWidth - innerWidth"
BRIGHTNESS = """() => {
  const colour = getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor;
  return colour.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + +part, 0) / 3;
}"""
COLOURS = """(button) => {
  const parts = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map(Number);
  const paper = getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor;
  return [parts(getComputedStyle(button).color), parts(paper)];
}"""


@pytest.mark.parametrize(
    ("name", "how", "bright"),
    [
        ("light", {}, True),
        ("dark", {"dark": True}, False),
        ("phone", {"width": 390, "height": 844}, True),
        ("zoomed", {"width": 720, "height": 450, "device_scale_factor": 2}, True),  # 200 %
        ("narrow", {"width": 320, "height": 256}, True),  # 400 %, as WCAG 1.4.10 asks
    ],
)
def test_pages_fit_and_keep_to_the_theme(open_shared_desk, shots, name, how, bright):
    desk = open_shared_desk(**how)
    desk.open("/")
    desk.sign_in("Cleo")
    for path in PAGES:
        desk.open(f"/{path}")
        expect(desk.page.locator(".st-key-title")).to_be_visible()
        desk.page.wait_for_timeout(300)  # tables paint after the script has come to rest
        desk.page.screenshot(path=shots / f"{path or 'desk'}-{name}.png")
        assert desk.page.evaluate(TOO_WIDE) <= 0
        assert (desk.page.evaluate(BRIGHTNESS) > 128) is bright
    desk.open("/review")
    desk.page.locator(".text .mark").first.click()
    expect(desk.page.locator(".st-key-claim-card")).to_be_visible()


@pytest.mark.parametrize("dark", [False, True])
def test_a_button_that_waits_for_something_can_be_read(open_shared_desk, dark):
    desk = open_shared_desk(dark=dark)
    desk.open("/import")
    desk.sign_in("Cleo")
    desk.open("/import")
    button = desk.page.get_by_role("button", name="Import the files")
    expect(button).to_be_disabled()
    words, paper = button.evaluate(COLOURS)
    assert max(abs(one - other) for one, other in zip(words, paper, strict=True)) > 128


def top_of(page, selector):
    return page.locator(selector).first.bounding_box()["y"]


@pytest.mark.parametrize(("width", "article_first"), [(390, True), (1440, False)])
def test_on_a_phone_the_article_stands_before_the_queue(open_shared_desk, width, article_first):
    desk = open_shared_desk(width=width, height=844)
    desk.open("/review")
    desk.sign_in("Cleo")
    article, listed = top_of(desk.page, ".text"), top_of(desk.page, ".st-key-queue")
    assert (article < listed) is article_first
    assert top_of(desk.page, ".st-key-title") > 0  # nothing moved the page by itself


def test_filters_stand_in_a_line_and_nothing_covers_the_export(open_shared_desk):
    desk = open_shared_desk()
    desk.open("/claims")
    desk.sign_in("Cleo")
    boxes = ".st-key-filters :is([role=group], [data-testid=stTextInputRootElement])"
    tops = {round(b.bounding_box()["y"]) for b in desk.page.locator(boxes).all() if b.is_visible()}
    assert len(tops) == 1
    desk.page.locator("[data-testid=stDataFrame]").hover()
    desk.page.get_by_role("button", name="CSV", exact=True).click(timeout=3000)
    expect(desk.page.get_by_role("button", name="Download as CSV")).to_be_hidden()


def test_another_claim_is_shown_from_its_head(open_shared_desk):
    desk = open_shared_desk()
    desk.open("/review")
    desk.sign_in("Cleo")
    pane = desk.page.locator(".st-key-claim-pane")
    assert pane.evaluate("pane => (pane.scrollTop = 300, pane.scrollTop)") > 0
    desk.press("j")
    assert pane.evaluate("pane => pane.scrollTop") == 0
    expect(desk.page.locator(".st-key-claim-card")).to_be_in_viewport()
