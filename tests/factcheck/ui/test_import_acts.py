from dataclasses import replace

import pytest

from factcheck.ui import import_acts, session
from factcheck.ui.import_acts import Given
from factcheck.workflow.list_cases import show_case
from factcheck.workflow.ports import Fetched
from tests.factcheck.fakes import START

HEAD = "---\nheadline: Attack in Basra\nurl: https://post.example/basra\n---\n\n"
STORY = (
    "Three people were killed in Basra on Tuesday, police said. A clinic had 12 injured.\n\n"
    "Do you know more of the truck? Write to us."
)
ARTICLE = b"Three people were killed in Basra on Tuesday, police said."


@pytest.mark.parametrize(("data", "more"), [(ARTICLE, 1), (b"   ", 0)])
def test_what_can_be_read_becomes_an_article(desk, data, more):
    before = show_case(desk.bench, desk.case.id).summary
    import_acts.import_given(desk, [Given("a.txt", data), Given("again.txt", data)])
    after = show_case(desk.bench, desk.case.id).summary
    assert after.articles == before.articles + more
    assert (after.claims > before.claims) is bool(more)


def test_a_time_that_is_none_is_named(desk):
    before = show_case(desk.bench, desk.case.id).summary.articles
    import_acts.import_pasted(desk, "Two died.", headline="", outlet="", published="soon")
    assert show_case(desk.bench, desk.case.id).summary.articles == before


def test_pasted_text_keeps_what_is_said_of_it(desk):
    import_acts.import_pasted(
        desk, ARTICLE.decode(), headline="Attack", outlet="Post", published="2020-03-13"
    )
    article = show_case(desk.bench, desk.case.id).articles[-1].article
    assert (article.title, article.document.outlet) == ("Attack", "Post")


@pytest.mark.parametrize(
    ("articles", "claims", "skipped", "told"),
    [
        (1, 1, 0, "✓ 1 article read, 1 claim found"),
        (2, 9, 1, "✓ 2 articles read, 9 claims found; 1 skipped, see why"),
        (0, 0, 1, "nothing new was read; 1 skipped, see why"),
        (0, 0, 0, "nothing new was read"),
    ],
)
def test_the_line_says_what_came_of_it(articles, claims, skipped, told):
    assert import_acts.summary(articles, claims, skipped=skipped) == told


def test_what_an_address_holds_becomes_an_article(desk):
    def fetch(url):
        return Fetched(ARTICLE, "text/plain", url, url, START)

    there = replace(desk, bench=replace(desk.bench, fetch=fetch))
    import_acts.import_fetched(there, " https://fen.example/1 ")
    article = show_case(desk.bench, desk.case.id).articles[-1].article
    assert article.document.url == "https://fen.example/1"


@pytest.mark.parametrize("typed", ["", "http://127.0.0.1/", "file:///etc/passwd"])
def test_where_nothing_may_be_fetched_nothing_is_added(desk, typed):
    before = show_case(desk.bench, desk.case.id).summary.articles
    import_acts.import_fetched(desk, typed)
    assert show_case(desk.bench, desk.case.id).summary.articles == before


def test_a_folder_is_read_without_what_is_hidden_in_it(desk, tmp_path):
    before = show_case(desk.bench, desk.case.id).summary.articles
    import_acts.import_path(desk, " ")
    (tmp_path / "a.txt").write_bytes(ARTICLE)
    (tmp_path / ".hidden").write_bytes(b"Two people died in Norrby on Monday, police said.")
    import_acts.import_path(desk, str(tmp_path))
    assert show_case(desk.bench, desk.case.id).summary.articles == before + 1
    import_acts.import_path(desk, str(tmp_path / "none"))
    assert show_case(desk.bench, desk.case.id).summary.articles == before + 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (STORY.replace("truck", "lorry"), [("old", "no claim changed")]),
        (STORY.replace("Three", "Five"), [("mid", " altered")]),
        (STORY, []),
    ],
)
def test_it_is_said_what_changed_in_a_newer_version(desk, text, told):
    for body in (STORY, text):
        import_acts.import_given(desk, [Given("a.md", f"{HEAD}{body}".encode())])
    notes = session.remembered(import_acts.LINES, [])
    assert [line.tone for line in notes] == [tone for tone, _ in told]
    assert all(words in line.words for line, (_, words) in zip(notes, told, strict=True))
