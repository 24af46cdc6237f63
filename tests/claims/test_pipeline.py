import json
import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claims
from claims import Document, Layer, annotate, check, extract, extract_many
from claims.errors import UnknownLayer, UnreadableDocument

ARTICLE = """Depot blast kills three

BASRA, May 4 — Three dockers were killed on Monday when a fuel depot exploded in Basra, the
port authority said. A spokesman denied that a drone had been used.

“We do not know the cause,” the harbour master, Ali Hasan, said. At least 12 others were hurt."""
FIELDS = {"published": "2021-05-05", "outlet": "The Harbour Post"}

# Pieces that have broken readers of text: marks, odd spaces, hostile and foreign letters.
PIECES = st.sampled_from(
    [
        "Three soldiers were killed",
        "he said",
        "“We go on,”",
        "“",
        "”",
        "U.S.",
        "Kata’eb",
        "\u00a0",
        "\u202e",
        "\n\n",
        ".",
        ",",
        "no casualties",
        "at least 12",
        "on Wednesday",
        "1:00 a.m.",
        "in Iraq",
        "denied that",
        "B1 bombers",
        "-16",
        "\x00",
        "\U0001f680",
        "(Reuters) —",
        "according to",
        "10 to 15",
        "$3 million",
    ]
)
TEXTS = st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=12).map(" ".join))
NUMBER = re.compile(r"\d+")
NEGATION = re.compile(r"\b(?:not|no|never|nobody|without|denied)\b|n[’']t\b", re.IGNORECASE)


def _unbracketed(standalone):
    return re.sub(r"\[[^\]]*\]", "", standalone)


def test_an_article_gives_claims_of_many_kinds_with_their_tellers():
    found = extract(ARTICLE, **FIELDS).claims
    killed = next(c for c in found if c.kind == "casualty" and c.value.outcome == "killed")
    assert killed.value.count.best == 3
    hurt = [c for c in found if c.kind == "casualty" and c.value.outcome == "injured"]
    assert [(c.value.count.min, c.value.count.max) for c in hurt] == [(12, None)]
    assert {"casualty", "time", "location", "statement"} <= {c.kind.value for c in found}


def test_a_number_of_dead_counts_no_things_too():
    found = extract("Three dockers were killed on Monday in Basra.").claims
    assert [c.kind.value for c in found if "count" in c.slots] == ["casualty"]


def test_claims_come_in_reading_order_and_print_as_json():
    found = extract(ARTICLE, **FIELDS).claims
    assert [c.start for c in found] == sorted(c.start for c in found)
    assert all(json.loads(c.model_dump_json(by_alias=True))["id"] == c.id for c in found)


def test_many_documents_give_what_each_gives_alone():
    documents = [Document(text=ARTICLE, **FIELDS), Document(text=""), Document(text="He died.")]
    assert list(extract_many(documents)) == [extract(d) for d in documents]


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("", "the text is empty"),
        ("Drei Soldaten wurden in der Nacht bei einem Angriff auf die Basis getötet.", "English"),
        ("Why?", "no sentence"),
    ],
)
def test_no_claims_always_says_why(text, note):
    extraction = extract(text)
    assert extraction.claims == ()
    assert note in extraction.note


def test_nothing_is_guessed_from_a_foreign_paragraph():
    text = "Drei Soldaten wurden in der Nacht bei einem Angriff auf die Basis getötet."
    [line] = extract(text).coverage
    assert (line.reason.value, line.claims) == ("not English", 0)


def test_a_document_with_wrong_fields_is_refused_with_the_field():
    with pytest.raises(UnreadableDocument, match="published"):
        extract("Two died.", published="last week")


@pytest.mark.parametrize("layer", list(Layer))
def test_every_layer_quotes_the_text(layer):
    for line in annotate(ARTICLE, layer.value, **FIELDS):
        assert ARTICLE[line.start : line.end] == line.text
        assert json.dumps(line.value)


def test_events_are_annotated_with_the_key_that_claims_carry():
    keys = {line.value["key"] for line in annotate(ARTICLE, "events", **FIELDS)}
    carried = {c.event.key for c in extract(ARTICLE, **FIELDS).claims if c.event}
    assert carried <= keys


def test_an_unknown_layer_is_refused_with_those_that_exist():
    with pytest.raises(UnknownLayer, match="numbers"):
        annotate("x", "verbs")


def test_check_takes_documents_and_extractions_alike():
    documents = [
        Document(
            id="a", text="Three dockers were killed in the Basra blast.", published="2021-05-05"
        ),
        Document(
            id="b", text="Nine dockers were killed in the Basra blast.", published="2021-05-05"
        ),
    ]
    assert check(documents) == check([extract(documents[0]), documents[1]])


def test_the_front_door_names_all_that_it_opens():
    assert all(hasattr(claims, name) for name in claims.__all__)
    assert {"extract", "annotate", "check"} <= set(claims.__all__)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_any_text_is_read_and_every_offset_quotes_it(text):
    extraction = extract(text)
    clean = extraction.document.text
    for claim in extraction.claims:
        assert clean[claim.start : claim.end] == claim.text
        assert all(0 <= a < b <= len(clean) for a, b in claim.slots.values())
    assert extract(text).claims == extraction.claims


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_standalone_text_invents_no_number_and_no_negation_and_together_they_lose_none(text):
    extraction = extract(text)
    for pattern in (NUMBER, NEGATION):
        for claim in extraction.claims:
            said = pattern.findall(_unbracketed(claim.standalone))
            assert not Counter(said) - Counter(pattern.findall(claim.text))
        for line in extraction.coverage:
            within = [c for c in extraction.claims if c.start < line.end and line.start < c.end]
            kept = {n for c in within for n in pattern.findall(c.standalone)}
            sentence = extraction.document.text[line.start : line.end]
            assert not within or set(pattern.findall(sentence)) <= kept


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_every_sentence_is_in_a_claim_or_counted_with_a_reason(text):
    for line in extract(text).coverage:
        assert (line.claims == 0) == (line.reason is not None)
