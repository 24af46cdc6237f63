"""`factcheck extract` keeps the promises of its format."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.factcheck.cli.conftest import DEAD, MORE_DEAD

PROMISED = {
    "id", "document_id", "kind", "text", "start", "end", "standalone", "group", "section",
    "value", "slots", "event", "attribution", "polarity", "modality", "hedges", "checkable",
    "not_checkable_because", "worthiness", "confidence", "flags", "engine",
}  # fmt: skip
ARTICLE = f"""Attack near Baghdad kills two

PUBLISHED: March 13, 2020

{DEAD} “We will answer,” said Colonel Myles Caggins on Thursday.
At least 12 rockets hit Camp Taji — the base north of Baghdad — yesterday.
What comes next? The mood is bleak.
"""


@pytest.fixture
def article(here):
    (here / "a.txt").write_text(ARTICLE)
    return here / "a.txt"


def lines_of(ended):
    return [json.loads(line) for line in ended.out.splitlines()]


def test_a_claim_a_line_in_reading_order_with_every_field(call, article):
    ended = call("extract", article)
    claims = lines_of(ended)
    assert (ended.status, ended.err) == (0, "")
    assert {"casualty", "quantity"} <= {claim["kind"] for claim in claims}
    assert all(set(claim) >= PROMISED for claim in claims)
    assert [c["start"] for c in claims] == sorted(c["start"] for c in claims)


@pytest.mark.parametrize("change", [lambda t: t, lambda t: t.replace("\n", "\r\n")])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_offsets_quote_the_text(call, here, change, mark):
    text = change(ARTICLE)
    (here / "a.txt").write_bytes(mark + text.encode())
    claims = lines_of(call("extract", "a.txt"))
    assert claims
    for claim in claims:
        assert text[claim["start"] : claim["end"]] == claim["text"]
        for start, end in claim["slots"].values():
            assert claim["start"] <= start < end <= len(text)
        for teller in claim["attribution"]:
            assert teller["start"] is None or text[teller["start"] : teller["end"]]


def test_the_same_article_gives_the_same_lines(call, article):
    assert call("extract", article).out == call("extract", article).out


def test_a_date_of_publication_sets_the_days(call, here):
    (here / "a.txt").write_text("Two soldiers were killed in Baghdad yesterday, police said.")

    def days(*options):
        claims = lines_of(call("extract", "a.txt", *options))
        return {((c["event"] or {}).get("time") or {}).get("timex") for c in claims}

    assert "2020-03-12" in days("--published", "2020-03-13")
    assert "2020-03-12" not in days()


def test_every_format_holds_the_same_claims(call, article):
    lines = lines_of(call("extract", article))
    assert json.loads(call("extract", article, "--format", "json").out) == lines
    rows = list(csv.DictReader(io.StringIO(call("extract", article, "--format", "csv").out)))
    assert [row["id"] for row in rows] == [line["id"] for line in lines]
    assert json.loads(rows[0]["event"] or "null") == lines[0]["event"]
    table = call("extract", article, "--format", "table").out
    assert all(line["kind"] in table for line in lines)


def test_coverage_counts_every_sentence_or_says_why(call, article):
    ended = call("extract", article, "--coverage", "cover.jsonl")
    covered = [json.loads(line) for line in Path("cover.jsonl").read_text().splitlines()]
    assert ended.status == 0
    assert {tuple(line) for line in covered} == {
        ("document_id", "start", "end", "claims", "reason")
    }
    reasons = {ARTICLE[line["start"] : line["end"]]: line["reason"] for line in covered}
    assert reasons["What comes next?"] == "question"
    assert all(bool(line["claims"]) == (line["reason"] is None) for line in covered)


@pytest.mark.parametrize(
    ("name", "status", "says"),
    [
        ("a.txt", 2, "is to be read and written"),
        ("link", 4, "will not write through the link"),
        (".", 4, "it is no file"),
        ("none/c.jsonl", 6, "No such file or directory"),
    ],
)
def test_coverage_that_cannot_be_written_ends_before_anything_is_printed(
    call, article, here, name, status, says
):
    (here / "link").symlink_to("elsewhere")
    ended = call("extract", "a.txt", "--coverage", name)
    assert (ended.status, ended.out) == (status, "")
    assert says in ended.err
    assert article.read_text() == ARTICLE


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("What comes next?", "no claims: no sentence makes a checkable claim"),
        (
            "Bei einem Angriff nördlich von Bagdad wurden gestern zwei Soldaten getötet.",
            "no claims: the text is not English",
        ),
        ("", "nothing found: it is empty"),
    ],
)
def test_a_document_that_yields_nothing_says_why(call, here, text, says):
    (here / "a.txt").write_text(text)
    ended = call("extract", "a.txt")
    assert (ended.status, ended.out, ended.err) == (0, "", f"factcheck: a.txt: {says}\n")


def test_a_batch_and_a_pipe_give_the_claims_of_their_documents(call, here, stdin):
    batch = [{"id": "x", "text": DEAD}, {"id": "y", "text": MORE_DEAD, "unknown": [1]}]
    data = "\n".join(map(json.dumps, batch))
    (here / "batch.jsonl").write_text(data)
    ended = call("extract", "batch.jsonl")
    assert {claim["document_id"] for claim in lines_of(ended)} == {"x", "y"}
    stdin(data.encode())
    assert call("extract", "-").out == ended.out


def test_what_is_left_out_is_named_and_the_rest_is_printed(call, article):
    ended = call("extract", "none.txt", article)
    assert ended.status == 1
    assert lines_of(ended)
    assert ended.err == "factcheck: cannot read none.txt: no such file\n"


def test_several_processes_print_the_same_bytes(started, here):
    folder = here / "articles"
    folder.mkdir()
    for number in range(24):
        text = ARTICLE if number % 3 else f"Nothing to see in {number}?"
        (folder / f"{number:02}.txt").write_text(text.replace("12", str(number + 12)))
    ended = []
    for jobs in (1, 2):
        aside = here / f"cover-{jobs}.jsonl"
        process = started("extract", folder, "--jobs", jobs, "--coverage", aside)
        out, err = process.communicate(timeout=120)
        ended.append((process.returncode, out, err, aside.read_bytes()))
    assert ended[0] == ended[1]
    assert ended[0][1].count("\n") > 24
    assert ended[0][2].count("no claims") == 8
