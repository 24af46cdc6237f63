"""No page, form or dialog keeps anybody out, as far as axe-core can tell."""

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

PAGES = ("", "review", "claims", "consistency", "adjudicate", "sources", "reports", "import")
PAGES += ("library", "settings")
GRAVE = ("serious", "critical")

# What is opened on a page before it is looked at again.
TABS = "[data-testid=stTab]"
SIMPLER = ("review", "claims", "adjudicate", "sources")  # pages that show less in simple mode
POPOVERS = ".st-key-you button, .st-key-bulk button"
OPEN_FORMS = """() => document.querySelectorAll(
  '[data-testid=stExpander] details:not([open]) summary').forEach((form) => form.click())"""


def violations(page, only=()):
    """What axe-core finds that is serious or critical: the rule, the place, the words."""
    options = {"resultTypes": ["violations"], **({"runOnly": list(only)} if only else {})}
    found = Axe().run(page, options=options).response["violations"]
    return [
        f"{rule['id']}: {node['html'][:250]} ({node['failureSummary'][:250]})"
        for rule in found
        if rule["impact"] in GRAVE
        for node in rule["nodes"]
    ]


def both_themes(desk):
    """What is wrong in light; and in dark, where only the colours are others."""
    desk.page.emulate_media(color_scheme="light")
    desk.idle()
    found = violations(desk.page)
    desk.page.emulate_media(color_scheme="dark")
    desk.idle()
    return found + [f"dark {line}" for line in violations(desk.page, ("color-contrast",))]


def opened(desk):
    """Yield once all forms are open, then after each other thing that a page can open."""
    page = desk.page
    page.wait_for_timeout(300)  # tables paint after the script has come to rest
    page.evaluate(OPEN_FORMS)
    desk.idle()
    yield "forms"
    for tab in page.locator(TABS).all()[1:]:
        tab.click()
        yield tab.inner_text()
    for popover in page.locator(POPOVERS).all():
        popover.click()
        yield popover.inner_text()
        page.keyboard.press("Escape")


def seated(desk, mode):
    desk.open("/settings")
    desk.sign_in("Ana")
    desk.page.get_by_role("radio", name=mode).click()
    desk.idle()


def test_no_page_has_a_serious_violation(open_shared_desk):
    desk = open_shared_desk()
    desk.open("/")
    found = both_themes(desk)  # before anybody signed in
    seated(desk, "editor")
    for path in PAGES:
        desk.open(f"/{path}")
        for what in opened(desk):
            found += [f"/{path} {what}: {line}" for line in both_themes(desk)]
    assert found == []


def test_nor_has_one_in_simple_mode_nor_what_a_key_or_a_selection_opens(open_shared_desk):
    desk = open_shared_desk()
    seated(desk, "simple")
    found = []
    for path in SIMPLER:
        desk.open(f"/{path}")
        found += [f"/{path} {line}" for line in violations(desk.page)]
    desk.open("/review")
    desk.select(desk.page.locator(".mark", has_text="launching").first)
    found += [f"selection: {line}" for line in both_themes(desk)]
    desk.press("n")
    desk.page.get_by_label("Words of the article").wait_for()
    found += [f"new claim: {line}" for line in both_themes(desk)]
    desk.open("/review")
    desk.page.keyboard.press("?")
    desk.page.get_by_role("dialog", name="Keyboard").wait_for()
    found += [f"legend: {line}" for line in both_themes(desk)]
    assert found == []


def test_the_report_has_none(open_shared_desk):
    desk = open_shared_desk()
    desk.open("/reports")
    desk.sign_in("Ana")
    with desk.page.expect_download() as got:
        desk.page.get_by_role("button", name="HTML").click()
    desk.page.set_content(got.value.path().read_text())
    found = violations(desk.page)
    desk.page.emulate_media(color_scheme="dark")
    found += [f"dark {line}" for line in violations(desk.page, ("color-contrast",))]
    assert found == []
