from hypothesis import given
from hypothesis import strategies as some

from factcheck.ui.components.article_view import Place, pieces, sign_of

TEXT = "Two died in Basra \U0001f680 on Tuesday."


def covering(found, at):
    return next(ids for start, words, ids, *_ in found if start <= at < start + len(words))


def test_pieces_make_up_the_text():
    found = pieces(
        TEXT,
        (
            Place("a", 1, 0, 8, ((0, 3),)),
            Place("b", 2, 4, 20, ()),
        ),
    )
    assert "".join(words for _, words, *_ in found) == TEXT


def test_the_claim_whose_slot_is_there_comes_first():
    whole = Place("whole", 1, 0, len(TEXT), ((0, 3),))
    where = Place("where", 2, 0, len(TEXT), ((12, 17),))
    found = pieces(
        TEXT,
        (
            whole,
            where,
        ),
    )
    assert covering(found, 1) == ["whole", "where"]
    assert covering(found, 13) == ["where", "whole"]


def test_a_piece_names_every_claim_that_holds_it_in_a_slot():
    quote = Place("quote", 1, 0, len(TEXT), ((0, 17),))
    dead = Place("dead", 2, 0, len(TEXT), ((0, 3),))
    held = {start: held for start, _, _, _, held in pieces(TEXT, (quote, dead))}
    assert held == {0: ["dead", "quote"], 3: ["quote"], 17: []}


def test_each_claim_begins_once_at_its_first_slot():
    found = pieces(
        TEXT,
        (
            Place("a", 1, 0, 17, ((12, 17), (4, 8))),
            Place("b", 2, 0, 3, ()),
        ),
    )
    begun = [(start, ident) for start, _, _, new, _ in found for ident in new]
    assert begun == [(0, "b"), (4, "a")]


def test_a_text_without_claims_is_one_piece():
    assert pieces(TEXT, ()) == [(0, TEXT, [], [], [])]
    assert pieces("", ()) == []


@given(
    some.text(min_size=1, max_size=40),
    some.lists(some.tuples(some.integers(0, 39), some.integers(1, 9)), max_size=6),
)
def test_no_piece_is_lost_or_doubled_in_any_text(text, spans):
    ends = [(min(a, len(text) - 1), min(a + n, len(text))) for a, n in spans]
    places = tuple(Place(str(i), i, a, max(a + 1, b), ()) for i, (a, b) in enumerate(ends))
    assert "".join(words for _, words, *_ in pieces(text, places)) == text


def test_a_disagreement_is_shown_as_one(rows):
    assert {sign_of(row, editor=True).word for row in rows if row.disagree} <= {
        "reviewers disagree"
    }
