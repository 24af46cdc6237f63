import json
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import FactcheckError, UnreadableInput
from factcheck.ingest.encodings import Decoded, decode
from factcheck.ingest.json_lines import read

JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
FIELDS = st.sampled_from(["text", "id", "published", "zone", "outlet", "replaced", "url", "x"])


def lines_of(text: str):
    return read(Decoded(text, "utf-8"), name="a.jsonl")


@pytest.mark.parametrize(
    ("fields", "headline"),
    [
        ({"title": "Two die"}, "Two die"),
        ({"title": "Two die", "headline": ""}, "Two die"),
        ({"title": "Site", "headline": "Two die"}, "Two die"),
        ({"title": ["no", "text"]}, None),
        ({"title": " "}, None),
    ],
)
def test_a_title_is_the_headline_where_none_is_given(fields, headline):
    [document], _ = lines_of(json.dumps({"text": "Two died.", **fields}))
    assert document.headline == headline


def test_a_line_is_a_document_and_unknown_keys_are_kept():
    line = {"text": "Two died.", "published": "2020-03-13", "section": "world", "n": [1]}
    documents, left_out = lines_of(json.dumps(line))
    assert documents[0].published == date(2020, 3, 13)
    assert documents[0].model_extra["section"] == "world"
    assert documents[0].model_extra["n"] == [1]
    assert left_out == []


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "line 2: it is not JSON"),
        ("[1]", "line 2: it is no document"),
        ('{"txt": "x"}', "line 2: it is no document"),
        ('{"text": 3}', "line 2: it is no document"),
        ('{"text": "x", "published": "soon"}', "line 2: cannot read 'soon' as a date"),
        ('{"text": "x", "published": 5}', "line 2: 'published' is no text"),
        ('{"text": "x", "zone": "Mars/Base"}', "line 2: no time zone 'Mars/Base'"),
        ('{"text": "x", "outlet": ["y"]}', "line 2: outlet: "),
        ("[" * 100_000, "line 2: its JSON is out of bounds"),
        ('{"text": ' + "9" * 5000 + "}", "line 2: its JSON is out of bounds"),
    ],
)
def test_a_bad_line_is_named_and_the_good_ones_are_returned(line, why):
    documents, left_out = lines_of(f'{{"text": "One."}}\n{line}\n\n{{"text": "Two."}}\n')
    assert [document.text for document in documents] == ["One.", "Two."]
    assert len(left_out) == 1
    assert why in str(left_out[0])
    assert "\n" not in str(left_out[0])


@pytest.mark.parametrize(
    ("text", "why"),
    [("{\n[", "none of its 2 lines is a document"), ("[]", "no document"), ("no", "not JSON")],
)
def test_a_file_without_a_document_is_an_error(text, why):
    with pytest.raises(UnreadableInput, match=why):
        lines_of(text)


@pytest.mark.parametrize(
    "text", ['[{"text": "One."},\n {"text": "Two."}]', '{\n"text": "One."\n}', '[{"text":"One."}]']
)
def test_json_over_several_lines_is_read_whole(text):
    documents, left_out = lines_of(text)
    assert documents[0].text == "One."
    assert left_out == []


def test_a_printed_date_is_read_and_unsafe_characters_are_replaced():
    line = r'{"text": "a\u0000\ud800", "headline": "\u0000", "published": "13 Mar 2020 5:14 PM"}'
    document = lines_of(line)[0][0]
    assert (document.text, document.replaced) == ("a\ufffd\ufffd", 2)
    assert document.headline == "\ufffd"
    assert document.published == datetime.fromisoformat("2020-03-13T17:14")


@given(st.binary() | st.dictionaries(FIELDS, JSON).map(lambda d: json.dumps(d).encode()))
def test_any_bytes_are_read_or_refused_in_one_line(data):
    try:
        documents, left_out = read(decode(data, name="a.jsonl"), name="a.jsonl")
    except FactcheckError as error:
        documents, left_out = [], [error]
    assert [document.model_dump_json() for document in documents] or left_out
    assert not any("\n" in str(error) for error in left_out)
