"""What a desk relies on: nothing typed is lost, nobody overwritten unasked, files stay whole."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

CUT_OFF = """() =>
  document.querySelector('[data-testid=stApp]').dataset.testConnectionState !== 'CONNECTED'
"""
FORM = b"Eleven were treated and one was flown out."


def seat(open_desk, name):
    """Return the desk of somebody on the claim that about a dozen were wounded."""
    desk = open_desk()
    desk.open("/review")
    desk.sign_in(name)
    desk.page.locator(".mark.slot", has_text="About a dozen").first.click()
    expect(desk.page.locator(".st-key-claim-card")).to_contain_text("injured")
    desk.idle()
    return desk


def said(desk, words):
    expect(desk.page.get_by_role("status")).to_contain_text(words)


def test_typing_outlives_a_killed_server_and_a_reload(open_desk, server):
    desk = seat(open_desk, "Cleo")
    page = desk.page
    desk.press("5")
    desk.press("t")
    page.keyboard.type("The clinic counts eleven")
    said(desk, "draft kept")
    desk.idle()
    page.keyboard.type(" and one more.")  # the server dies before it has this
    page.keyboard.press("Escape")
    page.keyboard.press("p")
    page.keyboard.type("patients")
    server.kill()
    page.wait_for_function(CUT_OFF)
    page.keyboard.press("Escape")
    page.keyboard.press("1")
    said(desk, "no connection")
    server.start()
    desk.open(page.url)
    words = "The clinic counts eleven and one more."
    expect(page.get_by_label("Rationale")).to_have_value(words)
    chosen = page.locator(".st-key-verdict-not_checkable button")
    expect(chosen).to_have_attribute("data-testid", "stBaseButton-primary")
    expect(page.locator(".st-key-correction-form [name='population.raw']")).to_have_value(
        "patients"
    )
    said(desk, "draft kept")
    desk.idle()
    page.keyboard.press("Control+Enter")
    said(desk, "saved")


def test_two_on_one_claim_see_each_other_and_the_later_chooses(open_desk, shots):
    ana, bo = seat(open_desk, "Ana"), seat(open_desk, "Bo")
    expect(bo.page.locator(".st-key-presence")).to_contain_text("ana is here")
    expect(bo.page.locator(".st-key-queue-list")).to_contain_text("ana is here")
    for desk, figure in ((ana, "11"), (bo, "14")):
        desk.page.keyboard.press("v")
        desk.page.keyboard.type(figure)
        desk.page.keyboard.press("Enter")
        if desk is ana:
            said(ana, "corrected")
    asked = bo.page.get_by_role("dialog")
    expect(asked).to_contain_text("Yours, not saved")
    expect(asked).to_contain_text("14")
    expect(asked).to_contain_text("11")
    bo.page.screenshot(path=shots / "conflict.png")
    bo.page.keyboard.press("2")  # no verdict behind the question
    asked.get_by_role("button", name="Save mine over it").click()
    said(bo, "corrected")
    expect(asked).to_have_count(0)
    expect(bo.page.locator(".st-key-claim-card")).to_contain_text("14")
    bo.idle()
    bo.press("u")
    said(bo, "undone")
    expect(bo.page.locator(".st-key-claim-card")).to_contain_text("11")


def test_a_claim_is_taken_over_by_name_and_taken_back_with_what_was_typed(open_desk, shots):
    ana = seat(open_desk, "Ana")
    ana.press("a")
    said(ana, "is yours")
    ana.press("1")
    ana.press("t")
    ana.page.keyboard.type("Half a thought")
    ana.page.keyboard.press("Escape")
    said(ana, "draft kept")
    bo = seat(open_desk, "Bo")
    presence = bo.page.locator(".st-key-presence")
    expect(presence).to_contain_text("ana is here")
    bo.page.get_by_role("button", name="Take over …").click()
    bo.page.get_by_role("button", name="Take over from ana").click()
    said(bo, "is yours now; ana is told")
    bo.idle()
    ana.page.keyboard.press("Control+Enter")
    said(ana, "bo took")
    expect(ana.page.locator(".st-key-presence")).to_contain_text("bo took this claim over at")
    ana.page.screenshot(path=shots / "taken-over.png")
    ana.idle()
    ana.page.get_by_role("button", name="Take it back …").click()
    ana.page.get_by_role("button", name="Take it back from bo").click()
    said(ana, "is yours now")
    ana.idle()
    expect(ana.page.get_by_label("Rationale")).to_have_value("Half a thought")
    ana.page.keyboard.press("Control+Enter")
    said(ana, "saved")


def test_a_file_and_words_of_another_article_are_evidence(open_desk, tmp_path):
    desk = seat(open_desk, "Cleo")
    page = desk.page
    claim = page.locator(".st-key-claim-card b").first.inner_text()
    file = {"name": "list.txt", "mimeType": "text/plain", "buffer": FORM}
    page.locator(".st-key-evidence-form input[type=file]").set_input_files([file])
    desk.idle()
    page.get_by_role("button", name="Attach evidence").click()
    link = page.locator(".st-key-evidence-list a", has_text="list.txt")
    expect(link).to_be_visible()
    desk.idle()
    with page.expect_download() as saved:
        link.click()
    assert saved.value.path().read_bytes() == FORM
    kept = next(path for path in (tmp_path / "data").rglob("??/*") if path.read_bytes() == FORM)
    kept.write_bytes(b"Twelve")
    told = page.request.get(link.get_attribute("href"))
    assert told.status == 409
    assert "was altered" in told.text()

    page.locator(".st-key-article-after button").click()
    desk.idle()
    words = page.locator(".text .mark", has_text="rockets").first
    words.evaluate("mark => getSelection().selectAllChildren(mark)")
    quoted = words.inner_text()
    desk.press("e")
    expect(page.get_by_label("Excerpt, verbatim")).to_have_value(quoted)
    page.get_by_role("radio", name="refutes").click()
    desk.idle()
    page.get_by_role("button", name="Attach evidence").click()
    expect(page.locator(".st-key-evidence-list")).to_contain_text("A2, characters")
    expect(page.locator(".st-key-claim-card b").first).to_have_text(claim)
