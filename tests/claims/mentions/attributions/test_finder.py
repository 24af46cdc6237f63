"""Who says what in a document, by rules and trained weights together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.errors import UnreadableWeights
from claims.mentions.attributions import find_all_attributions
from claims.parsing.quotations import find_quotations


def found(parse, text):
    mentions = find_all_attributions(parse(text), find_quotations(text))
    return [
        (
            " ".join(p.of(text) for p in m.value.source),
            " ".join(p.of(text) for p in m.value.cue),
            [p.of(text).rstrip(",") for p in m.value.content],
        )
        for m in mentions
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said the bridge fell.", [("The mayor", "said", ["the bridge fell"])]),
        ("“It fell,” the mayor said.", [("the mayor", "said", ["It fell"])]),
        (
            "“He acted alone,” said the chief. “We have his rifle.”",
            [("the chief", "said", ["He acted alone", "We have his rifle."])],
        ),
        (
            "Reuters, citing the ministry, said the bridge fell.",
            [("the ministry", "citing", []), ("Reuters", "said", [])],
        ),
        (
            "Two boats sank off Karsk, according to port officials.",
            [("port officials", "according to", ["Two boats sank off Karsk"])],
        ),
        (
            "A dozen people were hurt, some of them badly, said the officer, who was off duty.",
            [("the officer, who was off duty", "said", ["A dozen people were hurt"])],
        ),
        ("The bridge fell on Monday.", []),
        ("The captain’s car was found near the old harbour.", []),
    ],
)
def test_source_cue_and_content_are_found(parse, text, expected):
    reports = found(parse, text)
    if any(not content for *_, content in expected):  # whose words they are is the question
        assert [report[:2] for report in reports] == [report[:2] for report in expected]
    else:
        assert reports == expected


def test_what_is_wanted_is_no_telling(parse):
    text = "The union wants a vote. A spokesman quipped that the vote was already lost."
    told = {
        " ".join(p.of(text) for p in m.value.cue): m.value.told
        for m in find_all_attributions(parse(text), find_quotations(text))
    }
    assert told["quipped"]
    assert not told.get("wants", False)


def test_who_puts_a_figure_tells_it(parse):
    text = "Asha Moreno put the number of missing at 27. She put the cup on the table."
    told = [m.value.told for m in find_all_attributions(parse(text), find_quotations(text))]
    assert told == [True]


def test_what_is_asked_is_no_telling(parse):
    text = "Police are probing who the gun belongs to. Two men died he said."
    told = {
        " ".join(p.of(text) for p in m.value.cue): m.value.told
        for m in find_all_attributions(parse(text), find_quotations(text))
    }
    assert not any(known for cue, known in told.items() if "probing" in cue)
    assert told["said"]


def test_who_is_believed_to_have_done_it_says_nothing(parse):
    text = "The man believed to have cut the rope was released on Sunday."
    assert all(source == "" for source, *_ in found(parse, text))


def test_who_is_told_is_no_source(parse):
    text = "These strikes did not involve missiles, the Herald is told."
    assert all("Herald" not in source for source, *_ in found(parse, text))


def test_a_file_without_weights_is_named(parse, tmp_path):
    path = tmp_path / "none.zip"
    path.write_bytes(b"no zip")
    with pytest.raises(UnreadableWeights, match=r"none\.zip"):
        find_all_attributions(parse("She said no."), (), weights=path)


@given(st.text(alphabet='“”" :,.\nab said according to he that', max_size=60))
def test_every_piece_lies_in_the_text_whatever_the_text(parse, text):
    for mention in find_all_attributions(parse(text), find_quotations(text)):
        assert mention.span.of(text) == mention.text
        pieces = (*mention.value.source, *mention.value.cue, *mention.value.content)
        assert all(0 <= p.start < p.end <= len(text) for p in pieces)
