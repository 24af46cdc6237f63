"""What is known of a word as part of a report."""

from claims.mentions.attributions.parts import part_features
from claims.mentions.attributions.views import views_of


def rows(parse, text, word, *others):
    [view] = views_of(parse(text), (), ())
    at = {t.text: t.i for t in view.sentence.tokens}
    found = part_features(view, at[word], [at[o] for o in (word, *others)])
    return {t.text: set(row) for t, row in zip(view.sentence.tokens, found, strict=True)}


def test_a_word_is_placed_by_side_and_branch(parse):
    words = rows(parse, "The mayor said that the bridge fell.", "said")
    assert "place=<nsubj" in words["mayor"]
    assert "place=>ccomp" in words["bridge"]
    assert "place==head" in words["said"]
    assert "place=>ccomp" not in words["mayor"]


def test_a_word_beyond_another_cue_is_cut_off(parse):
    words = rows(parse, "The mayor said the police believe that it fell.", "said", "believe")
    assert "cut=True>False" in words["fell"]
    assert "cut=False<False" in words["mayor"]


def test_a_passive_is_another_form_than_an_active(parse):
    heard = rows(parse, "It was said by the mayor.", "said")
    told = rows(parse, "The mayor said it.", "said")
    assert any(f.endswith("@say*") for f in heard["It"])
    assert not any(f.endswith("@say*") for f in told["it"])
