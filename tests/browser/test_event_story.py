"""The workbench asks whether two events are one, and keeps the answer."""

import re

import pytest
from playwright.sync_api import expect

from factcheck.bootstrap import open_workbench
from factcheck.settings import Settings
from factcheck.workflow.demo_case import open_demo
from factcheck.workflow.show_consistency import show_consistency
from tests.factcheck.ui.asking import ask

pytestmark = pytest.mark.browser


@pytest.fixture
def case(tmp_path):
    """The demo case in the store of the server, where a check left a question."""
    bench = open_workbench(Settings(data_folder=tmp_path / "data"))
    case = open_demo(bench)
    ask(bench, case.id)
    return bench, case.id


@pytest.mark.parametrize(("button", "said"), [("Different", "two"), ("Same", "one")])
def test_an_answer_about_events_is_kept_and_taken_back(case, open_desk, shots, button, said):
    bench, case_id = case
    desk = open_desk(dark=button == "Same")
    page = desk.page
    desk.open("/consistency")
    desk.sign_in("Cleo")
    page.get_by_role("tab", name="Events").click()
    question = page.locator("[class*='st-key-question-']").first
    expect(question).to_contain_text("Are these the same happening?")
    expect(question).to_contain_text("names in common (+2.8)")
    page.screenshot(path=shots / f"events-{said}.png")
    question.get_by_role("button", name=button).click()
    expect(page.get_by_role("status")).to_contain_text(f"{said} happening")
    expect(question).to_have_count(0)
    [edit] = show_consistency(bench, case_id).edits
    assert edit.kind == {"two": "apart", "one": "merge"}[said]
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("button", name="Undo")).to_have_count(0)


def choose(desk, label, words):
    desk.idle()  # a page that is still drawn takes the open list with it
    field = desk.page.get_by_role("combobox", name=label).first
    field.click()
    field.fill(words)
    desk.idle()
    desk.page.get_by_role("option", name=re.compile(f"^{words}")).first.click()
    desk.idle()


def test_events_are_merged_and_split_by_hand_and_undone(open_desk, shots):
    desk = open_desk()
    page = desk.page
    desk.open("/consistency?tab=Events")
    desk.sign_in("Cleo")
    desk.open("/consistency?tab=Events")
    events = page.locator(".st-key-events")
    expect(events.locator("tbody tr")).to_have_count(5)
    page.get_by_text("Merge or split events by hand").click()
    for words in ("attack in Camp", "strikes on"):
        choose(desk, "These events are one", words)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Merge them").click()
    expect(page.get_by_role("status")).to_contain_text("2 events are one")
    expect(events.locator("tbody tr")).to_have_count(4)
    page.get_by_role("button", name="Undo").click()
    expect(events.locator("tbody tr")).to_have_count(5)

    choose(desk, "In this event", "attack in Camp")
    for words in ("C1 A1", "C2 A1"):
        choose(desk, "these claims are of another happening", words)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Split them off").click()
    expect(page.get_by_role("status")).to_contain_text("2 claims of another happening")
    expect(events.locator("tbody tr")).to_have_count(6)
    page.screenshot(path=shots / "events-by-hand.png", full_page=True)
    page.get_by_role("button", name="Undo").click()
    expect(events.locator("tbody tr")).to_have_count(5)
