import pytest

from factcheck.ingest.pdf.hyphens import Joiner
from tests.factcheck.ingest.pdf.making import lines


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
        ("a pause —", "then more", "", "a pause — then more"),
        ("from 2010–", "2014", "", "from 2010–2014"),
        ("two words", "and more", "", "two words and more"),
    ],
)
def test_a_parted_word_is_made_whole_and_a_compound_keeps_its_hyphen(
    text, following, elsewhere, joined
):
    assert Joiner(lines(text, following, elsewhere))(text, following) == joined
