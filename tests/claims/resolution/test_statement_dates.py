"""The date of the statement in which a time stands."""

import pytest

from claims.mentions.times import find_times
from claims.parsing.quotations import find_quotations
from claims.resolution.statement_dates import Statements


def dated(parse, text, word):
    """The words that date the statement around the time that a word says."""
    sentences = parse(text)
    expressions = [m for s in sentences for m in find_times(s)]
    statements = Statements(sentences, expressions, find_quotations(text), ())
    [mention] = [m for m in expressions if m.text == word]
    found = statements.date_for(mention)
    return found.text if found else None


@pytest.mark.parametrize(
    ("text", "word", "date"),
    [
        ("Guards shot at each other yesterday, Bishkek said on Friday.", "yesterday", "Friday"),
        ("The army said on Friday that rockets fell yesterday.", "yesterday", "Friday"),
        ("“We were hit last night,” he said on Friday.", "last night", "Friday"),
        ("“We were hit last night,” he said. He said so on Friday.", "last night", "Friday"),
        ("Rockets fell yesterday and on Friday.", "yesterday", None),
        ("“We were hit last night,” he said.", "last night", None),
        ("The army said rockets fell yesterday.", "yesterday", None),
    ],
)
def test_a_statement_is_dated_by_its_own_verb(parse, text, word, date):
    assert dated(parse, text, word) == date
