"""An earlier fact check is found for a claim with its reasons, and cited by a key or a click."""

import json

import pytest
from playwright.sync_api import expect

from factcheck.bootstrap import open_workbench, read_fact_checks
from factcheck.settings import Settings
from factcheck.workflow.demo_case import open_demo
from factcheck.workflow.import_fact_checks import import_fact_checks
from factcheck.workflow.list_claims import list_claims
from tests.browser.test_access import both_themes
from tests.factcheck.checks import LEMON, record

pytestmark = pytest.mark.browser

WOUNDED = "Fourteen people were wounded by rockets at Camp Taji"
DEAD = "Rockets that hit Camp Taji in Iraq killed two Americans and a British medic"
CHECKS = (
    record(WOUNDED, url="https://checks.example/wounded", label="Half true"),
    record(DEAD, url="https://checks.example/dead", label="Missing context"),
    record(LEMON, url="https://checks.example/lemon"),
)


@pytest.fixture
def claims(tmp_path):
    """The demo case in the store of the server, with a library; claims by their words."""
    bench = open_workbench(Settings(data_folder=tmp_path / "data"))
    case = open_demo(bench)
    read = read_fact_checks(json.dumps(CHECKS).encode(), name="checks.json")
    import_fact_checks(bench, read.reviews, file_name="checks.json", by="cleo")
    return {row.standalone: row.claim_id for row in list_claims(bench, case.id).rows}


def test_a_match_is_shown_with_its_reasons_and_cited_by_key_and_by_click(claims, open_desk, shots):
    wounded = next(ident for said, ident in claims.items() if "dozen people were wounded" in said)
    dead = next(
        ident for said, ident in claims.items() if said.startswith("Rockets hit Camp Taji")
    )
    for name, ident, dark in (("light", wounded, False), ("dark", dead, True)):
        desk = open_desk(dark=dark)
        page = desk.page
        desk.open(f"/review?claim={ident}")
        desk.sign_in("Cleo")
        found = page.locator(".st-key-earlier-checks")
        expect(found).to_contain_text(DEAD if dark else WOUNDED)
        expect(found).to_contain_text("in common")
        expect(found).not_to_contain_text("lemon")
        found.scroll_into_view_if_needed()
        page.screenshot(path=shots / f"earlier-{name}.png")
        if not dark:  # looked at in both: once is enough
            assert both_themes(desk) == []
            page.emulate_media(color_scheme="light")
        if dark:
            page.get_by_role("button", name="cite as evidence that refutes").first.click()
        else:
            desk.press("i")
        said = "cited as refutes" if dark else "cited as context"
        expect(page.get_by_role("status")).to_contain_text(said)
        expect(found.get_by_text("cited", exact=True)).to_have_count(1)
        page.screenshot(path=shots / f"earlier-cited-{name}.png")


@pytest.mark.usefixtures("claims")
def test_an_entry_is_looked_for_on_its_page_and_its_record_is_read(open_desk, shots):
    desk = open_desk()
    page = desk.page
    desk.open("/library")
    desk.sign_in("Cleo")
    listed = page.locator(".st-key-library-list")
    expect(listed).to_contain_text("Fact checks (3)", ignore_case=True)
    words = page.get_by_label("What it is about")
    words.fill("rockets Camp Taji")
    words.press("Enter")
    expect(listed).not_to_contain_text("lemon")
    listed.get_by_role("button", name=DEAD).click()
    shown = page.locator(".st-key-library-entry")
    expect(shown).to_contain_text(f"F2 {DEAD}")
    expect(shown.get_by_role("link")).to_have_attribute("href", "https://checks.example/dead")
    page.get_by_text("The record as it came").click()
    expect(page.get_by_test_id("stCode")).to_contain_text("claimReviewed")
    assert both_themes(desk) == []
    page.screenshot(path=shots / "library.png")
    words.fill("zebra")
    words.press("Enter")
    expect(listed).to_contain_text("No entry shares anything")


def test_a_claim_without_a_match_has_a_closed_list(claims, open_desk):
    spoken = next(ident for said, ident in claims.items() if "allowed to speak publicly" in said)
    desk = open_desk()
    desk.open(f"/review?claim={spoken}")
    desk.sign_in("Cleo")
    closed = desk.page.get_by_text("Earlier fact checks (0)")
    expect(closed).to_be_visible()
    told = desk.page.get_by_text("None of 3 fact checks in the library")
    expect(told).to_be_hidden()
    closed.click()
    expect(told).to_be_visible()
