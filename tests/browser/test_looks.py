"""Every page in light, dark and on a phone: it fits, it is readable, it is dark where asked."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PAGES = ("", "review", "claims", "consistency", "reports", "import")
TOO_WIDE = "() => document.documentElement.scrollWidth - innerWidth"
BRIGHTNESS = """() => {
  const colour = getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor;
  return colour.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + +part, 0) / 3;
}"""


@pytest.mark.parametrize(
    ("name", "how", "bright"),
    [
        ("light", {}, True),
        ("dark", {"dark": True}, False),
        ("phone", {"width": 390, "height": 844}, True),
    ],
)
def test_pages_fit_and_keep_to_the_theme(open_desk, shots, name, how, bright):
    desk = open_desk(**how)
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
