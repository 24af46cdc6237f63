import pytest

from factcheck.ui.import_bar import coming_in, how_far
from factcheck.workflow.progress import At


@pytest.mark.parametrize(
    ("at", "files", "part", "words"),
    [
        (At("a.rss", 1), 1, 0.0, "a.rss, reading …"),
        (At("a.rss", 1, 0, 3), 1, 0.0, "a.rss, article 1 of 3"),
        (At("a.rss", 1, 2, 4), 1, 0.5, "a.rss, article 3 of 4"),
        (At("b.txt", 2), 4, 0.25, "File 2 of 4: b.txt, reading …"),
        (At("b.txt", 4, 0, 1), 4, 0.75, "File 4 of 4: b.txt, article 1 of 1"),
    ],
)
def test_the_bar_moves_with_every_article(at, files, part, words):
    assert (how_far(at, files), coming_in(at, files)) == (part, words)


def test_a_name_that_hides_something_is_marked():
    assert "\u202e" not in coming_in(At("a\u202etxt.exe", 1), 1)
