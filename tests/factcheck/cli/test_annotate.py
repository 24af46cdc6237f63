"""`factcheck annotate` prints the mentions of a layer."""

import json

import pytest

from claims import Layer
from factcheck.cli.annotate import LayerName

TEXT = (
    "BAGHDAD — Two soldiers and Colonel Myles Caggins were at Camp Taji when 18 rockets hit it"
    " yesterday, police said. A B-1B bomber took off from Diego Garcia after the attack."
)


@pytest.fixture
def mentions(call, here):
    (here / "a.txt").write_text(TEXT)

    def find(layer, *options):
        ended = call("annotate", "a.txt", "--layer", layer, *options)
        assert ended.status == 0
        return [json.loads(line) for line in ended.out.splitlines()]

    return find


def test_the_help_names_the_layers_that_the_engine_has():
    assert [layer.value for layer in LayerName] == [layer.value for layer in Layer]


@pytest.mark.parametrize(
    ("layer", "text"),
    [
        ("times", "yesterday"),
        ("numbers", "18"),
        ("places", "Camp Taji"),
        ("assets", "B-1B bomber"),
        ("people", "Myles Caggins"),
        ("events", "attack"),
    ],
)
def test_every_layer_finds_its_own_and_quotes_it(mentions, layer, text):
    found = mentions(layer)
    assert any(text in mention["text"] for mention in found)
    for mention in found:
        assert set(mention) >= {"document_id", "layer", "start", "end", "text", "value"}
        assert mention["layer"] == layer
        assert TEXT[mention["start"] : mention["end"]] == mention["text"]


def test_an_attribution_names_its_parts_by_their_place(mentions):
    [found] = mentions("attributions")
    [[start, end]] = found["value"]["source"]
    assert TEXT[start:end] == "police"
    assert set(found["value"]) == {"source", "cue", "content", "direct"}


def test_a_date_of_publication_sets_the_days(mentions):
    def days(*options):
        return {m["value"]["timex"] for m in mentions("times", *options)}

    assert "2020-03-12" in days("--published", "2020-03-13")
    assert "2020-03-12" not in days()


def test_nothing_is_found_where_nothing_is(call, here):
    (here / "a.txt").write_text("The mood is bleak.")
    ended = call("annotate", "a.txt", "--layer", "numbers")
    assert (ended.status, ended.out) == (0, "")


def test_what_cannot_be_read_ends_with_3(call):
    ended = call("annotate", "none.txt", "--layer", "times")
    assert (ended.status, ended.out) == (3, "")
    assert ended.err == "factcheck: cannot read none.txt: no such file\n"


@pytest.mark.parametrize(
    ("layer", "heads", "cells", "never"),
    [
        (
            "places",
            "text use name within kind lat lon grounds",
            ("Camp Taji", "base", "Iraq"),
            "_km",
        ),
        ("assets", "text count name class type", ("18", "B-1B", "aircraft"), "surface"),
        ("attributions", "start source cue content", ("police", "said"), "layer"),
        ("numbers", "layer start text value", ("18",), "grounds"),
    ],
)
def test_a_table_shows_what_a_reader_asks_of_a_layer(
    call, here, monkeypatch, layer, heads, cells, never
):
    monkeypatch.setenv("COLUMNS", "200")
    (here / "a.txt").write_text(TEXT)
    told = call("annotate", "a.txt", "--layer", layer, "--format", "table").out
    head = told.strip().splitlines()[0].split()
    assert head[: len(heads.split())] == heads.split()
    assert all(cell in told for cell in cells)
    assert never not in told
