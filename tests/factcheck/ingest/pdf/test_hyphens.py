from pathlib import Path

import pytest

from factcheck.ingest.pdf.hyphens import Joiner
from tests.factcheck.ingest.pdf.making import lines

REAL = [
    line.split()
    for line in Path(__file__).with_name("parted_words.txt").read_text("utf-8").splitlines()
    if line[0] != "#"
]
SYLLABLE = ("a con-", "veyor of it")  # as only a typesetter parts it


@pytest.mark.parametrize(
    ("text", "following", "elsewhere", "joined"),
    [
        ("the con\u2010", "veyor ran", "", "the conveyor ran"),
        ("the con\u00ad", "veyor ran", "", "the conveyor ran"),
        ("the con-", "veyor ran", "", "the conveyor ran"),
        ("twenty-", "three men", "", "twenty-three men"),
        ("the far-", "reaching one", "a con\u2010", "the far-reaching one"),
        ("the co-", "operation", "of cooperation here", "the cooperation"),
        ("the co-", "operation", "of co-operation here", "the co-operation"),
        ("the Anglo-", "Saxon", "", "the Anglo-Saxon"),
        ("State-", "run papers", "", "State-run papers"),
        ("It fell. Long-", "term plans", "", "It fell. Long-term plans"),
        ("a pause —", "then more", "", "a pause — then more"),
        ("from 2010–", "2014", "", "from 2010–2014"),
        ("two words", "and more", "", "two words and more"),
    ],
)
def test_a_parted_word_is_made_whole_and_a_compound_keeps_its_hyphen(
    text, following, elsewhere, joined
):
    assert Joiner(lines(text, following, elsewhere))(text, following) == joined


def told(word: str) -> tuple[str, str, str]:
    """The two lines of a word, parted at its first mark, and the word as it is right."""
    at = min(word.find(mark) for mark in "=-" if mark in word)
    return (
        f"the {word[:at]}-",
        word[at + 1 :].replace("=", "-"),
        word.replace("-", "").replace("=", "-"),
    )


@pytest.mark.parametrize(("word", "free"), [(one[0], len(one) > 1) for one in REAL])
def test_a_word_of_the_news_is_made_whole_where_the_file_parts_words(word, free):
    first, rest, right = told(word)
    joined = Joiner(lines(*SYLLABLE, first, rest))(first, rest)
    assert joined in {f"the {right}", f"the {right.replace('-', '')}" if free else ""}


@pytest.mark.parametrize("word", [one[0] for one in REAL if "=" in one[0]])
def test_a_file_that_parts_no_words_ends_lines_at_hyphens_of_the_writer(word):
    first, rest, right = told(word)
    assert Joiner(lines(first, rest))(first, rest) == f"the {right}"
