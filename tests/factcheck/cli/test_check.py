"""`factcheck check` compares documents."""

import json

import pytest

from tests.factcheck.cli.conftest import DEAD, MORE_DEAD

PROMISED = {
    "relation", "rule", "reason", "severity", "slot", "values", "confidence", "flags",
    "explanation",
}  # fmt: skip
ELSEWHERE = "A ferry sank off Manila in June 1998; the port authority counted nine lifeboats."


@pytest.fixture
def articles(here):
    for name, text in (("a.txt", DEAD), ("b.txt", MORE_DEAD), ("c.txt", ELSEWHERE)):
        (here / name).write_text(text)
    return here


def lines_of(text):
    return [json.loads(line) for line in text.splitlines()]


def contradictions(ended):
    return [line for line in lines_of(ended.out) if line["relation"] == "contradiction"]


def test_two_figures_for_one_slot_contradict_and_quote_their_texts(call, articles):
    ended = call("check", "a.txt", "b.txt")
    assert (ended.status, ended.err) == (0, "")
    texts = {call_id(call, name): (articles / name).read_text() for name in ("a.txt", "b.txt")}
    found = [f for f in contradictions(ended) if f["slot"]["measure"] == "killed"]
    assert found
    for finding in lines_of(ended.out):
        assert set(finding) >= PROMISED
        for value in finding["values"]:
            assert texts[value["document_id"]][value["start"] : value["end"]] == value["text"]


def call_id(call, name):
    return lines_of(call("extract", name).out)[0]["document_id"]


@pytest.mark.usefixtures("articles")
def test_other_happenings_do_not_contradict(call):
    assert contradictions(call("check", "a.txt", "c.txt")) == []


def test_one_id_for_two_texts_hides_no_contradiction(call, here):
    lines = [json.dumps({"id": "x", "text": text}) for text in (DEAD, MORE_DEAD)]
    (here / "a.jsonl").write_text("\n".join(lines))
    ended = call("check", "a.jsonl")
    assert contradictions(ended)
    assert "the id stands for another text already" in ended.err


@pytest.mark.usefixtures("articles")
@pytest.mark.parametrize(
    ("names", "options", "status"),
    [
        (["a.txt", "b.txt"], ["--fail-on", "contradiction"], 7),
        (["a.txt", "b.txt", "none.txt"], ["--fail-on", "contradiction"], 7),
        (["a.txt", "b.txt"], ["--fail-on", "update"], 0),
        (["a.txt", "c.txt"], ["--fail-on", "contradiction"], 0),
        (["a.txt", "b.txt"], [], 0),
        (["a.txt", "none.txt"], [], 1),
        (["none.txt"], ["--fail-on", "contradiction"], 3),
    ],
)
def test_the_status_tells_a_script(call, names, options, status):
    assert call("check", *names, *options).status == status


def test_a_folder_is_compared_in_every_format(call, articles):
    lines = lines_of(call("check", articles).out)
    assert json.loads(call("check", articles, "--format", "json").out) == lines
    assert call("check", articles, "--format", "csv").out.count("contradiction") >= 1
    assert "contradiction" in call("check", articles, "--format", "table").out


def test_events_and_origins_are_written_aside(call, articles):
    wire = "(Wire) — " + " ".join([DEAD, "Rockets hit the base at dawn, the ministry said."] * 3)
    for name in ("d.txt", "e.txt"):
        (articles / name).write_text(f"{wire}\n\nPrinted by {name}.")
    asked = ("--events", "events.jsonl", "--origins", "origins.jsonl", "--slots", "slots.jsonl")
    ended = call("check", articles, *asked)
    assert ended.status == 0
    slots = lines_of((articles / "slots.jsonl").read_text())
    events = lines_of((articles / "events.jsonl").read_text())
    origins = lines_of((articles / "origins.jsonl").read_text())
    assert all(
        set(e) >= {"event", "label", "type", "time", "place", "documents", "claims", "uncertain"}
        for e in events
    )
    assert any(len(e["documents"]) > 1 for e in events)
    assert all(set(o) >= {"origin", "documents", "why"} for o in origins)
    assert any(len(o["documents"]) == 2 for o in origins)
    assert all(set(s) >= {"slot", "min", "best", "max", "origins", "figures"} for s in slots)
    assert any(s["slot"]["measure"] == "killed" and len(s["figures"]) > 1 for s in slots)


@pytest.mark.parametrize(
    ("options", "status", "says"),
    [
        (["--events", "x", "--origins", "x"], 2, "--origins and --events name one file"),
        (["--events", "x", "--slots", "x"], 2, "--events and --slots name one file"),
        (["--events", "a.txt"], 2, "is to be read and written"),
        (["--origins", "b.txt"], 2, "is to be read and written"),
        (["--origins", "none/x"], 6, "No such file or directory"),
        (["--events", "."], 4, "it is no file"),
    ],
)
def test_files_aside_that_cannot_be_written_are_told_first(call, articles, options, status, says):
    ended = call("check", "a.txt", "b.txt", *options)
    assert (ended.status, ended.out) == (status, "")
    assert says in ended.err
    assert (articles / "a.txt").read_text() == DEAD


def test_a_document_that_yields_nothing_says_why(call, here):
    (here / "a.txt").write_text("What comes next?")
    ended = call("check", "a.txt", "--format", "table")
    assert (ended.status, ended.out) == (0, "nothing found\n")
    assert ended.err == "factcheck: a.txt: no claims: no sentence makes a checkable claim\n"


def test_several_processes_print_the_same_bytes(call, articles):
    assert call("check", articles, "--jobs", 2).out == call("check", articles).out
