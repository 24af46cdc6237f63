"""The bar of an import, on a page."""

import pytest
from streamlit.testing.v1 import AppTest

SCRIPT = """
from factcheck.ui.import_bar import ImportBar
from factcheck.workflow.progress import At
bar = ImportBar(4)
{act}
"""


@pytest.mark.parametrize(
    ("act", "percent", "words"),
    [
        ("", 0, "Beginning …"),
        ("bar.file(At('b.rss', 2))", 25, "Reading file 2 of 4: b.rss …"),
        ("bar.file(At('b.rss', 2, 1, 2))", 37, "Reading file 2 of 4: b.rss, article 2 of 2"),
        ("bar.claims(3, 12)", 25, "Claims: 3 of 12 articles read"),
        ("bar.claims(0, 0)", 0, "Claims: 0 of 0 articles read"),
        ("bar.comparing()", 100, "Comparing with the rest of the case …"),
    ],
)
def test_the_bar_moves_with_every_article(act, percent, words):
    app = AppTest.from_string(SCRIPT.format(act=act)).run()
    assert not app.exception
    [bar] = app.get("progress")
    assert (bar.proto.value, bar.proto.text) == (percent, words)


def test_the_bar_goes_when_all_is_done():
    assert not AppTest.from_string(SCRIPT.format(act="bar.close()")).run().get("progress")
