"""Who tells what, outermost first."""

import pytest

from claims.model.attribution import SpeakerType
from claims.model.span import Span
from claims.resolution.speakers import is_denial, resolve_tellers


def chain(read, text, words, **fields):
    start = text.index(words)
    tellers = resolve_tellers(read(text, **fields))
    return [t.speaker for t in tellers.of(Span(start=start, end=start + len(words)))]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The mayor said the bridge fell.", "bridge", ["The mayor"]),
        (
            "A military source told Fox News that the bridge fell.",
            "bridge",
            ["Fox News", "A military source"],
        ),
        ("The bridge did not fall, Fox News is told.", "bridge", ["Fox News", "unnamed"]),
        (
            "Reuters, citing the ministry, reported that the bridge fell.",
            "bridge",
            ["Reuters", "the ministry"],
        ),
        (
            "Fox News reported:\n\nThe bridge fell on Monday. It was old.",
            "bridge",
            ["Fox News"],
        ),
        ("The mayor condemned the attack that hit the bridge.", "bridge", []),
        ("Norway’s coast guard said the bridge fell.", "bridge", ["Norway’s coast guard"]),
        ("Iran's Border Guard said the bridge fell.", "bridge", ["Iran's Border Guard"]),
        ("The bridge fell, the town's police chief said.", "bridge", ["the town's police chief"]),
        ("The ministry's claim that the bridge fell was new.", "bridge", ["The ministry"]),
        ("Tom Keller met Anna Roe. She said the bridge fell.", "bridge", ["Anna Roe"]),
        ("Tom Keller met Anna Roe. He said the bridge fell.", "bridge", ["Tom Keller"]),
        ("The bridge fell.", "bridge", []),
        ("The bridge fell. The mayor said it was old.", "bridge", []),
    ],
)
def test_the_chain_runs_from_the_outermost_teller_to_the_origin(read, text, words, expected):
    assert chain(read, text, words) == expected


def test_the_outlet_of_the_article_is_not_repeated(read):
    text = "A military source told Fox News that the bridge fell."
    assert chain(read, text, "bridge", outlet="Fox News") == ["A military source"]


def test_an_origin_for_which_no_word_stands_is_unnamed(read):
    text = "The bridge did not fall, Fox News is told."
    outlet, origin = resolve_tellers(read(text)).at(4)
    assert outlet.type is SpeakerType.OUTLET
    assert (origin.named, origin.start, origin.end) == (False, None, None)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Militia denies that the bridge fell", False),
        ("Rebels say the bridge fell", False),
        ("Hamas says the bridge fell", True),
    ],
)
def test_the_first_word_of_a_headline_is_no_name_for_its_capital(read, text, named):
    (teller,) = resolve_tellers(read(text)).at(text.index("bridge"))
    assert teller.named is named


def test_a_teller_points_to_the_words_of_this_mention(read):
    text = "Mayor Tom Keller came on Monday. “It fell,” he said."
    (teller,) = resolve_tellers(read(text)).at(text.index("It fell"))
    assert teller.speaker == "Tom Keller"
    assert text[teller.start : teller.end] == "he"


def test_only_denials_deny():
    assert is_denial("has denied")
    assert not is_denial("has said")
