"""What is said in later sentences."""

import pytest

from claims.mentions.attributions.joining import ends_with_colon, join_attributions
from claims.mentions.attributions.reports import find_reported
from claims.parsing.quotations import find_quotations


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“It fell,” she said. “We ran.”", ["It fell,", "We ran."]),
        ("“It fell,” she said.\n\n“We ran.”", ["It fell,", "We ran."]),
        ("“It fell,” she said. It rained. “We ran.”", ["It fell,"]),
        ("“It fell,” she said.\n\nWe ran.", ["It fell,"]),
        ("The Herald reported:\n\nTwo men died. One fled.", ["Two men died. One fled."]),
    ],
)
def test_a_quotation_goes_on_where_nothing_stands_between(parse, text, content):
    sentences, quotations = parse(text), find_quotations(text)
    reports = [m for s in sentences for m in find_reported(s, quotations)]
    [joined] = join_attributions(sentences, reports, quotations)
    assert [p.of(text) for p in joined.value.content] == content


@pytest.mark.parametrize(("text", "announces"), [("She said:", True), ("She said so.", False)])
def test_a_colon_announces_what_follows(parse, text, announces):
    assert ends_with_colon(parse(text)[0]) is announces
