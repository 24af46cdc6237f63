"""Words that can be the main word of a cue, and what is known of them."""

import pytest

from claims.mentions.attributions.heads import candidates, head_features
from claims.mentions.attributions.views import views_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mayor has said no.", ["said"]),
        ("According to the mayor, it fell.", ["According", "fell"]),
        ("Her claim that it fell was false.", ["claim", "fell", "was"]),
        ("They were confident that it held.", ["were", "confident", "held"]),
        ("It reportedly fell.", ["reportedly", "fell"]),
        ("MAYOR: We ran.", [":", "ran"]),
        ("A red car.", []),
    ],
)
def test_verbs_and_what_takes_a_complement_are_candidates(parse, text, words):
    [sentence] = parse(text)
    assert [sentence.tokens[i].text for i in candidates(sentence)] == words


def test_a_candidate_is_known_by_its_children_and_its_subject(parse):
    [view] = views_of(parse("The mayor said that the bridge fell."), (), ())
    said = head_features(view, 2)
    assert {"lemma=sayVERB", "clause=ccompthat", "voice_lemma=mayor", "part=-"} <= set(said)
    assert not any(f.startswith("voice_above") for f in said)


def test_a_verb_without_a_subject_has_that_of_the_verb_above(parse):
    [view] = views_of(parse("The mayor left, saying that the bridge fell."), (), ())
    saying = next(t.i for t in view.sentence.tokens if t.text == "saying")
    assert "voice_above_lemma=mayor" in head_features(view, saying)
