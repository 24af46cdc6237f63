"""Cases as desks make them."""

import json

import pytest

from scripts.finding_confidence.cases import DEMO, Case, cases_of, documents_of, pairs_in

GVA = [
    {"document_id": "a", "accept": [{"incident": "1"}, {"incident": "2"}]},
    {"document_id": "b", "accept": [{"incident": "1"}]},
]
FAKES = [
    {"document_id": "a", "event_date": "2016-07-05", "governorate": "x"},
    {"document_id": "b", "event_date": "2016-07-05", "governorate": "x"},
    {"document_id": "c", "event_date": "2016-07-09", "governorate": "x"},
]
ECB = [
    {"document_id": "a", "layer": "document", "topic": 3, "subtopic": "3a"},
    {"document_id": "b", "layer": "document", "topic": 3, "subtopic": "3b"},
    {"document_id": "b", "layer": "times"},
]


@pytest.mark.parametrize(
    ("corpus", "lines", "cases"),
    [
        ("gva", GVA, [("incident 1", "1", ("a", "b"))]),
        (
            "fakes",
            FAKES,
            [
                ("2016-07-05 x", "2016-07", ("a", "b")),
                ("month 2016-07", "2016-07", ("a", "b", "c")),
            ],
        ),
        ("ecbplus", ECB, [("topic 3", "3", ("a", "b"))]),
    ],
)
def test_articles_of_one_happening_and_of_one_topic_make_cases(tmp_path, corpus, lines, cases):
    folder = tmp_path / "corpora" / corpus
    folder.mkdir(parents=True)
    (folder / "gold.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert cases_of(corpus, tmp_path) == [Case(corpus, *case) for case in cases]


def test_the_demo_is_a_case_of_its_own(tmp_path):
    [case] = cases_of(DEMO, tmp_path)
    assert set(case.documents) == set(documents_of(DEMO, tmp_path))
    assert len(case.documents) == 5


def test_pairs_of_notes_are_read_with_their_two_sides(tmp_path):
    (tmp_path / "gold").mkdir()
    sides = {"left": {"text": "One."}, "right": {"text": "Two."}}
    line = json.dumps({"id": "P1", "relation": "update", **sides})
    (tmp_path / "gold" / "pairs.jsonl").write_text(line, encoding="utf-8")
    first, *others = pairs_in(tmp_path)
    assert [document.id for document in first[1]] == ["P1-left", "P1-right"]
    assert len(others) > 100
