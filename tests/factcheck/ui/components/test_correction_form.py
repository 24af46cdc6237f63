import pytest

from claims import Kind
from factcheck.domain.correction import SpanChange
from factcheck.ui.components.correction_form import PART_KEYS, kind_fields, parts_told
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.show_article import show_claim


def told(card, alike=None):
    return {form["part"]: form for form in parts_told(card, alike or {})}


@pytest.fixture
def card_of(bench, ref_of):
    return lambda row: show_claim(bench, ref_of(row.claim_id), by="cleo")


def test_each_part_has_a_key_of_its_own_and_none_of_the_browsers():
    keys = [key.key for key in PART_KEYS]
    assert len(set(keys)) == len(keys)
    assert not {"R", "C"} & set(keys)


@pytest.mark.parametrize(
    ("kind", "offered", "not_offered"),
    [
        ("casualty", {"value", "population", "place", "time", "speaker"}, {"merge", "reopen"}),
        (
            "location",
            {"place", "words", "kind", "split", "reject", "add"},
            {"value", "population"},
        ),
    ],
)
def test_a_claim_offers_the_parts_of_its_kind(rows, card_of, kind, offered, not_offered):
    forms = told(
        card_of(next(row for row in rows if row.kind == kind and row.status == "extracted"))
    )
    assert offered <= set(forms)
    assert not not_offered & set(forms)


def test_a_decided_claim_can_be_reopened_and_one_with_others_merged(judged_row, card_of):
    forms = told(card_of(judged_row), {"x": "C9 killed · 2"})
    assert "reopen" in forms
    assert [field["label"] for field in forms["merge"]["fields"]] == ["C9 killed · 2"]


def test_without_a_claim_one_can_only_be_added():
    assert set(told(None)) == {"add"}


def test_the_machines_version_stands_beside_what_was_corrected(bench, fresh_row, card_of):
    before = card_of(fresh_row)
    assert not [form for form in told(before).values() if "was" in form]
    change = SpanChange(start=fresh_row.start, end=fresh_row.end - 5)
    correct_claim(bench, before.claim.ref, change, by="ana", seen=before.claim.version)
    forms = told(card_of(fresh_row))
    assert forms["words"]["was"] == fresh_row.text
    assert forms["words"]["now"] == fresh_row.text[:-5]
    assert "was" not in forms["value"]


def test_the_fields_of_another_kind_keep_what_fits(rows, card_of):
    casualty = card_of(next(row for row in rows if row.kind == "casualty")).claim.current
    fields = {field["path"]: field for field in kind_fields(Kind.CASUALTY, casualty.value)}
    assert fields["count.best"]["value"]
    assert fields["outcome"]["label"].endswith("*")
    assert all(field["value"] == "" for field in kind_fields(Kind.FACT, None))
