"""Voice, tense and negation of a verb group."""

import pytest

from claims.clauses.build import find_clauses


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Thirty-one migrants in total drowned off Zuwala.", "drown"),
        ("The bomb blew up a bridge.", "blow up"),
    ],
)
def test_a_preposition_is_no_particle(parse, text, lemma):
    (sentence,) = parse(text)
    assert lemma in {c.lemma for c in find_clauses(sentence)}


@pytest.mark.parametrize(
    ("text", "verb", "voice", "tense", "negation"),
    [
        ("The bridge was bombed.", "bombed", "passive", "past", None),
        ("Jets bombed the bridge.", "bombed", "active", "past", None),
        ("Jets will bomb the bridge.", "bomb", "active", "future", None),
        ("Jets have not bombed the bridge.", "bombed", "active", "past", "not"),
        ("The bridge is not bombed.", "bombed", "passive", "present", "not"),
        ("Three were killed and four wounded.", "wounded", "passive", "past", None),
        ("Three were killed and two escaped.", "escaped", "active", "past", None),
        ("He was shot and killed by guards.", "killed", "passive", "past", None),
        ("IS fighters began a raid.", "began", "active", "past", None),
        ("No group bombed the bridge.", "bombed", "active", "past", "No"),
    ],
)
def test_the_verb_group_says_voice_tense_and_negation(parse, text, verb, voice, tense, negation):
    (sentence,) = parse(text)
    clause = next(c for c in find_clauses(sentence) if sentence.tokens[c.predicate].text == verb)
    said = None if clause.negation is None else sentence.tokens[clause.negation].text
    assert (clause.voice.value, clause.tense.value, said) == (voice, tense, negation)
