import pytest

from factcheck.domain.status import Status
from factcheck.domain.verdict import Verdict
from factcheck.ui.wording import (
    DIFFER,
    OPEN,
    VERDICT_SIGNS,
    article_label,
    offered_verdicts,
    status_tone,
    status_word,
    verdict_sign,
)


def test_no_two_verdicts_share_glyph_or_word():
    assert set(VERDICT_SIGNS) == set(Verdict)
    for part in ("glyph", "word"):
        assert len({getattr(sign, part) for sign in VERDICT_SIGNS.values()}) == len(Verdict)


@pytest.mark.parametrize(
    ("verdict", "editor", "word"),
    [
        ("mostly_refuted", True, "mostly refuted"),
        ("mostly_refuted", False, "refuted"),
        ("outdated", False, "mixed"),
        ("", True, OPEN.word),
    ],
)
def test_simple_mode_says_one_of_five_words(verdict, editor, word):
    assert verdict_sign(verdict, editor=editor).word == word


def test_a_disagreement_is_no_verdict():
    assert verdict_sign("supported", editor=True, disagree=True) is DIFFER


@pytest.mark.parametrize(("editor", "count"), [(True, 9), (False, 5)])
def test_keys_are_offered_in_their_order(editor, count):
    offered = offered_verdicts(editor=editor)
    assert offered[0] is Verdict.SUPPORTED
    assert len(offered) == count


def test_every_status_has_a_word_and_a_tone():
    assert {status_word(s, editor=True) for s in Status} == {s.replace("_", " ") for s in Status}
    assert status_word("awaiting_reply", editor=False) == "in work"
    assert status_tone("published") == "good"
    with pytest.raises(ValueError, match="gone"):
        status_tone("gone")


@pytest.mark.parametrize(("outlet", "label"), [("Post", "A2 Post"), (None, "A2"), ("", "A2")])
def test_an_article_without_an_outlet_has_a_number(outlet, label):
    assert article_label(2, outlet) == label
