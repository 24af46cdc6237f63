import pytest

from factcheck.domain.correction import SpanChange
from factcheck.errors import UsageError
from factcheck.ui import drafts
from factcheck.ui.correction_acts import CorrectionActs
from factcheck.workflow.correct_claim import correct_claim
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.show_article import show_claim


@pytest.fixture
def claim_of(bench, ref_of):
    return lambda row: show_claim(bench, ref_of(row.claim_id), by="cleo").claim


@pytest.fixture
def dozen(rows):
    """The claim that about a dozen people were wounded."""
    return next(r for r in rows if r.text.startswith("About a dozen") and r.kind == "casualty")


@pytest.mark.parametrize(
    ("part", "typed", "path", "held"),
    [
        ("value", {"count__best": "14"}, "count.best", 14),
        ("population", {"population__raw": "contractors"}, "population.raw", "contractors"),
        ("place", {"place__name": "Erbil"}, "place.name", "Erbil"),
        ("time", {"time__raw": "12 March 2020"}, "time.timex", "2020-03-12"),
    ],
)
def test_a_part_of_the_value_is_corrected_and_the_machines_kept(
    correct, claim_of, dozen, part, typed, path, held
):
    before = claim_of(dozen).machine
    assert correct(dozen, part, **typed).endswith(f"{part} corrected; U undoes it; compared again")
    after = claim_of(dozen)
    at = after.current.value
    for name in path.split("."):
        at = getattr(at, name)
    assert (at, after.machine) == (held, before)


def test_what_was_worked_out_from_another_place_goes(correct, claim_of, rows):
    row = next(r for r in rows if r.kind == "location" and claim_of(r).current.value.place.lat)
    correct(row, "place", place__name="Nowhere")
    place = claim_of(row).current.value.place
    assert (place.name, place.lat, place.gazetteer) == ("Nowhere", None, None)


@pytest.mark.parametrize(("name", "tellers"), [("Ana", ["Ana"]), ("", [])])
def test_another_speaker_or_none(correct, claim_of, rows, name, tellers):
    row = next(row for row in rows if row.speaker)
    correct(row, "speaker", speaker=name, role="")
    assert [teller.speaker for teller in claim_of(row).current.attribution] == tellers


def test_another_kind_takes_the_fields_of_that_kind(correct, claim_of, dozen):
    told = correct(dozen, "kind", kind="fact", subject="It", predicate="")
    assert "it has to be filled in" in told
    correct(dozen, "kind", kind="fact", subject="It", predicate="burns")
    assert claim_of(dozen).current.kind == "fact"


@pytest.mark.parametrize(
    ("words", "told"), [("a dozen people", "words corrected"), ("zebras", "does not print")]
)
def test_words_are_those_that_the_article_prints(correct, claim_of, dozen, words, told):
    before = claim_of(dozen).current.text
    assert told in correct(dozen, "words", words=words)
    assert claim_of(dozen).current.text == (words if "corrected" in told else before)


def test_a_claim_moves_to_the_selected_words(act_on, claim_of, fresh_row):
    start, end = fresh_row.start, fresh_row.end - 5
    act_on(fresh_row, "span", article=fresh_row.article_id, start=start, end=end)
    claim = claim_of(fresh_row)
    assert (claim.current.start, claim.current.end) == (start, end)
    assert claim.machine.end == fresh_row.end


def test_a_claim_does_not_move_to_another_article(desk, claim_of, fresh_row):
    with pytest.raises(UsageError, match="another article"):
        CorrectionActs(desk, claim_of(fresh_row)).move_span({"article": "other"})


@pytest.mark.parametrize(("why", "rejected"), [(" ", None), ("an opinion", "an opinion")])
def test_a_rejection_needs_a_reason(correct, claim_of, fresh_row, why, rejected):
    correct(fresh_row, "reject", why=why)
    assert claim_of(fresh_row).rejected == rejected


@pytest.mark.parametrize(("why", "status"), [("", "published"), ("new list", "researching")])
def test_a_decided_claim_is_reopened_with_a_reason(correct, claim_of, judged_row, why, status):
    correct(judged_row, "reopen", why=why)
    assert claim_of(judged_row).status == status


