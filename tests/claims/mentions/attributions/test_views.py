"""Sentences with what is known of their words."""

from claims.mentions.attributions.joining import join_attributions
from claims.mentions.attributions.reports import find_reported
from claims.mentions.attributions.views import parts_of, views_of
from claims.parsing.quotations import find_quotations

TEXT = "It rained. “It fell,” the mayor said. “We ran.”"


def seen(parse):
    sentences, quotations = parse(TEXT), find_quotations(TEXT)
    reports = [m for s in sentences for m in find_reported(s, quotations)]
    return views_of(sentences, join_attributions(sentences, reports, quotations), quotations)


def test_words_know_their_quotation_and_their_part(parse):
    plain, told, goes_on = seen(parse)
    assert (plain.quoted, plain.seen, plain.reports) == ({}, {}, {})
    parts = {told.sentence.tokens[i].text: part for i, part in told.seen.items()}
    assert parts == {"It": "T", "fell": "T", ",": "T", "the": "S", "mayor": "S", "said": "C"}
    assert set(goes_on.seen.values()) == {"T"}
    assert {*told.quoted.values()} != {*goes_on.quoted.values()}


def test_the_parts_of_one_report_are_those_in_its_sentence(parse):
    _, told, _ = seen(parse)
    [(head, report)] = told.reports.items()
    assert told.sentence.tokens[head].text == "said"
    assert parts_of(told, report) == told.seen


def test_a_word_of_no_report_has_no_part(parse):
    plain, told, _ = seen(parse)
    assert (plain.part(0), plain.is_quoted(0)) == ("-", "-")
    assert told.is_quoted(1) == "q"
