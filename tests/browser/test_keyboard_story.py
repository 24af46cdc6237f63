"""A shift at the desk with the keyboard alone: no mouse is touched."""

import re

import pytest
from playwright.sync_api import expect

from factcheck.bootstrap import open_workbench
from factcheck.settings import Settings

pytestmark = pytest.mark.browser

CLAIMS = 20
COUNT_MOUSE = """() => {
  globalThis.mouse = 0;
  const count = (event) => { globalThis.mouse += event.isTrusted && event.detail > 0; };
  for (const name of ['mousedown', 'click']) addEventListener(name, count, true);
}"""
SEE_CARD = "ident => document.dispatchEvent(new CustomEvent('factcheck-card', { detail: ident }))"
FOCUSED = """() => {
  let at = document.activeElement;
  while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
  return at ? at.name || at.ariaLabel || at.innerText || at.tagName : '';
}"""


@pytest.fixture
def hands(open_desk):
    """A desk at which somebody signed in, hands on the keyboard."""
    desk = open_desk()
    desk.page.add_init_script(f"({COUNT_MOUSE})()")
    desk.open("/review")
    tab_to(desk, "Your name")
    type_in(desk, "Cleo")
    expect(desk.page.locator(".st-key-claim-card")).to_be_visible()
    desk.idle()
    yield desk
    assert desk.page.evaluate("globalThis.mouse") == 0


def tab_to(desk, name):
    for _ in range(30):
        if desk.page.evaluate(FOCUSED) == name:
            return
        desk.page.keyboard.press("Tab")
    pytest.fail(f"no {name!r} within 30 tab stops")


def type_in(desk, words, *, enter=True):
    desk.page.keyboard.type(words)
    if enter:
        desk.press("Enter")


def said(desk, words):
    expect(desk.page.get_by_role("status")).to_contain_text(words)
    desk.idle()


def find(desk, words):
    """Filter the queue, leave the field, take the first claim of it."""
    desk.press("/")
    desk.page.keyboard.press("Control+a")
    type_in(desk, words)
    desk.press("Escape")
    before = desk.page.locator(".st-key-claim-card b").first.inner_text()
    rows = desk.page.locator(".st-key-queue-list .row b")
    if rows.first.inner_text() != before:
        desk.press("j")
        expect(desk.page.locator(".st-key-claim-card b").first).to_have_text(
            rows.first.inner_text()
        )
    desk.idle()


def correct(desk, key, words, told="corrected"):
    desk.page.keyboard.press(key)
    desk.page.keyboard.press("Control+a")
    type_in(desk, words, enter=False)
    desk.page.keyboard.press("Enter")
    said(desk, told)


def correct_six(hands):
    page = hands.page
    card, form = page.locator(".st-key-claim-card"), page.locator(".st-key-correction-form")
    find(hands, "about a dozen injured")
    correct(hands, "v", "14")
    expect(card).to_contain_text("14")
    expect(form).to_contain_text("the machine read")
    correct(hands, "p", "contractors")
    hands.press("u")
    said(hands, "last correction")
    expect(form.locator(".were")).not_to_contain_text("contractors")
    correct(hands, "b", "a nurse")
    expect(card).to_contain_text("a nurse")
    correct(hands, "w", "About a dozen people")
    expect(form.locator(".were")).to_contain_text("people were wounded")
    find(hands, "C5")
    correct(hands, "l", "Erbil")
    expect(card).to_contain_text("Erbil")
    find(hands, "C12")
    leave_and_come_back(hands)
    find(hands, "C16")
    correct(hands, "o", "not a claim", "rejected")
    expect(card).to_contain_text("not a claim")


def leave_and_come_back(hands):
    """Begin to correct a time, leave it, and find what was typed."""
    page, form = hands.page, hands.page.locator(".st-key-correction-form")
    page.keyboard.press("d")
    page.keyboard.type("12 March 2020")
    page.keyboard.press("Escape")
    expect(form.locator(".form")).to_be_hidden()
    hands.idle()
    page.keyboard.press("d")
    assert page.evaluate(FOCUSED) == "raw"
    expect(form.get_by_label("as printed")).to_have_value("12 March 2020")
    page.keyboard.press("Enter")
    said(hands, "time corrected")


def to_the_first(hands):
    """Empty the filter and walk to the first claim, faster than the server answers."""
    hands.press("/")
    for _ in range(6):
        hands.page.keyboard.press("Backspace")  # in a field it deletes, and does nothing else
    hands.press("Escape")
    for _ in range(40):
        hands.page.keyboard.press("k")
    expect(hands.page.locator(".st-key-claim-card b").first).to_have_text("C1")
    hands.idle()


def test_twenty_claims_are_reviewed_and_six_corrected_without_a_mouse(hands, tmp_path):
    correct_six(hands)
    to_the_first(hands)
    page = hands.page
    name = page.locator(".st-key-claim-card b").first
    for number in range(CLAIMS):
        label = name.inner_text()
        page.keyboard.press(str(1 + number % 4))
        page.keyboard.press("Control+Enter")
        expect(page.get_by_role("status")).to_contain_text(f"✓ {label} saved")
        expect(name).not_to_have_text(label)
    bench = open_workbench(Settings(data_folder=tmp_path / "data"))
    with bench.store.read() as tx:
        case = tx.cases.where()[0].id
        given = [r for r in tx.reviews.where(case_id=case) if r.reviewer == "cleo" and r.verdict]
        made = [c for c in tx.corrections.where(case_id=case) if c.by == "cleo" and not c.undone]
    assert len(given) == CLAIMS
    held = ["reject", "span", "speaker", "value", "value", "value"]
    assert sorted(c.change.change for c in made) == held


def test_a_claim_is_added_split_and_merged_by_key(hands):
    page = hands.page
    form = page.locator(".st-key-correction-form")
    for key, label in (("n", "Words of the article"), ("y", "Put |"), ("g", "Kind")):
        page.keyboard.press(key)
        expect(form.get_by_label(re.compile(re.escape(label)))).to_be_focused()
        page.keyboard.press("Escape")
        expect(form.locator(".form")).to_be_hidden()
    page.keyboard.press("n")
    page.keyboard.type("a storage shed")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("the shed")
    page.keyboard.press("Tab")
    page.keyboard.type("burned")
    page.keyboard.press("Enter")
    said(hands, "added")
    expect(page.locator(".st-key-claim-card")).to_contain_text("the shed")
    page.keyboard.press("p")  # a fact counts nobody
    said(hands, "no population to correct")
    correct(hands, "y", "a storage | shed", "split into")
    page.keyboard.press("h")
    expect(page.locator(".text.bare")).to_have_count(1)
    page.keyboard.press("?")
    legend = page.get_by_role("dialog", name="Keyboard")
    for words in ("correct the place", "split the claim", "reopen", "highlights"):
        expect(legend).to_contain_text(words)
    page.keyboard.press("Escape")


def test_a_key_is_about_the_card_that_is_seen(hands):
    page = hands.page
    second = page.locator(".st-key-queue-list .row[data-id]").nth(1)
    label, ident = second.locator("b").inner_text(), second.get_attribute("data-id")
    page.evaluate(SEE_CARD, ident)  # its card is drawn; the keys were not told yet
    page.keyboard.press("2")
    page.keyboard.press("Control+Enter")
    said(hands, f"✓ {label} saved")
