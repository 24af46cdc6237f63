"""What is passed over for something else."""

import pytest

from claims.extractors.asset_locations import extract_asset_locations
from claims.framing.contrasts import is_passed_over
from claims.framing.stance import stance_of


def places(read, text):
    reading = read(text)
    found = {}
    for draft in extract_asset_locations(reading):
        stance = stance_of(reading.sentences[draft.sentence], draft, ())
        found[draft.value.place.name] = stance.polarity.value
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HMS Defender is nowhere near Gibraltar.", {"Gibraltar": "negated"}),
        ("HMS Defender stopped short of Gibraltar.", {"Gibraltar": "negated"}),
        ("HMS Defender was not anywhere near Gibraltar.", {"Gibraltar": "negated"}),
        ("HMS Defender never got to Gibraltar.", {"Gibraltar": "negated"}),
        ("HMS Defender was hardly in Gibraltar.", {"Gibraltar": "negated"}),
        ("HMS Defender failed to reach Gibraltar.", {"Gibraltar": "negated"}),
        ("HMS Defender was nowhere to be seen in Gibraltar.", {"Gibraltar": "negated"}),
        (
            "HMS Defender stayed in Malta instead of sailing to Gibraltar.",
            {"Malta": "affirmed", "Gibraltar": "negated"},
        ),
        (
            "Far from entering Malta, HMS Defender stayed in Cyprus.",
            {"Malta": "negated", "Cyprus": "affirmed"},
        ),
        (
            "HMS Defender went not to Gibraltar but to Malta.",
            {"Malta": "affirmed", "Gibraltar": "negated"},
        ),
        (
            "HMS Defender is in Malta rather than in Gibraltar.",
            {"Malta": "affirmed", "Gibraltar": "negated"},
        ),
        (
            "HMS Defender is not in Gibraltar but in Malta.",
            {"Malta": "affirmed", "Gibraltar": "negated"},
        ),
        ("HMS Defender sailed to Malta, not to Gibraltar.", {"Malta": "affirmed"}),
        ("HMS Defender is in Gibraltar.", {"Gibraltar": "affirmed"}),
        ("HMS Defender is near Gibraltar.", {"Gibraltar": "affirmed"}),
        ("HMS Defender is not only in Gibraltar.", {"Gibraltar": "affirmed"}),
    ],
)
def test_the_words_at_a_place_say_whether_it_was_reached(read, text, expected):
    found = places(read, text)
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels withdrew rather than attack the base.", ["rather than attack"]),
        ("The rebels withdrew instead of attacking the base.", ["instead of attacking"]),
        ("The rebels failed to attack the base.", ["failed to attack"]),
        ("The rebels withdrew after attacking the base.", []),
        ("The rebels tried to attack the base.", []),
    ],
)
def test_a_verb_may_say_what_was_not_done(parse, text, expected):
    (sentence,) = parse(text)
    verbs = [t for t in sentence.tokens if t.pos == "VERB" and is_passed_over(sentence, t.i)]
    found = [" ".join(t.text for t in sentence.tokens[v.i - 2 : v.i + 1]) for v in verbs]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The rebels withdrew rather than attack the base.", "negated"),
        ("The rebels withdrew after attacking the base.", "affirmed"),
    ],
)
def test_what_was_passed_over_is_negated(framed, text, polarity):
    claims = [c for c in framed(text) if getattr(c.value, "action", "").startswith("attack")]
    assert [c.polarity.value for c in claims] == [polarity]
