"""One thing changed in one of two equal articles is shown; equal articles are left in peace."""

import json
from collections import Counter
from pathlib import Path
from zlib import crc32

import pytest

from claims import Document, check, extract_many
from tests.golden.mutating import (
    FIRST,
    KINDS,
    SECOND,
    Change,
    across,
    as_printed_by,
    changed,
    changes,
    shows,
)

FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text("utf-8"))["mutations"]
SETS = ("ecbplus", "fakes", "gva", "gvdb", "gwn", "lgl")
ARTICLES = 12  # of each set, the same every time
LONGEST = 2500  # characters: what is changed in a short text is as easily missed
FEWEST = 12  # changes of a kind: fewer make no share


def sample(folder):
    """Yield articles of each set, chosen by their text."""
    for name in SETS:
        lines = (folder / name / "docs.jsonl").read_text("utf-8").strip().split("\n")
        short = [line for line in map(json.loads, lines) if len(line["text"]) <= LONGEST]
        short.sort(key=lambda line: crc32(line["text"].encode()))
        yield from (Document.model_validate(line) for line in short[:ARTICLES])


@pytest.fixture(scope="module")
def articles(shared):
    return list(sample(shared / "corpora"))


@pytest.fixture(scope="module")
def originals(articles):
    return list(extract_many(as_printed_by(article, FIRST) for article in articles))


@pytest.fixture(scope="module")
def found(articles, originals):
    """How many changes of each kind were made, and how many were shown."""
    pairs = zip(originals, articles, strict=True)
    made = [(one, article, change) for one, article in pairs for change in changes(one, each=1)]
    copies = list(extract_many(changed(article, change) for _, article, change in made))
    counts: dict[str, Counter[str]] = {"made": Counter(), "shown": Counter()}
    for (one, _, change), other in zip(made, copies, strict=True):
        names = (one.document.id, other.document.id)
        told = across(check((one, other)).findings)
        counts["made"][change.kind] += 1
        counts["shown"][change.kind] += any(shows(f, change, *names) for f in told)
    return counts


@pytest.mark.parametrize("kind", KINDS)
def test_changes_of_each_kind_are_shown(kind, found):
    assert found["made"][kind] >= FEWEST
    assert found["shown"][kind] / found["made"][kind] >= FLOORS[kind]


def test_changes_of_all_kinds_are_shown(found):
    assert found["shown"].total() / found["made"].total() >= FLOORS["all"] >= 0.9


def test_equal_articles_are_not_set_against_each_other(articles, originals):
    flagged = 0
    for article, one in zip(articles, originals, strict=True):
        document = as_printed_by(article, SECOND)
        own = {"document_id": document.id}
        claims = tuple(c.model_copy(update={**own, "id": f"{c.id}+"}) for c in one.claims)
        other = one.model_copy(update={"document": document, "claims": claims})
        flagged += any(f.relation == "contradiction" for f in across(check((one, other)).findings))
    assert flagged / len(articles) <= FLOORS["equal pairs flagged"] <= 0.005


def test_a_change_stands_where_it_was_made():
    text = (
        "Two rockets killed nine workers at the depot in Kirkuk on Tuesday. Ann Lee saw the smoke."
    )
    article = Document(text=text, published="2022-05-04")
    [one] = extract_many([as_printed_by(article, FIRST)])
    made = {change.kind: change for change in changes(one, each=1)}
    assert set(made) >= {"number", "weekday", "place"}
    for change in made.values():
        other = changed(one.document, change).text
        assert other != text
        assert other[: change.start] == text[: change.start]
        assert other.endswith(text[change.end :])
    [other] = extract_many([changed(one.document, made["number"])])
    names = (one.document.id, other.document.id)
    told = list(across(check((one, other)).findings))
    assert any(shows(f, made["number"], *names) for f in told)
    elsewhere = Change("number", 70, 73, "Bob", (67, 89))
    assert not any(shows(f, elsewhere, *names) for f in told)
