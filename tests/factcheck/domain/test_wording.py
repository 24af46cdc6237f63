"""How closed sets are printed."""

from claims import FindingRelation
from factcheck.domain.verdict import Verdict
from factcheck.domain.wording import RELATION_SIGNS, VERDICT_SIGNS, plain


def test_every_verdict_and_relation_has_a_sign_of_its_own():
    assert set(VERDICT_SIGNS) == set(Verdict)
    assert set(RELATION_SIGNS) == {r.value for r in FindingRelation}
    for signs in (VERDICT_SIGNS, RELATION_SIGNS):
        assert len({s.glyph for s in signs.values()}) == len(signs)
        assert all(s.word == plain(key) for key, s in signs.items())


def test_words_of_a_closed_set_lose_their_underlines():
    assert (plain(Verdict.MOSTLY_REFUTED), plain("a-b")) == ("mostly refuted", "a-b")
