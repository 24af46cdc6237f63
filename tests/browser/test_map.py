"""The map of a case's places: on the Desk, in the report, as a file of its own."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("name", "how"),
    [("light", {}), ("dark", {"dark": True}), ("phone", {"width": 390, "height": 844})],
)
def test_the_desk_shows_where_everything_is(open_desk, shots, name, how):
    desk = open_desk(**how)
    said = []
    desk.page.on("console", lambda m: said.append(m.text) if m.type == "error" else None)
    desk.open("/")
    desk.sign_in("Cleo")
    places = desk.page.locator(".st-key-places")
    places.scroll_into_view_if_needed()
    picture = places.get_by_role("img", name="Places of the case")
    expect(picture).to_be_visible()
    expect(picture.locator(".digits").first).to_have_text("1")
    expect(places.locator("table")).to_contain_text("Camp Taji")
    places.screenshot(path=shots / f"places-{name}.png")
    ground = picture.locator(".paper").evaluate("paper => getComputedStyle(paper).fill")
    assert (ground == "rgb(255, 255, 255)") is (name != "dark")
    assert said == []


def test_a_place_leads_to_its_claims_by_the_keyboard(open_desk):
    desk = open_desk()
    desk.open("/")
    desk.sign_in("Cleo")
    link = desk.page.locator(".st-key-places table button").first
    label = link.inner_text().split()[-1]
    link.focus()
    desk.press("Enter")
    expect(desk.page.locator(".st-key-claim-card b").first).to_have_text(label)


def test_the_map_stands_in_the_report_and_is_a_file_that_opens_alone(open_desk, shots, tmp_path):
    desk = open_desk()
    page = desk.page
    desk.open("/reports")
    desk.sign_in("Cleo")
    for kind in ("html", "svg"):
        with page.expect_download() as download:
            page.locator(f".st-key-download-{kind} button").click()
        download.value.save_as(tmp_path / f"case.{kind}")
    alone = page.context.browser.new_page(viewport={"width": 1100, "height": 900})
    said = []
    alone.on("console", lambda m: said.append(m.text))
    alone.on("request", lambda r: None if r.url.startswith("file:") else said.append(r.url))
    alone.goto((tmp_path / "case.html").as_uri())
    section = alone.locator("section[aria-labelledby=places]")
    expect(section.get_by_role("img", name="Places of the case")).to_be_visible()
    section.screenshot(path=shots / "places-report.png")
    alone.goto((tmp_path / "case.svg").as_uri())
    expect(alone.locator(".digits").first).to_have_text("1")
    alone.close()
    assert said == []
