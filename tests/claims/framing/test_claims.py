"""Claims in their frame."""

from claims.model.claim import Modality, Polarity
from claims.model.sentence import Section
from claims.model.value import Kind

TEXT = (
    "Mayor Tom Keller said rebels attacked the bridge on Monday. “Rebels attacked the bridge,”"
    " he added. The bridge links two towns."
)


def test_claims_quote_the_text_and_their_slots_lie_in_it(framed):
    claims = framed(TEXT)
    assert claims
    for claim in claims:
        assert claim.text == TEXT[claim.start : claim.end]
        assert all(0 <= start < end <= len(TEXT) for start, end in claim.slots.values())


def test_the_same_text_gives_the_same_claims(framed):
    assert framed(TEXT) == framed(TEXT)
    assert len({claim.id for claim in framed(TEXT)}) == len(framed(TEXT))


def test_claims_come_in_reading_order(framed):
    starts = [claim.start for claim in framed(TEXT)]
    assert starts == sorted(starts)


def test_words_between_marks_stand_in_the_section_quote(framed):
    sections = {(c.kind, c.section) for c in framed(TEXT) if c.kind is Kind.ACTION}
    assert sections == {(Kind.ACTION, Section.BODY), (Kind.ACTION, Section.QUOTE)}


def test_a_fact_is_kept_only_where_nothing_else_is_said(framed):
    facts = [c.text for c in framed(TEXT) if c.kind is Kind.FACT]
    assert facts == ["The bridge links two towns."]


def test_a_claim_knows_who_tells_it(framed):
    action = next(c for c in framed(TEXT) if c.kind is Kind.ACTION)
    assert [t.speaker for t in action.attribution] == ["Tom Keller"]
    fact = next(c for c in framed(TEXT) if c.kind is Kind.FACT)
    assert fact.attribution == ()


def test_what_a_statement_denies_is_a_claim_of_its_own(framed):
    [fact] = [
        c
        for c in framed("The ministry denied that deliveries had stopped.")
        if c.kind is Kind.FACT
    ]
    assert (fact.polarity, fact.modality) == (Polarity.NEGATED, Modality.DENIED)


def test_means_denied_are_negated(framed):
    (claim,) = framed("These strikes did not involve cruise missiles.")
    assert claim.polarity is Polarity.NEGATED


def test_what_a_denial_takes_as_given_is_nobodys_denial(framed):
    found = framed("The army denied that it destroyed the bridge that rebels attacked on Monday.")
    actions = {c.value.action.split()[0]: c for c in found if c.kind is Kind.ACTION}
    given, denied = actions["attacked"], actions["destroyed"]
    assert (given.polarity, given.attribution) == (Polarity.AFFIRMED, ())
    assert given.flags == ("presupposed",)
    assert denied.polarity is Polarity.NEGATED
    assert "presupposed" not in denied.flags
