"""How far an import is, article by article."""

import pytest

from factcheck.workflow.extract_claims import extract_claims
from factcheck.workflow.import_files import GivenFile, import_files
from factcheck.workflow.ports import Read
from factcheck.workflow.progress import At, nobody_watches, tell_nobody, within
from tests.factcheck.corrected import a_case, correction, story
from tests.factcheck.fakes import memory_bench


def test_every_article_of_a_file_is_told():
    def reader(data, *, name, content_type):
        del data, content_type
        return Read((story(), correction()) if name == "feed" else (story(f"{name} 7 killed"),))

    bench = memory_bench(reader=reader)
    case = a_case(bench)
    seen, read = [], []
    files = [GivenFile(name, name.encode) for name in ("feed", "b", "feed")]
    list(import_files(bench, case.id, files, by="ana", watch=seen.append))
    assert seen == [
        At("feed", 1),
        At("feed", 1, 0, 2),
        At("feed", 1, 1, 2),
        At("b", 2),
        At("b", 2, 0, 1),
        At("feed", 3),
    ]
    extract_claims(bench, case.id, by="ana", told=lambda *told: read.append(told), together=2)
    assert read == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_who_does_not_ask_is_not_told():
    assert (tell_nobody(1, 2), nobody_watches(At("a", 1))) == (None, None)


def test_the_articles_of_a_file_are_told_with_its_name():
    seen = []
    within(seen.append, "a", 4)(1, 2)
    assert seen == [At("a", 4, 1, 2)]


@pytest.mark.parametrize(
    ("at", "files", "part", "words"),
    [
        (At("a.rss", 1), 1, 0.0, "a.rss …"),
        (At("a.rss", 1, 0, 3), 1, 0.0, "a.rss, article 1 of 3"),
        (At("a.rss", 1, 2, 4), 1, 0.5, "a.rss, article 3 of 4"),
        (At("b.txt", 2), 4, 0.25, "file 2 of 4: b.txt …"),
        (At("b.txt", 4, 0, 1), 4, 0.75, "file 4 of 4: b.txt, article 1 of 1"),
    ],
)
def test_a_file_counts_by_its_articles(at, files, part, words):
    assert (at.part(files), at.words(files)) == (part, words)


def test_a_name_that_hides_something_is_marked():
    assert "\u202e" not in At("a\u202etxt.exe", 1).words(1)
