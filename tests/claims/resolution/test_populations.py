"""Who the people of a phrase are."""

import pytest

from claims.resolution.populations import (
    is_elliptical,
    is_people,
    noun_of,
    population_tokens,
    read_population,
    status_before,
)


def token(sentence, text):
    return next(t.i for t in sentence.tokens if t.text == text)


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        ("Two soldiers died.", "soldiers", True),
        ("Two Britons died.", "Britons", True),
        ("Six churchgoers died.", "churchgoers", True),
        ("Two horses died.", "horses", False),
        ("Two rockets fell.", "rockets", False),
    ],
)
def test_people_are_told_from_things(parse, text, head, expected):
    (sentence,) = parse(text)
    assert is_people(sentence, token(sentence, head)) is expected


@pytest.mark.parametrize(
    ("text", "head", "elliptical", "noun"),
    [
        ("Dozens of civilians died.", "Dozens", True, "civilians"),
        ("12 others died.", "others", True, "others"),
        ("Two soldiers died.", "soldiers", False, "soldiers"),
    ],
)
def test_an_ellipsis_leads_to_the_noun_that_is_counted(parse, text, head, elliptical, noun):
    (sentence,) = parse(text)
    at = token(sentence, head)
    assert is_elliptical(sentence, at) is elliptical
    assert sentence.tokens[noun_of(sentence, at)].text == noun


@pytest.mark.parametrize(
    ("text", "head", "expected"),
    [
        (
            "Two U.S. service members died.",
            "members",
            {"raw": "U.S. service members", "nationality": "US", "status": "military"},
        ),
        (
            "Three coalition soldiers died.",
            "soldiers",
            {"raw": "coalition soldiers", "affiliation": "coalition", "nationality": None},
        ),
        ("Four schoolgirls died.", "schoolgirls", {"age_group": "child", "sex": "female"}),
        ("Five police officers died.", "officers", {"status": "police"}),
        ("Six people died.", "people", {"status": "unknown", "sex": None, "age_group": None}),
    ],
)
def test_the_words_say_who_they_are(parse, text, head, expected):
    (sentence,) = parse(text)
    at = token(sentence, head)
    described = population_tokens(sentence, at, range(at + 1), [0])
    found = read_population(sentence, described).model_dump(mode="json")
    assert {name: found[name] for name in expected} == expected


def test_two_countries_name_no_nationality(parse):
    (sentence,) = parse("Nine Turkish Syrian fighters died.")
    assert read_population(sentence, [1, 2, 3]).nationality is None


@pytest.mark.parametrize(
    ("text", "head", "status"),
    [
        ("Six members of the Jaish al-Islam rebel group died.", "members", "militia"),
        ("Six Ahrar al-Sham members died.", "members", "militia"),
        ("Six IS members died.", "members", "militia"),
        ("Six members of the government forces died.", "members", "military"),
        ("Six regime personnel died.", "personnel", "military"),
        ("A raid on a rebel group killed its top leaders.", "leaders", "militia"),
        ("A raid on a school killed its top leaders.", "leaders", "unknown"),
        ("Six members of one family died.", "members", "unknown"),
        ("Two leaders of the teachers union died.", "leaders", "unknown"),
        ("Six members of the United Nations died.", "members", "unknown"),
    ],
)
def test_members_are_what_their_side_is(parse, text, head, status):
    (sentence,) = parse(text)
    at = token(sentence, head)
    first = 1 if sentence.tokens[0].lower in ("six", "two") else at - 1
    assert read_population(sentence, list(range(first, at + 1))).status == status


def test_who_was_named_last_before_a_word_may_have_a_status(parse):
    (sentence,) = parse("Rebels near army posts met monks.")
    assert status_before(sentence, len(sentence.tokens) - 1) == "militia"
    assert status_before(sentence, 0) is None
