"""Which tokens are predicates."""

import pytest

from claims.clauses.predicates import find_predicates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels shelled the town, killing two.",
            {"shelled": ("main", None), "killing": ("participle", None)},
        ),
        (
            "He said that the road was closed.",
            {"said": ("main", None), "closed": ("complement", "that")},
        ),
        (
            "They left after the tanker sank.",
            {"left": ("main", None), "sank": ("adverbial", "after")},
        ),
        (
            "The storm left nine people dead.",
            {"left": ("main", None), "dead": ("complement", None)},
        ),
        ("A dead bird lay there.", {"lay": ("main", None)}),
        ("Troops found a truck with launching tubes there.", {"found": ("main", None)}),
        ("Teenager injured in Immokalee shooting", {"injured": ("participle", None)}),
        (
            "An inquiry of shooting death in Karsk could take weeks.",
            {"take": ("main", None)},
        ),
        (
            "The charge of killing two guards was dropped.",
            {"dropped": ("main", None), "killing": ("adverbial", "of")},
        ),
        (
            "They left after launching rockets.",
            {"left": ("main", None), "launching": ("adverbial", "after")},
        ),
        ("The burned house.", {}),
    ],
)
def test_verbs_and_states_are_predicates_and_modifiers_are_not(parse, text, expected):
    (sentence,) = parse(text)
    found = {
        sentence.tokens[p.token].text: (p.kind.value, p.marker)
        for p in find_predicates(sentence).values()
    }
    assert found == expected


def test_governors_come_before_what_they_govern(parse):
    (sentence,) = parse("Officers said they had tried to stop the men who fled.")
    seen = set()
    for predicate in find_predicates(sentence).values():
        assert predicate.governor is None or predicate.governor in seen
        seen.add(predicate.token)
    assert len(seen) == 4
