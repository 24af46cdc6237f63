"""Sentences that one article copies from another, and what is altered in them."""

import pytest

from claims import Document, check, extract_many
from claims.relations.copies import altered_in, compare_copies, copies_of, told_of
from claims.relations.entries import entries_of
from claims.relations.passages import passages_of

STORY = (
    "A fire broke out in a market hall in Kirkuk on Tuesday. "
    "It killed nine traders and destroyed forty stalls. "
    "The mayor said the hall had been closed for repairs. "
    "Investigators suspect a short circuit in the cold store."
)
OTHER = (
    "A ferry ran aground off Mersin on Friday. "
    "Its captain said that nobody had been hurt in the accident. "
    "The mayor said the hall had been closed for repairs."
)


def passages(*texts):
    documents = [
        Document(text=text, published="2022-05-04", outlet=f"Paper {n}")
        for n, text in enumerate(texts)
    ]
    return passages_of(entries_of(list(extract_many(documents)), (), ()))


def found(*texts):
    return [(f.rule, f.relation.value) for f in compare_copies(passages(*texts))]


def test_copies_are_known_by_their_common_sentences():
    [copy] = copies_of(passages(STORY, STORY.replace("nine", "twelve")))
    assert (copy.same, len(copy.altered), copy.shortest) == (3, 1, 4)
    assert list(copies_of(passages(STORY, "Prices rose in June, the central bank said."))) == []


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (STORY.replace("nine", "twelve"), [("R06", "contradiction")]),
        (STORY.replace("had been", "had not been"), [("R31", "contradiction")]),
        (STORY, []),
        (STORY.replace("forty stalls", "several stalls"), []),
        (OTHER.replace("had been closed", "had not been closed"), []),  # one sentence is no story
    ],
)
def test_one_altered_place_in_a_copied_story_is_told(other, expected):
    assert found(STORY, other) == expected


def test_reports_of_one_form_altered_throughout_are_of_several_days():
    form = "The index closed at {} points on {}. Banks fell by {} points in the hour. {}"
    last = "Trading resumes after the weekend, the exchange said."
    one = form.format(812, "Monday", 14, last)
    other = form.format(790, "Thursday", 22, last)
    assert found(one, other) == []


def test_what_another_rule_has_told_is_not_told_again():
    made = passages(STORY, STORY.replace("nine", "twelve"))
    told = told_of(compare_copies(made))
    assert len(told) > 0
    assert list(compare_copies(made, told)) == []
    assert told_of([]) == frozenset()


def test_one_place_is_found_and_two_are_not():
    one, other = passages(
        "The army fired four shells at the port of Mersin.",
        "The army fired nine shells at the port of Mersin.",
    )
    changed = altered_in(one, other)
    assert [[w.text for w in run] for run in changed.words] == [["four"], ["nine"]]
    [third] = passages("The army fired nine shells at the gates of the port of Basra.")
    assert altered_in(one, third) is None


def test_articles_that_print_the_same_two_sides_are_not_at_odds():
    text = (
        "Seven people died in the fire, police said. Three people died in the fire, doctors said."
    )
    documents = [Document(id=o, text=text, published="2022-05-04", outlet=o) for o in "AB"]
    across = [f for f in check(documents).findings if len({v.document_id for v in f.values}) > 1]
    assert [f for f in across if f.relation == "contradiction"] == []