def test_a_value_left_as_it_is_corrects_nothing(correct, bench, ref_of, dozen):
    assert correct(dozen, "value", count__best="12").startswith("nothing was corrected")
    assert not show_claim(bench, ref_of(dozen.claim_id), by="cleo").corrections


def test_what_is_refused_stays_as_typing_and_what_is_saved_does_not(correct, desk, dozen):
    correct(dozen, "value", count__best="some")
    typed = drafts.correction_typed(desk, dozen.claim_id)
    assert typed == {"part": "value", "count.best": "some"}
    correct(dozen, "value", count__best="14")
    assert drafts.correction_typed(desk, dozen.claim_id) == {}


def test_typing_is_kept_before_it_is_saved(act_on, desk, dozen):
    act_on(dozen, "keep-correction", part="place", typed={"place.name": "Er"})
    assert drafts.correction_typed(desk, dozen.claim_id) == {"part": "place", "place.name": "Er"}


def test_a_claim_is_split_at_the_cuts(correct, claim_of, fresh_row):
    first, rest = fresh_row.text.split(" ", 1)
    assert "split into C" in correct(fresh_row, "split", words=f"{first} | {rest}")
    assert claim_of(fresh_row).rejected.startswith("split into C")


def test_words_that_the_article_does_not_print_split_nothing(correct, claim_of, fresh_row):
    assert "does not print 'zebra'" in correct(fresh_row, "split", words="zebra|zebras")
    assert claim_of(fresh_row).rejected is None


def test_a_claim_is_merged_with_those_that_are_ticked(correct, claim_of, rows):
    casualties = [row for row in rows if row.kind == "casualty" and row.status == "extracted"]
    first, *alike = [row for row in casualties if row.article_id == casualties[0].article_id]
    ticked = {row.claim_id: str(row is alike[0]).lower() for row in alike}
    assert correct(first, "merge", **ticked).startswith("✓ 1 merged into")
    assert claim_of(alike[0]).rejected == f"merged into {first.label}"
    assert "cannot merge a claim with itself" in correct(first, "merge")


@pytest.mark.parametrize(
    ("words", "place", "more"),
    [
        ("two Americans", {}, 1),
        ("x", {"start": "0", "end": "1"}, 0),
        ("zebras", {}, 0),
        ("", {}, 0),
    ],
)
def test_selected_or_typed_words_become_a_claim(correct, desk, rows, words, place, more):
    typed = {"words": words, "kind": "fact", "subject": "it", "predicate": "was", **place}
    told = correct(rows[0], "add", **typed)
    assert ("added" in told) is bool(more)
    assert len(list_claims(desk.bench, desk.case.id).rows) == len(rows) + more


@pytest.mark.parametrize(
    ("button", "figure", "end"), [("conflict-mine", 14, -7), ("conflict-theirs", 12, -7)]
)
def test_of_two_corrections_at_once_the_later_sees_both_and_chooses(
    act_on, bench, claim_of, dozen, button, figure, end
):
    seen = claim_of(dozen)

    def anas():
        change = SpanChange(start=dozen.start, end=dozen.end + end)
        correct_claim(bench, seen.ref, change, by="ana", seen=seen.version)

    told = {"part": "value", "typed": {"count.best": "14"}}
    app = act_on(dozen, "correct", meanwhile=anas, **told)
    assert app.session_state["notice"].wrong
    assert claim_of(dozen).current.value.count.best == 12
    app.button(key=button).click().run()
    assert not app.exception
    after = claim_of(dozen).current
    assert (after.value.count.best, after.end) == (figure, dozen.end + end)
    assert not [b for b in app.button if b.key == button]


@pytest.mark.parametrize("part", ["kind", "add"])
def test_a_kind_that_is_none_is_refused_in_words(correct, fresh_row, part):
    told = correct(fresh_row, part, kind="no such", words=fresh_row.text, start="x", end="y")
    assert "'no such' is no kind of claim" in told
